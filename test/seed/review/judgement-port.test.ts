import { describe, expect, test } from 'vitest';
import type { Story } from '../../resolve/article-builder.ts';
import { idOf } from '../../resolve/graph-of.ts';
import { type RealGraph, realGraph } from '../../resolve/real-graph.ts';

const GIVER = 'Công ty Minh Hải';
const GUEST = 'Lò Văn Thử';
const HOST = 'Trần Thị Hoa';

const visit = (id: string, money = 500): Story => ({
  id,
  source: `Báo ${id}`,
  people: [
    { name: GUEST, offices: [{ title: 'Bí thư Tỉnh ủy Yên Bái', body: 'Tỉnh ủy Yên Bái', province: 'Yên Bái' }] },
    { name: HOST, offices: [{ title: 'Chủ tịch UBND tỉnh Lào Cai', body: 'UBND tỉnh Lào Cai', province: 'Lào Cai' }] },
  ],
  bodies: [
    { name: 'Tỉnh ủy Yên Bái', kind: 'PARTY', province: 'Yên Bái' },
    { name: 'UBND tỉnh Lào Cai', kind: 'GOVERNMENT', province: 'Lào Cai' },
    { name: GIVER, kind: 'COMPANY' },
    { name: 'Quỹ Vì người nghèo', kind: 'FUND' },
  ],
  events: [
    {
      name: `${GUEST} thăm Lào Cai`,
      kind: 'VISIT',
      day: '2017-01-07',
      province: 'Lào Cai',
      who: [
        [GUEST, 'LEADER'],
        [HOST, 'HOST'],
      ],
    },
  ],
  gifts: [
    {
      money,
      day: '2017-01-07',
      from: [GIVER],
      by: [GUEST],
      to: ['Quỹ Vì người nghèo'],
      province: 'Lào Cai',
      event: `${GUEST} thăm Lào Cai`,
    },
  ],
});

const rule = (graph: RealGraph, subject: string, ruling: 'WRONG' | 'DISPUTED' | 'PRIVATE' | 'STANDS') =>
  graph.port.rule({ subject, ruling, note: 'vì sao', url: null, by: 'An' });

/** Whatever of a person, an event and a gift can be asked. */
const ALL = `query ($id: ID!) {
  node(id: $id) { id }
  official(name: "${GUEST}") { id }
  search(text: "${GUEST}") { nodes { id } }
  officials { totalCount }
  events { nodes { name participants { edges { node { name } } } } }
  donations { nodes { donors { nodes { name } } handedOverBy { nodes { name } } recipients { nodes { name } } } }
  eventCounts(groupBy: [PARTICIPANT]) { participant { name } count }
  donationTotals(groupBy: [DONOR]) { donor { name } total count }
  neighbourhood(center: { name: "Lào Cai" }, depth: 3) { nodes { name } hops { relation } }
  province(name: "Lào Cai") { events { totalCount } donations { totalCount } }
}`;

describe('a thing that was ruled WRONG', () => {
  test('leaves every answer, the ways, the totals and the export, and comes back when it stands', async () => {
    const graph = await realGraph(visit('1'), visit('2'));
    const id = idOf(visit('1'), GUEST);
    const way = `{ shortestPath(from: { name: "${GUEST}" }, to: { name: "Quỹ Vì người nghèo" }) { length } }`;
    const [before, bytes] = [await graph.ask(ALL, { id }), await graph.exported()];
    expect(before).toMatchObject({ node: { id }, official: { id }, officials: { totalCount: 2 } });
    expect(await graph.ask(way)).toEqual({ shortestPath: { length: 2 } });
    await rule(graph, id, 'WRONG');
    const after = await graph.ask(ALL, { id });
    expect(after).toMatchObject({
      node: null,
      official: null,
      officials: { totalCount: 1 },
      events: { nodes: [{ participants: { edges: [{ node: { name: HOST } }] } }] },
      donations: { nodes: [{ donors: { nodes: [{ name: GIVER }] }, handedOverBy: { nodes: [] } }] },
      eventCounts: [{ participant: { name: HOST }, count: 1 }],
    });
    expect(after.search.nodes.map((node: { id: string }) => node.id)).not.toContain(id);
    expect(after.neighbourhood.nodes.map((node: { name: string }) => node.name)).not.toContain(GUEST);
    await expect(graph.ask(way)).rejects.toThrow();
    expect(await graph.exported()).not.toContain(id);
    await rule(graph, id, 'STANDS');
    expect(await graph.ask(ALL, { id })).toEqual(before);
    expect(await graph.exported()).toBe(bytes);
  });

  test('is out for articles that come later', async () => {
    const graph = await realGraph(visit('1'));
    await rule(graph, idOf(visit('1'), GIVER), 'WRONG');
    await graph.load(visit('2'));
    expect(
      await graph.ask(`{ organization(name: "${GIVER}") { id } donationTotals(groupBy: [DONOR]) { count } }`),
    ).toEqual({ organization: null, donationTotals: [] });
  });
});

