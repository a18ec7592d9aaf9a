import { describe, expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

describe('the worth told in the next sentence', () => {
  test.each([
    [
      'is of the goods that it names',
      'Trường THCS Bắc Sơn vừa tiếp nhận 30 máy tính bảng do Công ty TNHH An Lộc trao tặng. Số máy này trị giá 90 triệu đồng.',
      ['Công ty TNHH An Lộc → Trường THCS Bắc Sơn: 90000000 VND, 30 máy tính bảng'],
    ],
    [
      'is of any goods behind "số thiết bị trên"',
      'Công ty TNHH An Lộc tặng Trường THCS Bắc Sơn 15 bộ máy vi tính. Số thiết bị trên trị giá 150 triệu đồng.',
      ['Công ty TNHH An Lộc → Trường THCS Bắc Sơn: 150000000 VND, 15 bộ máy vi tính'],
    ],
    [
      'is what the land costs',
      'Bà Lý Thị Mẩy hiến 200m2 đất để mở đường. Nếu tính theo giá hiện nay, phần đất này trị giá gần 500 triệu đồng.',
      ['“Bà Lý Thị Mẩy” → ?: 500000000 VND, 200m2 đất'],
    ],
    [
      'is none of other goods',
      'Công ty TNHH An Lộc tặng 100 áo ấm cho học sinh nghèo. Khu đất trị giá 3 tỷ đồng.',
      ['Công ty TNHH An Lộc → học sinh nghèo: 100 áo ấm'],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
});

describe('goods', () => {
  test.each([
    [
      'are tickets home',
      'Công ty TNHH An Lộc tặng 200 vé xe cho công nhân khó khăn.',
      ['Công ty TNHH An Lộc → công nhân khó khăn: 200 vé xe'],
    ],
    ['are no tickets to a show', 'Công ty TNHH An Lộc tặng 200 vé xem phim cho đoàn viên.', []],
    [
      'are what others earn their living with',
      'Hội Phụ nữ tỉnh Sơn La trao mô hình sinh kế "Vườn rau sạch" cho chi hội thôn 3, trị giá 20 triệu đồng.',
      ['Hội Phụ nữ tỉnh Sơn La → chi hội thôn 3: 20000000 VND, mô hình sinh kế'],
    ],
    [
      'are a line to the internet',
      'Công ty TNHH An Lộc tặng Trường THCS Bắc Sơn đường truyền Internet miễn phí trong 2 năm.',
      ['Công ty TNHH An Lộc → Trường THCS Bắc Sơn: đường truyền Internet miễn phí'],
    ],
    [
      'are the books of a library',
      'Ngân hàng Phương Bắc tặng thư viện trường 500 đầu sách.',
      ['Ngân hàng Phương Bắc → thư viện trường: 500 đầu sách'],
    ],
    [
      'are medicine for nothing, counted by who was seen',
      'Hội Chữ thập đỏ tỉnh Sơn La đến xã Tả Van. Tại đây, 500 lượt người được khám và phát thuốc miễn phí với tổng trị giá 100 triệu đồng.',
      ['Hội Chữ thập đỏ tỉnh Sơn La → 500 lượt người: 100000000 VND, thuốc miễn phí, for 500'],
    ],
    [
      'are medicine that a hospital allots for nothing',
      'Bệnh viện Đa khoa tỉnh Sơn La đã khám bệnh, cấp thuốc miễn phí cho 350 lượt bà con xã Tả Van.',
      ['Bệnh viện Đa khoa tỉnh Sơn La → 350 lượt bà con xã Tả Van: thuốc miễn phí, for 350'],
    ],
    ['are no medicine that the law grants', 'Theo quy định, người nghèo được cấp thuốc miễn phí tại trạm y tế.', []],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
});

describe('what a report counts', () => {
  test.each([
    [
      'of a whole province is of nobody who says so',
      'Bà Lê Thị Tám, Phó Chủ tịch Ủy ban MTTQ tỉnh Sơn La đến thăm xã Tả Van. Theo bà Tám, đến nay toàn tỉnh đã vận động được hơn 12 tỷ đồng ủng hộ đồng bào vùng lũ.',
      [],
    ],
    [
      'of a programme is not of who spoke last',
      'Bà Lê Thị Tám, Phó Chủ tịch UBND tỉnh Sơn La, cảm ơn các nhà hảo tâm. Từ năm 2010 đến nay, chương trình đã trao hơn 10.000 suất học bổng với tổng kinh phí 80 tỷ đồng.',
      [],
    ],
    [
      'of a fund over years is of the fund, not of its head',
      'Ông Trần Văn Bách, Chủ tịch Quỹ An Bình cho biết, 10 năm qua quỹ đã trao hơn 5.000 suất học bổng, trị giá 20 tỷ đồng.',
      ['Quỹ An Bình → ?: 20000000000 VND, hơn 5.000 suất học bổng'],
    ],
    [
      'of the people of a commune over years is no gift of the commune',
      'Trong 5 năm qua, nhân dân xã Tả Van đã hiến hơn 6.000m2 đất, đóng góp trên 4 tỷ đồng làm đường giao thông.',
      [],
    ],
    [
      'of delegations is theirs, not of whose ship they came on',
      'Ngày 3/5, Công ty TNHH An Lộc phối hợp với các địa phương tổ chức chuyến thăm. Năm nay, các đoàn đã tặng quân và dân trên đảo gần 45 tỷ đồng.',
      ['“các đoàn” → quân và dân trên đảo: 45000000000 VND'],
    ],
    [
      'of aid to a whole project is no gift of who reports it',
      'Ông Trần Văn Bách, Giám đốc Quỹ An Bình cho biết, dự án có tổng viện trợ không hoàn lại 10,5 triệu USD.',
      [],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
});

describe('a gift told again', () => {
  test.each([
    [
      'from whose hands somebody got it is no other gift',
      'Công an tỉnh Sơn La trao 10 con bò giống cho hộ nghèo. Nhận con bò từ tay các chiến sĩ Công an, anh Sùng A Dơ không giấu được niềm vui.',
      ['Công an tỉnh Sơn La → hộ nghèo: 10 con bò giống'],
    ],
    [
      'is no gift of who watches over the savings that it became',
      'Báo Lào Cai trao 50 triệu đồng do bạn đọc đóng góp cho hai chị em Lò Thị Hoa. Toàn bộ số tiền được gửi vào sổ tiết kiệm đứng tên hai chị em, do UBND xã Tả Van giám sát.',
      ['“bạn đọc” [by Báo Lào Cai] → hai chị em Lò Thị Hoa: 50000000 VND, for 2'],
    ],
    [
      'is of who paid for it',
      '250 hộ dân xã Tả Van đã nhận được những bồn chứa nước đầu tiên từ chương trình Nước sạch của Báo Lào Cai. Toàn bộ số bồn do Công ty TNHH An Lộc tài trợ, trị giá 312 triệu đồng.',
      ['Công ty TNHH An Lộc [by Báo Lào Cai] → 250 hộ dân xã Tả Van: 312000000 VND, bồn chứa nước đầu tiên, for 250'],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
});

test('bodies of several districts give by their whole name', () =>
  expect(
    giftLines(explained('Hội Khuyến học các huyện Bắc Hà và Bát Xát trao 20 suất học bổng cho học sinh nghèo.')),
  ).toEqual(['“Hội Khuyến học các huyện Bắc Hà và Bát Xát” → học sinh nghèo: 20 suất học bổng']));

describe('what stands beside a sum', () => {
  test.each([
    [
      'are goods by another body, for whom the first helped',
      'Ngân hàng Phương Bắc hỗ trợ 20 hộ nghèo 100 triệu đồng sửa nhà; Công ty TNHH An Lộc hỗ trợ 30 tấn xi măng.',
      [
        'Ngân hàng Phương Bắc → 20 hộ nghèo: 100000000 VND, for 20',
        'Công ty TNHH An Lộc → 20 hộ nghèo: 30 tấn xi măng, for 20',
      ],
    ],
    [
      'is what the body that gets it wants to do with it',
      'Công ty TNHH An Lộc tặng Hội Chữ thập đỏ tỉnh Sơn La 60 xe lăn và 200 triệu đồng để mổ mắt cho người già.',
      ['Công ty TNHH An Lộc → Hội Chữ thập đỏ tỉnh Sơn La: 200000000 VND, 60 xe lăn'],
    ],
    [
      'are members, each a person',
      'Hội Phụ nữ tỉnh Sơn La trao tiền cho 5 hội viên nghèo, mỗi người 10 triệu đồng.',
      ['Hội Phụ nữ tỉnh Sơn La → 5 hội viên nghèo: 50000000 VND (computed), for 5'],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
});

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
