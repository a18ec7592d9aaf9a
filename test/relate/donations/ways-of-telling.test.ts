import { describe, expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

/** Ways in which the press tells that the body G gave; with the sum in dong, or null where goods are not valued. */
const GIVES: readonly (readonly [sentence: string, sum: number | null])[] = [
  ['Trong đợt này, 20 hộ nghèo xã Tả Van được nhận quà của G, mỗi hộ 500.000 đồng.', 10_000_000],
  ['Ngày 5/3, G đã mang đến cho bà con xã Tả Van 100 suất quà, mỗi suất 300.000 đồng.', 30_000_000],
  [
    'Nhân dịp này, bà con được G khám bệnh, cấp thuốc miễn phí và tặng 100 suất quà, mỗi suất trị giá 300.000 đồng.',
    30_000_000,
  ],
  ['Số tiền 30 triệu đồng đã được G trao tận tay gia đình chị Lý Thị Mẩy.', 30_000_000],
  ['Với 50 triệu đồng do G hỗ trợ, gia đình bà Lý Thị Mẩy đã xây được ngôi nhà mới.', 50_000_000],
  ['Từ nguồn hỗ trợ của G, UBND xã Tả Van đã trao 20 con bò giống cho hộ nghèo.', null],
  ['Tổng số quà trị giá 120 triệu đồng do G tài trợ.', 120_000_000],
  ['G đã gửi tặng Trường Tiểu học Bắc Sơn 20 bộ máy tính trị giá 200 triệu đồng.', 200_000_000],
  ['Trước đó, G cũng đã ủng hộ 200 triệu đồng cho công tác phòng, chống dịch.', 200_000_000],
  ['G quyết định hỗ trợ 100 triệu đồng cho các gia đình bị thiệt hại do bão.', 100_000_000],
  ['Lãnh đạo tỉnh Lào Cai đã tiếp nhận bảng tượng trưng 500 triệu đồng từ G.', 500_000_000],
  ['Thay mặt G, ông Trần Văn Bách đã trao bảng tượng trưng 500 triệu đồng cho Quỹ “Vì người nghèo” tỉnh.', 500_000_000],
  ['G tổ chức lễ bàn giao công trình nước sạch trị giá 80 triệu đồng tặng Trường Tiểu học Tả Van.', 80_000_000],
  ['Công trình do G tài trợ xây dựng với tổng kinh phí 700 triệu đồng.', 700_000_000],
  ['Đoàn viên, người lao động G đã quyên góp 60 triệu đồng ủng hộ đồng bào vùng lũ.', 60_000_000],
  ['Cán bộ, công nhân viên G ủng hộ một ngày lương với số tiền 60 triệu đồng giúp đồng bào vùng lũ.', 60_000_000],
  ['G tài trợ toàn bộ kinh phí 300 triệu đồng xây cầu cho xã Tả Van.', 300_000_000],
  [
    'Ngôi nhà có tổng kinh phí 100 triệu đồng, trong đó G hỗ trợ 50 triệu đồng, còn lại do gia đình đóng góp.',
    50_000_000,
  ],
  ['Dịp này, G tặng quà cho 10 gia đình chính sách, mỗi gia đình 1 triệu đồng và một phần quà.', 10_000_000],
  ['G vừa trao tặng xe cứu thương trị giá 1,2 tỷ đồng cho Trung tâm Y tế huyện Bát Xát.', 1_200_000_000],
  ['Trung tâm Y tế huyện Bát Xát vừa tiếp nhận xe cứu thương trị giá 1,2 tỷ đồng do G trao tặng.', 1_200_000_000],
  ['Chương trình do G tài trợ 200 triệu đồng.', 200_000_000],
  ['Ngôi nhà tình nghĩa được xây dựng với diện tích 60 m2, tổng kinh phí 50 triệu đồng do G tài trợ.', 50_000_000],
  [
    'G tặng quà cho 80 Mẹ Việt Nam anh hùng, tổng kinh phí 240 triệu đồng, mỗi phần quà trị giá 3 triệu đồng.',
    240_000_000,
  ],
  ['G đã chi 40 triệu đồng để tặng quà học sinh nghèo xã Tả Van.', 40_000_000],
  ['G ủng hộ Quỹ phòng, chống dịch Covid-19 tỉnh 1 tỷ đồng và 10.000 khẩu trang.', 1_000_000_000],
  ['G đóng góp 500 triệu đồng vào Quỹ Khuyến học tỉnh Lào Cai.', 500_000_000],
  ['G đã xây tặng gia đình bà Lý Thị Mẩy căn nhà tình nghĩa trị giá 80 triệu đồng.', 80_000_000],
  ['Căn nhà tình nghĩa trị giá 80 triệu đồng do G xây tặng gia đình bà Lý Thị Mẩy.', 80_000_000],
  ['Bà Lý Thị Mẩy được G tặng nhà tình nghĩa trị giá 80 triệu đồng.', 80_000_000],
  ['G phụng dưỡng suốt đời 2 Mẹ Việt Nam anh hùng, tặng mỗi mẹ 5 triệu đồng.', 10_000_000],
  ['Đến thăm gia đình bà Lý Thị Mẩy, G trao số tiền 10 triệu đồng do cán bộ, chiến sĩ quyên góp.', 10_000_000],
  ['G đã trao tổng cộng 200 suất quà trị giá 100 triệu đồng cho người dân 2 xã Tả Van và Y Tý.', 100_000_000],
];

/** Sums beside such words, and no gift. */
const GIVES_NOTHING = [
  'G cam kết hỗ trợ 100 triệu đồng trong thời gian tới.',
  'G đầu tư 20 tỷ đồng xây dựng nhà máy tại xã Tả Van.',
  'G nộp ngân sách 20 tỷ đồng.',
  'G cho 20 hộ nghèo vay 500 triệu đồng không lãi suất.',
  'G dự kiến trao 500 suất quà trị giá 250 triệu đồng.',
  'G bị phạt 200 triệu đồng vì xả thải.',
  'G kêu gọi các nhà hảo tâm ủng hộ 200 triệu đồng.',
  'G đã chi 40 triệu đồng nâng cấp nhà xưởng.',
] as const;

const BODIES = ['Công ty TNHH An Lộc', 'Hội Chữ thập đỏ huyện Bát Xát', 'Huyện đoàn Bát Xát'] as const;

describe('a body that gives', () => {
  test.each(GIVES)('%s', (sentence, sum) => {
    for (const body of BODIES) {
      const [line, ...more] = giftLines(explained(sentence.replace('G', body)));
      expect(more).toEqual([]);
      expect(line).toContain(body);
      if (sum !== null) expect(line).toContain(`: ${sum} VND`);
    }
  });
  test.each(GIVES_NOTHING)('or does not: %s', (sentence) => {
    for (const body of BODIES) expect(giftLines(explained(sentence.replace('G', body)))).toEqual([]);
  });
});
