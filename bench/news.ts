import { provincesOn } from '../src/lexicon/provinces.ts';
import type { RawArticle } from '../src/model/article.ts';
import { randomFrom } from '../test/random-from.ts';
import { pressArticle } from './press.ts';
import { skewed } from './random.ts';

/**
 * A newsroom's archive: one article in three is of the genre that we read for, the others are news of any kind, which name an
 * official and a few bodies and places but tell of no visit and no gift. Article `at` of a corpus of `size` is the same on every
 * run.
 */
export const archiveArticle = (at: number, size: number): RawArticle =>
  at % 3 === 0 ? pressArticle(at, size) : newsArticle(at);

/** As long as news is (2,500 characters), in sentences put together at random: no two are near copies. */
function newsArticle(at: number): RawArticle {
  const random = randomFrom(at * 6_007 + 5);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const province = PROVINCES[skewed(random, PROVINCES.length)]!;
  const number = (): number => 2 + Math.floor(random() * 97);
  const plain = (): string =>
    `${pick(WHEN)}, ${pick(WHO)} ${pick(DID)} ${pick(WHAT)}${pick(HOW)}, ${pick(WITH)} ${number()}${pick(MEASURES)}.`;
  const quoted = `Theo ông ${pick(SURNAMES)} ${pick(MIDDLES)} ${pick(GIVEN)}, Giám đốc Sở ${pick(FIELDS)} tỉnh ${province}, ${pick(WHO)} ${pick(DID)} ${pick(WHAT)}${pick(HOW)}.`;
  const body = `${pick(WHEN)}, ${pick(BODIES)} tỉnh ${province} cho biết ${pick(WHO)} ${pick(DID)} ${pick(WHAT)}${pick(HOW)}.`;
  const paragraphs = Array.from({ length: 5 }, () => Array.from({ length: 3 }, plain).join(' '));
  const title = `${capital(pick(WHO))} ở ${province} ${pick(DID)} ${pick(WHAT)}`;
  const publishedOn = new Date(START + Math.floor(random() * 1_400) * 86_400_000).toISOString().slice(0, 10);
  return {
    title,
    text: [title, body, ...paragraphs.slice(0, 2), quoted, ...paragraphs.slice(2)].join('\n\n'),
    source: pick(SOURCES),
    byline: null,
    url: null,
    publishedOn,
    externalId: `news-${at}`,
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const START = Date.parse('2014-01-01T00:00:00Z');
const PROVINCES = provincesOn('2017-01-01').map(({ name }) => name);
const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ'];
const MIDDLES = ['Văn', 'Đình', 'Quang', 'Trung', 'Khánh', 'Hữu', 'Thanh', 'Minh', 'Đức', 'Nhật'];
const GIVEN = ['Thọ', 'Toàn', 'Quyết', 'Thái', 'Tiến', 'Duy', 'Cường', 'Giang', 'Hiệp', 'Khải', 'Lộc', 'Phong'];
const FIELDS = ['Y tế', 'Tài chính', 'Xây dựng', 'Tư pháp', 'Nội vụ', 'Du lịch'];
const BODIES = ['Công an', 'Cục Thống kê', 'Ban An toàn giao thông', 'Hội Nông dân', 'Trung tâm Kiểm soát bệnh tật'];
const SOURCES = ['Báo Gió Lào', 'Thời báo Nhật Lệ', 'Tin Cửa Sông', 'Báo Đồng Bằng', null];
const WHEN = [
  'Từ đầu năm đến nay',
  'Trong mùa mưa vừa qua',
  'Những tuần gần đây',
  'Vào giờ cao điểm',
  'Sau nhiều năm chờ đợi',
  'Theo ghi nhận của phóng viên',
  'Trước tình hình đó',
  'Dù thời tiết không thuận lợi',
  'Ở nhiều xã vùng sâu',
  'Cũng trong thời gian này',
  'Khi giá cả biến động',
  'Nhờ chuẩn bị từ sớm',
];
const WHO = [
  'người trồng cà phê',
  'các hộ nuôi cá lồng',
  'đội bóng chủ nhà',
  'hành khách đi tàu đêm',
  'nhóm sinh viên năm cuối',
  'nhiều tiểu thương ở chợ cũ',
  'những người chạy xe đường dài',
  'các bác sĩ trẻ',
  'khách tham quan làng nghề',
  'công nhân ca ba',
  'những gia đình sống ven sông',
  'lực lượng cứu hộ',
  'các thầy cô dạy lớp ghép',
  'người tiêu dùng',
];
const DID = [
  'phải tính toán lại',
  'đã quen dần với',
  'vẫn loay hoay tìm cách xử lý',
  'bất ngờ thay đổi',
  'mong sớm được giải thích về',
  'đang thử nghiệm',
  'không giấu được lo lắng về',
  'thống nhất cách theo dõi',
  'kiên trì cải thiện',
  'ít khi nhắc đến',
];
const WHAT = [
  'lịch xuống giống',
  'chi phí vận chuyển',
  'lối chơi phòng ngự',
  'giờ tàu mới',
  'cách ghi chép sổ sách',
  'tình trạng ngập úng',
  'chất lượng nước sinh hoạt',
  'đoạn đường đang sửa',
  'bài tập cuối khóa',
  'khẩu phần ăn trưa',
  'đợt nắng nóng kéo dài',
  'mẫu hoa văn cổ',
  'hàng hóa tồn kho',
];
const HOW = [
  ' mà không cần vay thêm',
  ' theo cách ít tốn kém hơn',
  ' trong khi chờ kết quả kiểm nghiệm',
  ' dù chưa có hướng dẫn cụ thể',
  ' nhờ kinh nghiệm của người đi trước',
  ' để kịp vụ sau',
  ' ngay khi trời tạnh',
  '',
];
const WITH = ['tăng thêm', 'giảm chừng', 'ước khoảng', 'tương đương', 'ít hơn dự kiến', 'cao hơn năm ngoái'];
const MEASURES = ['%', ' giờ mỗi tuần', ' chuyến mỗi tháng', ' héc-ta', ' lượt xe', ' cây số', ' điểm'];
