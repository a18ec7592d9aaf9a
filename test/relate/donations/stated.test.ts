import { describe, expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

describe('a sum that is stated', () => {
  test.each([
    [
      'stands before the sum that the pieces come to',
      'Hội Chữ thập đỏ tỉnh Sơn La trao 110 suất quà cho hộ nghèo xã Mường Bú. Mỗi suất quà trị giá 705.000 đồng. Tổng kinh phí quà tặng trên 77 triệu đồng.',
      ['Hội Chữ thập đỏ tỉnh Sơn La → hộ nghèo xã Mường Bú: 77000000 VND, 110 suất quà'],
    ],
    [
      'leaves a sum worked out alone where it is of something else',
      'Hội Chữ thập đỏ tỉnh Sơn La trao 100 suất quà cho hộ nghèo xã Mường Bú. Mỗi suất quà trị giá 500.000 đồng. Tổng kinh phí chương trình là 900 triệu đồng.',
      ['Hội Chữ thập đỏ tỉnh Sơn La → hộ nghèo xã Mường Bú: 900000000 VND, 100 suất quà'],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
});

test.each([
  [
    'a board that stands for a gift, whoever gets it',
    'Ông Trần Văn Bách, Chủ tịch Ngân hàng Phương Bắc trao biển tượng trưng 5 chiếc xuồng trị giá 10 tỷ đồng.',
    ['Trần Văn Bách [by Trần Văn Bách] → ?: 10000000000 VND, 5 chiếc xuồng'],
  ],
  [
    'a leader whose delegation no recogniser knows',
    'Chiều 6/1, đoàn công tác của tỉnh do ông Trần Văn Bách, Chủ tịch UBND tỉnh Sơn La làm trưởng đoàn đã tặng 20 suất quà cho hộ nghèo xã Mường Bú.',
    ['Trần Văn Bách [by Trần Văn Bách] → hộ nghèo xã Mường Bú: 20 suất quà'],
  ],
  [
    'who gave "thời gian qua"',
    'Thời gian qua, Công ty TNHH An Lộc đã ủng hộ 3 tỷ đồng cho Quỹ Vì người nghèo tỉnh Sơn La.',
    ['Công ty TNHH An Lộc → Quỹ Vì người nghèo tỉnh Sơn La: 3000000000 VND'],
  ],
])('reads %s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
