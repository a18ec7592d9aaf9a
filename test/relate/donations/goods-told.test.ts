import { describe, expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

describe('what is given', () => {
  test.each([
    [
      'stands before the verb',
      'Tại chương trình, 30 suất quà trị giá 15 triệu đồng tặng các hộ nghèo xã Tả Van do Công ty TNHH An Lộc tài trợ.',
      ['Công ty TNHH An Lộc → các hộ nghèo xã Tả Van: 15000000 VND, 30 suất quà'],
    ],
    [
      'is what the list behind "gồm" counts',
      'Công ty TNHH An Lộc hỗ trợ Bệnh viện Đa khoa tỉnh Sơn La trang thiết bị phục vụ phòng dịch, gồm: 5.000 khẩu trang, 30 hộp găng tay.',
      ['Công ty TNHH An Lộc → Bệnh viện Đa khoa tỉnh Sơn La: 5.000 khẩu trang, 30 hộp găng tay'],
    ],
    [
      'is told in plain words first, by its number then',
      'Sở Y tế tỉnh Sơn La nhận thiết bị y tế từ nguồn hỗ trợ của Công ty TNHH An Lộc.\n\nTheo đó, Công ty TNHH An Lộc tặng 3 máy thở, tổng giá trị 1,8 tỷ đồng.',
      ['Công ty TNHH An Lộc → Sở Y tế tỉnh Sơn La: 1800000000 VND, 3 máy thở'],
    ],
    [
      'is announced by the headline',
      'Công ty TNHH An Lộc tặng quà bà con xã Tả Van\n\nNgày 3/5, Công ty TNHH An Lộc trao 30 suất quà trị giá 15 triệu đồng cho các hộ nghèo xã Tả Van.',
      ['Công ty TNHH An Lộc → các hộ nghèo xã Tả Van: 15000000 VND, 30 suất quà'],
    ],
    [
      'goes to nobody where the children only ride to school',
      'Công ty TNHH An Lộc tặng 30 suất quà tiếp bước các em đến trường.',
      ['Công ty TNHH An Lộc → ?: 30 suất quà tiếp bước'],
    ],
    [
      'is no book where families are of "chính sách"',
      'Công ty TNHH An Lộc trao 20 xe đạp cho học sinh là con gia đình chính sách.',
      ['Công ty TNHH An Lộc → học sinh: 20 xe đạp'],
    ],
    [
      'is another gift in another number',
      'Công ty TNHH An Lộc trao 20 suất quà cho hộ nghèo xã Tả Van. Công ty TNHH An Lộc trao 30 xe đạp cho hộ nghèo xã Tả Van.',
      ['Công ty TNHH An Lộc → hộ nghèo xã Tả Van: 20 suất quà', 'Công ty TNHH An Lộc → hộ nghèo xã Tả Van: 30 xe đạp'],
    ],
    [
      'is counted by the people who are named',
      'Công ty TNHH An Lộc tặng quà hai mẹ Việt Nam anh hùng: Lò Thị An, Lò Thị Bình, mỗi mẹ 2 triệu đồng.',
      ['Công ty TNHH An Lộc → hai mẹ Việt Nam anh hùng: 4000000 VND (computed), quà, for 2'],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
});

describe('a list', () => {
  test.each([
    [
      'behind a colon goes on with its giver',
      'Dịp này, Công ty TNHH An Lộc đã: trao 30 suất quà cho hộ nghèo; tặng Trường THPT Bắc Sơn 20 triệu đồng.',
      ['Công ty TNHH An Lộc → hộ nghèo: 30 suất quà', 'Công ty TNHH An Lộc → Trường THPT Bắc Sơn: 20000000 VND'],
    ],
    [
      'behind "sẽ:" tells no gift',
      'Thời gian tới, Công ty TNHH An Lộc sẽ: trao 30 suất quà cho hộ nghèo; tặng Trường THPT Bắc Sơn 20 triệu đồng.',
      [],
    ],
    [
      'names each place before what it gets',
      'Công ty TNHH An Lộc hỗ trợ tỉnh Sơn La 4.000 thùng nước trị giá 400 triệu đồng, tỉnh Lai Châu 2.000 thùng nước trị giá 200 triệu đồng.',
      [
        'Công ty TNHH An Lộc → Sơn La: 400000000 VND, 4.000 thùng nước',
        'Công ty TNHH An Lộc → Lai Châu: 200000000 VND, 2.000 thùng nước',
      ],
    ],
    [
      'names givers of every kind before their sums',
      'Công ty TNHH An Lộc ủng hộ 100 triệu đồng; Tổng Công ty Sao Mai – CTCP 50 triệu đồng; phụ huynh và học sinh Hệ thống giáo dục Nắng Mai 30 triệu đồng.',
      [
        'Công ty TNHH An Lộc → ?: 100000000 VND',
        'Tổng Công ty Sao Mai → ?: 50000000 VND',
        '“phụ huynh và học sinh Hệ thống giáo dục Nắng Mai” → ?: 30000000 VND',
      ],
    ],
    [
      'names each district, its sum in brackets',
      'Công ty TNHH An Lộc hỗ trợ các huyện: Bắc Hà (20 triệu đồng), Bảo Thắng (30 triệu đồng).',
      ['Công ty TNHH An Lộc → Bắc Hà: 20000000 VND', 'Công ty TNHH An Lộc → Bảo Thắng: 30000000 VND'],
    ],
    [
      'says "dành cho" of who gets the second thing',
      'Công ty TNHH An Lộc đã trao 64 suất học bổng cho học sinh nghèo; 30 chiếc xe đạp dành cho các bạn học sinh khó khăn trị giá 45 triệu đồng.',
      [
        'Công ty TNHH An Lộc → học sinh nghèo: 64 suất học bổng',
        'Công ty TNHH An Lộc → các bạn học sinh khó khăn: 45000000 VND, 30 chiếc xe đạp',
      ],
    ],
    [
      'may have a total among its gifts, which is none',
      'Đến nay, Ủy ban MTTQ tỉnh Sơn La tiếp nhận 200 triệu đồng của Công ty TNHH An Lộc. Ủy ban MTTQ tỉnh Sơn La đã tiếp nhận ủng hộ với tổng số tiền 250 triệu đồng. Ngân hàng Phương Bắc ủng hộ 50 triệu đồng cho đồng bào vùng lũ.',
      [
        'Công ty TNHH An Lộc → Ủy ban MTTQ tỉnh Sơn La: 200000000 VND',
        'Ngân hàng Phương Bắc → đồng bào vùng lũ: 50000000 VND',
      ],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
});

test('a price for the dead and one for the hurt are two gifts', () =>
  expect(
    giftLines(explained('UBND tỉnh Sơn La hỗ trợ 5 triệu đồng/người chết, 2 triệu đồng/người bị thương.')),
  ).toHaveLength(2));
