import { describe, expect, test } from 'vitest';
import { FUNDING_RULES } from '../../../src/relate/donations/funded-works.ts';
import { explained, giftLines } from '../facts-of.ts';

describe('aid between countries', () => {
  test.each([
    [
      'an army that hands over vaccines gives in words',
      'Chiều 12/9, quân đội Ấn Độ chuyển giao cho Việt Nam 200.000 liều vắc xin.',
      ['“quân đội Ấn Độ” → Việt Nam: 200.000 liều vắc xin'],
    ],
    [
      'a country gives what a ministry got from it',
      'Bộ Y tế vừa nhận từ Hà Lan thêm 300.000 liều vắc xin.',
      ['“Hà Lan” → Bộ Y tế: 300.000 liều vắc xin'],
    ],
    [
      'Party, State and people give together',
      'Tại buổi lễ, Đảng, Nhà nước và nhân dân Việt Nam tặng nhân dân Cuba 3.000 tấn gạo.',
      ['“Đảng, Nhà nước và nhân dân Việt Nam” → nhân dân Cuba: 3.000 tấn gạo'],
    ],
    [
      'who gives stands behind "mà"',
      'Sở Công Thương làm lễ xuất kho 2.000 tấn gạo mà Đảng và Nhà nước Việt Nam tặng nhân dân Lào.',
      ['“Đảng và Nhà nước Việt Nam” → nhân dân Lào: 2.000 tấn gạo'],
    ],
    [
      'a sum is the gift of a country of whose people it is said to be',
      'Ông Trần Văn Bách trao số tiền 30 tỷ đồng, quà của Đảng, Nhà nước và nhân dân Lào gửi nhân dân Cuba.',
      ['“Đảng, Nhà nước và nhân dân Lào” → ?: 30000000000 VND, quà'],
    ],
    [
      'a technology is handed over to be used',
      'Công ty TNHH An Lộc chuyển giao cho Công ty Hải Âu dây chuyền trị giá 2 tỷ đồng.',
      [],
    ],
    [
      'who approves aid gives none',
      'UBND tỉnh Sơn La phê duyệt khoản viện trợ 500 bộ lọc nước cho 500 hộ nghèo, hộ khó khăn do Quỹ An Bình tài trợ.',
      ['Quỹ An Bình → 500 hộ nghèo, hộ khó khăn: 500 bộ lọc nước, for 500'],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
});

describe('whose money it was', () => {
  test.each(FUNDING_RULES.map(({ id, example }) => [id, example] as const))('%s: %s', (_, example) =>
    expect(giftLines(explained(example))).toHaveLength(1),
  );

  test.each([
    'Trường Mầm non Tả Van sẽ được xây bằng vốn viện trợ của Quỹ An Bình, kinh phí 2 tỷ đồng.',
    'Nhà máy chè được xây bằng vốn vay của Ngân hàng Phương Bắc, kinh phí 2 tỷ đồng.',
  ])('reads no gift in: %s', (text) => expect(giftLines(explained(text))).toEqual([]));
});

describe('sponsors and those who raise', () => {
  test.each([
    [
      'a contract of sponsorship',
      'Ngân hàng Phương Bắc ký hợp đồng tài trợ trị giá 2 tỷ đồng cho Trường THPT Bắc Sơn.',
      ['Ngân hàng Phương Bắc → Trường THPT Bắc Sơn: 2000000000 VND'],
    ],
    [
      'of two that sign the company pays',
      'Công ty TNHH An Lộc và Trường THPT Bắc Sơn ký kết tài trợ học bổng trị giá 500 triệu đồng.',
      ['Công ty TNHH An Lộc → ?: 500000000 VND, học bổng'],
    ],
    [
      'the sponsor of a programme with a sum',
      'Ngân hàng Phương Bắc là nhà tài trợ chính của chương trình với mức 500 triệu đồng.',
      ['Ngân hàng Phương Bắc → ?: 500000000 VND'],
    ],
    ['the sponsor of a team without a sum', 'Công ty TNHH An Lộc là nhà tài trợ áo đấu của đội bóng.', []],
    [
      'whom they asked has paid',
      'Hội Phụ nữ xã Tả Van vận động Công ty TNHH An Lộc được 35 phần quà cho hộ nghèo.',
      ['Công ty TNHH An Lộc [by Hội Phụ nữ xã Tả Van] → hộ nghèo: 35 phần quà'],
    ],
    [
      'benefactors without a name give through whoever asked',
      'Hội Phụ nữ xã Tả Van vận động mạnh thường quân được 35 phần quà trị giá 8 triệu đồng để trao cho hội viên khó khăn.',
      ['Hội Phụ nữ xã Tả Van → hội viên khó khăn: 8000000 VND, 35 phần quà'],
    ],
    [
      'what was gathered to help',
      'Học sinh Trường THPT Bắc Sơn gom được 10 triệu đồng giúp bạn bị bệnh.',
      ['Trường THPT Bắc Sơn → ?: 10000000 VND'],
    ],
    [
      'another gets something of the same givers behind a semicolon',
      'Công ty TNHH An Lộc trao 32 suất quà cho các hộ nghèo; Trường Tiểu học Tả Van nhận một phần quà trị giá 1 triệu đồng.',
      [
        'Công ty TNHH An Lộc → các hộ nghèo: 32 suất quà',
        'Công ty TNHH An Lộc → Trường Tiểu học Tả Van: 1000000 VND, một phần quà',
      ],
    ],
    [
      'the school of a pupil who is visited gives nothing',
      'Huyện đoàn Bắc Hà tới nhà thăm em Lò Thị Mai, lớp 9A Trường THCS Tả Van, đang bị bệnh, trao cho em 8 triệu đồng.',
      ['Huyện đoàn Bắc Hà → em: 8000000 VND'],
    ],
    ['what is carried is no gift', 'Đồn Biên phòng Y Tý vận chuyển vật liệu cho gia đình ông Lý A Tủa.', []],
    ['bonds are no help', 'Công ty TNHH An Lộc huy động được 300 tỷ đồng trái phiếu.', []],
    [
      'the committee of an occasion is who holds it',
      'Hội Phụ nữ tỉnh Sơn La đưa chương trình “Xuân ấm” lên xã Tả Van. Ban tổ chức trao 30 suất quà cho hộ nghèo.',
      ['Hội Phụ nữ tỉnh Sơn La → hộ nghèo: 30 suất quà'],
    ],
    [
      'the delegation of a town',
      'Đoàn công tác của thành phố Lào Cai đến thăm các chốt ở xã Tả Van. Đường đi lại còn nhiều khó khăn. Đoàn tặng Đồn Biên phòng Y Tý 30 thùng mì tôm.',
      ['Lào Cai → Đồn Biên phòng Y Tý: 30 thùng mì tôm'],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
});
