import { expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

test.each([
  [
    'who paid a part of a house gives that part',
    'Gia đình bà Lò Thị An ở xã Tả Van vừa có ngôi nhà mới. Nhà rộng 60m2, làm hết 150 triệu đồng; Ngân hàng Phương Bắc hỗ trợ 40 triệu đồng, còn lại là tiền gia đình dành dụm.',
    ['Ngân hàng Phương Bắc → ?: 40000000 VND'],
  ],
  [
    'the sentence before says what the work cost',
    'Cầu Nà Lốc dài 20m, tổng kinh phí 3 tỷ đồng. Công ty TNHH An Lộc góp 1 tỷ đồng, UBND xã Tả Van góp 500 triệu đồng.',
    ['Công ty TNHH An Lộc → ?: 1000000000 VND'],
  ],
  [
    'the part of who handed over a house is the sum of that gift',
    'Huyện đoàn Bắc Hà bàn giao nhà nhân ái cho bà Lò Thị An. Nhà làm hết 90 triệu đồng, Huyện đoàn Bắc Hà hỗ trợ 50 triệu đồng, phần còn lại do gia đình lo.',
    ['Huyện đoàn Bắc Hà → bà: 50000000 VND, nhà nhân ái, for 1'],
  ],
  [
    'a part that is told behind what the house is worth is the gift, not all of it',
    'Huyện đoàn Bắc Hà bàn giao nhà nhân ái cho bà Lò Thị An. Ngôi nhà mới trị giá 90 triệu đồng. Huyện đoàn Bắc Hà hỗ trợ 50 triệu đồng, 40 triệu đồng là của gia đình.',
    ['Huyện đoàn Bắc Hà → bà: 50000000 VND, nhà nhân ái, for 1'],
  ],
  [
    'who pays so much a house pays for houses that others hand over',
    'Bốn quân nhân khó khăn đã được Ban Chỉ huy Quân sự huyện Bắc Hà giao chìa khóa nhà đồng đội. Ngân hàng Phương Bắc hỗ trợ mỗi căn 60 triệu đồng.',
    [
      'Ngân hàng Phương Bắc [by Ban Chỉ huy Quân sự huyện Bắc Hà] → Bốn quân nhân khó khăn: 240000000 VND (computed), nhà đồng đội, for 4',
    ],
  ],
  [
    'houses are described before the price of each is told',
    'Huyện đoàn Bắc Hà bàn giao nhà nhân ái cho hai hộ ở xã Tả Van. Hai căn nhà rộng 50m2, mái tôn, mỗi căn trị giá 80 triệu đồng.',
    ['Huyện đoàn Bắc Hà → hai hộ ở xã Tả Van: 160000000 VND (computed), nhà nhân ái, for 2'],
  ],
  [
    'a bare word behind a semicolon points back to who pays',
    'Ngân hàng Phương Bắc bàn giao ba nhà nhân ái cho hộ nghèo xã Tả Van. Làm cả ba nhà hết 200 triệu đồng; ngân hàng hỗ trợ 120 triệu đồng.',
    ['Ngân hàng Phương Bắc → hộ nghèo xã Tả Van: 120000000 VND, ba nhà nhân ái'],
  ],
  [
    'parts of the price of each house are times the houses',
    'Huyện đoàn Bắc Hà bàn giao 3 căn nhà nhân ái cho hộ nghèo xã Tả Van, mỗi căn 70 triệu đồng, trong đó Ngân hàng Phương Bắc 50 triệu đồng, Công ty TNHH An Lộc 20 triệu đồng.',
    [
      'Ngân hàng Phương Bắc → hộ nghèo xã Tả Van: 150000000 VND (computed)',
      'Công ty TNHH An Lộc → hộ nghèo xã Tả Van: 60000000 VND (computed)',
    ],
  ],
  [
    'what the family and its kin bear is of none of the givers',
    'Gia đình ông Lý A Tủa có nhà mới. Làm nhà hết 200 triệu đồng: Ngân hàng Phương Bắc hỗ trợ 120 triệu đồng, dòng họ góp 80 triệu đồng.',
    ['Ngân hàng Phương Bắc → ?: 120000000 VND'],
  ],
  [
    'a sum stands behind the passive verb',
    'Hai căn nhà được Ngân hàng Phương Bắc tài trợ 100 triệu đồng, Công ty TNHH An Lộc góp 40 triệu đồng.',
    ['Ngân hàng Phương Bắc → ?: 100000000 VND, Hai căn nhà', 'Công ty TNHH An Lộc → ?: 40000000 VND'],
  ],
  [
    'whose work it is hands it over',
    'Công trình “Thắp sáng đường quê” của Huyện đoàn Bắc Hà bàn giao cho xã Tả Van trị giá 50 triệu đồng.',
    ['Huyện đoàn Bắc Hà → Tả Van: 50000000 VND'],
  ],
  [
    'all that a work cost',
    'Cây cầu hết 2 tỷ đồng, toàn bộ do Công ty TNHH An Lộc tài trợ.',
    ['Công ty TNHH An Lộc → ?: 2000000000 VND'],
  ],
  [
    'parts without a verb',
    'Ba căn nhà tình nghĩa ở xã Tả Van vừa được khánh thành. Mỗi căn 70 triệu đồng, trong đó Công ty TNHH An Lộc 50 triệu đồng, Quỹ An Bình 20 triệu đồng.',
    ['Công ty TNHH An Lộc → ?: 150000000 VND (computed)', 'Quỹ An Bình → ?: 60000000 VND (computed)'],
  ],
  [
    'a part stands before whose it is',
    'Nhà làm hết 90 triệu đồng, trong đó 60 triệu đồng của Ngân hàng Phương Bắc.',
    ['Ngân hàng Phương Bắc → ?: 60000000 VND'],
  ],
  ['parts of a plan', 'Cầu Nà Lốc sẽ được xây với kinh phí 3 tỷ đồng, trong đó Công ty TNHH An Lộc 1 tỷ đồng.', []],
  [
    'what it is for stands before who gives',
    'Để làm con đường này, Công ty TNHH An Lộc góp 500 triệu đồng, bà con góp 300 ngày công.',
    ['Công ty TNHH An Lộc → ?: 500000000 VND'],
  ],
  [
    'what a district adds is no gift of the fund before it',
    'Điểm trường Nà Lốc trị giá 600 triệu đồng, do Quỹ An Bình tài trợ 400 triệu đồng, huyện Bắc Hà đối ứng 200 triệu đồng.',
    ['Quỹ An Bình → ?: 400000000 VND'],
  ],
  [
    'who paid is told before what the work cost',
    'Cầu dân sinh Nà Lốc do Công ty TNHH An Lộc tài trợ vừa được khánh thành. Cầu dài 20m, kinh phí 800 triệu đồng.',
    ['Công ty TNHH An Lộc → ?: 800000000 VND'],
  ],
  [
    'one sponsor of two works',
    'Bà con xã Tả Van đón tin khởi công hai cây cầu. Nhà tài trợ là gia đình bà Lò Thị An ở Hà Nội. Cầu Nà Lốc dài 20m, kinh phí 210 triệu đồng. Cầu Nà Hối dài 18m, kinh phí 200 triệu đồng.',
    ['“gia đình bà Lò Thị An” → ?: 210000000 VND', '“gia đình bà Lò Thị An” → ?: 200000000 VND'],
  ],
  [
    'who will pay has paid nothing',
    'Cầu Nà Lốc sẽ do Công ty TNHH An Lộc tài trợ. Cầu dài 20m, kinh phí 800 triệu đồng.',
    [],
  ],
  [
    'the school named before gets a sum',
    'Đại diện Ngân hàng Phương Bắc đến thăm Trường Tiểu học Tả Van. Ngân hàng còn hỗ trợ nhà trường 20 triệu đồng.',
    ['Ngân hàng Phương Bắc → nhà trường: 20000000 VND'],
  ],
  ['a plant is no work for people', 'Nhà máy chè trị giá 500 tỷ đồng. Ngân hàng Phương Bắc hỗ trợ 300 tỷ đồng.', []],
  ['budgets pay for works', 'Nhà văn hóa thôn Nà Lốc có kinh phí 3 tỷ đồng. UBND huyện Bắc Hà hỗ trợ 2 tỷ đồng.', []],
])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));

test.each([
  'Bà Lò Thị An mua căn nhà 900 triệu đồng, Công ty TNHH An Lộc hỗ trợ 300 triệu đồng trả góp.',
  'Công ty Hải Âu mở bán căn nhà 3 tỷ đồng. Ngân hàng Phương Bắc hỗ trợ 2 tỷ đồng trong 20 năm.',
  'Cầu Nà Lốc hết 3 tỷ đồng. Công ty TNHH An Lộc góp 10 tỷ đồng vào ngân sách.',
  'Công ty TNHH An Lộc ký hợp đồng tài trợ thương mại 300 tỷ đồng với Ngân hàng Phương Bắc.',
  'Xã Tả Van vận động nhân dân được 300 triệu đồng làm đường.',
  'Hà Lan chuyển cho Ukraine 20 hệ thống phòng không.',
])('reads no gift in: %s', (text) => expect(giftLines(explained(text))).toEqual([]));
