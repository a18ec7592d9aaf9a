import { expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

test.each([
  [
    'the staff of a body give for it',
    'Cán bộ, công nhân viên thuộc Công ty TNHH An Lộc đã quyên góp 60 triệu đồng ủng hộ đồng bào miền Trung.',
    ['Công ty TNHH An Lộc → đồng bào miền Trung: 60000000 VND'],
  ],
  [
    'a brand of one word gives in words',
    'Trước đó, trong đợt lũ vừa qua, Vinacom cũng đã ủng hộ 500 triệu đồng cho các hộ nghèo xã Tả Van.',
    ['“Vinacom” → các hộ nghèo xã Tả Van: 500000000 VND'],
  ],
  [
    'whom a speaker names gives, not the speaker',
    'Ông Trần Văn Bách, Chủ tịch Hội Chữ thập đỏ tỉnh Sơn La, cho biết Hãng Vinacom đã ủng hộ 1 tỷ đồng cho đồng bào vùng lũ.',
    ['“Hãng Vinacom” → đồng bào vùng lũ: 1000000000 VND'],
  ],
  [
    'the headline says who helps, its text how much each gets',
    'Công ty TNHH An Lộc hỗ trợ 31 hộ nghèo làm nhà đại đoàn kết\n\nTheo đó, mỗi hộ được hỗ trợ 20 triệu đồng để mua vật liệu xây dựng.',
    ['Công ty TNHH An Lộc → mỗi hộ: 620000000 VND (computed), for 31'],
  ],
])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));

test('takes "gần 200 suất quà" in a headline for the 192 of the text', () => {
  const text =
    'Trao gần 200 suất quà tặng hộ nghèo xã Tả Van\n\nChiều 5/2, Công ty TNHH An Lộc đã trao 192 suất quà, tổng trị giá 96 triệu đồng cho các hộ nghèo xã Tả Van.';
  expect(giftLines(explained(text))).toHaveLength(1);
});
