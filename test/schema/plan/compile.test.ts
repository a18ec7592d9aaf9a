import { describe, expect, test } from 'vitest';
import { codeOf, compile, planFor, relatedOf, selectionOf } from './plans.ts';

const official = (selection: string) => selectionOf('Official', planFor(`{ official(id: "o") { ${selection} } }`));

describe('a selection', () => {
  test('reads the properties that are asked for, each once, and no others', () => {
    expect(official('id name label n: name __typename')).toEqual({ properties: ['name', 'label'], children: {} });
  });

  test('reads what a computed field needs', () => {
    const plan = planFor('{ donation(id: "d") { amount { display } beneficiaries { count } } }');
    expect(selectionOf('Donation', plan).properties).toEqual([
      'minor',
      'currency',
      'amountApproximate',
      'amountComputed',
      'amountText',
      'beneficiaries',
    ]);
  });

  test('of a root field becomes one plan by id', () => {
    expect(planFor('{ event(id: "e1") { date } }')).toEqual({
      type: 'nodes',
      ids: ['e1'],
      node: { Event: { properties: ['date'], children: {} } },
    });
  });

  test('has a child for each alias, with its own arguments', () => {
    const { children } = official(`
      early: participations(orderBy: [{ by: DATE, direction: ASC }], first: 3) { nodes { name } }
      late: participations(first: 5) { nodes { date } }
    `);
    expect(Object.keys(children)).toEqual(['early', 'late']);
    expect(children.early).toMatchObject({
      order: [{ on: 'node', property: 'date', direction: 'ASC' }],
      page: { first: 3 },
      node: { Event: { properties: ['name'] } },
    });
    expect(children.late).toMatchObject({
      order: [{ on: 'node', property: 'date', direction: 'DESC' }],
      page: { first: 5 },
      node: { Event: { properties: ['date'] } },
    });
  });

  test('puts fragments together, and leaves out what @skip and @include leave out', () => {
    const plan = planFor(
      `query ($no: Boolean!, $yes: Boolean!) {
        official(id: "o") {
          ...names
          label @skip(if: $yes)
          sortName @include(if: $no)
          ... @include(if: $yes) { articleCount }
          ... on Party { aliases }
          ... on Entity @skip(if: $yes) { independentArticleCount }
        }
      }
      fragment names on Official { name ...more }
      fragment more on Entity { name articleCount }`,
      { variables: { no: false, yes: true } },
    );
    expect(selectionOf('Official', plan).properties).toEqual(['name', 'articleCount', 'aliases']);
  });

  test('merges what is asked of nodes and of edges into one child', () => {
    const child = relatedOf(
      official(`participations(first: 2) {
        edges { cursor roles node { name } evidence(first: 1) { nodes { quote } } }
        nodes { date }
        pageInfo { endCursor }
      }`),
      'participations',
    );
    expect(child.ask).toEqual({ rows: true, more: false, total: false });
    expect(child.node).toEqual({ Event: { properties: ['name', 'date'], children: {} } });
    expect(child.edge.properties).toEqual(['roles']);
    expect(child.edge.children.evidence).toMatchObject({
      via: [{ subject: 'Evidence' }],
      page: { first: 1 },
      order: [{ on: 'node', property: 'publishedOn', direction: 'DESC' }],
      node: { Evidence: { properties: ['quote'] } },
    });
  });

  test.each([
    ['totalCount', { rows: false, more: false, total: true }],
    ['pageInfo { hasNextPage }', { rows: false, more: true, total: false }],
    ['pageInfo { startCursor }', { rows: true, more: false, total: false }],
    ['edges { cursor }', { rows: true, more: false, total: false }],
    ['nodes { id } totalCount pageInfo { hasPreviousPage }', { rows: true, more: true, total: true }],
  ])('of a connection that asks { %s } looks up just that', (asked, ask) => {
    expect(relatedOf(official(`gave { ${asked} }`), 'gave').ask).toEqual(ask);
  });

  test('of which just __typename is asked needs no child', () => {
    expect(official('gave { __typename }').children).toEqual({});
  });

  test('keeps apart what two places ask of one row under one key', () => {
    const { prepared, childKeys } = compile(`{
      events {
        edges { node { who: participants(first: 1) { nodes { id } } same: topics { name } } }
        nodes { who: participants(first: 9) { nodes { id } } same: topics { name } }
      }
    }`);
    const events = prepared.get('events');
    const plan = events && 'plan' in events ? events.plan : null;
    const { children } = selectionOf('Event', plan as never);
    expect(Object.keys(children)).toEqual(['who', 'same', 'who#2']);
    expect(relatedOf({ children }, 'who').page.first).toBe(1);
    expect(relatedOf({ children }, 'who#2').page.first).toBe(9);
    expect([...childKeys]).toEqual([['Query.events/EventConnection.nodes/Event.who', 'who#2']]);
  });
});

