import { expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

test.each([
  [
    'a clause without a subject goes on with its own paragraph',
    'Tin vắn\n\nCông ty TNHH An Lộc trao 500 suất quà cho hộ nghèo xã Tả Van.\n\nĐoàn Thanh niên xã Bản Hồ vừa lắp hệ thống điện chiếu sáng. Bên cạnh đó, trao tặng 67 suất quà cho học sinh xã Bản Hồ.',
    [
      'Công ty TNHH An Lộc → hộ nghèo xã Tả Van: 500 suất quà',
      'Đoàn Thanh niên xã Bản Hồ → học sinh xã Bản Hồ: 67 suất quà',
    ],
  ],
  [
    'two prices in brackets are two gifts',
    'Công ty TNHH An Lộc đã trao 5 suất quà (500 nghìn đồng/suất) và 47 suất học bổng (300 nghìn đồng/suất) cho học sinh nghèo xã Tả Van.',
    [
      'Công ty TNHH An Lộc → học sinh nghèo xã Tả Van: 2500000 VND (computed), 5 suất quà',
      'Công ty TNHH An Lộc → học sinh nghèo xã Tả Van: 14100000 VND (computed), 47 suất học bổng',
    ],
  ],
  [
    'two sums for two ends are two gifts',
    'Công ty TNHH An Lộc đã tài trợ 5 tỷ đồng tiền mặt để chống dịch và 20 tỷ đồng cho các nghiên cứu.',
    ['Công ty TNHH An Lộc → ?: 5000000000 VND', 'Công ty TNHH An Lộc → ?: 20000000000 VND'],
  ],
  [
    'a bare word for a society points back',
    'Hội Phụ nữ tỉnh Sơn La trích 600 triệu đồng tặng quà\n\nDịp này, Hội Phụ nữ tỉnh Sơn La đã đi thăm hội viên. Trong đó, Hội hỗ trợ 15 hộ nghèo xây nhà với số tiền 25 triệu đồng/nhà; tặng 20 suất học bổng, mỗi suất 2 triệu đồng cho con hội viên.',
    [
      'Hội Phụ nữ tỉnh Sơn La → ?: 600000000 VND, quà',
      'Hội Phụ nữ tỉnh Sơn La → 15 hộ nghèo: 375000000 VND (computed), for 15',
      'Hội Phụ nữ tỉnh Sơn La → con hội viên: 40000000 VND (computed), 20 suất học bổng',
    ],
  ],
  [
    '“doanh nghiệp này” is the company named last',
    'Tập đoàn An Lộc xin góp sức.\n\nTrước đó, doanh nghiệp này đã tài trợ 5 tỷ đồng để chống dịch.',
    ['Tập đoàn An Lộc → ?: 5000000000 VND'],
  ],
  [
    'a list behind “như” is no gift of those before it',
    'Nhiều nơi cùng góp sức\n\nMột số doanh nghiệp khác cũng ủng hộ số tiền lớn để chống dịch như Tập đoàn An Lộc 10 tỷ đồng, Ngân hàng Phương Bắc 25 tỷ đồng.',
    ['Tập đoàn An Lộc → ?: 10000000000 VND', 'Ngân hàng Phương Bắc → ?: 25000000000 VND'],
  ],
  [
    'people behind “trong đó, có” give',
    'Nhiều Việt kiều đã quyên góp ủng hộ. Trong đó, có bà Trương Thị Hương (tại Pháp) ủng hộ 1 tỷ đồng; bà Lê Thương (tại Đức) ủng hộ 2.000 khẩu trang y tế.',
    ['“bà Trương Thị Hương” → ?: 1000000000 VND', '“bà Lê Thương” → ?: 2.000 khẩu trang y tế'],
  ],
  [
    'a list of nameless givers behind “do”',
    'Quỹ phòng chống dịch của huyện Sa Pa đã tiếp nhận trên 500 triệu đồng do người dân, các tổ chức tôn giáo, đơn vị, nhà hảo tâm... ủng hộ.',
    ['“người dân, các tổ chức tôn giáo, đơn vị, nhà hảo tâm” → ?: 500000000 VND'],
  ],
  [
    'degrees before a name are no clause of their own',
    'Hội Nạn nhân chất độc da cam tỉnh Gia Lai đã tiếp nhận 55 suất quà (700 ngàn đồng/suất) do Giáo sư, Tiến sĩ Nguyễn Thị Phượng, Giám đốc Bệnh viện Hòa Bình trao tặng cho các nạn nhân.',
    ['Nguyễn Thị Phượng → Hội Nạn nhân chất độc da cam tỉnh Gia Lai: 38500000 VND (computed), 55 suất quà'],
  ],
  [
    'who “also” gives as many gives others',
    'Quà cho người khó khăn\n\nÔng Trần Văn Bách, Chủ tịch UBND tỉnh Sơn La, đã trao tặng 50 suất quà cho công nhân.\n\nÔng Trần Văn Bách cũng trao tặng 50 suất quà đến người mù.',
    [
      'Trần Văn Bách [by Trần Văn Bách] → công nhân: 50 suất quà',
      'Trần Văn Bách [by Trần Văn Bách] → người mù: 50 suất quà',
    ],
  ],
  [
    'those glad to get a gift show one told elsewhere',
    'Công ty TNHH An Lộc đã trao 32 con bò giống cho 32 hộ nghèo xã Tả Van.\n\nMột hộ nghèo vui mừng được trao một con bò giống.',
    ['Công ty TNHH An Lộc → 32 hộ nghèo xã Tả Van: 32 con bò giống, for 32'],
  ],
  [
    '“đoàn” behind who organises is theirs',
    'Đoàn công tác Bệnh viện Hòa Bình đã tặng 100 suất quà cho người dân tỉnh Quảng Bình.\n\nCùng ngày, Hội Chữ thập đỏ tỉnh Quảng Ngãi phối hợp với Câu lạc bộ Doanh nhân Phương Nam tổ chức chương trình “Hướng về miền Trung”.\n\nTheo đó, đoàn đã trao tặng 300 suất quà cho hộ nghèo.',
    [
      'Bệnh viện Hòa Bình → người dân tỉnh Quảng Bình: 100 suất quà',
      'Hội Chữ thập đỏ tỉnh Quảng Ngãi + Câu lạc bộ Doanh nhân Phương Nam → hộ nghèo: 300 suất quà',
    ],
  ],
  [
    'what a sum is called is no second gift',
    'Khoản hỗ trợ 500.000 USD được Đại sứ quán Trung Quốc trao tới người dân vùng lũ là món quà ý nghĩa.',
    ['Đại sứ quán Trung Quốc → người dân vùng lũ: 50000000 USD'],
  ],
  [
    'behind “trong đó, thông qua” a fund the company pays',
    'Bàn giao mái ấm\n\nLiên đoàn Lao động tỉnh Tiền Giang bàn giao mái ấm công đoàn cho chị Ngô Thị Hoa.\n\nCăn nhà có kinh phí 60 triệu đồng; trong đó, thông qua Quỹ Mái ấm tỉnh Tiền Giang, Công ty TNHH An Lộc hỗ trợ 40 triệu đồng, phần còn lại do gia đình đóng góp.',
    ['Liên đoàn Lao động tỉnh Tiền Giang → chị: mái ấm công đoàn, for 1', 'Công ty TNHH An Lộc → ?: 40000000 VND'],
  ],
  [
    'a span of prices is no total',
    'Công ty TNHH An Lộc trao tặng 232 phần quà có giá trị từ 300.000-500.000 đồng cho đoàn viên khó khăn với tổng số tiền hơn 75 triệu đồng.',
    ['Công ty TNHH An Lộc → đoàn viên khó khăn: 75000000 VND, 232 phần quà'],
  ],
  [
    'what who paid has paid',
    'Công ty TNHH An Lộc bàn giao 4 căn nhà cho hộ nghèo xã Tả Van. Mỗi căn nhà trị giá 90 triệu đồng do Ngân hàng Phương Bắc tài trợ 50 triệu đồng, phần còn lại do gia đình đóng góp.',
    ['Ngân hàng Phương Bắc [by Công ty TNHH An Lộc] → hộ nghèo xã Tả Van: 200000000 VND (computed), 4 căn nhà'],
  ],
])('reads gifts in briefs and lists: %s', (_, text, gifts) => {
  expect(giftLines(explained(text))).toEqual(gifts);
});
