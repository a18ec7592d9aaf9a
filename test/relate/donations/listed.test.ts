import { expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

test.each([
  [
    'who gets how much, by provinces',
    'Công ty TNHH An Lộc quyết định hỗ trợ 55 tỷ đồng cho các tỉnh. Trong đó, Lào Cai và Yên Bái mỗi tỉnh được hỗ trợ 15 tỷ đồng; Sơn La và Hà Giang mỗi tỉnh 10 tỷ đồng; Lai Châu 5 tỷ đồng.',
    [
      'Công ty TNHH An Lộc → Lào Cai: 15000000000 VND',
      'Công ty TNHH An Lộc → Yên Bái: 15000000000 VND',
      'Công ty TNHH An Lộc → Sơn La: 10000000000 VND',
      'Công ty TNHH An Lộc → Hà Giang: 10000000000 VND',
      'Công ty TNHH An Lộc → Lai Châu: 5000000000 VND',
    ],
  ],
  [
    'who gets how much, by persons',
    'Báo Sông Thu đã trao cho bà Lò Thị Mai (Sơn La): 31,1 triệu đồng; bé Giàng A Sính (Lào Cai): 30,3 triệu đồng.',
    ['Báo Sông Thu → bà: 31100000 VND, for 1', 'Báo Sông Thu → bé: 30300000 VND, for 1'],
  ],
  [
    'a giver in words between two semicolons',
    'Ngày 14/10, Ủy ban MTTQ tỉnh Sơn La tiếp nhận ủng hộ đồng bào vùng lũ của các đơn vị: Ngân hàng Phương Bắc (300 triệu đồng); Nhà thuốc Hoa Mai và những nhà hảo tâm (10 triệu đồng).',
    [
      'Ngân hàng Phương Bắc → đồng bào vùng lũ: 300000000 VND',
      '“Nhà thuốc Hoa Mai và những nhà hảo tâm” → đồng bào vùng lũ: 10000000 VND',
    ],
  ],
  [
    'goods in a list of sums',
    'Các đơn vị ủng hộ Quỹ Vì người nghèo tỉnh Sơn La gồm: Ngân hàng Phương Bắc 200 triệu đồng; Công ty TNHH An Lộc 5.000 chiếc khẩu trang.',
    [
      'Ngân hàng Phương Bắc → Quỹ Vì người nghèo tỉnh Sơn La: 200000000 VND',
      'Công ty TNHH An Lộc → Quỹ Vì người nghèo tỉnh Sơn La: 5.000 chiếc khẩu trang',
    ],
  ],
  [
    'lines of a name and a sum, whatever the name',
    'Danh sách các nhà tài trợ đợt này gồm:\nCông đoàn Trường THPT Bắc Sơn (bổ sung): 3 triệu đồng\nNgân hàng Phương Bắc 500 triệu đồng\nHệ thống Giáo dục Ánh Dương: 100 triệu đồng',
    [
      'Công đoàn Trường THPT Bắc Sơn → ?: 3000000 VND',
      'Ngân hàng Phương Bắc → ?: 500000000 VND',
      '“Hệ thống Giáo dục Ánh Dương” → ?: 100000000 VND',
    ],
  ],
])('lists %s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));

test.each([
  [
    'Hải đoàn Biên phòng 9 đã trao 20 suất quà cho các hộ nghèo.',
    '“Hải đoàn Biên phòng 9” → các hộ nghèo: 20 suất quà',
  ],
  [
    'Đoàn Nghệ thuật dân tộc Sơn La ủng hộ 3,2 triệu đồng cho Quỹ Vì người nghèo tỉnh Sơn La.',
    '“Đoàn Nghệ thuật dân tộc Sơn La” → Quỹ Vì người nghèo tỉnh Sơn La: 3200000 VND',
  ],
])('names a giver in words where no recogniser knows it: %s', (text, line) =>
  expect(giftLines(explained(text))).toEqual([line]),
);
