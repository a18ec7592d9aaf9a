import { expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

test.each([
  [
    'a house by any of its names',
    'Hội Nông dân tỉnh Sơn La đã tặng 12 nhà tình thương cho 12 hộ nghèo (trị giá mỗi căn nhà 25 triệu đồng).',
    ['Hội Nông dân tỉnh Sơn La → 12 hộ nghèo: 300000000 VND (computed), 12 nhà tình thương, for 12'],
  ],
  [
    'a bicycle, with who paid and the sum of all',
    'Hội Chữ thập đỏ tỉnh Sơn La trao 20 chiếc xe đạp cho học sinh nghèo. Mỗi chiếc xe đạp trị giá 3 triệu đồng, do Công ty TNHH An Lộc trao tặng, tổng trị giá là 60 triệu đồng.',
    ['Công ty TNHH An Lộc [by Hội Chữ thập đỏ tỉnh Sơn La] → học sinh nghèo: 60000000 VND, 20 chiếc xe đạp'],
  ],
  [
    'gifts of several places, told behind them',
    'Công ty TNHH An Lộc tặng 100 phần quà cho bà con xã Tả Van, tỉnh Lào Cai.\n\nTại tỉnh Sơn La, Công ty TNHH An Lộc tặng 300 phần quà cho bà con xã Mường Bú. Được biết, mỗi phần quà trị giá 700 nghìn đồng.',
    [
      'Công ty TNHH An Lộc → bà con xã Tả Van, tỉnh Lào Cai: 70000000 VND (computed), 100 phần quà',
      'Công ty TNHH An Lộc → bà con xã Mường Bú: 210000000 VND (computed), 300 phần quà',
    ],
  ],
  [
    'all parts of a whole',
    'Công ty TNHH An Lộc đã trao tặng 4 cây cầu cho người dân tỉnh Hậu Giang, trong đó 2 cây cầu thuộc xã Tân Bình; 2 cây cầu thuộc xã Hòa An với tổng kinh phí khoảng 900 triệu đồng.',
    ['Công ty TNHH An Lộc → người dân tỉnh Hậu Giang: 900000000 VND, 4 cây cầu'],
  ],
  [
    'the dead and the hurt, each as many as were counted',
    'Vụ sạt lở khiến 11 người chết, 4 người bị thương. Quỹ An Bình hỗ trợ ngay 2 triệu đồng/trường hợp bị thương và 6 triệu đồng/trường hợp tử vong.',
    ['Quỹ An Bình → ?: 8000000 VND (computed)', 'Quỹ An Bình → ?: 66000000 VND (computed)'],
  ],
])('reads the price of %s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
