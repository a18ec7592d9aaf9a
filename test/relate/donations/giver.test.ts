import { describe, expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

describe('who gives', () => {
  test.each([
    [
      'is the body of a delegation, not a body in a member’s office',
      'Đoàn công tác Sở Y tế tỉnh Sơn La gồm các đồng chí: Trần Văn Bách, Giám đốc Sở Y tế; Lê Thị Tám, Phó Chủ tịch Công đoàn ngành Y tế đã đến thăm, tặng 20 suất quà cho hộ nghèo xã Mường Bú.',
      'Sở Y tế tỉnh Sơn La [by Trần Văn Bách + Lê Thị Tám] → hộ nghèo xã Mường Bú: 20 suất quà',
    ],
    [
      'is a province’s deputies, whoever leads them',
      'Đoàn đại biểu Quốc hội tỉnh Lào Cai do ông Trần Văn Bách, Ủy viên Ủy ban Kinh tế của Quốc hội dẫn đầu đã trao 30 suất quà cho học sinh xã Tả Van.',
      'Đoàn đại biểu Quốc hội tỉnh Lào Cai [by Trần Văn Bách] → học sinh xã Tả Van: 30 suất quà',
    ],
    [
      'stands behind “điển hình như”',
      'Nhiều đơn vị chung tay với tỉnh Sơn La, điển hình như Công ty TNHH An Lộc ủng hộ 70 triệu đồng.',
      'Công ty TNHH An Lộc → ?: 70000000 VND',
    ],
    [
      'stands behind “trong đó”, in brackets too',
      'Tổng kinh phí xây dựng nhà nhân ái là 90 triệu đồng (trong đó Ngân hàng Phương Bắc hỗ trợ 50 triệu đồng cho gia đình).',
      'Ngân hàng Phương Bắc → gia đình: 50000000 VND',
    ],
    [
      'is whom the money was raised from',
      'Bệnh viện Đa khoa tỉnh Lào Cai đã tiếp nhận từ 30 cá nhân, tổ chức số tiền 400 triệu đồng.',
      '“30 cá nhân, tổ chức” → Bệnh viện Đa khoa tỉnh Lào Cai: 400000000 VND',
    ],
    [
      'is a private man whose trade stands beside his name',
      'Ông Lò Văn Páo, chủ xưởng mộc ở huyện Bắc Hà, đã đến thăm và tặng Bệnh viện Đa khoa tỉnh Lào Cai 2 xe lăn.',
      '“Ông Lò Văn Páo” → Bệnh viện Đa khoa tỉnh Lào Cai: 2 xe lăn',
    ],
    [
      'is who acts, not who works along',
      'Hội Chữ thập đỏ tỉnh Sơn La đã phối hợp với các tổ chức, cá nhân, các nhà hảo tâm trong tỉnh tặng 500 suất quà cho hộ nghèo.',
      'Hội Chữ thập đỏ tỉnh Sơn La → hộ nghèo: 500 suất quà',
    ],
    [
      'is the official, not the ministry that goes along',
      'Phó Thủ tướng Trần Văn Bách cùng lãnh đạo Bộ Y tế, Bộ Công Thương đã tặng 50 suất quà cho hộ nghèo tỉnh Lào Cai.',
      'Trần Văn Bách [by Trần Văn Bách + Bộ Y tế + Bộ Công Thương] → hộ nghèo tỉnh Lào Cai: 50 suất quà',
    ],
    [
      'went there to give',
      'Công ty TNHH An Lộc đã đến xã Tả Van để trao 40 chăn ấm cho học sinh nghèo.',
      'Công ty TNHH An Lộc → học sinh nghèo: 40 chăn ấm',
    ],
  ])('%s', (_, text, line) => expect(giftLines(explained(text))).toEqual([line]));

  test('is the one whose name a later “ông” shortens', () => {
    const text =
      'Ông Lò Văn Páo tặng Trường Tiểu học Tả Van 20 bộ bàn ghế.\n\nTrước đó, ông Páo cũng đã tài trợ 30 triệu đồng xây dựng Trạm Y tế xã Tả Van.';
    expect(explained(text).facts.donations.map(({ donorText }) => donorText)).toEqual([
      'Ông Lò Văn Páo',
      'Ông Lò Văn Páo',
    ]);
  });
});
