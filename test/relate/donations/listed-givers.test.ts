import { expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

test.each([
  [
    'who gave most, two of them as much, and who came next',
    'Ủng hộ đồng bào vùng lũ nhiều nhất là Công ty TNHH An Lộc và Ngân hàng Phương Bắc, mỗi đơn vị 200 triệu đồng. Kế đó, Quỹ An Bình góp 70 triệu đồng; Hội Khuyến học tỉnh Sơn La 20 triệu đồng.',
    [
      'Công ty TNHH An Lộc: 200000000 VND',
      'Ngân hàng Phương Bắc: 200000000 VND',
      'Quỹ An Bình: 70000000 VND',
      'Hội Khuyến học tỉnh Sơn La: 20000000 VND',
    ],
  ],
  [
    'who leads the list behind the sum of all',
    'Các hội viên đã quyên góp 700 triệu đồng. Dẫn đầu là Công ty TNHH An Lộc (300 triệu đồng), tiếp theo là Ngân hàng Phương Bắc với 200 triệu đồng.',
    ['“Các hội viên”: 700000000 VND', 'Công ty TNHH An Lộc: 300000000 VND', 'Ngân hàng Phương Bắc: 200000000 VND'],
  ],
  [
    'goods beside the sum of one of them',
    'Trong các đơn vị gửi tiền giúp bà con nhiều nhất có Công ty TNHH An Lộc với 90 triệu đồng; Ngân hàng Phương Bắc với 80 triệu đồng và 500 bộ quần áo ấm trị giá 30 triệu đồng.',
    [
      'Công ty TNHH An Lộc: 90000000 VND',
      'Ngân hàng Phương Bắc: 80000000 VND',
      'Ngân hàng Phương Bắc: 30000000 VND, 500 bộ quần áo ấm',
    ],
  ],
  [
    'a label and its givers',
    '- Đơn vị đồng hành: Công ty TNHH An Lộc: 2 tỉ đồng, Ngân hàng Phương Bắc: 1 tỉ đồng, Quỹ An Bình: 300 triệu đồng.',
    ['Công ty TNHH An Lộc: 2000000000 VND', 'Ngân hàng Phương Bắc: 1000000000 VND', 'Quỹ An Bình: 300000000 VND'],
  ],
  [
    'what all of them gave alike',
    'Công ty TNHH An Lộc, Ngân hàng Phương Bắc và Quỹ An Bình đều ủng hộ 40 triệu đồng.',
    ['Công ty TNHH An Lộc: 40000000 VND', 'Ngân hàng Phương Bắc: 40000000 VND', 'Quỹ An Bình: 40000000 VND'],
  ],
  [
    'each with a sum, behind the sum of the first',
    'Công ty TNHH An Lộc ủng hộ 400 triệu đồng, Ngân hàng Phương Bắc và Quỹ An Bình mỗi nơi 100 triệu đồng, còn Trường THPT Bắc Sơn góp 20 triệu đồng.',
    [
      'Công ty TNHH An Lộc: 400000000 VND',
      'Ngân hàng Phương Bắc: 100000000 VND',
      'Quỹ An Bình: 100000000 VND',
      'Trường THPT Bắc Sơn: 20000000 VND',
    ],
  ],
  [
    'who are among those that paid',
    'Trong số các nhà tài trợ có Công ty TNHH An Lộc (500 triệu đồng), Ngân hàng Phương Bắc (300 triệu đồng).',
    ['Công ty TNHH An Lộc: 500000000 VND', 'Ngân hàng Phương Bắc: 300000000 VND'],
  ],
  [
    'who gave beside another',
    'Ngoài Công ty TNHH An Lộc (500 triệu đồng), Ngân hàng Phương Bắc cũng ủng hộ 300 triệu đồng.',
    ['Công ty TNHH An Lộc: 500000000 VND', 'Ngân hàng Phương Bắc: 300000000 VND'],
  ],
  [
    'who came next within the sentence',
    'Công ty TNHH An Lộc ủng hộ 90 triệu đồng, tiếp đến Ngân hàng Phương Bắc 80 triệu đồng, rồi Quỹ An Bình 50 triệu đồng.',
    ['Công ty TNHH An Lộc: 90000000 VND', 'Ngân hàng Phương Bắc: 80000000 VND', 'Quỹ An Bình: 50000000 VND'],
  ],
  [
    'words behind words',
    'Tập thể lớp 12A ủng hộ 3 triệu đồng, lớp 11B 2 triệu đồng, hội phụ huynh 6 triệu đồng.',
    ['“Tập thể lớp 12A”: 3000000 VND', '“lớp 11B”: 2000000 VND', '“hội phụ huynh”: 6000000 VND'],
  ],
  [
    'sums before those whose they are',
    'Số tiền ủng hộ là 700 triệu đồng, gồm 400 triệu đồng của Công ty TNHH An Lộc và 300 triệu đồng của Ngân hàng Phương Bắc.',
    ['Công ty TNHH An Lộc: 400000000 VND', 'Ngân hàng Phương Bắc: 300000000 VND'],
  ],
  [
    'goods without a verb',
    'Công ty TNHH An Lộc tặng 90 chiếc chăn, Ngân hàng Phương Bắc 200 thùng mì, Quỹ An Bình 50 thùng nước.',
    ['Công ty TNHH An Lộc: 90 chiếc chăn', 'Ngân hàng Phương Bắc: 200 thùng mì', 'Quỹ An Bình: 50 thùng nước'],
  ],
])('lists %s', (_, text, lines) => expect(givenBy(text)).toEqual(lines));

test.each([
  'Các cổ đông góp vốn nhiều nhất là Công ty TNHH An Lộc và Ngân hàng Phương Bắc, mỗi đơn vị 100 tỷ đồng.',
  'Nộp thuế nhiều nhất là Công ty TNHH An Lộc (500 tỷ đồng), tiếp theo là Ngân hàng Phương Bắc (300 tỷ đồng).',
  'Các đơn vị sẽ ủng hộ chương trình, trong đó Công ty TNHH An Lộc 500 triệu đồng, Ngân hàng Phương Bắc 300 triệu đồng.',
])('lists no gifts: %s', (text) => expect(givenBy(text)).toEqual([]));

test('who was helped most gives nothing', () =>
  expect(givenBy('Được hỗ trợ nhiều nhất là Trường Tiểu học Tả Van với 200 triệu đồng.')).toEqual([]));

test.each([
  [
    'words behind a semicolon',
    'Công ty TNHH An Lộc trao 20 suất quà cho hộ nghèo xã Tả Van; tập thể lớp 11B tặng 15 bộ sách; cựu học sinh trường tài trợ 6 triệu đồng.',
    ['Công ty TNHH An Lộc: 20 suất quà', '“tập thể lớp 11B”: 15 bộ sách', '“cựu học sinh trường”: 6000000 VND'],
  ],
  [
    'words behind a comma',
    'Công ty TNHH An Lộc ủng hộ 20 triệu đồng, nhóm bạn học cũ cũng ủng hộ 5 triệu đồng.',
    ['Công ty TNHH An Lộc: 20000000 VND', '“nhóm bạn học cũ”: 5000000 VND'],
  ],
  [
    'words behind a time',
    'Ông Trần Văn Bách, Giám đốc Công ty TNHH An Lộc, dự lễ. Trong đêm, một nhóm nghệ sĩ quyên góp 40 triệu đồng.',
    ['“một nhóm nghệ sĩ”: 40000000 VND'],
  ],
])("a clause's own subject gives: %s", (_, text, lines) => expect(givenBy(text)).toEqual(lines));

test('who is visited before the gift is no subject', () =>
  expect(givenBy('Công ty TNHH An Lộc thăm học sinh, giáo viên và trao 20 suất quà.')).toEqual([
    'Công ty TNHH An Lộc: 20 suất quà',
  ]));

test('children of workers are people', () =>
  expect(
    giftLines(explained('Công ty TNHH An Lộc tặng 6 suất quà, mỗi suất 1 triệu đồng, cho 6 con của người lao động.')),
  ).toEqual(['Công ty TNHH An Lộc → 6 con của người lao động: 6000000 VND (computed), 6 suất quà, for 6']));

test.each([
  [
    'a person with those who go along',
    'Ca sĩ Lê Thu Hà và chồng ủng hộ 70 triệu đồng cho bà con vùng lũ.',
    ['“Ca sĩ Lê Thu Hà”: 70000000 VND'],
  ],
  [
    'a couple of which one goes by a stage name',
    'Trong đêm nhạc, vợ chồng ca sĩ Lê Hà - Minh Tú quyên góp 2.000 USD.',
    ['“vợ chồng ca sĩ Lê Hà - Minh Tú”: 200000 USD'],
  ],
  [
    'a native of a place, by way of a body',
    'Anh Trần Văn Tú, người Kim Thành đang làm việc ở Hà Nội, qua Đoàn Thanh niên xã gửi tặng 3 triệu đồng cho hộ nghèo.',
    ['“Anh Trần Văn Tú”: 3000000 VND'],
  ],
  [
    'each of several persons',
    'Ca sĩ Lê Thu Hà, Trần Quang Minh và Nguyễn Hoàng Nam mỗi người ủng hộ 20 triệu đồng cho bà con vùng lũ.',
    ['“Ca sĩ Lê Thu Hà”: 20000000 VND', '“Trần Quang Minh”: 20000000 VND', '“Nguyễn Hoàng Nam”: 20000000 VND'],
  ],
  [
    'one of those who went along, once more alone',
    'Cầu thủ Nguyễn Văn Hùng và các đồng đội gửi 80 triệu đồng giúp bà con vùng lũ. Riêng anh tặng thêm 20 suất quà.',
    ['“Cầu thủ Nguyễn Văn Hùng”: 80000000 VND', '“Cầu thủ Nguyễn Văn Hùng”: 20 suất quà'],
  ],
  [
    'two of one family',
    'Hai anh em Trần Quang Minh và Trần Quang Tú cùng tặng 40 triệu đồng cho bà con vùng lũ.',
    ['“Hai anh em Trần Quang Minh và Trần Quang Tú”: 40000000 VND'],
  ],
  [
    'two bare words for bodies named before',
    'Lễ trao nhà do Ngân hàng Phương Bắc và Quỹ An Bình tổ chức. Tại đây, ngân hàng và quỹ trao 9 căn nhà cho 9 hộ ở xã Y Tý.',
    ['Ngân hàng Phương Bắc + Quỹ An Bình: 9 căn nhà, for 9'],
  ],
  [
    'a person and where she lives',
    'Bà Nguyễn Thị Hoa ở phường Hòa Hương ủng hộ 10 triệu đồng cho người nghèo.',
    ['“Bà Nguyễn Thị Hoa”: 10000000 VND'],
  ],
  [
    'who gives to another than the one before',
    'Sau khi đến nhà thăm và trao quà cho gia đình anh Lò Văn Sơn, Công ty TNHH An Lộc trao 10 triệu đồng cho gia đình chị Giàng Thị Mai.',
    ['Công ty TNHH An Lộc: 10000000 VND, for 1'],
  ],
  [
    'a pronoun for who was named before',
    'Lê Thu Hà viết trên trang cá nhân rằng cô và công ty đã gửi 60 triệu đồng cho bà con vùng lũ.',
    ['“Lê Thu Hà”: 60000000 VND'],
  ],
  [
    'the family of who was named before',
    'Gia đình chị Bùi Thị Hoa sống ở Hà Nội. Năm nay không về được, gia đình chị vẫn gửi 40 suất quà cho hộ nghèo xã Tả Van.',
    ['“Gia đình chị Bùi Thị Hoa”: 40 suất quà'],
  ],
  [
    'persons listed behind a person',
    'Diễn viên Lê Thu Hà ủng hộ đồng bào 50 triệu đồng, ca sĩ Trần Quang Minh 30 triệu đồng.',
    ['“Diễn viên Lê Thu Hà”: 50000000 VND', '“ca sĩ Trần Quang Minh”: 30000000 VND'],
  ],
  [
    'each of those named in the sentence before',
    'Công ty TNHH An Lộc và Ngân hàng Phương Bắc cùng giúp người nghèo. Mỗi đơn vị ủng hộ 80 triệu đồng.',
    ['Công ty TNHH An Lộc: 80000000 VND', 'Ngân hàng Phương Bắc: 80000000 VND'],
  ],
  [
    'words behind "của"',
    'Trường Tiểu học Tả Van tiếp nhận 20 triệu đồng của nhóm cựu học sinh.',
    ['“nhóm cựu học sinh”: 20000000 VND'],
  ],
  [
    'words between "được" and the verb',
    'Gia đình chị Mai được tập thể lớp 12A ủng hộ 3 triệu đồng, được Quỹ An Bình hỗ trợ 10 triệu đồng, bà con trong thôn 2 triệu đồng.',
    [
      '“tập thể lớp 12A”: 3000000 VND, for 1',
      'Quỹ An Bình: 10000000 VND, for 1',
      '“bà con trong thôn”: 2000000 VND, for 1',
    ],
  ],
  [
    'a commune that nobody named, and relatives, not the company before',
    'Xây nhà hết 120 triệu đồng, Công ty TNHH An Lộc hỗ trợ 60 triệu đồng, xã hỗ trợ 20 triệu đồng, họ hàng giúp 15 triệu đồng.',
    ['Công ty TNHH An Lộc: 60000000 VND', '“xã”: 20000000 VND', '“họ hàng”: 15000000 VND'],
  ],
  [
    'a bank by its bare word',
    'Ngân hàng Phương Bắc làm lễ bàn giao nhà. Ngân hàng hỗ trợ 120 triệu đồng để xây 3 nhà tình nghĩa.',
    ['Ngân hàng Phương Bắc: 120000000 VND, 3 nhà tình nghĩa'],
  ],
  [
    'a programme between "được" and the verb',
    '40 em nhỏ xã Tả Van vừa được chương trình Xuân ấm trao 40 phần quà, tổng giá trị 8 triệu đồng.',
    ['“chương trình Xuân ấm”: 8000000 VND, 40 phần quà, for 40'],
  ],
  [
    'own words behind a body and its sum',
    'Công ty TNHH An Lộc giúp bà 5 triệu đồng, Quỹ An Bình 2 triệu đồng, bà con trong bản góp 6 triệu đồng.',
    ['Công ty TNHH An Lộc: 5000000 VND', 'Quỹ An Bình: 2000000 VND', '“bà con trong bản”: 6000000 VND'],
  ],
])('gives: %s', (_, text, lines) => expect(givenBy(text)).toEqual(lines));

test.each([
  ['what is got for a favour', 'Bị cáo nhận 200 triệu đồng của doanh nghiệp để bỏ qua vi phạm.', []],
  ['what is got for tickets', 'Công ty TNHH An Lộc nhận 500 triệu đồng từ khán giả mua vé.', []],
  ['each of nobody named', 'Hội phát động quyên góp. Mỗi đơn vị ủng hộ 2 triệu đồng.', []],
  [
    'the last of many, where a place got something',
    'Công ty TNHH An Lộc, Ngân hàng Phương Bắc và Quỹ An Bình đều ủng hộ 40 triệu đồng. Riêng xã Tả Van được trao hỗ trợ 90 triệu đồng.',
    ['Công ty TNHH An Lộc: 40000000 VND', 'Ngân hàng Phương Bắc: 40000000 VND', 'Quỹ An Bình: 40000000 VND'],
  ],
])('gives nothing: %s', (_, text, lines) => expect(givenBy(text)).toEqual(lines));

test.each([
  [
    'families, each with its sum',
    'Công ty TNHH An Lộc gửi thân nhân ông Lò Văn Sơn 10 triệu đồng, thân nhân ông Giàng A Tủa 5 triệu đồng.',
    ['thân nhân ông: 10000000 VND, for 1', 'thân nhân ông: 5000000 VND, for 1'],
  ],
  [
    'families by what befell them',
    'Công ty TNHH An Lộc hỗ trợ hai gia đình có người chết 20 triệu đồng, ba gia đình có người bị thương 12 triệu đồng.',
    ['hai gia đình có người chết: 20000000 VND, for 2', 'ba gia đình có người bị thương: 12000000 VND, for 3'],
  ],
  [
    'places one after another',
    'Tại xã Tả Van, Công ty TNHH An Lộc trao 20 triệu đồng cho bà con; tại xã Y Tý 30 triệu đồng; tại xã Mường Hum là 15 triệu đồng.',
    ['bà con: 20000000 VND', 'Y Tý: 30000000 VND', 'Mường Hum: 15000000 VND'],
  ],
  [
    'the way to the next one is none of the first gift',
    'Đoàn của Công ty TNHH An Lộc đến xã Tả Van trao 20 triệu đồng giúp bà con, đến xã Y Tý trao 30 triệu đồng.',
    ['bà con: 20000000 VND', 'Y Tý: 30000000 VND'],
  ],
  [
    'one more place behind "rồi đến"',
    'Qua xã Mường Hum, Công ty TNHH An Lộc hỗ trợ hộ nghèo 30 triệu đồng, rồi đến xã Y Tý 40 triệu đồng.',
    ['hộ nghèo: 30000000 VND', 'Y Tý: 40000000 VND'],
  ],
  [
    'schools of two sorts',
    'Công ty TNHH An Lộc tặng Trường Tiểu học Tả Van 20 triệu đồng, Trường Mầm non Y Tý 10 triệu đồng.',
    ['Trường Tiểu học Tả Van: 20000000 VND', 'Trường Mầm non Y Tý: 10000000 VND'],
  ],
  [
    'as many at each place',
    'Công ty TNHH An Lộc trao 20 suất quà ở xã Tả Van, 30 suất quà ở xã Y Tý và 50 suất quà ở xã Mường Hum.',
    ['?: 20 suất quà', '?: 30 suất quà', '?: 50 suất quà'],
  ],
  [
    'so much for each, by several',
    'Lũ cuốn trôi nhà của 5 hộ dân ở xã Tả Van, huyện Sa Pa. Huyện hỗ trợ mỗi hộ 2 triệu đồng, xã hỗ trợ 1 triệu đồng.',
    ['mỗi hộ: 10000000 VND (computed), for 5', 'mỗi hộ: 5000000 VND (computed), for 5'],
  ],
])('goes on to the next who gets: %s', (_, text, lines) =>
  expect(giftLines(explained(text)).map((line) => line.replace(/^.* → /u, ''))).toEqual(lines),
);

test('a number is part of the name of a company', () =>
  expect(givenBy('Công ty Cổ phần Xây dựng số 7 ủng hộ 20 triệu đồng cho Quỹ Vì người nghèo tỉnh Sơn La.')).toEqual([
    'Công ty Cổ phần Xây dựng số 7: 20000000 VND',
  ]));

/** Who gave what, whoever got it. */
const givenBy = (text: string): readonly string[] =>
  giftLines(explained(text)).map((line) => line.replace(/ → [^:]*:/u, ':'));