describe('a fact that was ruled WRONG', () => {
  test('leaves answers, ways and totals where its words are, and they alone', async () => {
    const graph = await realGraph(visit('1'));
    const question = `{
      donations { nodes { amount { value } donors { nodes { name } edges { evidence { nodes { id } } } } } }
      donationTotals(groupBy: [DONOR]) { donor { name } total }
      paths(from: { name: "${GIVER}" }, to: { name: "Quỹ Vì người nghèo" }) { length }
    }`;
    const before = await graph.ask(question);
    expect(before).toMatchObject({ donationTotals: [{ donor: { name: GIVER }, total: 500 }], paths: [{ length: 2 }] });
    const [words] = before.donations.nodes[0].donors.edges[0].evidence.nodes;
    await rule(graph, words.id, 'WRONG');
    expect(await graph.ask(question)).toEqual({
      donations: { nodes: [{ amount: { value: 500 }, donors: { nodes: [], edges: [] } }] },
      donationTotals: [],
      paths: [],
    });
    expect(await graph.exported()).not.toContain('"GAVE"');
    await rule(graph, words.id, 'STANDS');
    expect(await graph.ask(question)).toEqual(before);
  });

  test('takes a sum that articles differ over out of the gift', async () => {
    const graph = await realGraph(visit('1', 500), visit('2', 460));
    const question =
      '{ donations { nodes { amount { value } conflicts { amount { value } evidence { nodes { id } } } } } }';
    const { donations } = await graph.ask(question);
    expect(donations.nodes).toMatchObject([{ conflicts: [{ amount: { value: 460 } }, { amount: { value: 500 } }] }]);
    await rule(graph, donations.nodes[0].conflicts[0].evidence.nodes[0].id, 'WRONG');
    expect(await graph.ask(question)).toEqual({ donations: { nodes: [{ amount: { value: 500 }, conflicts: [] }] } });
  });
});

describe('what was ruled DISPUTED', () => {
  test('stays, with the note beside it: on a thing, and on a fact beside its words and its relation', async () => {
    const graph = await realGraph(visit('1'));
    const question = `{ events(first: 5) { nodes { participants(first: 5) { edges { node { name notes { text by } } notes { ruling text }
      evidence(first: 5) { nodes { id notes { ruling } } } } } } } }`;
    await rule(graph, idOf(visit('1'), HOST), 'DISPUTED');
    const [event] = (await graph.ask(question)).events.nodes;
    await rule(graph, event.participants.edges[0].evidence.nodes[0].id, 'DISPUTED');
    expect(await graph.ask(question)).toMatchObject({
      events: {
        nodes: [
          {
            participants: {
              edges: [
                {
                  node: { name: GUEST, notes: [] },
                  notes: [{ ruling: 'DISPUTED', text: 'vì sao' }],
                  evidence: { nodes: [{ notes: [{ ruling: 'DISPUTED' }] }] },
                },
                { node: { name: HOST, notes: [{ text: 'vì sao', by: 'An' }] }, notes: [] },
              ],
            },
          },
        ],
      },
    });
  });
});

describe('a person who was ruled PRIVATE', () => {
  test('is found by no question, and in the export only in the words of the papers', async () => {
    const graph = await realGraph(visit('1'), visit('2'));
    const id = idOf(visit('1'), GUEST);
    await rule(graph, id, 'PRIVATE');
    const answer = await graph.ask(ALL, { id });
    expect(JSON.stringify(answer)).not.toContain(GUEST);
    expect(answer).toMatchObject({ node: null, official: null, search: { nodes: [] } });
    const lines = (await graph.exported())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const ours = lines.filter(({ row, kind }) => row !== 'evidence' && kind !== 'Article');
    expect(JSON.stringify(ours)).not.toContain(GUEST);
    await graph.load(visit('3'));
    expect(await graph.ask(ALL, { id })).toMatchObject({ official: null, officials: { totalCount: 1 } });
  });

  test('must be a person', async () => {
    const graph = await realGraph(visit('1'));
    await expect(rule(graph, idOf(visit('1'), GIVER), 'PRIVATE')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(rule(graph, 'off_0000000000000000', 'PRIVATE')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('ids', () => {
  test('of things that became one lead to it, and to themselves when they are parted', async () => {
    const here: Story = {
      id: '1',
      people: [{ name: 'Lò Văn Thử', offices: [{ title: 'Bí thư', province: 'Yên Bái' }] }],
    };
    const there: Story = {
      id: '2',
      people: [{ name: 'Lò Văn Thứ', offices: [{ title: 'Chủ tịch', province: 'Quảng Nam' }] }],
    };
    const graph = await realGraph(here, there);
    const ids = [idOf(here, 'Lò Văn Thử'), idOf(there, 'Lò Văn Thứ')] as const;
    const question = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } officials { totalCount } }';
    expect(await graph.ask(question, { ids })).toEqual({
      nodes: ids.map((id) => ({ id })),
      officials: { totalCount: 2 },
    });
    const [left, right] = ids;
    const judgement = await graph.port.judge({ left, right, verdict: 'SAME', by: 'An', reason: 'một người' });
    const [one, other] = (await graph.ask(question, { ids })).nodes;
    expect(one).toEqual(other);
    expect(await graph.ask('{ judgements { nodes { verdict by reason } } }')).toEqual({
      judgements: { nodes: [{ verdict: 'SAME', by: 'An', reason: 'một người' }] },
    });
    expect(await graph.port.withdraw(judgement)).toBe(true);
    expect(await graph.ask(question, { ids })).toMatchObject({ nodes: ids.map((id) => ({ id })) });
  });

  test('of mentions part what was wrongly joined', async () => {
    const graph = await realGraph(visit('1'), visit('2'));
    const found = await graph.ask(`{ official(name: "${GUEST}") { evidence { nodes { mention } } } }`);
    const [left, right] = [...new Set(found.official.evidence.nodes.map((node: { mention: string }) => node.mention))];
    await graph.port.judge({ left: String(left), right: String(right), verdict: 'DIFFERENT', by: null, reason: null });
    expect(await graph.ask(`{ officials(name: "${GUEST}") { totalCount } }`)).toEqual({ officials: { totalCount: 2 } });
  });
});
