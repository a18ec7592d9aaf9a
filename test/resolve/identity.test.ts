import { describe, expect, test } from 'vitest';
import { judge, withdrawJudgement } from '../../src/resolve/judge.ts';
import { loadArticles, removeArticles } from '../../src/resolve/load.ts';
import { prepare, type Story } from './article-builder.ts';
import { graphOf, idOf, mentionOf, things } from './graph-of.ts';
import type { MemoryStore } from './memory-store.ts';

const chair = (
  id: string,
  name: string,
  province: string,
  on: string,
  title = `Chủ tịch UBND tỉnh ${province}`,
): Story => ({
  id,
  on,
  people: [{ name, offices: [{ title, body: `UBND tỉnh ${province}`, province }] }],
  bodies: [{ name: `UBND tỉnh ${province}`, kind: 'GOVERNMENT', province }],
});

const bare = (id: string, name: string, province?: string): Story => ({
  id,
  people: [{ name }],
  ...(province === undefined
    ? {}
    : { events: [{ name: 'Họp', day: '2017-03-01', province, who: [[name, 'SPEAKER']] }] }),
});

describe('officials', () => {
  test.each<[string, readonly Story[], readonly string[]]>([
    [
      'two namesakes in two provinces in one year are two',
      [chair('1', 'Nguyễn Văn Nam', 'Lào Cai', '2017-01-08'), chair('2', 'Nguyễn Văn Nam', 'Quảng Nam', '2017-05-01')],
      ['Nguyễn Văn Nam ×1', 'Nguyễn Văn Nam ×1'],
    ],
    [
      'one whose office in a province changes over the years is one',
      [
        chair('1', 'Nguyễn Văn Nam', 'Lào Cai', '2012-01-08'),
        chair('2', 'Nguyễn Văn Nam', 'Lào Cai', '2017-01-08', 'Bí thư Tỉnh ủy Lào Cai'),
      ],
      ['Nguyễn Văn Nam ×2'],
    ],
    [
      'one with a rare name moves from one province to another',
      [
        chair('1', 'Hoàng Trung Hải', 'Lào Cai', '2012-01-08'),
        chair('2', 'Hoàng Trung Hải', 'Quảng Nam', '2017-01-08'),
      ],
      ['Hoàng Trung Hải ×2'],
    ],
    [
      'names that differ in their diacritics alone, in other offices, are two',
      [
        chair('1', 'Nguyễn Văn Hùng', 'Lào Cai', '2012-01-08'),
        chair('2', 'Nguyễn Văn Hưng', 'Quảng Nam', '2012-01-08'),
      ],
      ['Nguyễn Văn Hùng ×1', 'Nguyễn Văn Hưng ×1'],
    ],
    [
      'a slip in a diacritic, in the same office, is one',
      [chair('1', 'Nguyễn Văn Vịnh', 'Lào Cai', '2017-01-08'), chair('2', 'Nguyễn Văn Vinh', 'Lào Cai', '2017-01-09')],
      ['Nguyễn Văn Vinh ×2'],
    ],
    [
      'a foreign name in three spellings is one, two of them within one article',
      [
        { id: '1', people: [{ name: 'Sergei Mikhailov' }, { name: 'Xéc-gây Mi-khai-lốp' }] },
        { id: '2', people: [{ name: 'Sergey V. Mikhailov' }] },
      ],
      ['Sergei Mikhailov ×2'],
    ],
    [
      'a bare name joins the only one that it fits',
      [chair('1', 'Nguyễn Văn Nam', 'Lào Cai', '2017-01-08'), bare('2', 'Nguyễn Văn Nam', 'Lào Cai')],
      ['Nguyễn Văn Nam ×2'],
    ],
    [
      'a bare name that nothing ties to anyone stays alone',
      [
        chair('1', 'Nguyễn Văn Nam', 'Lào Cai', '2017-01-08'),
        chair('2', 'Nguyễn Văn Nam', 'Quảng Nam', '2017-01-08'),
        bare('3', 'Nguyễn Văn Nam'),
      ],
      ['Nguyễn Văn Nam ×1', 'Nguyễn Văn Nam ×1', 'Nguyễn Văn Nam ×1'],
    ],
    [
      'two whom one article tells apart are two',
      [
        {
          id: '1',
          people: [
            { name: 'Nguyễn Văn Hoà', offices: [{ title: 'Bí thư Tỉnh ủy Lào Cai', province: 'Lào Cai' }] },
            { name: 'Nguyễn Văn Hoa', offices: [{ title: 'Bí thư Tỉnh ủy Lào Cai', province: 'Lào Cai' }] },
          ],
        },
      ],
      ['Nguyễn Văn Hoa ×1', 'Nguyễn Văn Hoà ×1'],
    ],
  ])('%s', async (_, stories, expected) => {
    expect(things(await graphOf(...stories), 'Official')).toEqual(expected);
  });
});

