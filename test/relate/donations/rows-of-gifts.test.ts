import { describe, expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

describe('a list of givers', () => {
  test.each([
    [
      'goes on from a sentence that names none of them',
      'Trong buổi sáng, 20 cơ quan, doanh nghiệp đã chuyển tiền ủng hộ đồng bào vùng lũ. Trong đó, Công ty TNHH An Lộc 3 tỷ đồng; Ngân hàng Phương Bắc 2 tỷ đồng; em Nguyễn Phúc An, học sinh lớp 5, Trường Tiểu học Tả Van, 2 triệu đồng tiền tiết kiệm.',
      [
        'Công ty TNHH An Lộc → đồng bào vùng lũ: 3000000000 VND',
        'Ngân hàng Phương Bắc → đồng bào vùng lũ: 2000000000 VND',
        '“em Nguyễn Phúc An” → đồng bào vùng lũ: 2000000 VND',
      ],
    ],
    [
      'names some of those from whom gifts came',
      'Quỹ An Bình đã nhận được sự ủng hộ của nhiều tập thể. Trong số đó có Công ty TNHH An Lộc 500 triệu đồng, Báo Thanh Niên 200 triệu đồng.',
      ['Công ty TNHH An Lộc → ?: 500000000 VND', 'Báo Thanh Niên → ?: 200000000 VND'],
    ],
    [
      'names examples, sums in brackets, a private person among them',
      'Đã có 15 tập thể, cá nhân đến trao tiền giúp bà con vùng lũ. Có thể kể đến Ngân hàng Phương Bắc (1 tỷ đồng), cụ Lò Thị Mai (5 triệu đồng).',
      ['Ngân hàng Phương Bắc → bà con vùng lũ: 1000000000 VND', '“cụ Lò Thị Mai” → bà con vùng lũ: 5000000 VND'],
    ],
    [
      'holds a couple behind a colon',
      'Ủy ban MTTQ tỉnh Sơn La tiếp nhận ủng hộ của các đơn vị, gồm: Công ty TNHH An Lộc: 200 triệu đồng; vợ chồng ông Trần Văn Tú: 50 triệu đồng.',
      ['Công ty TNHH An Lộc → ?: 200000000 VND', '“vợ chồng ông Trần Văn Tú” → ?: 50000000 VND'],
    ],
    [
      'holds a person by lines',
      'Danh sách các đơn vị ủng hộ đồng bào miền Trung:\n- Công ty TNHH An Lộc: 300 triệu đồng\n- Ông Trần Văn Tú (xã Tả Van): 10 triệu đồng',
      [
        'Công ty TNHH An Lộc → đồng bào miền Trung: 300000000 VND',
        '“Ông Trần Văn Tú” → đồng bào miền Trung: 10000000 VND',
      ],
    ],
    [
      'begins with a handing over where gifts are taken in, and a sum with goods is one gift',
      'Sáng 27/10, Ủy ban MTTQ tỉnh Sơn La tổ chức tiếp nhận ủng hộ đồng bào vùng lũ. Mở đầu, Công ty TNHH An Lộc trao 1,5 tỷ đồng; Ngân hàng Phương Bắc 300 triệu đồng; Trường Tiểu học Tả Van 80 triệu đồng và 1.200 cuốn vở.',
      [
        'Công ty TNHH An Lộc → đồng bào vùng lũ: 1500000000 VND',
        'Ngân hàng Phương Bắc → đồng bào vùng lũ: 300000000 VND',
        'Trường Tiểu học Tả Van → đồng bào vùng lũ: 80000000 VND, 1.200 cuốn vở',
      ],
    ],
    [
      'names some of those who gave within the sentence',
      'Trong số các đơn vị ủng hộ, Công ty TNHH An Lộc đóng góp 2 tỷ đồng, Ngân hàng Phương Bắc 1 tỷ đồng.',
      ['Công ty TNHH An Lộc → ?: 2000000000 VND', 'Ngân hàng Phương Bắc → ?: 1000000000 VND'],
    ],
    [
      'stands behind those who came, each with goods or a sum',
      'Đến thăm và ủng hộ nhà trường có Công ty TNHH An Lộc: 20 bộ máy tính, Ngân hàng Phương Bắc: 50 triệu đồng, Hội Khuyến học tỉnh Sơn La: 30 suất học bổng.',
      [
        'Công ty TNHH An Lộc → nhà trường: 20 bộ máy tính',
        'Ngân hàng Phương Bắc → nhà trường: 50000000 VND',
        'Hội Khuyến học tỉnh Sơn La → nhà trường: 30 suất học bổng',
      ],
    ],
    [
      'gives each its own sum, and none the sum of the first as well',
      'Ban tổ chức đã nhận được ủng hộ từ Công ty TNHH An Lộc (200 triệu đồng), Ngân hàng Phương Bắc (100 triệu đồng).',
      ['Công ty TNHH An Lộc → Ban tổ chức: 200000000 VND', 'Ngân hàng Phương Bắc → Ban tổ chức: 100000000 VND'],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));

  test.each([
    [
      'taxes',
      'Năm 2023, nhiều doanh nghiệp nộp ngân sách lớn. Trong đó, Công ty TNHH An Lộc 300 tỷ đồng; Ngân hàng Phương Bắc 200 tỷ đồng.',
    ],
    [
      'loans',
      'Nhiều ngân hàng đã cho doanh nghiệp vay vốn hỗ trợ sản xuất. Trong đó, Ngân hàng Phương Bắc 300 tỷ đồng; Ngân hàng Nam Việt 200 tỷ đồng.',
    ],
    [
      'pledges',
      'Các doanh nghiệp cam kết sẽ ủng hộ quỹ. Trong đó, Công ty TNHH An Lộc 3 tỷ đồng; Ngân hàng Phương Bắc 2 tỷ đồng.',
    ],
    [
      'those who got',
      'Nhiều dự án đã được hỗ trợ đầu tư. Tiêu biểu như Công ty TNHH An Lộc 500 tỷ đồng, Ngân hàng Phương Bắc 300 tỷ đồng.',
    ],
    [
      'what a budget moves',
      'Ủy ban MTTQ tỉnh Sơn La tiếp nhận ủng hộ đồng bào vùng lũ. Ngân sách tỉnh chuyển 200 tỷ đồng cho dự án đường cao tốc.',
    ],
  ])('is none of %s', (_, text) => expect(giftLines(explained(text))).toEqual([]));
});

describe('one verb gives to several', () => {
  test.each([
    [
      'a sum at each place',
      'Đoàn của Quỹ An Bình đã trao 1,2 tỷ đồng cho bà con tại Quảng Bình, 1 tỷ đồng tại Quảng Trị và 800 triệu đồng tại Hà Tĩnh.',
      [
        'Quỹ An Bình → bà con tại Quảng Bình: 1200000000 VND',
        'Quỹ An Bình → Quảng Trị: 1000000000 VND',
        'Quỹ An Bình → Hà Tĩnh: 800000000 VND',
      ],
    ],
    [
      'the first sum is no total, though the others come to it',
      'Công ty TNHH An Lộc trao 500 triệu đồng cho đồng bào tỉnh Sơn La, 300 triệu đồng cho tỉnh Lào Cai và 200 triệu đồng cho tỉnh Yên Bái.',
      [
        'Công ty TNHH An Lộc → đồng bào tỉnh Sơn La: 500000000 VND',
        'Công ty TNHH An Lộc → Lào Cai: 300000000 VND',
        'Công ty TNHH An Lộc → Yên Bái: 200000000 VND',
      ],
    ],
    [
      'a school and a health station get, neither gives',
      'Quỹ An Bình đã trao cho Trường Tiểu học Tả Van 50 triệu đồng, Trạm Y tế xã Y Tý 20 triệu đồng.',
      ['Quỹ An Bình → Trường Tiểu học Tả Van: 50000000 VND', 'Quỹ An Bình → Trạm Y tế xã Y Tý: 20000000 VND'],
    ],
    [
      'rice of the national reserve',
      'Thủ tướng Chính phủ đồng ý xuất cấp 500 tấn gạo từ nguồn dự trữ quốc gia cho tỉnh Sơn La và 300 tấn gạo cho tỉnh Lào Cai.',
      ['“Thủ tướng Chính phủ” → Sơn La: 500 tấn gạo', '“Thủ tướng Chính phủ” → Lào Cai: 300 tấn gạo'],
    ],
    [
      'goods behind each body that gets them',
      'Quỹ An Bình tặng Trường Tiểu học Tả Van 20 bộ máy tính, Trường Mầm non Y Tý 10 bộ bàn ghế và Trạm Y tế xã 1 máy siêu âm.',
      [
        'Quỹ An Bình → Trường Tiểu học Tả Van: 20 bộ máy tính',
        'Quỹ An Bình → Trường Mầm non Y Tý: 10 bộ bàn ghế',
        'Quỹ An Bình → Trạm Y tế xã: 1 máy siêu âm',
      ],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));

  test.each([
    'Bão gây thiệt hại 100 tỷ đồng tại Quảng Bình, 50 tỷ đồng tại Quảng Trị và 20 tỷ đồng tại Hà Tĩnh.',
    'Bộ Tài chính giao Tổng cục Dự trữ xuất cấp 500 tấn gạo cho tỉnh Sơn La.',
  ])('nothing: %s', (text) => expect(giftLines(explained(text))).toEqual([]));
});

describe('one giver gives twice', () => {
  test.each([
    [
      'not only this but that',
      'Không chỉ trao 20 triệu đồng cho gia đình em Lò Thị Mai, Quỹ An Bình còn tặng em một chiếc xe đạp.',
      ['Quỹ An Bình → gia đình em: 20000000 VND, for 1', 'Quỹ An Bình → em: một chiếc xe đạp'],
    ],
    [
      'beside the house',
      'Không chỉ tặng nhà, Công ty TNHH An Lộc còn tặng em một chiếc xe đạp.',
      ['Công ty TNHH An Lộc → em: một chiếc xe đạp'],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
});

test.each([
  [
    'cash and one bag',
    'Ngân hàng Phương Bắc tặng 50 suất quà, mỗi suất 1 triệu đồng tiền mặt và 1 túi quà trị giá 300.000 đồng.',
    ['Ngân hàng Phương Bắc → ?: 65000000 VND (computed), 50 suất quà'],
  ],
  [
    'a bag worth more than the cash',
    'Quỹ An Bình trao 40 suất quà, mỗi suất 300.000 đồng và 1 túi quà trị giá 500.000 đồng cho hộ nghèo.',
    ['Quỹ An Bình → hộ nghèo: 32000000 VND (computed), 40 suất quà'],
  ],
  [
    'other goods beside them are a gift of their own',
    'Quỹ An Bình trao 40 suất quà, mỗi suất 300.000 đồng và 10 xe đạp trị giá 20 triệu đồng cho học sinh.',
    ['Quỹ An Bình → học sinh: 12000000 VND (computed), 40 suất quà', 'Quỹ An Bình → học sinh: 20000000 VND, 10 xe đạp'],
  ],
])('each package holds %s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));

test.each([
  [
    'lines of sums and of goods behind "cụ thể"',
    'Nhiều đơn vị đã ủng hộ đồng bào vùng lũ tỉnh Sơn La.\nCụ thể:\nCông ty TNHH An Lộc: 500 thùng mì\nNgân hàng Phương Bắc: 300 triệu đồng',
    [
      'Công ty TNHH An Lộc → đồng bào vùng lũ tỉnh Sơn La: 500 thùng mì',
      'Ngân hàng Phương Bắc → đồng bào vùng lũ tỉnh Sơn La: 300000000 VND',
    ],
  ],
  [
    'goods handed over where gifts are taken in',
    'Mặt trận Tổ quốc tỉnh Sơn La tiếp nhận ủng hộ đồng bào vùng lũ. Công ty TNHH An Lộc trao 500 thùng mì.',
    ['Công ty TNHH An Lộc → đồng bào vùng lũ: 500 thùng mì'],
  ],
  [
    'nothing that firms pay into the budget',
    'Năm qua, nhiều doanh nghiệp đóng góp lớn cho ngân sách tỉnh Sơn La. Trong đó, Công ty TNHH An Lộc 3 tỷ đồng, Ngân hàng Phương Bắc 2 tỷ đồng.',
    [],
  ],
])('a list holds %s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
