import fc from 'fast-check';
import { type GraphQLNamedType, getNamedType, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../schema/index.ts';
import { randomQuery } from '../random-query.ts';
import { faults } from './faults.ts';
import { compile, planFor } from './plans.ts';

const POOL = { ids: ['a', 'b', 'c'], names: [], texts: ['lào cai', 'tặng'], days: ['2017-01-07', '2026-03-18'] };

describe('every plan fits the ontology', () => {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
  );

  test.each(types.map((type) => [type.name, type] as const))('with all fields of %s', (name, type) => {
    const { prepared } = compile(`{ node(id: "x") { ... on ${name} { ${everything(type, 2)} } } }`);
    expect(faultsOf(prepared)).toEqual([]);
  });

  test.each([
    'undecided { edges { node { score features left { name } right { name } } } }',
    'judgements { nodes { left right verdict by reason at } }',
    'donationTotals(groupBy: [DONOR, PROVINCE]) { donor { name } province { name } donations { nodes { name } } }',
    'donationTotals(groupBy: [HANDED_OVER_BY, RECIPIENT]) { handedOverBy { name } recipient { name } }',
    'donationTotals(groupBy: [PLACE, TOPIC]) { place { name } topic { name } }',
    'donationTotals(groupBy: [KIND, BENEFICIARIES]) { kind beneficiaries }',
    'donationTotals(groupBy: [MONTH]) { period }',
    'eventCounts(groupBy: [PARTICIPANT, PROVINCE]) { participant { name } province { name } events { nodes { name } } }',
    'eventCounts(groupBy: [TOPIC, COUNTRY]) { topic { name } country }',
    'eventCounts(groupBy: [KIND, YEAR]) { kind period }',
  ])('%s', (field) => expect(faultsOf(compile(`{ ${field} }`).prepared)).toEqual([]));

  test('or is told apart', () => {
    const plan = planFor('{ province(id: "p") { events(filter: { kinds: [VISIT] }) { nodes { date } } } }');
    const broken = JSON.stringify(plan).replace('"date"]', '"dates"]').replace('"HELD_IN_CURRENT"', '"GAVE"');
    expect(faults(JSON.parse(broken))).toContain('root/Province.events: GAVE does not leave Province');
  });

  test('with random queries, which compile or are refused with a code', () => {
    fc.assert(
      fc.property(randomQuery(schema, POOL, { depth: 4, fields: 4, rows: 20 }), (query) => {
        expect(faultsOf(compile(query).prepared)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

function faultsOf(prepared: ReturnType<typeof compile>['prepared']): readonly string[] {
  return [...prepared.values()].flatMap((each) => {
    if ('error' in each) {
      const { code } = (each.error as { extensions?: { code?: string } }).extensions ?? {};
      return code === 'BAD_USER_INPUT' ? [] : [String(each.error)];
    }
    return each.plan ? faults(each.plan) : [];
  });
}

/** All fields of a type, each once, down to a depth; fields that need arguments are none of a node's. */
function everything(type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  return Object.values(type.getFields())
    .map((field) => {
      const inner = getNamedType(field.type);
      if (!isObjectType(inner) && !isAbstractType(inner)) return field.name;
      const plumbing = ['edges', 'nodes', 'node', 'pageInfo'].includes(field.name);
      if (depth === 0 && !plumbing) return `${field.name} { __typename }`;
      return `${field.name} { ${everything(inner, plumbing ? depth : depth - 1)} }`;
    })
    .join(' ');
}