const body = (
  id: string,
  name: string,
  on = '2017-01-08',
  rest: Partial<NonNullable<Story['bodies']>[number]> = {},
): Story => ({
  id,
  on,
  bodies: [{ name, ...rest }],
});

describe('organizations', () => {
  test.each<[string, readonly Story[], readonly string[]]>([
    [
      'a short form and the whole name are one',
      [
        body('1', 'UBND tỉnh Lào Cai', undefined, { kind: 'GOVERNMENT', province: 'Lào Cai' }),
        body('2', 'Ủy ban nhân dân tỉnh Lào Cai', undefined, { kind: 'GOVERNMENT', province: 'Lào Cai' }),
      ],
      ['UBND tỉnh Lào Cai ×2'],
    ],
    [
      'a body without its province joins where just one is known',
      [
        body('1', 'UBND tỉnh Lào Cai', undefined, { kind: 'GOVERNMENT', province: 'Lào Cai' }),
        body('2', 'UBND tỉnh', undefined, { kind: 'GOVERNMENT' }),
      ],
      ['UBND tỉnh Lào Cai ×2'],
    ],
    [
      'a body without its province stays alone where two are known',
      [
        body('1', 'UBND tỉnh Lào Cai', undefined, { kind: 'GOVERNMENT', province: 'Lào Cai' }),
        body('2', 'UBND tỉnh Yên Bái', undefined, { kind: 'GOVERNMENT', province: 'Yên Bái' }),
        body('3', 'UBND tỉnh', undefined, { kind: 'GOVERNMENT' }),
      ],
      ['UBND tỉnh Lào Cai ×1', 'UBND tỉnh Yên Bái ×1', 'UBND tỉnh ×1'],
    ],
    [
      'a body named after a province is another one after the merger',
      [
        body('1', 'UBND tỉnh Lào Cai', '2017-01-08', { kind: 'GOVERNMENT', province: 'Lào Cai' }),
        body('2', 'UBND tỉnh Lào Cai', '2026-01-08', { kind: 'GOVERNMENT', province: 'Lào Cai' }),
      ],
      ['UBND tỉnh Lào Cai ×1', 'UBND tỉnh Lào Cai ×1'],
    ],
    [
      'a company with and without its form is one',
      [
        body('1', 'Tập đoàn Sun Group', undefined, { kind: 'COMPANY' }),
        body('2', 'Sun Group', undefined, { kind: 'COMPANY' }),
      ],
      ['Sun Group ×2'],
    ],
    [
      'a branch is another body than its parent',
      [
        body('1', 'Ngân hàng Trường Thịnh', undefined, { kind: 'COMPANY' }),
        body('2', 'Ngân hàng Trường Thịnh chi nhánh Quảng Bình', undefined, {
          kind: 'COMPANY',
          province: 'Quảng Bình',
        }),
      ],
      ['Ngân hàng Trường Thịnh chi nhánh Quảng Bình ×1', 'Ngân hàng Trường Thịnh ×1'],
    ],
    [
      'an article that gives two names makes them one',
      [
        body('1', 'Đài Tiếng nói Việt Nam', undefined, { kind: 'MEDIA', aliases: ['VOV'] }),
        body('2', 'VOV', undefined, { kind: 'MEDIA' }),
      ],
      ['VOV ×2'],
    ],
  ])('%s', async (_, stories, expected) => {
    expect(things(await graphOf(...stories), 'Organization')).toEqual(expected);
  });
});

const meeting = (id: string, rest: Partial<NonNullable<Story['events']>[number]> = {}, on = '2017-01-08'): Story => ({
  id,
  on,
  source: `Báo ${id}`,
  people: [{ name: 'Hoàng Trung Hải' }, { name: 'Nguyễn Văn Vịnh' }],
  events: [
    {
      name: 'Hoàng Trung Hải thăm và làm việc tại Lào Cai',
      kind: 'VISIT',
      day: '2017-01-07',
      province: 'Lào Cai',
      who: [
        ['Hoàng Trung Hải', 'LEADER'],
        ['Nguyễn Văn Vịnh', 'HOST'],
      ],
      ...rest,
    },
  ],
});

