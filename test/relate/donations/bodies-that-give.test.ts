import { describe, expect, test } from 'vitest';
import { explained, giftLines } from '../facts-of.ts';

/** Of every sort that the press tells gifts of; named in small letters, by places, numbers, in quotes, one within another. */
const BODIES = [
  'Trung tâm Công tác xã hội thanh thiếu niên tỉnh Bình Định',
  'Câu lạc bộ Doanh nhân Sài Gòn',
  'Câu lạc bộ Nữ doanh nhân tỉnh Khánh Hòa',
  'CLB Xe đạp Thăng Long',
  'nhóm thiện nguyện Kết nối yêu thương',
  'nhóm từ thiện Minh Tâm',
  'nhóm thiện nguyện “Bếp yêu thương”',
  'Tổ chức Hành tinh xanh',
  'Tổ chức Good Neighbors International',
  'Hội đồng hương Nghệ An tại TP. Hồ Chí Minh',
  'Giáo xứ Thanh Hải',
  'Đạo tràng Pháp Hoa',
  'Ban Trị sự Giáo hội Phật giáo tỉnh Bến Tre',
  'Hội Từ thiện Tâm An',
  'Quỹ Vì tầm vóc Việt',
  'Quỹ Hy vọng',
  'Quỹ Đồng hành nhà nông',
  'Quỹ Bảo trợ trẻ em tỉnh Hà Tĩnh',
  'Bệnh viện Đa khoa tỉnh Hà Giang',
  'Trung tâm Y tế huyện Mèo Vạc',
  'Sở Y tế TP. Cần Thơ',
  'Cục Hải quan tỉnh Lạng Sơn',
  'Chi cục Hải quan cửa khẩu Hữu Nghị',
  'Cục Cảnh sát hình sự',
  'Phòng Cảnh sát giao thông Công an tỉnh Sơn La',
  'Bộ Chỉ huy Bộ đội Biên phòng tỉnh Điện Biên',
  'Lữ đoàn 125',
  'Xí nghiệp Than Quang Hanh',
  'Hợp tác xã Nông nghiệp Tân Tiến',
  'Ban Quản lý Khu kinh tế Nghi Sơn',
  'Liên hiệp các tổ chức hữu nghị tỉnh Quảng Trị',
  'Đại sứ quán Nhật Bản',
  'Công đoàn ngành Y tế Nghệ An',
  'Chi đoàn Báo Hà Tĩnh',
  'Đoàn cơ sở Sở Tư pháp',
  'Chi hội Nhà báo Báo Long An',
  'Hội Sinh viên Trường Đại học Vinh',
  'Trường Đại học Bách khoa - Đại học Đà Nẵng',
  'Đài Phát thanh - Truyền hình tỉnh Kiên Giang',
  'Truyền hình Quốc hội',
  'Công ty CP Đầu tư và Phát triển Hạ tầng Nam Việt',
  'Ngân hàng Chính sách xã hội huyện Bắc Hà',
  'Viện Kiểm sát nhân dân tỉnh',
  'Hội Nạn nhân chất độc da cam/dioxin tỉnh Long An',
  'Hạt Kiểm lâm huyện Bát Xát',
  'Hội Bảo trợ người khuyết tật, trẻ mồ côi và bệnh nhân nghèo tỉnh Bến Tre',
  'Hội Nạn nhân chất độc da cam, người khuyết tật và bảo trợ xã hội tỉnh Sơn La',
  'Hội Bảo trợ trẻ em mồ côi, người khuyết tật tỉnh Sơn La',
  'Hội Kế hoạch hóa gia đình tỉnh Sơn La',
  'Quỹ Xã hội từ thiện Tấm lòng vàng',
  'Quỹ Trái tim cho em',
  'Kho bạc Nhà nước Sơn La',
  'Ban Quản lý các khu công nghiệp tỉnh Hà Nam',
  'Liên minh Hợp tác xã tỉnh Sơn La',
  'Nghiệp đoàn Nghề cá xã Tam Quang',
  'Ban liên lạc cựu học sinh Trường THPT Mộc Lỵ',
  'Ban đại diện cha mẹ học sinh Trường Tiểu học Tả Van',
  'Đồn Biên phòng Cửa khẩu quốc tế Tân Thanh',
  'Viễn thông Sơn La',
  'VCB Chi nhánh Sơn La',
  'Công ty CP Đầu tư và Xây dựng số 6',
  'Tổng Công ty 15',
  'Công ty CP Dược Tuy An',
  'Hội Doanh nhân trẻ tỉnh Sơn La',
  'Câu lạc bộ Phóng viên trẻ tỉnh Sơn La',
] as const;

const WAYS: readonly ((body: string) => string)[] = [
  (body) => `Sáng 5/3, ${body} đã trao 50 suất quà cho hộ nghèo xã Tả Van.`,
  (body) => `${body.charAt(0).toUpperCase()}${body.slice(1)} ủng hộ 50 triệu đồng cho đồng bào vùng lũ.`,
  (body) => `Hội Khuyến học huyện tiếp nhận 30 suất học bổng do ${body} tài trợ.`,
  (body) => `Các hộ nghèo xã Tả Van được ${body} tặng 20 suất quà, mỗi suất 500.000 đồng.`,
];

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\d]+/gu, ' ');

describe('a body gives under its whole name', () => {
  test.each(BODIES)('%s', (body) => {
    for (const tell of WAYS) {
      const [line, ...more] = giftLines(explained(tell(body)));
      expect(more).toEqual([]);
      expect(letters(line?.split(' → ')[0] ?? '')).toContain(letters(body));
    }
  });
});
