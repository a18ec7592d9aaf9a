import { describe, expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

describe('what a sentence tells', () => {
  test.each([
    [
      'of goods before a passive verb, with who handed them',
      '500 chiếc xe đạp vừa được Công ty TNHH An Lộc trao tặng học sinh nghèo tỉnh Trà Vinh.',
      'Công ty TNHH An Lộc → học sinh nghèo tỉnh Trà Vinh: 500 chiếc xe đạp',
    ],
    [
      'of money before a passive verb, with its source',
      '400 triệu đồng từ nguồn hỗ trợ của Công ty TNHH An Lộc vừa được trao cho tỉnh Bến Tre.',
      'Công ty TNHH An Lộc → Bến Tre: 400000000 VND',
    ],
    [
      'of two groups of people counts both',
      'Bà Lê Thị Tám, Chủ tịch UBND tỉnh Hà Nam đã trao 80 phần quà cho 10 mẹ Việt Nam anh hùng và 70 người có công ở tỉnh Hà Nam.',
      'Lê Thị Tám [by Lê Thị Tám] → 10 mẹ Việt Nam anh hùng và 70 người có công ở tỉnh Hà Nam: 80 phần quà, for 80',
    ],
    [
      'of each of those who were counted before',
      'Liên đoàn Lao động tỉnh Sơn La trao quà cho 7 đoàn viên khó khăn, mỗi trường hợp được trao 2 triệu đồng.',
      'Liên đoàn Lao động tỉnh Sơn La → 7 đoàn viên khó khăn: 14000000 VND (computed), quà, for 7',
    ],
    [
      'of one gift for each household',
      'Công ty TNHH An Lộc tặng quà cho 20 hộ nghèo xã Tả Van, mỗi suất 500.000 đồng.',
      'Công ty TNHH An Lộc → 20 hộ nghèo xã Tả Van: 10000000 VND (computed), quà, for 20',
    ],
    [
      'of a house by what it cost',
      'Ngân hàng Phương Bắc bàn giao 1 căn nhà tình thương cho hộ nghèo xã Tả Van với kinh phí xây dựng 50 triệu đồng.',
      'Ngân hàng Phương Bắc → hộ nghèo xã Tả Van: 50000000 VND, 1 căn nhà tình thương',
    ],
  ])('%s', (_, text, line) => expect(giftLines(explained(text))).toEqual([line]));

  test('in brackets goes to the place before them', () => {
    const text =
      'Liên đoàn Lao động tỉnh Lào Cai tặng quà các chiến sĩ biên phòng. Cụ thể, tại Đồn Biên phòng Bát Xát (trao 26 phần quà trị giá 20 triệu đồng); Đồn Biên phòng Y Tý (trao 10 phần quà trị giá 8 triệu đồng).';
    const lines = giftLines(explained(text)).map((line) => line.split(': ')[0]);
    expect(lines.slice(-2)).toEqual([
      'Liên đoàn Lao động tỉnh Lào Cai → Đồn Biên phòng Bát Xát',
      'Liên đoàn Lao động tỉnh Lào Cai → Đồn Biên phòng Y Tý',
    ]);
  });

  test.each([
    'Sau bão, các hộ mất nhà được hỗ trợ 100 triệu đồng, gồm 40 triệu đồng từ ngân sách Nhà nước, Chủ tịch UBND tỉnh Lào Cai Trần Văn Bách cho biết.',
    'Nạn nhân được chuyển đến Bệnh viện Đa khoa tỉnh Lào Cai bằng một xe cứu thương của đoàn Bộ Y tế.',
    'UBND tỉnh Lào Cai phân bổ 20 tỷ đồng cho các huyện.',
    'Ban Vận động cứu trợ tỉnh Sơn La đến nay đã phân bổ 11 tỷ đồng ủng hộ cho các huyện.',
  ])('is no gift: %s', (text) => expect(giftLines(explained(text))).toEqual([]));
});

describe('a sum worked out', () => {
  test('says of what', () => {
    const { facts } = explained('Công ty TNHH An Lộc trao 30 suất quà, mỗi suất 500.000 đồng, cho hộ nghèo xã Tả Van.');
    expect(facts.donations[0]?.amount).toMatchObject({ minor: 15_000_000, computed: true, text: '30 × 500.000 đồng' });
  });
});
