import type { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Candidate, NameLookup } from '../../../src/graph/graph-store.ts';
import { codeOf, compile, planFor, TODAY } from './plans.ts';

const province = (id: string): Candidate => ({ id, kind: 'Province', label: `tỉnh ${id}` });

/** Lào Cai was one province until 30 June 2025, and is another since. */
const laoCai = ({ name, on }: NameLookup): readonly Candidate[] => {
  if (name !== 'Lào Cai') return [];
  if (on === null) return [province('new'), province('old')];
  return [province(on > '2025-06-30' ? 'new' : 'old')];
};

const asked = (filter: string) =>
  JSON.stringify(planFor(`{ events(filter: { ${filter} }) { totalCount } }`, { named: laoCai }));

describe('a name', () => {
  test('anywhere in the request is looked up with all others, each once', () => {
    const { lookups } = compile(
      `query ($who: EntityRef!) {
        events(filter: { participant: $who, topic: { name: "du lịch" } }) { totalCount }
        official(id: "o") { participations(filter: { allParticipants: [$who, { id: "x" }] }) { totalCount } }
        shortestPath(from: { name: "Sun Group" }, to: { id: "y" }) { length }
      }`,
      { variables: { who: { name: 'Lò Văn Thử' } }, named: () => [] },
    );
    expect(lookups.map(({ name, kinds, on }) => [name, kinds.length, on])).toEqual([
      ['Lò Văn Thử', 4, TODAY],
      ['Lò Văn Thử', 4, null],
      ['du lịch', 1, null],
      ['Sun Group', 7, TODAY],
      ['Sun Group', 7, null],
    ]);
  });

  test('needs no look-up where an id is given', () => {
    expect(compile('{ events(filter: { participant: { id: "x" } }) { totalCount } }').lookups).toEqual([]);
  });

  test.each([
    ['province: { name: "Lào Cai" }', 'new'],
    ['province: { name: "Lào Cai" }, date: { to: "2017-12-31" }', 'old'],
    ['province: { name: "Lào Cai" }, date: { from: "2017-01-01" }', 'new'],
    ['province: { name: "Lào Cai" }, date: { to: "2031-01-01" }', 'new'],
    ['province: { name: "Lào Cai" }, basis: FORMER', 'old'],
  ])('of a province is read on the last day of the range: %s', (filter, id) => {
    expect(asked(filter)).toContain(`"ids":["${id}"]`);
  });

  test('that no province bears that day means whoever bore it', () => {
    const named = ({ on }: NameLookup) => (on === null ? [province('ha-tay')] : []);
    const plan = planFor('{ events(filter: { province: { name: "Hà Tây" } }) { totalCount } }', { named });
    expect(JSON.stringify(plan)).toContain('ha-tay');
  });

  test('that several things bear is refused with the candidates', () => {
    const named = (): readonly Candidate[] => [
      { id: 'o1', kind: 'Official', label: 'Nguyễn Văn Nam, Chủ tịch UBND xã A' },
      { id: 'o2', kind: 'Official', label: 'Nguyễn Văn Nam, Bí thư Huyện ủy B' },
    ];
    const refused = (): unknown => {
      try {
        return planFor('{ timeline(entity: { name: "nguyen van nam" }) { totalCount } }', { named });
      } catch (error) {
        return error;
      }
    };
    expect((refused() as GraphQLError).message).toBe(
      '"nguyen van nam" may be Nguyễn Văn Nam, Chủ tịch UBND xã A (o1); Nguyễn Văn Nam, Bí thư Huyện ủy B (o2): say which by its id',
    );
    expect((refused() as GraphQLError).extensions).toMatchObject({
      code: 'AMBIGUOUS',
      candidates: [{ id: 'o1', kind: 'Official' }, { id: 'o2' }],
    });
  });

  test('that nothing bears is told', () => {
    expect(codeOf(() => asked('topic: { name: "x" }'))).toBe('no topic is called "x"');
  });

  test('as a key of a look-up takes the first that bears it', () => {
    const named = (): readonly Candidate[] => [
      { id: 'most', kind: 'Official', label: '' },
      { id: 'less', kind: 'Official', label: '' },
    ];
    expect(planFor('{ official(name: "Nam") { name } }', { named })).toMatchObject({ type: 'nodes', ids: ['most'] });
    expect(compile('{ official(name: "Nam") { name } }').prepared.get('official')).toEqual({ plan: null });
  });

  test.each([
    ['name: "Lào Cai"', 'new'],
    ['name: "Lào Cai", on: "2017-01-07"', 'old'],
  ])('province(%s) is read on the day', (args, id) => {
    expect(planFor(`{ province(${args}) { code } }`, { named: laoCai })).toMatchObject({ ids: [id] });
  });
});