describe('events', () => {
  test.each<[string, readonly Story[], readonly number[]]>([
    ['ten papers on one meeting are one event', Array.from({ length: 10 }, (_, i) => meeting(`${i}`)), [10]],
    [
      'papers that put it in other words, one of them a day out in saying "yesterday", are on one event',
      [
        meeting('1'),
        meeting('2', { name: 'Đoàn công tác Hà Nội làm việc với lãnh đạo Lào Cai', kind: 'MEETING' }),
        meeting('3', { day: '2017-01-08', dayText: 'hôm qua' }),
      ],
      [3],
    ],
    ['the same on two days, both in figures, is two', [meeting('1'), meeting('2', { day: '2017-01-08' })], [1, 1]],
    [
      'two meetings on one day in one town with other people are two',
      [
        meeting('1', { name: 'Hoàng Trung Hải làm việc', who: [['Hoàng Trung Hải', 'LEADER']] }),
        meeting('2', {
          name: 'Hội nghị tổng kết ngành y tế',
          kind: 'CONFERENCE',
          who: [['Nguyễn Văn Vịnh', 'LEADER']],
        }),
      ],
      [1, 1],
    ],
    [
      'two that one article tells apart are two, for other articles too',
      [
        {
          ...meeting('1'),
          events: [
            ...meeting('1').events!,
            { ...meeting('1').events![0]!, name: 'Hoàng Trung Hải thăm và làm việc tại Lào Cai (chiều)' },
          ],
        },
        meeting('2'),
      ],
      [1, 2],
    ],
    ['a visit weeks later is another', [meeting('1'), meeting('2', { day: '2017-02-07' }, '2017-02-08')], [1, 1]],
    ['one in another province is another', [meeting('1'), meeting('2', { province: 'Yên Bái' })], [1, 1]],
    ['one recalled as background is the same', [meeting('1'), meeting('2', { background: true }, '2017-03-01')], [2]],
  ])('%s', async (_, stories, expected) => {
    const store = await graphOf(...stories);
    const counts = [...store.nodes.values()]
      .filter(({ kind }) => kind === 'Event')
      .map(({ properties }) => properties.articleCount);
    expect(counts.sort()).toEqual(expected);
  });
});

const gift = (id: string, rest: Partial<NonNullable<Story['gifts']>[number]> = {}): Story => ({
  id,
  bodies: [
    { name: 'Báo Tuổi Xanh' },
    { name: 'Ngân hàng Trường Thịnh', kind: 'COMPANY' },
    { name: 'Tập đoàn Minh Hải', kind: 'COMPANY' },
    { name: 'Quỹ Vì người nghèo' },
  ],
  topics: ['Ngăn dòng bỏ học'],
  people: [{ name: 'Hoàng Trung Hải' }],
  gifts: [
    {
      money: 460_000_000,
      day: '2017-01-07',
      province: 'Đắk Lắk',
      from: ['Báo Tuổi Xanh'],
      units: ['150', 'suất'],
      count: 150,
      topics: ['Ngăn dòng bỏ học'],
      ...rest,
    },
  ],
});