describe('an abstract type', () => {
  const node = (selection: string) => planFor(`{ node(id: "x") { ${selection} } }`) as never as Record<'node', object>;

  test('is read by each concrete type, also with one response key of different fields', () => {
    const plan = node(`
      id
      ... on Official { facts: participations(first: 1) { nodes { name } } }
      ... on Organization { facts: participations(first: 5) { nodes { date } } }
      ... on Entity { label }
    `);
    const kinds = plan.node as Record<string, { properties: string[]; children: Record<string, { page: object }> }>;
    expect(kinds.Official?.children.facts?.page).toMatchObject({ first: 1 });
    expect(kinds.Organization?.children.facts?.page).toMatchObject({ first: 5 });
    expect(kinds.Topic).toEqual({ properties: ['label'], children: {} });
    expect(kinds.Article).toEqual({ properties: [], children: {} });
  });

  test('at the end of a relation is read of the kinds that the relation reaches', () => {
    const plan = planFor('{ article(id: "a") { mentions(kinds: [OFFICIAL, DONATION]) { nodes { name } } } }');
    const mentions = relatedOf(selectionOf('Article', plan), 'mentions');
    expect(mentions.via).toEqual([
      { relation: 'MENTIONS', direction: 'out', to: ['Official', 'Donation'], edge: null, background: null },
    ]);
    expect(Object.keys(mentions.node).sort()).toEqual(['Donation', 'Official']);
  });
});

describe('a relation', () => {
  test('leads at every depth, with filters and orders there', () => {
    const plan = planFor(
      `query ($least: Float) {
      province(id: "p") {
        events(basis: AS_REPORTED, filter: { kinds: [VISIT] }, first: 10) {
          nodes {
            donations(first: 5) {
              nodes { donors { edges { node { ... on Organization { gave(filter: { minValue: $least }) { totalCount } } } } } }
            }
          }
        }
      }
    }`,
      { variables: { least: 1000 } },
    );
    const events = relatedOf(selectionOf('Province', plan), 'events');
    expect(events).toMatchObject({
      via: [{ relation: 'HELD_IN', direction: 'in', background: false }],
      where: { property: 'kind', op: 'in', value: ['VISIT'] },
    });
    const donations = relatedOf(events.node.Event ?? { children: {} }, 'donations');
    const donors = relatedOf(donations.node.Donation ?? { children: {} }, 'donors');
    expect(Object.keys(donors.node)).toEqual(['Official', 'Organization', 'Province', 'Place']);
    const gave = relatedOf(donors.node.Organization ?? { children: {} }, 'gave');
    expect(gave.ask).toEqual({ rows: false, more: false, total: true });
    expect(gave.where).toEqual({
      all: [
        { property: 'currency', op: 'eq', value: 'VND' },
        { property: 'minor', op: 'gte', value: 1000 },
      ],
    });
  });

  test('to one thing takes one row', () => {
    const plan = planFor('{ organization(id: "x") { parent { name } province { name } } }');
    const { children } = selectionOf('Organization', plan);
    expect(children.parent).toMatchObject({ page: { first: 1 }, ask: { rows: true, more: false, total: false } });
  });

  test('from an edge may look back at where it came from', () => {
    const plan = planFor('{ organization(id: "x") { officials { edges { positions { title } } } } }');
    const officials = relatedOf(selectionOf('Organization', plan), 'officials');
    expect(officials.edge.children.positions).toMatchObject({
      via: [{ relation: 'HOLDS', direction: 'out' }],
      where: { related: [{ relation: 'AT', direction: 'out' }], where: { parent: true } },
    });
  });

  test('of co-appearances asks for events by response key', () => {
    const child = official(`coAppearances(first: 3) {
      edges { count last: events(first: 1) { date } events { id } node { name } }
    }`).children.coAppearances;
    expect(child).toEqual({
      type: 'coAppearances',
      first: 3,
      after: null,
      ask: { rows: true, more: false, total: false },
      node: { Official: { properties: ['name'], children: {} } },
      events: {
        last: { first: 1, node: { Event: { properties: ['date'], children: {} } } },
        events: { first: 20, node: { Event: { properties: [], children: {} } } },
      },
    });
  });
});

