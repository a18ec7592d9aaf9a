import { describe, expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

describe('who gives, hands over and gets it', () => {
  test.each([
    [
      'Ông Trần Văn Bách, Chủ tịch UBND tỉnh Sơn La đã trao 30 suất quà, mỗi suất trị giá 500.000 đồng, cho các hộ nghèo xã Mường Bú.',
      'Trần Văn Bách [by Trần Văn Bách] → các hộ nghèo xã Mường Bú: 15000000 VND (computed), 30 suất quà',
    ],
    [
      'Đoàn công tác của Bộ Y tế do Thứ trưởng Lê Văn Tám làm trưởng đoàn đã đến thăm, tặng quà các gia đình chính sách huyện Bắc Hà, tỉnh Lào Cai.',
      'Bộ Y tế [by Lê Văn Tám] → các gia đình chính sách huyện Bắc Hà, tỉnh Lào Cai: quà',
    ],
    [
      'Thay mặt Thành ủy Hà Nội, Bí thư Thành ủy Trần Văn Bách đã trao số tiền 2 tỷ đồng hỗ trợ tỉnh Hà Giang khắc phục hậu quả mưa lũ.',
      'Thành ủy Hà Nội [by Trần Văn Bách] → Hà Giang: 2000000000 VND',
    ],
    [
      'Ông Trần Văn Bách, Bí thư Tỉnh ủy Sơn La trao 50 suất quà do Công ty TNHH An Lộc tài trợ cho học sinh nghèo xã Mường Bú.',
      'Công ty TNHH An Lộc [by Trần Văn Bách] → học sinh nghèo xã Mường Bú: 50 suất quà',
    ],
    [
      '10 hộ nghèo xã Tả Van được Công ty TNHH An Lộc tặng quà, mỗi hộ 1 triệu đồng.',
      'Công ty TNHH An Lộc → 10 hộ nghèo xã Tả Van: 10000000 VND (computed), quà, for 10',
    ],
    [
      'Quỹ Bảo trợ trẻ em tỉnh Sơn La tiếp nhận 200 triệu đồng từ Công ty TNHH An Lộc.',
      'Công ty TNHH An Lộc → Quỹ Bảo trợ trẻ em tỉnh Sơn La: 200000000 VND',
    ],
    [
      'Các doanh nghiệp trên địa bàn tỉnh đã ủng hộ hơn 3,5 tỷ đồng cho Quỹ Đền ơn đáp nghĩa tỉnh Lào Cai.',
      '“Các doanh nghiệp trên địa bàn tỉnh” → Quỹ Đền ơn đáp nghĩa tỉnh Lào Cai: 3500000000 VND',
    ],
    [
      'Ngày 3/5, Báo Sông Thu đã trao 64 triệu đồng do bạn đọc ủng hộ cho gia đình em Lò Thị Mai ở bản Nà Lốc.',
      '“bạn đọc” [by Báo Sông Thu] → gia đình em ở bản Nà Lốc: 64000000 VND, for 1',
    ],
    [
      'Ngân hàng Phương Bắc ký kết tài trợ và trao tặng Trung tâm Bảo trợ xã hội tỉnh Sơn La thiết bị y tế trị giá 20.000 USD.',
      'Ngân hàng Phương Bắc → Trung tâm Bảo trợ xã hội tỉnh Sơn La: 2000000 USD, thiết bị y tế',
    ],
  ])('%s', (text, line) => expect(giftLines(explained(text))).toEqual([line]));
});

describe('what is no gift that was made', () => {
  test.each([
    'Chủ tịch UBND tỉnh Sơn La Lê Văn Bình tặng quà lưu niệm cho ông Trần Văn Nam.',
    'Công ty TNHH An Lộc sẽ tặng 20 xe lăn cho người khuyết tật huyện Bảo Thắng.',
    'Ngân hàng Phương Bắc cam kết tài trợ 5 tỷ đồng cho Bệnh viện Đa khoa tỉnh Sơn La.',
    'Ông Trần Văn Bách, Chủ tịch UBND tỉnh Sơn La đề nghị Ngân hàng Phương Bắc hỗ trợ 2 tỷ đồng xây dựng trường học.',
    'Ngân hàng Chính sách xã hội huyện Bắc Hà hỗ trợ 30 hộ nghèo vay vốn 900 triệu đồng.',
    'Tập đoàn Minh Phát đã đầu tư 500 tỷ đồng xây dựng nhà máy tại Lào Cai.',
    'UBND tỉnh Lào Cai trao tiền thưởng 50 triệu đồng cho vận động viên Lò Văn Minh.',
    'Chủ tịch UBND tỉnh Lào Cai Trần Văn Bách tặng Bằng khen cho 12 tập thể.',
    'Lãnh đạo tỉnh Lào Cai tặng hoa chúc mừng Công ty TNHH An Lộc.',
    'Cơn lũ gây thiệt hại 3 tỷ đồng cho các hộ dân xã Tả Van, Công ty TNHH An Lộc cho biết.',
    'Hai bên trao đổi kinh nghiệm và hỗ trợ lẫn nhau trong phát triển du lịch.',
  ])('%s', (text) => expect(giftLines(explained(text))).toEqual([]));
});

describe('several gifts', () => {
  test('of a list without its verb are each one gift', () => {
    const text =
      'Tại buổi lễ, Tập đoàn Minh Phát ủng hộ 1 tỷ đồng; Công ty cổ phần Sao Mai 500 triệu đồng; Ngân hàng Phương Bắc 300 triệu đồng.';
    expect(explained(text).facts.donations.map(({ amount }) => amount?.minor)).toEqual([
      1_000_000_000, 500_000_000, 300_000_000,
    ]);
  });

  test('under a heading are each one gift to whom the heading names', () => {
    const text =
      'Danh sách ủng hộ đồng bào vùng lũ tỉnh Yên Bái:\n- Công ty cổ phần Sao Mai: 50 triệu đồng\n- Trường THPT Bắc Sơn: 12.500.000 đồng';
    expect(giftLines(explained(text))).toEqual([
      'Công ty cổ phần Sao Mai → đồng bào vùng lũ tỉnh Yên Bái: 50000000 VND',
      'Trường THPT Bắc Sơn → đồng bào vùng lũ tỉnh Yên Bái: 12500000 VND',
    ]);
  });

  test('of one verb are two where each has its own worth', () => {
    const text =
      'Hội Khuyến học tỉnh Trà Vinh đã trao 100 suất học bổng (mỗi suất 1 triệu đồng) và 50 chiếc xe đạp (trị giá 75 triệu đồng) cho học sinh nghèo huyện Cầu Ngang.';
    expect(explained(text).facts.donations.map(({ amount }) => amount?.minor)).toEqual([100_000_000, 75_000_000]);
  });

  test('to three provinces, so much each, are three', () => {
    const text =
      'Ngân hàng Phương Bắc chung tay cùng đồng bào. Tại các tỉnh Hà Tĩnh, Nghệ An, Thanh Hóa, Ngân hàng Phương Bắc trao tặng mỗi tỉnh 200 triệu đồng.';
    expect(giftLines(explained(text))).toEqual([
      'Ngân hàng Phương Bắc → Hà Tĩnh: 200000000 VND',
      'Ngân hàng Phương Bắc → Nghệ An: 200000000 VND',
      'Ngân hàng Phương Bắc → Thanh Hóa: 200000000 VND',
    ]);
  });

  test('whose total stands beside them leave the total out', () => {
    const text =
      'Các cấp công đoàn tỉnh Sơn La tặng quà Tết cho công nhân khó khăn, tổng trị giá 700 triệu đồng. Trong đó, Liên đoàn Lao động tỉnh Sơn La tặng 1.000 suất trị giá 400 triệu đồng; Công đoàn ngành Y tế Sơn La tặng 600 suất trị giá 300 triệu đồng.';
    expect(explained(text).facts.donations.map(({ amount }) => amount?.minor)).toEqual([400_000_000, 300_000_000]);
  });
});

describe('one gift told more than once', () => {
  test('in headline, body and caption is one donation with every sentence as evidence', () => {
    const { facts } = explained(
      'Hơn 30 triệu đồng giúp học sinh nghèo Mường Khương\n\nNgày 3/5, tại huyện Mường Khương, tỉnh Lào Cai, Công ty TNHH An Lộc đã trao 32,5 triệu đồng cho 13 học sinh nghèo vượt khó.\n\nBuổi trao diễn ra ấm cúng.\n\nCông ty TNHH An Lộc trao tiền cho học sinh nghèo. Ảnh: Hạ Vy',
      { title: 'Hơn 30 triệu đồng giúp học sinh nghèo Mường Khương' },
    );
    expect(facts.donations).toHaveLength(1);
    expect(facts.donations[0]?.amount?.minor).toBe(32_500_000);
  });

  test('first without and then with its sum is one', () => {
    const explainedTwice = explained(
      'Ngày 7/1, đoàn công tác Thành ủy Hà Nội do ông Trần Văn Bách, Bí thư Thành ủy Hà Nội dẫn đầu đến thăm tỉnh Lào Cai. Bí thư Thành ủy Hà Nội Trần Văn Bách thay mặt đoàn tặng quà và kinh phí hỗ trợ Quỹ Vì người nghèo tỉnh Lào Cai. Kết thúc buổi làm việc, ông Trần Văn Bách đã thay mặt đoàn công tác Thành ủy Hà Nội tặng quà và kinh phí hỗ trợ Quỹ Vì người nghèo tỉnh Lào Cai trị giá 1 tỷ đồng.',
    );
    expect(giftLines(explainedTwice)).toEqual([
      'Thành ủy Hà Nội [by Trần Văn Bách] → Quỹ Vì người nghèo tỉnh Lào Cai: 1000000000 VND, quà và kinh phí',
    ]);
    expect(explainedTwice.facts.donations[0]?.evidence).toHaveLength(2);
  });

  test('with a sum a piece in the next sentence has its total worked out', () => {
    const { facts } = explained(
      'Ngày 3/5, Hội Chữ thập đỏ tỉnh Sơn La trao 40 suất quà cho hộ nghèo xã Mường Bú. Mỗi suất quà trị giá 500.000 đồng.',
    );
    expect(facts.donations.map(({ amount }) => [amount?.minor, amount?.computed])).toEqual([[20_000_000, true]]);
    expect(facts.donations[0]?.items[0]?.unitWorth?.minor).toBe(500_000);
  });

  test('to two bodies is two', () => {
    const text =
      'Công ty TNHH An Lộc tặng 10 bộ máy tính cho Trường THCS Mường Bú. Công ty TNHH An Lộc cũng tặng 10 bộ máy tính cho Trường THCS Tả Van.';
    expect(explained(text).facts.donations).toHaveLength(2);
  });
});

describe('private people', () => {
  test('are a kind and a number, never a name', () => {
    const { facts } = explained(
      'Ngày 3/5, Ngân hàng Phương Bắc trao 60 triệu đồng xây nhà tình nghĩa cho vợ chồng ông Hoàng Văn Páo, trú tại xã Mường Hum, huyện Bát Xát, tỉnh Lào Cai.',
    );
    const [gift] = facts.donations;
    expect(gift?.beneficiaries).toMatchObject({ count: 1, unit: 'hộ' });
    expect(JSON.stringify([gift?.recipientText, gift?.beneficiaries, gift?.inKind])).not.toContain('Páo');
    expect(facts.officials).toEqual([]);
  });

  test.each([
    ['10 gia đình có hoàn cảnh khó khăn', 10, 'POOR_HOUSEHOLDS'],
    ['150 học sinh vượt khó', 150, 'PUPILS'],
    ['20 gia đình chính sách', 20, 'POLICY_FAMILIES'],
    ['35 bệnh nhân nghèo', 35, 'PATIENTS'],
    ['40 người khuyết tật', 40, 'ELDERLY_ORPHANS_DISABLED'],
  ])('%s are counted and told apart', (who, count, kind) => {
    const { facts } = explained(`Công ty TNHH An Lộc đã tặng quà cho ${who} tại tỉnh Lào Cai.`);
    expect(facts.donations[0]?.beneficiaries?.count).toBe(count);
    expect(facts.donations[0]?.beneficiaries?.kinds).toContain(kind);
  });
});

test('keeps what each gets where nobody says how many there are, as no total', () => {
  const { facts } = explained('Công ty TNHH An Lộc đã hỗ trợ mỗi gia đình có người mất 5 triệu đồng.');
  const [gift] = facts.donations;
  expect(gift?.amount).toBeNull();
  expect(gift?.items.map(({ what, unit, unitWorth }) => [what, unit, unitWorth?.minor])).toEqual([
    ['tiền', 'gia đình', 5_000_000],
  ]);
});