describe('donations', () => {
  test.each<[string, readonly Story[], readonly string[]]>([
    ['one gift in two papers is one', [gift('1'), gift('2')], ['460000000 ×2']],
    [
      'another sum and another donor, all else alike, is one gift with two sums',
      [gift('1'), gift('2', { money: 246_000_000, from: ['Ngân hàng Trường Thịnh'] })],
      ['246000000 ×2 (246000000, 460000000)'],
    ],
    [
      'one sum from two donors to one recipient in one article is two gifts',
      [
        {
          ...gift('1'),
          gifts: ['Ngân hàng Trường Thịnh', 'Tập đoàn Minh Hải'].map((from) => ({
            money: 100_000_000,
            day: '2017-01-07',
            from: [from],
            to: ['Quỹ Vì người nghèo'],
          })),
        },
      ],
      ['100000000 ×1', '100000000 ×1'],
    ],
    [
      'two papers on two donors of one sum tell the same two gifts',
      ['1', '2'].map((id) => ({
        ...gift(id),
        gifts: ['Ngân hàng Trường Thịnh', 'Tập đoàn Minh Hải'].map((from) => ({
          money: 100_000_000,
          day: '2017-01-07',
          from: [from],
          to: ['Quỹ Vì người nghèo'],
        })),
      })),
      ['100000000 ×2', '100000000 ×2'],
    ],
    [
      'one round sum on one day to one fund from two donors is two gifts, in two papers too',
      ['Ngân hàng Trường Thịnh', 'Tập đoàn Minh Hải'].map((from, i) =>
        gift(`${i}`, { from: [from], to: ['Quỹ Vì người nghèo'], units: undefined, count: undefined }),
      ),
      ['460000000 ×1', '460000000 ×1'],
    ],
    [
      'one sum from one donor to one fund in two weeks is two gifts',
      [gift('1'), gift('2', { day: '2017-01-17' })].map((story) => ({
        ...story,
        gifts: story.gifts!.map((one) => ({ ...one, to: ['Quỹ Vì người nghèo'], units: undefined, count: undefined })),
      })),
      ['460000000 ×1', '460000000 ×1'],
    ],
    [
      'as many parcels for as many households in two provinces are two gifts',
      [gift('1', { money: null }), gift('2', { money: null, province: 'Quảng Nam' })],
      ['null ×1', 'null ×1'],
    ],
    [
      'the body in one paper and who hands over in another is one gift',
      [
        gift('1', { from: ['Ngân hàng Trường Thịnh'], by: ['Hoàng Trung Hải'], units: undefined, count: undefined }),
        gift('2', { from: ['Hoàng Trung Hải'], units: undefined, count: undefined }),
      ],
      ['460000000 ×2'],
    ],
    [
      'the same gift a year later is another',
      [gift('1'), { ...gift('2', { day: '2018-01-07' }), on: '2018-01-08' }],
      ['460000000 ×1', '460000000 ×1'],
    ],
  ])('%s', async (_, stories, expected) => {
    const store = await graphOf(...stories);
    const gifts = [...store.nodes.values()]
      .filter(({ kind }) => kind === 'Donation')
      .map(({ id, properties }) => {
        const sums = [...store.edges.values()]
          .filter(({ type, from }) => type === 'CONFLICTS' && from === id)
          .map(({ to }) => Number(store.nodes.get(to)!.properties.minor))
          .sort((a, b) => a - b);
        return `${properties.minor} ×${properties.articleCount}${sums.length > 0 ? ` (${sums.join(', ')})` : ''}`;
      });
    expect(gifts.sort()).toEqual(expected);
  });
});

describe('places', () => {
  const place = (id: string, kind: string | null, province: string | undefined, on = '2017-01-08'): Story => ({
    id,
    on,
    places: [{ name: 'Cam Đường', kind, ...(province === undefined ? {} : { province }) }],
  });
  test.each<[string, readonly Story[], readonly string[]]>([
    ['a commune in one province is one', [place('1', 'xã', 'Lào Cai'), place('2', 'xã', 'Lào Cai')], ['Cam Đường ×2']],
    [
      'communes in two provinces are two',
      [place('1', 'xã', 'Lào Cai'), place('2', 'xã', 'Yên Bái')],
      ['Cam Đường ×1', 'Cam Đường ×1'],
    ],
    [
      'a commune and a district are two',
      [place('1', 'xã', 'Lào Cai'), place('2', 'huyện', 'Lào Cai')],
      ['Cam Đường ×1', 'Cam Đường ×1'],
    ],
    [
      'a commune of before the merger is not one of after',
      [place('1', 'xã', 'Lào Cai'), place('2', 'xã', 'Lào Cai', '2026-01-01')],
      ['Cam Đường ×1', 'Cam Đường ×1'],
    ],
    [
      'a site stays what it was',
      [place('1', null, 'Lào Cai'), place('2', null, 'Lào Cai', '2026-01-01')],
      ['Cam Đường ×2'],
    ],
    [
      'one without a province joins the only one',
      [place('1', 'xã', 'Lào Cai'), place('2', 'xã', undefined)],
      ['Cam Đường ×2'],
    ],
  ])('%s', async (_, stories, expected) => {
    expect(things(await graphOf(...stories), 'Place')).toEqual(expected);
  });
});

