import { describe, expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

describe('a whole and its parts', () => {
  test.each([
    [
      'the one price behind the parts is the price of all',
      'Công ty TNHH An Lộc đã trao 140 suất học bổng tặng 140 em, trong đó 110 em là con công nhân và 30 em mồ côi, mỗi suất học bổng trị giá 3 triệu đồng.',
      ['Công ty TNHH An Lộc → 140 em: 420000000 VND (computed), 140 suất học bổng, for 140'],
    ],
    [
      'parts of the same unit behind "gồm" are one gift with the sum of all',
      'Công ty TNHH An Lộc trao 129 suất học bổng gồm 121 suất cho học sinh tiểu học, mỗi suất 1 triệu đồng; 8 suất cho sinh viên, mỗi suất 3 triệu đồng. Tổng giá trị các suất học bổng là 145 triệu đồng.',
      ['Công ty TNHH An Lộc → học sinh tiểu học: 145000000 VND, 129 suất học bổng gồm'],
    ],
    [
      'a sum stated for several goods stands before a sum worked out for some of them',
      'Công ty TNHH An Lộc trao 40 xe đạp và 25 suất học bổng (mỗi suất 2 triệu đồng) cho học sinh nghèo. Tổng trị giá các phần quà là 120 triệu đồng.',
      ['Công ty TNHH An Lộc → học sinh nghèo: 120000000 VND, 40 xe đạp và 25 suất học bổng'],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
});

describe('who paid a part', () => {
  test.each([
    [
      'before "do" stands what was paid',
      'Tổng kinh phí xây cầu dự kiến 4 tỷ đồng, trong đó có 3 tỷ đồng do Công ty TNHH An Lộc tài trợ.',
      ['Công ty TNHH An Lộc → ?: 3000000000 VND'],
    ],
    [
      'a piece of each counted house',
      'Ủy ban MTTQ Việt Nam tỉnh Sơn La bàn giao 5 ngôi nhà cho hộ nghèo. Mỗi ngôi nhà có kinh phí xây dựng 100 triệu đồng, trong đó Công ty TNHH An Lộc hỗ trợ mỗi nhà 30 triệu đồng, số tiền còn lại do các gia đình đóng góp.',
      ['Ủy ban MTTQ Việt Nam tỉnh Sơn La → hộ nghèo: 5 ngôi nhà', 'Công ty TNHH An Lộc → ?: 150000000 VND (computed)'],
    ],
    [
      'a giver in words with commas',
      'Cầu Nà Lốc có chiều dài 21 m, trọng tải 3 tấn, chi phí xây dựng 310 triệu đồng, do gia đình chị Lò Thị Mai ở Mộc Châu, Sơn La tài trợ.',
      ['“gia đình chị Lò Thị Mai” → ?: 310000000 VND'],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
});

test.each([
  [
    'children as many as counted',
    'Công ty TNHH An Lộc đã trao hỗ trợ cho 30 trẻ em (mỗi em 300.000 đồng).',
    ['Công ty TNHH An Lộc → 30 trẻ em: 9000000 VND (computed), for 30'],
  ],
  [
    'sums for works, the verb left out',
    'Công ty TNHH An Lộc tài trợ 5 tỷ đồng xây dựng trạm y tế xã Tả Van; 3 tỷ đồng xây dựng 60 căn nhà cho hộ nghèo.',
    ['Công ty TNHH An Lộc → ?: 5000000000 VND', 'Công ty TNHH An Lộc → hộ nghèo: 3000000000 VND, 60 căn nhà'],
  ],
  [
    'what one giver gives apart from two gifts of another that come to as much',
    'Ngày 22/11, Công ty TNHH An Lộc ủng hộ 200 triệu đồng cho người dân tỉnh Gia Lai. Trước đó, Công ty TNHH An Lộc ủng hộ 100 triệu đồng cho người dân tỉnh Đắk Lắk. Ngân hàng Phương Bắc ủng hộ 300 triệu đồng cho người dân vùng lũ.',
    [
      'Công ty TNHH An Lộc → người dân tỉnh Gia Lai: 200000000 VND',
      'Công ty TNHH An Lộc → người dân tỉnh Đắk Lắk: 100000000 VND',
      'Ngân hàng Phương Bắc → người dân vùng lũ: 300000000 VND',
    ],
  ],
  [
    'nothing that a plan sets',
    'Theo kế hoạch, năm 2018, Quỹ Bảo trợ trẻ em tỉnh Sơn La phấn đấu vận động ủng hộ trên 1,5 tỷ đồng.',
    [],
  ],
])('reads %s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
