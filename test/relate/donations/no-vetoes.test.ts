import { expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

test.each([
  [
    'each of a list before a colon gives as much',
    'Ủng hộ chống dịch\n\nCông ty TNHH An Lộc, Ngân hàng Phương Bắc: mỗi đơn vị ủng hộ 250 triệu đồng cho người nghèo.',
    ['Công ty TNHH An Lộc → người nghèo: 250000000 VND', 'Ngân hàng Phương Bắc → người nghèo: 250000000 VND'],
  ],
  [
    'one sum for two ends behind “ủng hộ”',
    'Ủng hộ chống dịch\n\nCông ty TNHH An Lộc trao tặng 350 triệu đồng ủng hộ kinh phí mua vắc xin, 150 triệu đồng ủng hộ Quỹ Vì người nghèo tỉnh Sơn La.',
    [
      'Công ty TNHH An Lộc → ?: 350000000 VND, kinh phí mua vắc xin',
      'Công ty TNHH An Lộc → Quỹ Vì người nghèo tỉnh Sơn La: 150000000 VND',
    ],
  ],
  [
    'who is visited gives nothing',
    'Thăm gia đình chính sách\n\nÔng Trần Văn Bách, Phó Chủ tịch UBND tỉnh Sơn La hỏi thăm sức khỏe, động viên các gia đình và trao quà của tỉnh cho các gia đình.',
    ['Trần Văn Bách [by Trần Văn Bách] → các gia đình: quà'],
  ],
  [
    'volunteers promise nothing by their name',
    'Quà cho trẻ em\n\nNhóm thiện nguyện Hoa Ban và thanh niên tình nguyện trao 50 suất quà cho trẻ mồ côi xã Tả Van.',
    ['Nhóm thiện nguyện Hoa Ban → trẻ mồ côi xã Tả Van: 50 suất quà'],
  ],
  [
    'a feast that is prepared is no plan',
    'Quà Tết\n\nNhân dịp chuẩn bị đón Tết, hướng tới kỷ niệm 75 năm Ngày truyền thống, Công ty TNHH An Lộc tặng 50 suất quà cho hộ nghèo xã Tả Van.',
    ['Công ty TNHH An Lộc → hộ nghèo xã Tả Van: 50 suất quà'],
  ],
  [
    'the day of the country made one is no agreement',
    'Quà cho hộ nghèo\n\nNhân kỷ niệm 50 năm Ngày giải phóng miền Nam, thống nhất đất nước, Công ty TNHH An Lộc tặng 50 suất quà cho hộ nghèo xã Tả Van.',
    ['Công ty TNHH An Lộc → hộ nghèo xã Tả Van: 50 suất quà'],
  ],
  [
    'credit in a name is no loan',
    'Quà cho hộ nghèo\n\nQuỹ Tín dụng nhân dân xã Tả Van ủng hộ 20 triệu đồng cho hộ nghèo của xã.',
    ['Quỹ Tín dụng nhân dân xã Tả Van → hộ nghèo của xã: 20000000 VND'],
  ],
  [
    'small words go on in English names',
    'Tổ chức Food for the Hungry International đã tài trợ 2 tỷ đồng xây trường học tại xã Tả Van.',
    ['Tổ chức Food for the Hungry International → ?: 2000000000 VND, trường học'],
  ],
  [
    'who gives “also” may be another giver',
    'Tập đoàn Phương Bắc trao ủng hộ 50 tỷ đồng, Công ty TNHH An Lộc cũng trao ủng hộ 30 tỷ đồng cho Quỹ Vì người nghèo tỉnh Sơn La.\n\nCũng trong sáng nay, Công ty TNHH An Lộc trao tặng số tiền 30 tỷ đồng ủng hộ Quỹ Vì người nghèo tỉnh Sơn La.',
    [
      'Tập đoàn Phương Bắc → Quỹ Vì người nghèo tỉnh Sơn La: 50000000000 VND',
      'Công ty TNHH An Lộc → Quỹ Vì người nghèo tỉnh Sơn La: 30000000000 VND',
    ],
  ],
  [
    'those who get houses handed over get them from whom the headline names',
    'Công an tỉnh Sơn La bàn giao nhà tình nghĩa cho hộ nghèo\n\nDịp này, các gia đình nhận bàn giao 3 ngôi nhà tình nghĩa.',
    ['Công an tỉnh Sơn La → các gia đình: 3 ngôi nhà tình nghĩa'],
  ],
])('reads what only looks like no gift: %s', (_, text, gifts) => {
  expect(giftLines(explained(text))).toEqual(gifts);
});
