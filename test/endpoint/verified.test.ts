import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/endpoint/answer.ts';
import { verified } from '../../src/endpoint/verified.ts';
import type { Quote } from '../../src/model/span.ts';
import { GOOD, NOTHING } from './answers.ts';
import { ARTICLE } from './article.ts';

const [official] = GOOD.officials as [Answer['officials'][number]];
const [event] = GOOD.events as [Answer['events'][number]];
const [gift] = GOOD.donations as [Answer['donations'][number]];

test('an answer that the text bears out becomes facts, its values read by our own readers', () => {
  const { facts, dropped } = verified(ARTICLE, GOOD);
  expect(dropped).toEqual([]);
  expect(facts).toMatchObject({
    officials: [{ local: 'official:0', name: 'Lò Văn Thử' }],
    positions: [{ official: 'official:0', title: 'Phó Chủ tịch UBND tỉnh Yên Bái', organization: 'organization:0' }],
    events: [
      { kind: 'VISIT', date: { value: '2019-03-12' }, participants: [{ party: 'official:0', roles: ['LEADER'] }] },
    ],
    donations: [
      {
        kind: 'MIXED',
        amount: { minor: 25_000_000, currency: 'VND', text: '25 triệu đồng' },
        inKind: '50 suất quà',
        items: [{ what: 'quà', quantity: '50', unit: 'suất' }],
        donors: [{ party: 'organization:1' }],
        recipientText: 'các hộ nghèo',
      },
    ],
  });
  expect(facts.provinces.map(({ name }) => name)).toContain('Yên Bái');
});

describe('what the text does not bear out is left out, and told', () => {
  test.each<[what: string, answer: Answer, told: string]>([
    [
      'a person whom nobody names',
      { ...NOTHING, officials: [{ ...official, name: 'Lò Văn Không', offices: [] }] },
      'officials[0]: "Lò Văn Không" is not in "ông Lò Văn Thử, Phó Chủ tịch UBND tỉnh Yên Bái"',
    ],
    [
      'a quote of nobody',
      { ...NOTHING, events: [{ ...event, quote: 'Ông Lò Văn Thử đã họp báo.', participants: [] }] },
      'events[0]: "Ông Lò Văn Thử đã họp báo." is not in one sentence of the article',
    ],
    [
      'what stands in page furniture',
      {
        ...NOTHING,
        donations: [{ ...gift, quotes: ['Tập đoàn Sông Thao ủng hộ 9 tỷ đồng xây trường học'], donors: [] }],
      },
      'donations[0].quotes: "Tập đoàn Sông Thao ủng hộ 9 tỷ đồng xây trường học" is not in one sentence of the article',
    ],
    [
      'a private person',
      {
        ...NOTHING,
        officials: [{ name: 'Vàng Thị Gấm', quote: 'Bà Vàng Thị Gấm, hộ nghèo thôn 2', offices: [] }],
      },
      'officials[0]: "Vàng Thị Gấm" is a private person',
    ],
    [
      'an office that the words do not name',
      { ...NOTHING, officials: [{ ...official, offices: [{ ...official.offices[0]!, title: 'Bí thư Tỉnh ủy' }] }] },
      'officials[0].offices[0]: "Bí thư Tỉnh ủy" is not in "ông Lò Văn Thử, Phó Chủ tịch UBND tỉnh Yên Bái"',
    ],
    [
      'a sum that the sentence does not say',
      { ...GOOD, donations: [{ ...gift, amountText: '2 tỷ đồng' }] },
      'donations[0].amountText: "2 tỷ đồng" is no sum in its sentences',
    ],
    [
      'a gift of nothing',
      { ...GOOD, donations: [{ ...gift, amountText: null, goodsText: null }] },
      'donations[0]: neither its sum nor its goods are in its sentences',
    ],
    [
      'a giver whom the article does not name',
      { ...GOOD, donations: [{ ...gift, donors: ['Tập đoàn Sông Thao'] }] },
      'donations[0].donors: "Tập đoàn Sông Thao" is none of the people and bodies that the article names',
    ],
    [
      'a province that is not named',
      { ...GOOD, events: [{ ...event, provinces: ['Hà Giang'] }] },
      'events[0].provinces: "Hà Giang" is no province that the article names',
    ],
    [
      'a day that is not named',
      { ...GOOD, events: [{ ...event, dateText: 'ngày 1/1/2020' }] },
      'events[0].dateText: "ngày 1/1/2020" is no day that the article names',
    ],
  ])('%s', (_, answer, told) => {
    expect(verified(ARTICLE, answer).dropped).toContain(told);
  });
});

test('every fact of any answer has words of the article, outside of its furniture', () => {
  const words = ARTICLE.text.split(/\s+/);
  const phrase = fc
    .tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 12 }))
    .map(([from, length]) => words.slice(from, from + length).join(' '));
  const answer: fc.Arbitrary<Answer> = fc.record({
    officials: fc.array(fc.record({ name: phrase, quote: phrase, offices: fc.constant([]) }), { maxLength: 3 }),
    organizations: fc.array(fc.record({ name: phrase, quote: phrase, kind: fc.constant('COMPANY' as const) }), {
      maxLength: 3,
    }),
    events: fc.array(
      phrase.map((quote) => ({ ...event, quote })),
      { maxLength: 3 },
    ),
    donations: fc.array(
      fc.tuple(phrase, phrase, phrase).map(([quote, amountText, goodsText]) => ({
        ...gift,
        quotes: [quote],
        amountText,
        goodsText,
      })),
      { maxLength: 3 },
    ),
  });
  fc.assert(
    fc.property(answer, (given) => {
      const { facts } = verified(ARTICLE, given);
      const quotes: readonly Quote[] = [
        ...[...facts.officials, ...facts.organizations].flatMap(({ mentions }) => mentions),
        ...[...facts.positions, ...facts.events, ...facts.donations].flatMap(({ evidence }) => evidence),
      ];
      for (const { start, end, sentence } of quotes) {
        expect(sentence.start <= start && start < end && end <= sentence.end).toBe(true);
        expect(facts.setAside.some((aside) => aside.start < end && start < aside.end)).toBe(false);
      }
      for (const { name, mentions } of [...facts.officials, ...facts.organizations]) {
        expect(ARTICLE.text.slice(mentions[0]!.start, mentions[0]!.end).replace(/\s+/g, ' ')).toBe(name);
      }
    }),
  );
});
