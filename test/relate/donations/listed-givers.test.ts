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
])('lists %s', (_, text, lines) => expect(givenBy(text)).toEqual(lines));

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

/** Who gave what, whoever got it. */
const givenBy = (text: string): readonly string[] =>
  giftLines(explained(text)).map((line) => line.replace(/ → [^:]*:/u, ':'));
