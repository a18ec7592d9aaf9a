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
