import { expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

test.each([
  [
    'what a work cost is the gift of who paid for it',
    'Nhà văn hóa thôn Nà Lốc có tổng kinh phí 800 triệu đồng do Công ty TNHH An Lộc tài trợ.',
    ['Công ty TNHH An Lộc → ?: 800000000 VND'],
  ],
  [
    'the next sentence says who paid for a work',
    'Cầu Nà Lốc dài 20m, kinh phí xây dựng 500 triệu đồng. Kinh phí do Công ty TNHH An Lộc tài trợ.',
    ['Công ty TNHH An Lộc → ?: 500000000 VND'],
  ],
  [
    'the next sentence says who paid for counted houses',
    'Huyện đoàn Bắc Hà bàn giao 2 nhà nhân ái cho hộ nghèo xã Tả Van, mỗi nhà trị giá 50 triệu đồng. Kinh phí do Công ty TNHH An Lộc tài trợ.',
    ['Công ty TNHH An Lộc [by Huyện đoàn Bắc Hà] → hộ nghèo xã Tả Van: 100000000 VND (computed), 2 nhà nhân ái'],
  ],
  [
    'the next sentence says whose gifts they are',
    'Tại buổi lễ, 30 hộ nghèo xã Tả Van được tặng quà, mỗi suất trị giá 500.000 đồng. Đây là các phần quà do Công ty TNHH An Lộc trao tặng.',
    ['Công ty TNHH An Lộc → 30 hộ nghèo xã Tả Van: 15000000 VND (computed), quà, for 30'],
  ],
  [
    'a sum for each household is the worth of a house',
    'Riêng tỉnh Sơn La, Công ty TNHH An Lộc giúp dựng 4 nhà tình nghĩa với số tiền 60 triệu đồng/hộ.',
    ['Công ty TNHH An Lộc → ?: 240000000 VND (computed), 4 nhà tình nghĩa'],
  ],
  [
    'the next sentence says who paid for goods of one kind',
    'Huyện đoàn Bắc Hà trao 20 xe lăn cho người khuyết tật xã Tả Van. Xe do Công ty TNHH An Lộc tài trợ.',
    ['Công ty TNHH An Lộc [by Huyện đoàn Bắc Hà] → người khuyết tật xã Tả Van: 20 xe lăn'],
  ],
  [
    'works handed over are worth what they cost',
    'Công ty TNHH An Lộc khánh thành và bàn giao 2 công trình cầu ở xã Tả Van, với tổng kinh phí xây dựng 2 tỷ đồng.',
    ['Công ty TNHH An Lộc → ?: 2000000000 VND, 2 công trình cầu'],
  ],
  [
    'a house told again with its cost is one house',
    'Công ty TNHH An Lộc bàn giao nhà tình nghĩa cho bà Lò Thị An ở xã Tả Van. Ngôi nhà ở được xây dựng với kinh phí 80 triệu đồng.',
    ['Công ty TNHH An Lộc → bà ở xã Tả Van: 80000000 VND, nhà tình nghĩa, for 1'],
  ],
  [
    'money for a work and gifts for people are two',
    'Ngân hàng Phương Bắc trao tặng 3 tỷ đồng để xây dựng trường học và 200 phần quà cho hộ nghèo xã Tả Van.',
    [
      'Ngân hàng Phương Bắc → hộ nghèo xã Tả Van: 3000000000 VND, trường học',
      'Ngân hàng Phương Bắc → hộ nghèo xã Tả Van: 200 phần quà',
    ],
  ],
])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
