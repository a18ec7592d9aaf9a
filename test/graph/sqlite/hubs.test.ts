import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Plan, RelatedPlan } from '../../../src/graph/plan.ts';
import type { SqlValue } from '../../../src/graph/sqlite/columns.ts';
import { openSqliteStore } from '../../../src/graph/sqlite/open.ts';
import { openReader, type Reader } from '../../../src/graph/sqlite/open-reader.ts';
import { readPlan } from '../../../src/graph/sqlite/read.ts';
import type { NodeKind } from '../../../src/model/ontology.ts';
import { edge, evidence, fill, node } from '../delta.ts';
import { A1, FIXTURE } from '../fixture.ts';
import { ALL, by, first, kind, last, list, NEWEST, related, step } from '../plans.ts';
import { newFolder } from './folders.ts';

/** How SQLite goes about the statements of plans: an index gives the order, nothing is sorted, no table is read through. */

const EVENTS = 900;
let reader: Reader;

beforeAll(async () => {
  const folder = newFolder();
  const store = await openSqliteStore(folder, { readers: 0 });
  await fill(store, FIXTURE);
  const ids = Array.from({ length: EVENTS }, (_, at) => `e-${String(at).padStart(4, '0')}`);
  await fill(store, {
    nodes: ids.map((id, at) =>
      node('Event', id, {
        date: `20${10 + (at % 16)}-01-${10 + (at % 20)}`,
        background: at % 10 === 0,
        sortKey: id,
        words: ` su kien ${at}`,
      }),
    ),
    edges: ids.flatMap((id, at) => [
      edge('HELD_IN_CURRENT', id, 'p-lc', { counterpart: true }),
      edge('TOOK_PART_IN', 'o-thu', id, { roles: ['MEMBER'], roleRank: 3 }),
      ...(at % 300 === 0 ? [edge('TOOK_PART_IN', 'o-mau-2', id, { roles: ['GUEST'], roleRank: 2 })] : []),
    ]),
  });
  const [said] = [evidence(A1, 'o-thu', 'Lò Văn Thử')];
  await fill(store, { evidence: Array.from({ length: 300 }, (_, at) => ({ ...said!, id: `v-${at}` })) });
  await store.close();
  reader = openReader(join(folder, 'machtin.db'));
  return () => reader.connection.close();
});

/** All statements that a plan makes, with their values. */
const statementsOf = (plan: Plan): readonly (readonly [string, readonly SqlValue[]])[] => {
  const { connection, codes } = reader;
  const made: (readonly [string, readonly SqlValue[]])[] = [];
  const { all, first } = connection;
  connection.all = (sql, args = []) => {
    made.push([sql, args]);
    return all.call(connection, sql, args) as never;
  };
  connection.first = (sql, args = []) => {
    made.push([sql, args]);
    return first.call(connection, sql, args) as never;
  };
  try {
    readPlan(connection, codes, plan);
  } finally {
    Object.assign(connection, { all, first });
  }
  return made;
};

/** The steps that SQLite takes for them. */
const stepsOf = (plan: Plan): readonly string[] =>
  statementsOf(plan).flatMap(([sql, args]) =>
    reader.connection.all<readonly SqlValue[]>(`explain query plan ${sql}`, args).map((row) => String(row.at(-1))),
  );

const at = (id: string, of: NodeKind, child: RelatedPlan): Plan => ({
  type: 'nodes',
  ids: [id],
  node: { [of]: kind([], { child }) },
});
const EVENT = { Event: kind(['name', 'date']) };
const held = (more: Partial<RelatedPlan> = {}, background: boolean | null = false) =>
  at(
    'p-lc',
    'Province',
    related(step('HELD_IN_CURRENT', 'in', { background }), EVENT, {
      order: NEWEST,
      page: first(20),
      ask: ALL,
      ...more,
    }),
  );

describe('no plan of these sorts, or reads a table through:', () => {
  test.each<[string, Plan]>([
    ['the newest events of a province', held()],
    ['the oldest', held({ order: [by('date')] })],
    ['the last page', held({ page: last(20) })],
    ['a page further on', held({ page: first(20, ['2015-01-15', 'e-0005']) })],
    ['with background events', held({}, null)],
    [
      'in a range of dates',
      held({
        where: {
          all: [
            { property: 'date', op: 'lte', value: '2014-12-31' },
            { property: 'to', op: 'gte', value: '2014-01-01' },
          ],
        },
      }),
    ],
    ['of a kind', held({ where: { property: 'kind', op: 'in', value: ['VISIT'] } })],
    ['with someone', held({ where: { related: [step('TOOK_PART_IN', 'in')], where: { ids: ['o-mau-2'] } } })],
    [
      'participants by role',
      at(
        'e-tham',
        'Event',
        related(
          step('TOOK_PART_IN', 'in'),
          { Official: kind(['name']) },
          { order: [by('roleRank', 'ASC', 'edge'), by('sortKey')], ask: ALL },
        ),
      ),
    ],
    [
      'the newest evidence',
      at(
        'o-thu',
        'Official',
        related(
          { subject: 'Evidence' },
          { Evidence: kind(['quote']) },
          { order: [by('publishedOn', 'DESC')], page: first(20), ask: ALL },
        ),
      ),
    ],
    [
      'the newest events of all',
      list('Event', kind(['name']), {
        order: NEWEST,
        page: first(20),
        ask: ALL,
        where: { property: 'background', op: 'eq', value: false },
      }),
    ],
    [
      'events of someone, from his side',
      list('Event', kind(['name']), {
        order: NEWEST,
        page: first(20),
        where: { related: [step('TOOK_PART_IN', 'in', { background: false })], where: { ids: ['o-thu'] } },
      }),
    ],
    ['officials by name', list('Official', kind(['name']), { order: [by('sortKey')], page: first(20), ask: ALL })],
    [
      'what several ways lead to',
      at(
        'o-thu',
        'Official',
        related([step('TOOK_PART_IN', 'out'), step('GAVE', 'out')], EVENT, { order: NEWEST, page: first(20) }),
      ),
    ],
  ])('%s', (_, plan) => {
    const steps = stepsOf(plan);
    const isBad = (said: string) =>
      said.includes('TEMP B-TREE FOR ORDER BY') ||
      (/^SCAN (edge|n_|e\d|n\d|n\b)/.test(said) && !said.includes('USING'));
    expect(steps.filter(isBad)).toEqual([]);
    expect(steps.length).toBeGreaterThan(0);
  });

  test('what an article says of each thing that it names lies together', () => {
    const said = related({ subject: 'Evidence' }, { Evidence: kind(['quote']) }, { page: first(20), ask: ALL });
    const edges = { edge: { properties: [], children: { said } } };
    const steps = stepsOf(at('a-1', 'Article', related(step('MENTIONS', 'out'), {}, edges)));
    expect(steps).toContainEqual(expect.stringMatching(/evidence_said \(article=\? AND subject=\?\)$/));
    expect(steps.filter((taken) => taken.includes('evidence_subject'))).toEqual([]);
  });

  test('texts do not depend on ids, values, page sizes or cursors', () => {
    const texts = (plan: Plan) => statementsOf(plan).map(([sql]) => sql);
    const one = texts(held({ ask: { rows: true, more: false, total: false } }));
    const other = texts(
      held({ page: first(3, ['2015-01-15', 'e-0005']), ask: { rows: true, more: false, total: false } }),
    );
    expect(other).toEqual(one);
    expect(one.length).toBeGreaterThan(0);
  });
});
