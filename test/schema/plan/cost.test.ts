import { describe, expect, test } from 'vitest';
import { planCost } from '../../../schema/plan/cost.ts';
import { compile } from './plans.ts';

const cost = (field: string): number => {
  const { prepared, shortLists } = compile(`{ ${field} }`);
  const [one] = prepared.values();
  return one && 'plan' in one && one.plan ? planCost(one.plan, shortLists) : 0;
};

describe('a plan costs', () => {
  test.each([
    ['event(id: "e") { name }', 1],
    ['events(first: 100) { nodes { name } }', 101],
    ['events(first: 100) { totalCount }', 1],
    ['events(first: 10) { nodes { participants(first: 5) { nodes { name } } } }', 10 * (1 + 1 + 5) + 1],
    ['nodes(ids: ["a", "b"]) { id ... on Official { gave(first: 4) { nodes { id } } } }', 2 * (1 + 1 + 4)],
    // An abstract type costs what its dearest concrete type costs.
    [
      'node(id: "a") { ... on Event { topics { name } } ... on Official { gave(first: 9) { nodes { id } } } }',
      1 + 1 + 9,
    ],
    // A list that is short by nature is taken for five rows.
    ['events(first: 10) { nodes { provinces { name } } }', 10 * (1 + 1 + 5) + 1],
    // An edge's evidence is read for each row.
    [
      'official(id: "o") { gave(first: 3) { edges { evidence(first: 2) { nodes { quote } } } } }',
      1 + 1 + 3 * (1 + 1 + 2),
    ],
  ])('%s: %i', (field, rows) => expect(cost(field)).toBe(rows));

  test('100 × 10 × 10 rows within 50,000, and 100 × 100 × 100 far more', () => {
    const three = (a: number, b: number, c: number) =>
      `events(first: ${a}) { nodes { participants(first: ${b}) { nodes { gave(first: ${c}) { nodes { id } } } } } }`;
    expect(cost(three(100, 10, 10))).toBeLessThan(50_000);
    expect(cost(three(100, 100, 100))).toBeGreaterThan(1_000_000);
  });

  test.each([
    ['search(text: "a", first: 100) { nodes { name } }'],
    ['shortestPath(from: { id: "a" }, to: { id: "b" }) { length }'],
    ['neighbourhood(center: { id: "a" }, depth: 3, first: 500) { nodes { name } hops { relation } }'],
    ['donationTotals(groupBy: [DONOR], first: 100) { total donations(first: 100) { nodes { name } } }'],
    ['official(id: "o") { coAppearances(first: 100) { edges { count } } }'],
    ['stats { articles }'],
  ])('%s: something, and less than the limit', (field) => {
    expect(cost(field)).toBeGreaterThan(0);
    expect(cost(field)).toBeLessThan(50_000);
  });
});