describe('reviewers', () => {
  const one = chair('1', 'Nguyễn Văn Nam', 'Lào Cai', '2017-01-08');
  const other = chair('2', 'Nguyễn Văn Nam', 'Quảng Nam', '2017-05-01');
  const words = { by: 'An', reason: null, at: '2026-01-01T00:00:00Z' };

  test('join what features part, for articles that come later too, and part it again', async () => {
    const store = await graphOf(one, other);
    const left = idOf(one, 'Nguyễn Văn Nam');
    const right = idOf(other, 'Nguyễn Văn Nam');
    const id = await judge(store, { left, right, verdict: 'SAME', ...words });
    expect(things(store, 'Official')).toEqual(['Nguyễn Văn Nam ×2']);
    await loadArticles(store, [prepare(chair('3', 'Nguyễn Văn Nam', 'Quảng Nam', '2018-05-01'))]);
    expect(things(store, 'Official')).toEqual(['Nguyễn Văn Nam ×3']);
    expect(await withdrawJudgement(store, id)).toBe(true);
    expect(await withdrawJudgement(store, id)).toBe(false);
    expect(things(store, 'Official')).toEqual(['Nguyễn Văn Nam ×1', 'Nguyễn Văn Nam ×2']);
  });

  test('part what was wrongly joined by two of its mentions', async () => {
    const same = { ...one, id: '9' };
    const store = await graphOf(one, same);
    expect(things(store, 'Official')).toEqual(['Nguyễn Văn Nam ×2']);
    await judge(store, {
      left: mentionOf(one, 'Nguyễn Văn Nam'),
      right: mentionOf(same, 'Nguyễn Văn Nam'),
      verdict: 'DIFFERENT',
      ...words,
    });
    expect(things(store, 'Official')).toEqual(['Nguyễn Văn Nam ×1', 'Nguyễn Văn Nam ×1']);
  });

  test('are refused what contradicts, with the chain', async () => {
    const third = chair('3', 'Nguyễn Văn Nam', 'Yên Bái', '2017-05-01');
    const store = await graphOf(one, other, third);
    const [a, b, c] = [one, other, third].map((story) => mentionOf(story, 'Nguyễn Văn Nam')) as [
      string,
      string,
      string,
    ];
    await judge(store, { left: a, right: b, verdict: 'SAME', ...words });
    await judge(store, { left: b, right: c, verdict: 'SAME', ...words });
    await expect(judge(store, { left: a, right: c, verdict: 'DIFFERENT', ...words })).rejects.toMatchObject({
      code: 'CONFLICT',
      details: {
        chain: [
          { left: a, right: b },
          { left: b, right: c },
        ],
      },
    });
    await expect(
      judge(store, { left: a, right: 'off_0000000000000000', verdict: 'SAME', ...words }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('ask once of what cannot be told', async () => {
    const moved = chair('2', 'Nguyễn Văn Nam', 'Quảng Nam', '2014-05-01');
    const store = await graphOf(one, moved);
    const open = () =>
      [...store.nodes.values()].filter(({ kind }) => kind === 'UndecidedPair').map(({ properties }) => properties);
    expect(open()).toMatchObject([{ score: 45, articleCount: 2, pairKind: 'Official' }]);
    const left = idOf(one, 'Nguyễn Văn Nam');
    const id = await judge(store, { left, right: idOf(moved, 'Nguyễn Văn Nam'), verdict: 'UNDECIDED', ...words });
    expect(open()).toEqual([]);
    await withdrawJudgement(store, id);
    expect(open()).toHaveLength(1);
  });
});

describe('reprints', () => {
  const padding = Array.from({ length: 120 }, (_, i) => `chữ số ${i}`).join(' ');
  const state = (store: MemoryStore, story: Story) => store.nodes.get(prepare(story).record.id)!.properties.independent;

  test('of a story, lightly edited, do not count as independent, until the story goes', async () => {
    const first: Story = { ...meeting('1'), padding, on: '2017-01-08' };
    const again: Story = { ...meeting('2'), padding: `${padding} hết`, on: '2017-01-09' };
    const store = await graphOf(again, first);
    expect([state(store, first), state(store, again)]).toEqual([true, false]);
    expect([...store.edges.keys()].filter((key) => key.startsWith('REPRINTS'))).toEqual([
      `REPRINTS|${prepare(again).record.id}|${prepare(first).record.id}`,
    ]);
    const event = [...store.nodes.values()].find(({ kind }) => kind === 'Event')!;
    expect(event.properties).toMatchObject({ articleCount: 2, independentArticleCount: 1 });
    await removeArticles(store, [prepare(first).record.id]);
    expect(state(store, again)).toBe(true);
  });

  test('two articles of one paper on one event count once', async () => {
    const [one, two] = [meeting('1'), meeting('2')].map((story) => ({ ...story, source: 'Báo Gió Lào' })) as [
      Story,
      Story,
    ];
    const store = await graphOf(one, two);
    expect([state(store, one), state(store, two)].sort()).toEqual([false, true]);
  });
});
