import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

/** What tells one gift of `count` pieces at `price` each; every word of it may be any of its kind. */
interface Told {
  readonly opening: string;
  readonly giver: string;
  readonly aside: string;
  readonly verb: string;
  readonly count: number;
  readonly goods: { readonly words: string; readonly unit: string };
  readonly recipient: string;
  readonly price: number;
}

const one = <T>(...all: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...all);

const told: fc.Arbitrary<Told> = fc.record({
  opening: one(
    '',
    'Vừa qua, ',
    'Nhân dịp Tết Nguyên đán, ',
    'Chiều 12/9, ',
    'Tại buổi lễ, ',
    'Ngày 5/3, tại xã Tả Van, ',
  ),
  giver: one(
    'Công ty TNHH An Lộc',
    'Tập đoàn Hải Âu',
    'Ngân hàng Phương Bắc',
    'Hội Chữ thập đỏ huyện Bát Xát',
    'Báo Lào Cai',
    'Câu lạc bộ Thiện nguyện Mùa Xuân',
    'Đồn Biên phòng Y Tý',
  ),
  aside: one(
    '',
    ' cùng các mạnh thường quân',
    ' (trụ sở tại Hà Nội)',
    ' trực tiếp',
    ', đơn vị đồng hành cùng chương trình,',
    ' trong khuôn khổ chương trình "Nâng bước em tới trường"',
    ' đã đến thăm, động viên bà con và',
    ' đã vượt hơn 300km đến xã Tả Van để',
  ),
  verb: one('trao', 'tặng', 'trao tặng'),
  count: fc.integer({ min: 2, max: 500 }),
  goods: one(
    { words: 'suất quà', unit: 'suất' },
    { words: 'phần quà Tết', unit: 'phần' },
    { words: 'suất học bổng', unit: 'suất' },
    { words: 'xe đạp', unit: 'xe' },
    { words: 'thẻ bảo hiểm y tế', unit: 'thẻ' },
    { words: 'áo ấm', unit: 'áo' },
  ),
  recipient: one(
    'cho các hộ nghèo xã Tả Van',
    'cho học sinh nghèo vượt khó Trường THCS Bắc Sơn',
    'cho các em học sinh dân tộc thiểu số',
    'cho bà con vùng lũ',
    'tới các gia đình bị thiệt hại do bão',
    'cho công nhân có hoàn cảnh khó khăn',
  ),
  price: one(300_000, 500_000, 1_000_000, 1_500_000, 2_000_000),
});

const dong = (sum: number): string => `${String(sum).replace(/\B(?=(?:\d{3})+$)/g, '.')} đồng`;

const WAYS: readonly (readonly [string, (words: Told) => string])[] = [
  ['a price behind who gets it', (t) => `${gift(t)} ${t.recipient}, mỗi ${t.goods.unit} trị giá ${dong(t.price)}.`],
  ['a price in brackets', (t) => `${gift(t)} (mỗi ${t.goods.unit} ${dong(t.price)}) ${t.recipient}.`],
  ['a price a piece', (t) => `${gift(t)} ${t.recipient}, trị giá ${dong(t.price)}/${t.goods.unit}.`],
  ['a price in the next sentence', (t) => `${gift(t)} ${t.recipient}. Mỗi ${t.goods.unit} trị giá ${dong(t.price)}.`],
  ['a total behind who gets it', (t) => `${gift(t)} ${t.recipient} với tổng trị giá ${total(t)}.`],
  ['a total at the end', (t) => `${gift(t)} ${t.recipient}, tổng kinh phí ${total(t)}.`],
  ['a total in the next sentence', (t) => `${gift(t)} ${t.recipient}. Tổng trị giá quà tặng là ${total(t)}.`],
  [
    'the goods first, handed over by the giver',
    (t) =>
      `${t.opening}${t.count} ${t.goods.words}, mỗi ${t.goods.unit} trị giá ${dong(t.price)} đã được ${t.giver} trao ${t.recipient}.`,
  ],
];

const gift = ({ opening, giver, aside, verb, count, goods }: Told): string =>
  `${opening}${giver}${aside} ${verb} ${count} ${goods.words}`;

const total = ({ count, price }: Told): string => dong(count * price);

describe('what so many pieces are worth, and who gave them, is read from', () => {
  test.each(WAYS)('%s, whatever else is said', (_, tell) => {
    fc.assert(
      fc.property(told, (words) => {
        const [line, ...more] = giftLines(explained(tell(words)));
        expect(more).toEqual([]);
        expect(line?.startsWith(`${words.giver} → `), line).toBe(true);
        expect(line).toContain(`: ${words.count * words.price} VND`);
      }),
      { numRuns: 60 },
    );
  });
});
