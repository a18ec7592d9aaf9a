import { describe, expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

describe('the worth told in the next sentence', () => {
  test.each([
    [
      'is of the goods that it names',
      'Trường THCS Bắc Sơn vừa tiếp nhận 30 máy tính bảng do Công ty TNHH An Lộc trao tặng. Số máy này trị giá 90 triệu đồng.',
      ['Công ty TNHH An Lộc → Trường THCS Bắc Sơn: 90000000 VND, 30 máy tính bảng'],
    ],
    [
      'is of any goods behind "số thiết bị trên"',
      'Công ty TNHH An Lộc tặng Trường THCS Bắc Sơn 15 bộ máy vi tính. Số thiết bị trên trị giá 150 triệu đồng.',
      ['Công ty TNHH An Lộc → Trường THCS Bắc Sơn: 150000000 VND, 15 bộ máy vi tính'],
    ],
    [
      'is what the land costs',
      'Bà Lý Thị Mẩy hiến 200m2 đất để mở đường. Nếu tính theo giá hiện nay, phần đất này trị giá gần 500 triệu đồng.',
      ['“Bà Lý Thị Mẩy” → ?: 500000000 VND, 200m2 đất'],
    ],
    [
      'is none of other goods',
      'Công ty TNHH An Lộc tặng 100 áo ấm cho học sinh nghèo. Khu đất trị giá 3 tỷ đồng.',
      ['Công ty TNHH An Lộc → học sinh nghèo: 100 áo ấm'],
    ],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
});

describe('goods', () => {
  test.each([
    [
      'are tickets home',
      'Công ty TNHH An Lộc tặng 200 vé xe cho công nhân khó khăn.',
      ['Công ty TNHH An Lộc → công nhân khó khăn: 200 vé xe'],
    ],
    ['are no tickets to a show', 'Công ty TNHH An Lộc tặng 200 vé xem phim cho đoàn viên.', []],
    [
      'are what others earn their living with',
      'Hội Phụ nữ tỉnh Sơn La trao mô hình sinh kế "Vườn rau sạch" cho chi hội thôn 3, trị giá 20 triệu đồng.',
      ['Hội Phụ nữ tỉnh Sơn La → ?: 20000000 VND, mô hình sinh kế'],
    ],
    [
      'are a line to the internet',
      'Công ty TNHH An Lộc tặng Trường THCS Bắc Sơn đường truyền Internet miễn phí trong 2 năm.',
      ['Công ty TNHH An Lộc → Trường THCS Bắc Sơn: đường truyền Internet miễn phí'],
    ],
    [
      'are the books of a library',
      'Ngân hàng Phương Bắc tặng thư viện trường 500 đầu sách.',
      ['Ngân hàng Phương Bắc → thư viện trường: 500 đầu sách'],
    ],
    [
      'are medicine for nothing, counted by who was seen',
      'Hội Chữ thập đỏ tỉnh Sơn La đến xã Tả Van. Tại đây, 500 lượt người được khám và phát thuốc miễn phí với tổng trị giá 100 triệu đồng.',
      ['Hội Chữ thập đỏ tỉnh Sơn La → 500 lượt người: 100000000 VND, thuốc miễn phí, for 500'],
    ],
    [
      'are medicine that a hospital allots for nothing',
      'Bệnh viện Đa khoa tỉnh Sơn La đã khám bệnh, cấp thuốc miễn phí cho 350 lượt bà con xã Tả Van.',
      ['Bệnh viện Đa khoa tỉnh Sơn La → 350 lượt bà con xã Tả Van: thuốc miễn phí, for 350'],
    ],
    ['are no medicine that the law grants', 'Theo quy định, người nghèo được cấp thuốc miễn phí tại trạm y tế.', []],
  ])('%s', (_, text, lines) => expect(giftLines(explained(text))).toEqual(lines));
});
