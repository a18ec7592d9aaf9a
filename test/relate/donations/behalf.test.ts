import { describe, expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

describe('in whose name', () => {
  test.each([
    [
      'who stands for a body hands over for it',
      'Đại diện cho Ngân hàng Phương Bắc, ông Trần Văn Bách, Chủ tịch UBND tỉnh Sơn La trao 20 suất quà cho hộ nghèo xã Mường Bú.',
      ['Ngân hàng Phương Bắc [by Trần Văn Bách] → hộ nghèo xã Mường Bú: 20 suất quà'],
    ],
    [
      'who launched a fund gave nothing by that',
      'Các doanh nghiệp đã ủng hộ 2 tỷ đồng cho Quỹ Vì người nghèo do Ủy ban MTTQ tỉnh Sơn La phát động.',
      ['“Các doanh nghiệp” → Quỹ Vì người nghèo: 2000000000 VND'],
    ],
    [
      'an authority without a name gives in words',
      'Chính quyền địa phương đã hỗ trợ gia đình có người chết 5 triệu đồng.',
      ['“Chính quyền địa phương” → gia đình có người chết: 5000000 VND'],
    ],
    [
      'who called for gifts and got them gives',
      'Hội Phụ nữ huyện Bắc Hà đã kêu gọi hội viên ủng hộ được 20 triệu đồng giúp hộ nghèo xã Tả Van.',
      ['Hội Phụ nữ huyện Bắc Hà → hộ nghèo xã Tả Van: 20000000 VND'],
    ],
    [
      'a delegation that is led gives, not its host',
      'Công ty TNHH An Lộc đến thăm xã Tả Van. Đoàn được Bí thư Huyện ủy Bắc Hà Trần Văn Bách đón tiếp và hướng dẫn đoàn tặng 30 suất quà cho hộ nghèo.',
      ['Công ty TNHH An Lộc → hộ nghèo: 30 suất quà'],
    ],
    [
      'the province that holds the programme gives',
      'Tối 9/9, tỉnh Sơn La tổ chức chương trình Đêm hội trăng rằm. Dịp này, ban tổ chức đã trao 60 suất quà cho các bạn thiếu nhi.',
      ['Sơn La → các bạn thiếu nhi: 60 suất quà'],
    ],
    [
      'who holds a ceremony gives what is given there',
      'Lễ trao quà được Hội Phụ nữ huyện Bắc Hà tổ chức sáng 3/5. Tại đây, 30 suất quà đã được trao cho hộ nghèo xã Tả Van.',
      ['Hội Phụ nữ huyện Bắc Hà → hộ nghèo xã Tả Van: 30 suất quà'],
    ],
    [
      'members in brackets give with their bloc',
      'Khối thi đua Tài chính tỉnh Sơn La (gồm Sở Tài chính; Cục Thuế tỉnh) đã trao 2 nhà tình nghĩa cho hộ nghèo xã Tả Van.',
      ['Khối thi đua Tài chính tỉnh Sơn La → hộ nghèo xã Tả Van: 2 nhà tình nghĩa'],
    ],
    [
      'bodies in brackets explain who gives',
      'Cho đến nay, các đơn vị (Sở Tài chính; Cục Thuế tỉnh) đã trao tặng 60 suất quà cho hộ nghèo xã Tả Van.',
      ['“các đơn vị” → hộ nghèo xã Tả Van: 60 suất quà'],
    ],
    [
      'people who live away from home have a name of their own',
      'Hội đồng hương Sơn La tại Hà Nội ủng hộ 100 triệu đồng cho hộ nghèo xã Tả Van.',
      ['Hội đồng hương Sơn La tại Hà Nội → hộ nghèo xã Tả Van: 100000000 VND'],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));

  test.each([
    [
      'authorised by',
      'Được sự ủy quyền của Công ty TNHH An Lộc, Huyện đoàn Bắc Hà đã trao 40 suất quà cho học sinh nghèo xã Tả Van.',
    ],
    [
      'funded by',
      'Được sự tài trợ của Công ty TNHH An Lộc, Huyện đoàn Bắc Hà đã trao 40 suất quà cho học sinh nghèo xã Tả Van.',
    ],
  ])('%s another body, a body hands over', (_, text) =>
    expect(giftLines(explained(text))).toEqual([
      'Công ty TNHH An Lộc [by Huyện đoàn Bắc Hà] → học sinh nghèo xã Tả Van: 40 suất quà',
    ]),
  );
});

describe('a short name that the article explains', () => {
  test.each([
    [
      'is the body',
      'Tập đoàn Dầu khí An Lộc (Vinacom) tổ chức hội nghị. Dịp này, Vinacom ủng hộ 500 triệu đồng cho Quỹ Vì người nghèo tỉnh Sơn La.',
      ['Tập đoàn Dầu khí An Lộc → Quỹ Vì người nghèo tỉnh Sơn La: 500000000 VND'],
    ],
    [
      'has a delegation',
      'Tập đoàn Dầu khí An Lộc (Vinacom) tổ chức hội nghị. Đoàn công tác Vinacom đã trao 30 suất quà cho hộ nghèo xã Mường Bú.',
      ['Tập đoàn Dầu khí An Lộc → hộ nghèo xã Mường Bú: 30 suất quà'],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
});
