import { describe, expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

describe('a list that leaves its verb out', () => {
  test.each([
    [
      'parted by semicolons is a gift an item',
      'Hội Chữ thập đỏ tỉnh Sơn La tặng 5 xe lăn cho người khuyết tật; 30 phần quà cho hộ nghèo xã Mường Bú; 20 chiếc xe đạp cho học sinh xã Nà Ớt.',
      [
        'Hội Chữ thập đỏ tỉnh Sơn La → người khuyết tật: 5 xe lăn',
        'Hội Chữ thập đỏ tỉnh Sơn La → hộ nghèo xã Mường Bú: 30 phần quà',
        'Hội Chữ thập đỏ tỉnh Sơn La → học sinh xã Nà Ớt: 20 chiếc xe đạp',
      ],
    ],
    [
      'goes on behind a semicolon with what a piece is worth',
      'Công ty TNHH An Lộc trao 100 phần quà cho công nhân; mỗi phần quà gồm 1 triệu đồng tiền mặt và quà trị giá 200.000 đồng.',
      ['Công ty TNHH An Lộc → công nhân: 120000000 VND (computed), 100 phần quà'],
    ],
    [
      'with a worth and people for each part is a gift a part',
      'Công ty TNHH An Lộc tặng 40 suất quà, mỗi suất trị giá 1 triệu đồng cho hộ nghèo và 20 suất quà, mỗi suất trị giá 500 nghìn đồng cho trẻ em mồ côi.',
      [
        'Công ty TNHH An Lộc → hộ nghèo: 40000000 VND (computed), 40 suất quà',
        'Công ty TNHH An Lộc → trẻ em mồ côi: 10000000 VND (computed), 20 suất quà',
      ],
    ],
    [
      'of two quoted funds is two gifts',
      'Công ty TNHH An Lộc đã trao 200 triệu đồng cho “Quỹ Vì người nghèo tỉnh Lào Cai” và 200 triệu đồng cho “Quỹ Vì người nghèo huyện Bắc Hà”.',
      [
        'Công ty TNHH An Lộc → Quỹ Vì người nghèo tỉnh Lào Cai: 200000000 VND',
        'Công ty TNHH An Lộc → Quỹ Vì người nghèo huyện Bắc Hà: 200000000 VND',
      ],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));

  test('ends where “cao cấp” only looks like a verb', () => {
    const text =
      'Công ty TNHH An Lộc trao 20 suất quà cho hộ nghèo; 150kg gạo cao cấp cho các hộ dân thuộc xã Mường Bú.';
    expect(explained(text).facts.donations).toHaveLength(2);
  });
});
