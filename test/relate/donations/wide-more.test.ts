import { expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

test.each([
  [
    'goods that are sent towards a place',
    'Công ty TNHH An Lộc đã chuyển 20 tấn gạo ra Quảng Trị.',
    ['Công ty TNHH An Lộc → Quảng Trị: 20 tấn gạo'],
  ],
  ['no loan without interest', 'Quỹ An Bình giúp 3 chị vay không lãi, mỗi chị 5 triệu đồng.', []],
  ['no loan of so much', 'Hội Phụ nữ tỉnh Sơn La đã giúp 200 hộ nghèo vay 8 tỷ đồng để nuôi bò.', []],
  [
    'the union of a district, not the town behind its name',
    'LĐLĐ quận Bình Tân, TP HCM đã bàn giao nhà "Mái ấm công đoàn" cho chị Lò Thị Mai.',
    ['LĐLĐ quận Bình Tân → chị: Mái ấm công đoàn, for 1'],
  ],
  [
    'bodies of Vietnamese abroad by their whole names, also in a list',
    'Hội Doanh nhân Việt Nam tại Hungary ủng hộ 20.000 euro, Hội Phụ nữ Việt Nam tại Lào 95 triệu đồng.',
    ['Hội Doanh nhân Việt Nam tại Hungary → ?: 2000000 EUR', 'Hội Phụ nữ Việt Nam tại Lào → ?: 95000000 VND'],
  ],
  [
    'machines of a hospital without a number',
    'Bệnh viện Đa khoa Bắc Sơn tiếp nhận hệ thống máy chạy thận do Quỹ An Bình tài trợ.',
    ['Quỹ An Bình → Bệnh viện Đa khoa Bắc Sơn: máy chạy thận'],
  ],
  [
    'nothing of a year’s report on the faithful, behind a semicolon either',
    'Bí thư Tỉnh ủy Lò Văn Thử ghi nhận, năm qua, đồng bào Công giáo tích cực thi đua; hiến hơn 800 m2 đất, góp 5,6 tỷ đồng.',
    [],
  ],
  [
    'what a firm gave behind a report on the people',
    'Trong 5 năm qua, nhân dân xã Tả Van tích cực hiến đất; Công ty TNHH An Lộc đã tặng xã 2 tỷ đồng.',
    ['Công ty TNHH An Lộc → xã: 2000000000 VND'],
  ],
  [
    'what "số quà này" was worth',
    'Công ty TNHH An Lộc đã tặng nhân dân xã Tả Van 50 bồn loại 500 lít. Số quà này trị giá hơn 100 triệu đồng.',
    ['Công ty TNHH An Lộc → nhân dân xã Tả Van: 100000000 VND, 50 bồn loại 500 lít'],
  ],
  [
    'what the organisers gave whose body spoke before',
    'Hội Nông dân tỉnh Sơn La cho hay chương trình “Tết ấm” đã diễn ra.\nBan tổ chức trao 80 suất quà tết cho hộ nghèo.',
    ['Hội Nông dân tỉnh Sơn La → hộ nghèo: 80 suất quà tết'],
  ],
])('an article tells %s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
