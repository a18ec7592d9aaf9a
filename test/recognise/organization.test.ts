import { describe, expect, test } from 'vitest';
import { organizationAt } from '../../src/recognise/organization.ts';
import { words } from '../../src/recognise/reading.ts';
import { readingOf } from './reading-of.ts';

/** The body at the beginning of a text. */
function body(text: string) {
  const reading = readingOf(text);
  const found = organizationAt(reading, 0, false);
  return found === null ? null : { name: words(reading, found.start, found.end), ...found };
}

describe('a name ends', () => {
  test.each([
    // a field, with commas and "và" inside, then a place
    ['Sở Lao động, Thương binh và Xã hội tỉnh Hà Nam phối hợp', 'Sở Lao động, Thương binh và Xã hội tỉnh Hà Nam'],
    ['Bộ Nông nghiệp và Phát triển nông thôn đề nghị', 'Bộ Nông nghiệp và Phát triển nông thôn'],
    ['Sở Y tế tổ chức khám bệnh', 'Sở Y tế'],
    ['Công ty TNHH Hai thành viên Hưng Thịnh ủng hộ', 'Công ty TNHH Hai thành viên Hưng Thịnh'],
    [
      'Tổng công ty cổ phần Bia - Rượu - Nước giải khát Hưng Thịnh hỗ trợ',
      'Tổng công ty cổ phần Bia - Rượu - Nước giải khát Hưng Thịnh',
    ],
    ['Ngân hàng TMCP Quân đội tài trợ', 'Ngân hàng TMCP Quân đội'],
    ['CLB Nhà báo xứ Nghệ tặng quà', 'CLB Nhà báo xứ Nghệ'],
    ['Bộ Tư lệnh Vùng Cảnh sát biển 2 đón', 'Bộ Tư lệnh Vùng Cảnh sát biển 2'],
    ['Đại sứ quán Cộng hòa Uganda gửi', 'Đại sứ quán Cộng hòa Uganda'],
    // initials in brackets inside a name; a field that is a science
    ['Ban Chấp hành (BCH) Đảng bộ tỉnh Hà Nam họp', 'Ban Chấp hành (BCH) Đảng bộ tỉnh Hà Nam'],
    ['Hội Nông dân (HND) tỉnh Hà Nam tổ chức', 'Hội Nông dân (HND) tỉnh Hà Nam'],
    ['Bảo tàng Dân tộc học Việt Nam đón tiếp', 'Bảo tàng Dân tộc học Việt Nam'],
    // English names go on over "of"
    ['Delta Institute of Technology phối hợp', 'Delta Institute of Technology'],
    ['Đại sứ quán Lào tại Việt Nam gửi', 'Đại sứ quán Lào tại Việt Nam'],
    ['Hiệp hội doanh nghiệp tỉnh Hà Nam họp', 'Hiệp hội doanh nghiệp tỉnh Hà Nam'],
    ['Hội hữu nghị Việt Nam - Lào tổ chức', 'Hội hữu nghị Việt Nam - Lào'],
    ['Ủy ban Mặt trận Lào xây dựng đất nước tỉnh Hủa Phăn thăm', 'Ủy ban Mặt trận Lào xây dựng đất nước tỉnh Hủa Phăn'],
    ['Lữ đoàn tàu ngầm 12 đón', 'Lữ đoàn tàu ngầm 12'],
    ['Ban Chỉ huy Phòng thủ khu vực 9 - Sơn Lĩnh đón', 'Ban Chỉ huy Phòng thủ khu vực 9 - Sơn Lĩnh'],
    ['Giáo phận Sơn La - Lào Cai cảm ơn', 'Giáo phận Sơn La - Lào Cai'],
    ['HĐND Thủ đô Viêng Chăn thăm', 'HĐND Thủ đô Viêng Chăn'],
    ['Ủy ban Chỉ đạo Nhà nước về Biển Đông, hải đảo tổ chức hội nghị', 'Ủy ban Chỉ đạo Nhà nước về Biển Đông, hải đảo'],
    // names of newer and of odder bodies
    ['Ban Chỉ đạo phát triển du lịch tỉnh họp', 'Ban Chỉ đạo phát triển du lịch tỉnh'],
    [
      'Ban Chỉ đạo vận động Hiến máu tình nguyện huyện Tiên Phước họp',
      'Ban Chỉ đạo vận động Hiến máu tình nguyện huyện Tiên Phước',
    ],
    [
      'Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn cử',
      'Ủy ban Quốc gia Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn',
    ],
    ['Sở VH – TT – DL tổ chức', 'Sở VH – TT – DL'],
    ['chùa Sóc Ven cảm ơn', 'chùa Sóc Ven'],
    ['Lực lượng vũ trang tỉnh Hà Nam thăm', 'Lực lượng vũ trang tỉnh Hà Nam'],
    ['Ủy ban Bầu cử tỉnh Hà Nam họp', 'Ủy ban Bầu cử tỉnh Hà Nam'],
    ['Hội đồng Bầu cử Quốc gia họp', 'Hội đồng Bầu cử Quốc gia'],
    ['Ban công tác đặc biệt tỉnh Hà Nam họp', 'Ban công tác đặc biệt tỉnh Hà Nam'],
    ['Vùng 2 Hải quân chúc Tết', 'Vùng 2 Hải quân'],
    ['BTS GHPGVN huyện Tiên Phước nhận quà', 'BTS GHPGVN huyện Tiên Phước'],
    ['Ban điều hành dự án “Vì em” phối hợp', 'Ban điều hành dự án “Vì em”'],
    ['Bộ Giao thông Vận tải phối hợp với', 'Bộ Giao thông Vận tải'],
    ['Bộ Lao động, Thương binh & Xã hội trao', 'Bộ Lao động, Thương binh & Xã hội'],
    ['Báo và phát thanh, truyền hình Hà Nam trao', 'Báo và phát thanh, truyền hình Hà Nam'],
    ['Công ty cổ phần quốc tế Anh văn Hội Việt Mỹ trao', 'Công ty cổ phần quốc tế Anh văn Hội Việt Mỹ'],
    [
      'Trung tâm Phối hợp tìm kiếm, cứu nạn hàng hải Việt Nam trao',
      'Trung tâm Phối hợp tìm kiếm, cứu nạn hàng hải Việt Nam',
    ],
    ['bệnh viện Đa khoa tỉnh Hà Nam trao', 'bệnh viện Đa khoa tỉnh Hà Nam'],
    ['Ban Chỉ đạo Tây Nam bộ trao', 'Ban Chỉ đạo Tây Nam bộ'],
    ['T.Ư Hội Liên hiệp thanh niên VN trao', 'T.Ư Hội Liên hiệp thanh niên VN'],
    ['Bộ Giáo dục và Đào tạo chỉ đạo ngành', 'Bộ Giáo dục và Đào tạo'],
    ['Bệnh viện Chỉnh hình và phục hồi chức năng Hà Nam trao', 'Bệnh viện Chỉnh hình và phục hồi chức năng Hà Nam'],
    ['Hội đồng bảo trợ Quỹ Mây Núi trao', 'Hội đồng bảo trợ Quỹ Mây Núi'],
    ['Ủy ban Đoàn kết Công giáo thăm', 'Ủy ban Đoàn kết Công giáo'],
    ['Cảng vụ Hàng hải Hải Phòng thông báo', 'Cảng vụ Hàng hải Hải Phòng'],
    ['Nhóm thiện nguyện Vì nụ cười trẻ thơ tặng quà', 'Nhóm thiện nguyện Vì nụ cười trẻ thơ'],
    ['Công ty Cổ phần Dầu thực vật ABX Hà Nam tiếp nhận', 'Công ty Cổ phần Dầu thực vật ABX Hà Nam'],
    ['Bệnh viện Việt Đức khám bệnh', 'Bệnh viện Việt Đức'],
    ['Blue-River Việt Nam tài trợ', 'Blue-River Việt Nam'],
    ['Bộ Tổng Tham mưu QĐND Việt Nam kiểm tra', 'Bộ Tổng Tham mưu QĐND Việt Nam'],
    ['Sở Y tế, Sở Công thương cùng dự', 'Sở Y tế'],
    ['Cục Quản lý Khám, chữa bệnh yêu cầu', 'Cục Quản lý Khám, chữa bệnh'],
    ['Hội đồng Thi đua - Khen thưởng tỉnh Hà Nam họp', 'Hội đồng Thi đua - Khen thưởng tỉnh Hà Nam'],
    [
      'Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh Hà Nam làm chủ',
      'Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh Hà Nam',
    ],
    ['Ban Chỉ đạo Trung ương về phòng chống thiên tai yêu cầu', 'Ban Chỉ đạo Trung ương về phòng chống thiên tai'],
    ['Ủy ban về người Việt Nam ở nước ngoài dự', 'Ủy ban về người Việt Nam ở nước ngoài'],
    // heads that a place follows
    ['UBND huyện Tiên Phước cho biết', 'UBND huyện Tiên Phước'],
    ['UBND quận 3 trao quà', 'UBND quận 3'],
    ['Hội Chữ thập đỏ tỉnh Hà Nam vận động', 'Hội Chữ thập đỏ tỉnh Hà Nam'],
    ['LĐLĐ Hà Nam thăm công nhân', 'LĐLĐ Hà Nam'],
    ['Ủy ban MTTQ Việt Nam tỉnh Hà Nam tiếp nhận', 'Ủy ban MTTQ Việt Nam tỉnh Hà Nam'],
    ['Bộ Tư lệnh Vùng 9 Hải quân trao cờ', 'Bộ Tư lệnh Vùng 9 Hải quân'],
    // bodies inside of bodies
    ['Ban Thường vụ Tỉnh ủy Hà Nam họp', 'Ban Thường vụ Tỉnh ủy Hà Nam'],
    ['Công đoàn Công ty CP Dệt Sao Mai góp', 'Công đoàn Công ty CP Dệt Sao Mai'],
    // descriptors in small letters
    ['Công ty cổ phần giống cây trồng Bình An tài trợ', 'Công ty cổ phần giống cây trồng Bình An'],
    ['Quỹ xóa đói giảm nghèo tỉnh Hà Nam nhận', 'Quỹ xóa đói giảm nghèo tỉnh Hà Nam'],
    ['Trung tâm bảo trợ xã hội tỉnh Hà Nam nuôi', 'Trung tâm bảo trợ xã hội tỉnh Hà Nam'],
    ['Quỹ Vì người nghèo huyện đã', 'Quỹ Vì người nghèo huyện'],
    ['Tổng công ty thăm dò dầu khí (SMX) ủng hộ', 'Tổng công ty thăm dò dầu khí'],
    [
      'Công ty TNHH MTV Xổ số kiến thiết và Dịch vụ tổng hợp Hà Nam tài trợ',
      'Công ty TNHH MTV Xổ số kiến thiết và Dịch vụ tổng hợp Hà Nam',
    ],
    ['Hiệp hội các doanh nghiệp Hà Nam góp', 'Hiệp hội các doanh nghiệp Hà Nam'],
    ['Ngân hàng chính sách xã hội (300 triệu đồng)', 'Ngân hàng chính sách xã hội'],
    ['Ban Kinh tế - Ngân sách HĐND tỉnh Hà Nam thẩm tra', 'Ban Kinh tế - Ngân sách HĐND tỉnh Hà Nam'],
    ['Hội nghề cá tỉnh tổ chức lễ', 'Hội nghề cá tỉnh'],
    ['Thường trực Hội Khuyến học tỉnh Hà Nam nhận', 'Thường trực Hội Khuyến học tỉnh Hà Nam'],
    // brands
    ['Tổng công ty Sao Mai-Sài Gòn và Khu công nghiệp cùng góp', 'Tổng công ty Sao Mai-Sài Gòn'],
    ['Công ty TNHH Sao Mai & Bạn hữu ủng hộ', 'Công ty TNHH Sao Mai & Bạn'],
    ['Tổng Công ty Sao Mai 380 triệu đồng', 'Tổng Công ty Sao Mai'],
    ['Công ty CP Thép Bình An 2 với dự án', 'Công ty CP Thép Bình An 2'],
    ['Ngân hàng Sao Mai chi nhánh Tiên Phước tặng', 'Ngân hàng Sao Mai chi nhánh Tiên Phước'],
    ['Sao Mai Corporation trao', 'Sao Mai Corporation'],
    ['Sunrise Việt Nam trao', 'Sunrise Việt Nam'],
    ['Trường THCS Hoàng Hoa Thám đón', 'Trường THCS Hoàng Hoa Thám'],
    ['Quỹ “Ngày mai xanh” trao', 'Quỹ “Ngày mai xanh”'],
    ['Quân khu 4 thăm', 'Quân khu 4'],
    // abroad
    ['Quốc hội Cuba thăm', 'Quốc hội Cuba'],
    ['Bộ ngoại giao Cuba thăm', 'Bộ ngoại giao Cuba'],
    ['Hội Hữu nghị Việt - Lào tỉnh Hà Nam họp', 'Hội Hữu nghị Việt - Lào tỉnh Hà Nam'],
  ])('%s → %s', (text, name) => expect(body(text)?.name).toBe(name));
});

