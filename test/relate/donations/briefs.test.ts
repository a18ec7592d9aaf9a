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
    'Công ty TNHH An Lộc tặng 8 suất quà (400 nghìn đồng/suất) cùng 36 suất học bổng (500 nghìn đồng/suất) cho học sinh nghèo xã Tả Van.',
    [
      'Công ty TNHH An Lộc → học sinh nghèo xã Tả Van: 3200000 VND (computed), 8 suất quà',
      'Công ty TNHH An Lộc → học sinh nghèo xã Tả Van: 18000000 VND (computed), 36 suất học bổng',
    ],
  ],
  [
    'two sums for two ends are two gifts',
    'Công ty TNHH An Lộc tài trợ 3 tỷ đồng tiền mặt để chống dịch và 8 tỷ đồng cho việc nghiên cứu.',
    ['Công ty TNHH An Lộc → ?: 3000000000 VND', 'Công ty TNHH An Lộc → ?: 8000000000 VND'],
  ],
  [
    'a bare word for a society points back',
    'Hội Phụ nữ tỉnh Sơn La trích 600 triệu đồng tặng quà\n\nDịp này, Hội Phụ nữ tỉnh Sơn La đã đi thăm hội viên. Trong đó, Hội hỗ trợ 12 hộ nghèo xây nhà với số tiền 30 triệu đồng/nhà; trao 40 suất học bổng, mỗi suất 1,5 triệu đồng cho con hội viên.',
    [
      'Hội Phụ nữ tỉnh Sơn La → ?: 600000000 VND, quà',
      'Hội Phụ nữ tỉnh Sơn La → 12 hộ nghèo: 360000000 VND (computed), for 12',
      'Hội Phụ nữ tỉnh Sơn La → con hội viên: 60000000 VND (computed), 40 suất học bổng',
    ],
  ],
  [
    '“doanh nghiệp này” is the company named last',
    'Tập đoàn An Lộc xin góp sức.\n\nTrước đó, doanh nghiệp này đã tài trợ 5 tỷ đồng để chống dịch.',
    ['Tập đoàn An Lộc → ?: 5000000000 VND'],
  ],
  [
    'a list behind “như” is no gift of those before it',
    'Nhiều nơi cùng góp sức\n\nNhiều doanh nghiệp khác cũng ủng hộ những khoản lớn như Tập đoàn An Lộc 10 tỷ đồng, Ngân hàng Phương Bắc 25 tỷ đồng.',
    ['Tập đoàn An Lộc → ?: 10000000000 VND', 'Ngân hàng Phương Bắc → ?: 25000000000 VND'],
  ],
  [
    'people behind “trong đó, có” give',
    'Nhiều Việt kiều đã quyên góp ủng hộ. Trong đó, có bà Trương Thị Hương (tại Pháp) ủng hộ 1 tỷ đồng; bà Lê Thương (tại Đức) ủng hộ 2.000 khẩu trang y tế.',
    ['“bà Trương Thị Hương” → ?: 1000000000 VND', '“bà Lê Thương” → ?: 2.000 khẩu trang y tế'],
  ],
  [
    'a list of nameless givers behind “do”',
    'Quỹ phòng chống dịch của huyện Sa Pa vừa nhận thêm 340 triệu đồng do bà con, các hội đoàn, doanh nghiệp, nhà hảo tâm... ủng hộ.',
    ['“bà con, các hội đoàn, doanh nghiệp, nhà hảo tâm” → ?: 340000000 VND'],
  ],
  [
    'degrees before a name are no clause of their own',
    'Hội Nạn nhân chất độc da cam tỉnh Sơn La vừa nhận 40 suất quà (600 ngàn đồng/suất) do Phó Giáo sư, Tiến sĩ Lò Thị Mai, Giám đốc Bệnh viện Hoa Ban trao tặng cho hội viên.',
    ['Lò Thị Mai → Hội Nạn nhân chất độc da cam tỉnh Sơn La: 24000000 VND (computed), 40 suất quà'],
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
    'Công ty TNHH An Lộc tặng 150 phần quà trị giá từ 400.000-600.000 đồng cho đoàn viên khó khăn với tổng số tiền hơn 70 triệu đồng.',
    ['Công ty TNHH An Lộc → đoàn viên khó khăn: 70000000 VND, 150 phần quà'],
  ],
  [
    'what who paid has paid',
    'Công ty TNHH An Lộc bàn giao 4 căn nhà cho hộ nghèo xã Tả Van. Mỗi căn nhà trị giá 90 triệu đồng do Ngân hàng Phương Bắc tài trợ 50 triệu đồng, phần còn lại do gia đình đóng góp.',
    ['Ngân hàng Phương Bắc [by Công ty TNHH An Lộc] → hộ nghèo xã Tả Van: 200000000 VND (computed), 4 căn nhà'],
  ],
  [
    'a headline counts what two briefs give',
    'Tặng 1.100 suất quà cho người nghèo\n\nSáng 22/2, Hội Chữ thập đỏ huyện Mường La phối hợp với chùa Phước Hải (xã Tả Van, huyện Mường La) cùng chính quyền địa phương tặng quà cho người nghèo xã Tả Van.\n\nTheo đó, Công ty TNHH An Lộc trao tặng 600 suất quà cho 600 hộ nghèo xã Tả Van.\n\nNgân hàng Phương Bắc trao tặng 500 suất quà cho 500 hộ nghèo xã Bản Hồ.',
    [
      'Hội Chữ thập đỏ huyện Mường La + Chùa Phước Hải → người nghèo: 1.100 suất quà',
      'Công ty TNHH An Lộc → 600 hộ nghèo xã Tả Van: 600 suất quà, for 600',
      'Ngân hàng Phương Bắc → 500 hộ nghèo xã Bản Hồ: 500 suất quà, for 500',
    ],
  ],
  [
    'couples give in words',
    'Trong buổi lễ, 12 học sinh mồ côi xã Tả Van còn được nhận 12 suất học bổng (800.000 đồng/suất) do vợ chồng thầy giáo Lò Văn Mai và Quàng Thị Sơn, nguyên giáo viên Trường THPT Hoa Ban, gửi tặng.',
    [
      '“vợ chồng thầy giáo Lò Văn Mai và Quàng Thị Sơn” → 12 học sinh mồ côi xã Tả Van còn: 9600000 VND (computed), 12 suất học bổng, for 12',
    ],
  ],
  [
    'what is saved to give is given',
    'Cán bộ, nhân viên Báo Sơn La đã trích một phần lương để đóng góp tổng số tiền 182,6 triệu đồng ủng hộ Quỹ Vì người nghèo tỉnh Sơn La.',
    ['Báo Sơn La → Quỹ Vì người nghèo tỉnh Sơn La: 182600000 VND'],
  ],
  [
    'yearly gifts before a new one are no habit',
    'Xã Tả Van, ngoài những món quà thường niên, còn được tặng 900 cây giống trị giá 45 triệu đồng từ đóng góp của Tập đoàn An Lộc.',
    ['Tập đoàn An Lộc → Tả Van: 45000000 VND, 900 cây giống'],
  ],
  [
    'who was called on has paid',
    'Công trình do Huyện đoàn Bắc Yên kêu gọi Công ty TNHH An Lộc (Hải Phòng) tài trợ dựng 3 điểm trường tại bản Nà Tân, tổng giá trị gần 900 triệu đồng.',
    ['Công ty TNHH An Lộc → ?: 900000000 VND, 3 điểm trường'],
  ],
  [
    'two goods announced in one sentence are counted in the next',
    'Trao học bổng và tặng xe đạp cho học sinh\n\nNgày 21/9, Hội Khuyến học tỉnh Sơn La tổ chức trao học bổng và tặng xe đạp cho học sinh mồ côi.\n\nTại đây, Hội Khuyến học tỉnh Sơn La đã tặng 45 chiếc xe đạp và 60 suất học bổng cho học sinh mồ côi.',
    ['Hội Khuyến học tỉnh Sơn La → học sinh mồ côi: 45 chiếc xe đạp và 60 suất học bổng'],
  ],
  [
    'a price stands behind who got it',
    'Thăm hộ nghèo\n\nÔng Trần Văn Bách, Chủ tịch Hội Khuyến học tỉnh Sơn La, đã thăm hộ nghèo huyện Mường La. 60 suất quà Tết đã được trao tới các hộ nghèo, mỗi suất quà trị giá 700 nghìn đồng.',
    ['Trần Văn Bách [by Trần Văn Bách] → các hộ nghèo: 42000000 VND (computed), 60 suất quà Tết'],
  ],
  [
    'what stands before the subject is no word of the next gifts',
    'Quà cho Tả Van\n\nTại buổi tuyên truyền ở xã Tả Van, Tỉnh đoàn Sơn La trao tặng 50 suất quà cho hộ nghèo (mỗi suất trị giá 2 triệu đồng); trao tặng 30 suất học bổng cho học sinh (mỗi suất trị giá 1 triệu đồng).',
    [
      'Tỉnh đoàn Sơn La → hộ nghèo: 100000000 VND (computed), 50 suất quà',
      'Tỉnh đoàn Sơn La → học sinh: 30000000 VND (computed), 30 suất học bổng',
    ],
  ],
  [
    'a programme gives for who organises it',
    'Xuân tình nguyện\n\nNgày 7/1, Huyện đoàn Mường La tổ chức chương trình Xuân tình nguyện.\n\nTham gia chương trình có các đồng chí Trần Văn Bách – Bí thư Huyện đoàn Mường La; Lê Thị Tám – Phó Trưởng Ban Dân vận Huyện ủy.\n\nTheo đó, chương trình đã trao tặng 10 suất học bổng cho học sinh nghèo trị giá 3 triệu đồng.',
    ['Huyện đoàn Mường La → học sinh nghèo: 3000000 VND, 10 suất học bổng'],
  ],
  [
    'a committee for traffic safety has its place',
    'Chiều 20/11, Ban An toàn giao thông huyện Mường La đã trao 9 suất quà cho 9 gia đình nạn nhân.',
    ['Ban An toàn giao thông huyện Mường La → 9 gia đình nạn nhân: 9 suất quà, for 9'],
  ],
  [
    'a playground is none of 50 gifts of the same sum',
    'Quà cho vùng cao\n\nTỉnh đoàn Sơn La trao tặng 50 suất quà cho hộ nghèo xã Tả Van (mỗi suất trị giá 1 triệu đồng).\n\nTại xã Tả Van, Tỉnh đoàn Sơn La trao tặng công trình “Sân chơi bản em” (trị giá 50 triệu đồng).',
    [
      'Tỉnh đoàn Sơn La → hộ nghèo xã Tả Van: 50000000 VND (computed), 50 suất quà',
      'Tỉnh đoàn Sơn La → ?: 50000000 VND, Sân chơi bản em',
    ],
  ],
  [
    'at a launch a company gives at once',
    'Phát động ủng hộ\n\nTại lễ phát động, Công ty TNHH An Lộc ủng hộ 500 triệu đồng cho đồng bào vùng lũ.',
    ['Công ty TNHH An Lộc → đồng bào vùng lũ: 500000000 VND'],
  ],
  [
    'the first of a list is of who is named with it, not of “nhiều đơn vị”',
    'Tại chương trình, nhiều đơn vị đã ủng hộ Quỹ Vì người nghèo tỉnh Sơn La, gồm: Công ty TNHH An Lộc 1,5 tỷ đồng; Ngân hàng Phương Bắc 1,2 tỷ đồng.',
    [
      'Công ty TNHH An Lộc → Quỹ Vì người nghèo tỉnh Sơn La: 1500000000 VND',
      'Ngân hàng Phương Bắc → Quỹ Vì người nghèo tỉnh Sơn La: 1200000000 VND',
    ],
  ],
  [
    'machines are handed over, whoever gets them',
    'Buổi sáng, Công ty TNHH An Lộc trao 20 máy thở trị giá 4 tỷ đồng.',
    ['Công ty TNHH An Lộc → ?: 4000000000 VND, 20 máy thở'],
  ],
  [
    'a total behind what each holds is of all that was handed over',
    '300 phần quà được Chùa Hoa Ban trao cho bà con, mỗi phần gồm 10 kg gạo và 100.000 đồng, tổng trị giá 90 triệu đồng.',
    ['Chùa Hoa Ban → bà con: 90000000 VND, 300 phần quà'],
  ],
  [
    'what is worth so much is the gift of somebody',
    'Hai máy thở, tổng giá trị 1,3 tỷ đồng, là quà tặng của Công ty TNHH An Lộc.',
    ['Công ty TNHH An Lộc → ?: 1300000000 VND'],
  ],
  [
    'families named in the sentence itself get as much each',
    'Hội Chữ thập đỏ tỉnh Sơn La chia buồn với gia đình ông Lò Văn An và gia đình bà Lò Thị Bình, hỗ trợ mỗi gia đình 5 triệu đồng.',
    ['Hội Chữ thập đỏ tỉnh Sơn La → mỗi gia đình: 10000000 VND (computed), for 2'],
  ],
  [
    'land is given for a road',
    'Gia đình ông Lý A Tủa hiến 500 m2 đất để làm đường.',
    ['“Gia đình ông Lý A Tủa” → ?: 500 m2 đất'],
  ],
  ['blood is given in hospitals and is no gift of goods', 'Gia đình ông Lý A Tủa hiến máu 12 lần.', []],
  [
    'a fund gets more, and is not called so',
    'Sau đó, Công ty TNHH An Lộc ủng hộ Quỹ thêm 200 triệu đồng.',
    ['Công ty TNHH An Lộc → Quỹ: 200000000 VND'],
  ],
  [
    'what soldiers carry with them is theirs',
    'Đại úy Trần Văn Bách kể bộ đội Sư đoàn 316 đi bộ 14 km giúp bà con vùng lũ, mang theo gạo, lương khô và cả máy phát điện.',
    [],
  ],
  [
    'others give than who says so',
    'Chủ tịch UBND tỉnh Sơn La Trần Văn Bách thông báo các doanh nghiệp trên địa bàn đã ủng hộ 1 tỷ đồng cho đồng bào vùng lũ.',
    ['“các doanh nghiệp” → đồng bào vùng lũ: 1000000000 VND'],
  ],
  [
    'one benefactor is no house, and gives in words',
    'Công ty TNHH An Lộc trao 50 suất quà cho hộ nghèo. Một nhà hảo tâm ở Hà Nội cũng gửi tặng học sinh xã Tả Van 1.200 cuốn vở.',
    ['Công ty TNHH An Lộc → hộ nghèo: 50 suất quà', '“Một nhà hảo tâm ở Hà Nội” → học sinh xã Tả Van: 1.200 cuốn vở'],
  ],
  [
    'a place is not called “about”',
    'Chủ tịch UBND tỉnh Nghệ An Trần Văn Bách trao tặng xã Hoa Khoảng 100 tấn gạo.',
    ['Trần Văn Bách [by Trần Văn Bách] → Hoa Khoảng: 100 tấn gạo'],
  ],
  [
    'cash and goods in brackets are one package',
    'Công ty TNHH An Lộc trao 100 suất quà (1 triệu đồng tiền mặt và túi quà trị giá 300.000 đồng/suất) cho công nhân.',
    ['Công ty TNHH An Lộc → công nhân: 130000000 VND (computed), 100 suất quà'],
  ],
  [
    'who is wished a happy new year gives nothing',
    'Chủ tịch UBND tỉnh Sơn La Trần Văn Bách đến thăm, chúc Tết Bệnh viện Đa khoa tỉnh Sơn La và tặng đơn vị 10 triệu đồng.',
    ['Trần Văn Bách [by Trần Văn Bách] → đơn vị: 10000000 VND'],
  ],
  [
    'the Red Cross allots goods',
    'Hội Chữ thập đỏ huyện Mộc Châu cấp 120 thùng hàng gia đình.',
    ['Hội Chữ thập đỏ huyện Mộc Châu → ?: 120 thùng hàng gia đình'],
  ],
  [
    'what was seen to be handed over was given',
    'Các đại biểu chứng kiến việc trao số tiền 3 tỷ đồng, quà của Công ty TNHH An Lộc tặng đồng bào vùng lũ.',
    ['Công ty TNHH An Lộc → đồng bào vùng lũ: 3000000000 VND, quà'],
  ],
])('reads gifts in briefs and lists: %s', (_, text, gifts) => {
  expect(giftLines(explained(text))).toEqual(gifts);
});
