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
  [
    'the initials of a name give in words',
    'Theo đó, đại diện PNB đã trao tặng 20 tỷ đồng cho Quỹ Vì người nghèo tỉnh Sơn La.',
    ['“PNB” → Quỹ Vì người nghèo tỉnh Sơn La: 20000000000 VND'],
  ],
  [
    'a body gives, and others with nameless sponsors',
    'Công ty TNHH An Lộc hỗ trợ 200 triệu đồng, còn Ngân hàng Phương Bắc và các nhà hảo tâm hỗ trợ 300 triệu đồng.',
    ['Công ty TNHH An Lộc → ?: 200000000 VND', 'Ngân hàng Phương Bắc → ?: 300000000 VND'],
  ],
  [
    'whom a fund asked has paid',
    'Công trình xây dựng điểm trường Nà Lốc do Hội Chữ thập đỏ tỉnh Sơn La vận động Công ty TNHH An Lộc tài trợ, với tổng kinh phí 1 tỷ đồng.',
    ['Công ty TNHH An Lộc → ?: 1000000000 VND'],
  ],
  [
    'behind the cost of a work stands who bore it',
    'Cầu dài 26 m, rộng 2 m, với kinh phí xây dựng 150 triệu đồng, do Công ty TNHH An Lộc và Ngân hàng Phương Bắc hỗ trợ.',
    ['Công ty TNHH An Lộc + Ngân hàng Phương Bắc → ?: 150000000 VND'],
  ],
  [
    'a body that got the first of two gifts does not give the second',
    'Công ty TNHH An Lộc trao 20 suất học bổng cho học sinh là con cán bộ Bộ đội Biên phòng tỉnh Sơn La, đồng thời trao 35 suất học bổng cho con ngư dân.',
    ['Công ty TNHH An Lộc → học sinh: 20 suất học bổng', 'Công ty TNHH An Lộc → con ngư dân: 35 suất học bổng'],
  ],
  [
    'a later bare “đoàn” is who the article opens with',
    'Ngày 24/9, Hội Doanh nhân trẻ tỉnh Sơn La phối hợp với Công an tỉnh Sơn La tổ chức lễ khánh thành cầu.\n\nCầu dài 24 m.\n\nTrời mưa to.\n\nChiều cùng ngày, đoàn cũng tiến hành trao tặng 30 xe đạp cho học sinh nghèo với tổng trị giá 45 triệu đồng.',
    ['Hội Doanh nhân trẻ tỉnh Sơn La + Công an tỉnh Sơn La → học sinh nghèo: 45000000 VND, 30 xe đạp'],
  ],
  [
    'sponsors hand over at a hand-over',
    'Tại lễ bàn giao, Công ty TNHH An Lộc cũng trao tặng cho điểm trường nhiều thiết bị, đồ dùng.',
    ['Công ty TNHH An Lộc → điểm trường: thiết bị, đồ dùng'],
  ],
  [
    'help for nameless places in need',
    'Thành phố Hà Nội hỗ trợ 245 triệu đồng cho các tỉnh vùng cao bị thiệt hại do mưa lũ',
    ['Hà Nội → các tỉnh vùng cao bị thiệt hại do mưa lũ: 245000000 VND'],
  ],
])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));

test('takes "gần 200 suất quà" in a headline for the 192 of the text', () => {
  const text =
    'Trao gần 200 suất quà tặng hộ nghèo xã Tả Van\n\nChiều 5/2, Công ty TNHH An Lộc đã trao 192 suất quà, tổng trị giá 96 triệu đồng cho các hộ nghèo xã Tả Van.';
  expect(giftLines(explained(text))).toHaveLength(1);
});