test.each([
  'Ban tổ chức Chương trình Tết ấm trao quà',
  'Sao-Mai Việt Nam tài trợ',
  'hội nghị bàn về',
  'ban đầu chỉ có',
  'công ty đã trao',
  'trường hợp này',
  'Xin chào các bạn',
  'Phòng Y tế các huyện dự',
])('%j names no body', (text) => expect(body(text)).toBeNull());

test('a head alone in capitals points back to a body named before', () => {
  expect(body('Tập đoàn tài trợ mái tôn')).toMatchObject({ name: 'Tập đoàn', generic: true });
});

test.each([
  ['Tỉnh ủy Hà Nam', 'PARTY'],
  ['Sở Y tế', 'GOVERNMENT'],
  ['HĐND tỉnh Hà Nam', 'LEGISLATURE'],
  ['Đồn Biên phòng Hòn Xanh', 'MILITARY'],
  ['Hội Phụ nữ xã Tân Tiến', 'MASS_ORGANIZATION'],
  ['Tập đoàn Sao Mai', 'COMPANY'],
  ['Quỹ Khuyến học', 'FUND'],
  ['Hội Chữ thập đỏ Việt Nam', 'CHARITY'],
  ['Trường Đại học Bình An', 'SCHOOL'],
  ['Báo Tin tức', 'MEDIA'],
  ['Bệnh viện Hoa Sen', 'OTHER'],
])('%s is of the kind %s', (text, kind) => expect(body(text)?.kind).toBe(kind));

test('powers that are spoken of in the abstract are marked', () => {
  expect(body('Đảng luôn quan tâm')?.abstract).toBe(true);
  expect(body('UBND tỉnh Hà Nam')?.abstract).toBe(false);
});

test('a region is no ministry', () => {
  const reading = readingOf('khu vực Bắc Trung Bộ Việt Nam');
  expect(organizationAt(reading, 4, false)).toBeNull();
});

test('what a body is, is no name', () => expect(body('Tập đoàn kinh tế lớn nhất Cuba')).toBeNull());

test('a foreign body has its country', () => expect(body('Quốc hội Cuba')?.country).toBe('CU'));
