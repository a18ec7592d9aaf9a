import { describe, expect, test } from 'vitest';
import { type ReviewOptions, reviewCommand } from '../../../seed/review/review-command.ts';
import type { Story } from '../../resolve/article-builder.ts';
import { idOf, mentionOf } from '../../resolve/graph-of.ts';
import { type RealGraph, realGraph } from '../../resolve/real-graph.ts';

const NAME = 'Nguyễn Văn Nam';

const chair = (id: string, province: string, on: string, title = 'Chủ tịch'): Story => ({
  id,
  on,
  people: [{ name: NAME, offices: [{ title: `${title} UBND tỉnh ${province}`, province }] }],
});

const here = chair('1', 'Lào Cai', '2017-01-08');
const there = chair('2', 'Quảng Nam', '2014-05-01');
const pair = [idOf(here, NAME), idOf(there, NAME)];

async function review(graph: RealGraph, options: ReviewOptions): Promise<{ status: number; lines: readonly string[] }> {
  const lines: string[] = [];
  const status = await reviewCommand(graph.store, options, (line) => lines.push(line));
  return { status, lines };
}

describe('review', () => {
  test('lists an undecided pair with both sides, their sentences, and each feature with its weight', async () => {
    const { status, lines } = await review(await realGraph(here, there), {});
    expect(status).toBe(0);
    expect(lines.join('\n')).toContain(`${NAME}, Chủ tịch UBND tỉnh Lào Cai, 2017 (1 article)`);
    expect(lines).toContain(`    “${NAME}.”`);
    expect(lines.filter((line) => /^ {4}[+−]\d+ /.test(line))).toEqual([
      '    +40 Both are named nguyễn văn nam.',
      '    +5 Both lead provinces, and leaders are moved.',
    ]);
    for (const id of pair) expect(lines.some((line) => line.startsWith(id))).toBe(true);
  });

  test('lists the pairs that most articles speak of first, as many as are asked for', async () => {
    const rare = (id: string, province: string, on: string): Story => ({
      id,
      on,
      people: [{ name: 'Trần Văn Bình', offices: [{ title: `Chủ tịch UBND tỉnh ${province}`, province }] }],
    });
    const graph = await realGraph(
      rare('8', 'Lào Cai', '2017-01-08'),
      rare('9', 'Quảng Nam', '2014-05-01'),
      here,
      there,
      chair('3', 'Lào Cai', '2017-01-08'),
    );
    const { lines } = await review(graph, { json: true });
    expect(
      lines.map((line) =>
        JSON.parse(line)
          .sides.map((side: { articleCount: number }) => side.articleCount)
          .sort(),
      ),
    ).toEqual([
      [1, 2],
      [1, 1],
    ]);
    expect((await review(graph, { json: true, first: '1' })).lines).toHaveLength(1);
  });

  test('takes a judgement with who and why, lists it, and takes it back', async () => {
    const graph = await realGraph(here, there);
    const taken = await review(graph, { same: pair, by: 'An', reason: 'chuyển công tác' });
    expect(taken.lines).toEqual([expect.stringMatching(/^jdg_\w+ {2}off_\w+ SAME off_\w+$/)]);
    expect((await review(graph, {})).lines).toEqual(['nothing is undecided']);
    const { lines } = await review(graph, { judgements: true });
    expect(lines).toEqual([expect.stringMatching(/ SAME off_\w+ {2}\d{4}-\S+Z by An: chuyển công tác$/)]);
    const id = lines[0]!.split(' ')[0]!;
    expect(await review(graph, { withdraw: id })).toEqual({ status: 0, lines: [`${id} is withdrawn`] });
    expect(await review(graph, { withdraw: id })).toEqual({ status: 1, lines: [`there is no judgement ${id}`] });
    expect((await review(graph, { judgements: true })).lines).toEqual(['nothing was judged']);
    expect((await review(graph, {})).lines).not.toEqual(['nothing is undecided']);
  });

  test('refuses what contradicts, with the chain', async () => {
    const graph = await realGraph(here, there);
    await review(graph, { same: pair });
    await expect(review(graph, { different: pair })).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(`${mentionOf(here, NAME)} SAME ${mentionOf(there, NAME)}`),
    });
  });

  test('takes a ruling, and takes it back', async () => {
    const graph = await realGraph(here);
    const officials = () => graph.ask('{ officials { totalCount } }');
    const [on] = pair;
    expect((await review(graph, { rule: 'private', on: on!, note: 'đề nghị' })).lines).toEqual([`${on} PRIVATE`]);
    expect(await officials()).toEqual({ officials: { totalCount: 0 } });
    await review(graph, { rule: 'STANDS', on: on!, note: 'rút lại' });
    expect(await officials()).toEqual({ officials: { totalCount: 1 } });
  });

  test.each<[ReviewOptions, string]>([
    [{ same: [pair[0]!] }, '--same takes two ids'],
    [{ rule: 'GONE', on: pair[0]!, note: '' }, '--rule must be one of'],
    [{ rule: 'WRONG', note: 'sai' }, '--rule needs --on'],
    [{ first: '0' }, '--first must be from 1 to 100'],
  ])('says what is wrong with %j', async (options, message) => {
    const graph = await realGraph(here, there);
    await expect(review(graph, options)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(message),
    });
  });
});
