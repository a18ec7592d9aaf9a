import { describe, expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

describe('who gives together', () => {
  test.each([
    [
      'a brand in words leads the body that goes along',
      'Vinacom vừa phối hợp với Ủy ban MTTQ Việt Nam xã Tả Van tổ chức trao 300 phần quà cho hộ nghèo.',
      ['“Vinacom” [by Ủy ban MTTQ Việt Nam xã Tả Van] → hộ nghèo: 300 phần quà'],
    ],
    [
      'who leads gives, not who goes along',
      'Công ty TNHH An Lộc cùng các thành viên vừa phối hợp với Ủy ban MTTQ Việt Nam xã Tả Van tổ chức trao 300 phần quà cho hộ nghèo.',
      ['Công ty TNHH An Lộc → hộ nghèo: 300 phần quà'],
    ],
    [
      'each of several gave as much',
      'Công ty TNHH An Lộc và Ngân hàng Phương Bắc, mỗi đơn vị đã ủng hộ 1 tỷ đồng cho đồng bào vùng lũ.',
      [
        'Công ty TNHH An Lộc → đồng bào vùng lũ: 1000000000 VND',
        'Ngân hàng Phương Bắc → đồng bào vùng lũ: 1000000000 VND',
      ],
    ],
    [
      '“các đơn vị” are those named just before',
      'Công ty TNHH An Lộc phối hợp với Ngân hàng Phương Bắc đến thăm xã Tả Van. Dịp này, các đơn vị đã trao tặng 30 xe lăn cho người khuyết tật.',
      ['Công ty TNHH An Lộc + Ngân hàng Phương Bắc → người khuyết tật: 30 xe lăn'],
    ],
    [
      'through whom it goes is no giver',
      'Cùng ngày, thông qua Ủy ban MTTQ Việt Nam tỉnh Sơn La, Công ty TNHH An Lộc đã chuyển số tiền 4 tỷ đồng đến đồng bào vùng lũ.',
      ['Công ty TNHH An Lộc → đồng bào vùng lũ: 4000000000 VND'],
    ],
    [
      'a sponsor is named as such beside the sum',
      'Công ty TNHH An Lộc và Ngân hàng Phương Bắc trao 4 máy lọc nước cho Trường Tiểu học Tả Van. Tổng giá trị tài trợ là 240 triệu đồng, trong đó Công ty TNHH An Lộc là nhà tài trợ chính với số tiền 190 triệu đồng, Ngân hàng Phương Bắc tài trợ 50 triệu đồng.',
      [
        'Công ty TNHH An Lộc + Ngân hàng Phương Bắc → Trường Tiểu học Tả Van: 4 máy lọc nước',
        'Công ty TNHH An Lộc → ?: 190000000 VND',
        'Ngân hàng Phương Bắc → ?: 50000000 VND',
      ],
    ],
    [
      'a reporter hands over for the paper',
      'Ngày 6/1, phóng viên Báo Sông Thu đã trao 5 triệu đồng cho hộ nghèo xã Tả Van.',
      ['Báo Sông Thu → hộ nghèo xã Tả Van: 5000000 VND'],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
});

describe('what is given', () => {
  test.each([
    [
      'comes to the sum that stands before who gives',
      'Với tổng số tiền 441 triệu đồng, Quỹ An Bình đã trao học bổng cho 350 học sinh nghèo.',
      ['Quỹ An Bình → 350 học sinh nghèo: 441000000 VND, học bổng, for 350'],
    ],
    [
      'is counted right behind the body that gets it',
      'Công ty TNHH An Lộc đã trao tặng Bệnh viện Đa khoa tỉnh 4 máy thở và 200 khẩu trang.',
      ['Công ty TNHH An Lộc → Bệnh viện Đa khoa tỉnh: 4 máy thở và 200 khẩu trang'],
    ],
    [
      'is a list before a passive verb, flags of the nation too',
      '20 áo phao, 30 lá cờ Tổ quốc đã được Hội Nông dân tỉnh Sơn La trao cho ngư dân xã Tả Van.',
      ['Hội Nông dân tỉnh Sơn La → ngư dân xã Tả Van: 20 áo phao, 30 lá cờ Tổ quốc'],
    ],
    [
      'is told once, wherever it ends up',
      'Công ty TNHH An Lộc trao tặng tỉnh Sơn La hai xe cứu thương. Hai xe cứu thương này được trao cho Bệnh viện Đa khoa huyện Mường La.',
      ['Công ty TNHH An Lộc → Sơn La: hai xe cứu thương'],
    ],
    [
      'for each of the households counted before, called families',
      'Ông Trần Văn Bách, Chủ tịch UBND tỉnh Sơn La đến thăm hai hộ nghèo. Ông Trần Văn Bách trao tặng mỗi gia đình một phần quà trị giá 1 triệu đồng.',
      ['Trần Văn Bách [by Trần Văn Bách] → mỗi gia đình: 2000000 VND (computed), một phần quà, for 2'],
    ],
    [
      'for people right behind “trao cho”',
      'Công ty TNHH An Lộc đã trao cho 15 em học sinh mồ côi, mỗi phần 3 triệu đồng, giúp các em đến trường.',
      ['Công ty TNHH An Lộc → 15 em học sinh mồ côi: 45000000 VND (computed), for 15'],
    ],
    [
      'has no price where only a range is told',
      'Ngân hàng Phương Bắc bàn giao 4 căn nhà cho hộ nghèo. Mỗi căn nhà trị giá từ 60 đến 120 triệu đồng.',
      ['Ngân hàng Phương Bắc → hộ nghèo: 4 căn nhà'],
    ],
    [
      'has no sum where both ends of a span are sums',
      'Công ty TNHH An Lộc trao 40 suất quà từ 500.000 đồng đến 1 triệu đồng cho học sinh nghèo.',
      ['Công ty TNHH An Lộc → học sinh nghèo: 40 suất quà'],
    ],
    [
      'has the total, whatever span the pieces have',
      'Công ty TNHH An Lộc trao 40 suất quà trị giá từ 500 nghìn đến 1 triệu đồng cho học sinh nghèo, tổng trị giá 30 triệu đồng.',
      ['Công ty TNHH An Lộc → học sinh nghèo: 30000000 VND, 40 suất quà'],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
});

describe('two gifts', () => {
  test.each([
    [
      'of the same worth, the second “also”',
      'Ngân hàng Phương Bắc bàn giao 1 căn nhà tình thương cho hộ nghèo với kinh phí xây dựng 50 triệu đồng. Ngân hàng Phương Bắc cũng đã bàn giao 1 căn nhà tình thương cho hộ nghèo với kinh phí xây dựng 50 triệu đồng.',
      2,
    ],
    [
      'one handed over for whoever paid, one of another body',
      'Ông Trần Văn Bách, Chủ tịch UBND tỉnh Sơn La trao 20 suất quà do Công ty TNHH An Lộc tài trợ cho các hộ nghèo. Liên đoàn Lao động tỉnh Sơn La tặng 20 suất quà cho các hộ nghèo.',
      2,
    ],
  ])('%s', (_, text, count) => expect(giftLines(explained(text))).toHaveLength(count));

  test('and a total of the second alone, in a paragraph of its own', () => {
    const text =
      'Công ty TNHH An Lộc tặng 30 xe lăn (1 triệu đồng/chiếc) cho người khuyết tật.\n\nBệnh viện Đa khoa tỉnh Sơn La mổ mắt cho 200 người mù. Tổng kinh phí 300 triệu đồng.';
    expect(explained(text).facts.donations.map(({ amount }) => amount?.minor)).toEqual([30_000_000]);
  });
});

test('reads many places in a row in no time', () => {
  const places = Array.from({ length: 12 }, (_, at) => `xã Tân Thành ${String.fromCharCode(65 + at)}`).join(', ');
  const text = `Sáng 25/9, Công ty TNHH An Lộc tới thôn Nậm Cang, xã Tả Van, huyện Sa Pa, ${places}, tỉnh Lào Cai để thăm hỏi và trao tặng 40 phần quà cho bà con.`;
  const started = performance.now();
  expect(giftLines(explained(text))).toHaveLength(1);
  expect(performance.now() - started).toBeLessThan(2_000);
});