describe('a root field', () => {
  test('lists with the default filter, order and page', () => {
    expect(planFor('{ events { nodes { id } } }')).toEqual({
      type: 'list',
      kind: 'Event',
      where: { property: 'background', op: 'eq', value: false },
      order: [{ on: 'node', property: 'date', direction: 'DESC' }],
      page: { first: 20, last: null, after: null, before: null },
      ask: { rows: true, more: false, total: false },
      node: { Event: { properties: [], children: {} } },
    });
  });

  test('of which nothing is asked needs no plan', () => {
    expect(compile('{ events { __typename } }').prepared.get('events')).toEqual({ plan: null });
  });

  test('takes paths with what is asked of nodes and hops', () => {
    const plan = planFor(`{
      shortestPath(from: { id: "a" }, to: { id: "b" }, relations: [GAVE, WENT_TO]) {
        length
        nodes { name ... on Official { sortName } }
        hops { relation articleCount from { id } to { name } evidence(first: 2) { nodes { quote } } }
      }
    }`);
    expect(plan).toMatchObject({
      type: 'paths',
      from: 'a',
      to: 'b',
      maxLength: 6,
      first: 1,
      relations: ['GAVE', 'WENT_TO'],
      minIndependentArticles: 1,
      throughHubs: false,
      node: { Official: { properties: ['name', 'sortName'] }, Event: { properties: ['name'] } },
      hop: {
        properties: ['articleCount'],
        children: { evidence: { via: [{ subject: 'Evidence' }], page: { first: 2 } } },
        to: { Place: { properties: ['name'] } },
      },
    });
  });

  test('takes totals with groups, members by response key and what is asked of each group', () => {
    const plan = planFor(`{
      donationTotals(groupBy: [DONOR, YEAR], filter: { currency: "USD", kinds: [MONEY] }, orderBy: { by: COUNT }) {
        key donor { name } period display unvalued top: donations(first: 2, orderBy: [{ by: VALUE }]) { nodes { name } }
      }
    }`);
    expect(plan).toMatchObject({
      type: 'totals',
      currency: 'USD',
      figures: ['total', 'unvalued'],
      first: 20,
      order: { by: 'COUNT', direction: 'DESC' },
      where: { property: 'kind', op: 'in', value: ['MONEY'] },
      groups: [
        { by: 'related', name: 'DONOR', steps: [{ relation: 'GAVE', direction: 'in' }] },
        { by: 'period', name: 'YEAR', property: 'date', length: 4 },
      ],
      members: {
        top: {
          order: [{ on: 'node', property: 'minor', direction: 'DESC' }],
          page: { first: 2 },
          node: { Donation: { properties: ['name'] } },
        },
      },
    });
  });

  test('searches, and counts hits only where that is asked', () => {
    expect(planFor('{ search(text: "hai") { nodes { name } } }')).toMatchObject({
      counts: false,
      ask: { total: false },
    });
    expect(planFor('{ search(text: "hai", kinds: [OFFICIAL]) { counts { kind count } } }')).toMatchObject({
      counts: true,
      kinds: ['Official'],
      ask: { rows: false, more: false, total: false },
    });
  });

  test('for a timeline walks what fits each kind', () => {
    const plan = planFor('{ timeline(entity: { id: "x" }, first: 3) { nodes { name } } }');
    const { children } = selectionOf('Topic', plan);
    expect(relatedOf({ children }, 'timeline')).toMatchObject({
      via: [{ relation: 'ABOUT', direction: 'in' }],
      order: [{ property: 'date', direction: 'ASC' }],
      page: { first: 3 },
    });
  });

  test.each([
    ['article'],
    ['article(id: "a", url: "u")'],
    ['official'],
    ['organization(id: "a", name: "b")'],
    ['province(code: "01", name: "b")'],
    ['place(id: "a", province: { id: "p" })'],
  ])('%s takes exactly one key', (field) => {
    expect(codeOf(() => planFor(`{ ${field} { id } }`))).toBe('BAD_USER_INPUT');
  });

  test.each([
    ['events(first: 0) { totalCount }'],
    ['events(first: 101) { totalCount }'],
    ['events(last: -1) { totalCount }'],
    ['events(first: 1, last: 1) { totalCount }'],
    ['events(after: "no cursor") { totalCount }'],
    ['official(id: "o") { gave(first: 1000) { totalCount } }'],
    ['official(id: "o") { coAppearances { edges { events(first: 500) { id } } } }'],
    ['search(text: "a", first: 101) { totalCount }'],
    ['paths(from: { id: "a" }, to: { id: "b" }, first: 21) { length }'],
    ['paths(from: { id: "a" }, to: { id: "b" }, maxLength: 7) { length }'],
    ['neighbourhood(center: { id: "a" }, depth: 4) { truncated }'],
    ['neighbourhood(center: { id: "a" }, first: 501) { truncated }'],
    ['donationTotals(groupBy: []) { key }'],
    ['donationTotals(groupBy: [DONOR, DONOR]) { key }'],
    ['donationTotals(groupBy: [YEAR, MONTH]) { key }'],
    ['donationTotals(groupBy: [DONOR, YEAR, KIND]) { key }'],
    ['events(filter: { date: { from: "2017-02-01", to: "2017-01-01" } }) { totalCount }'],
  ])('%s is refused', (field) => {
    expect(codeOf(() => planFor(`{ ${field} }`))).toBe('BAD_USER_INPUT');
  });

  test('that fails leaves the others alone', () => {
    const { prepared } = compile('{ bad: events(first: 0) { totalCount } good: stats { articles } }');
    expect(prepared.get('bad')).toHaveProperty('error');
    expect(prepared.get('good')).toEqual({ plan: { type: 'stats' } });
  });
});
