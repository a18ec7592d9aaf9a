import { provincesOn } from '../src/lexicon/provinces.ts';
import type { RawArticle } from '../src/model/article.ts';
import { randomFrom } from '../test/random-from.ts';
import { skewed } from './random.ts';

/**
 * Made-up articles of the genre: visits, meetings, gifts, in the real provinces of 2017, by invented people and companies, a few of
 * them in most articles. Article `at` of a corpus of `size` is the same on every run.
 */
export function pressArticle(at: number, size: number): RawArticle {
  const random = randomFrom(at * 7_919 + 17);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const province = PROVINCES[skewed(random, PROVINCES.length)]!;
  const leader = leaderOf(skewed(random, Math.max(40, Math.floor(size / 20))));
  const host = hostOf(province, Math.floor(random() * 4));
  const company = companyOf(skewed(random, Math.max(30, Math.floor(size / 20))));
  const day = dayOf(Math.floor(random() * 1_400));
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const households = 10 + Math.floor(random() * 90);
  const millions = 100 * (1 + Math.floor(random() * 30));
  const district = `${pick(DISTRICTS)}`;
  const field = pick(FIELDS);
  const other = pick(FIELDS);
  const text = [
    `${leader.name} thăm và làm việc tại ${province}`,
    `Ngày ${date}/${month}/${year}, đoàn công tác của ${leader.body} do ông ${leader.name}, ${leader.title} làm trưởng đoàn đã đến thăm và làm việc với tỉnh ${province} về phát triển ${field}. Cùng đi có đại diện các cơ quan của ${leader.body}.`,
    `Tiếp đoàn có ông ${host.name}, ${host.title}; bà ${hostOf(province, 5).name}, Chủ tịch Ủy ban MTTQ tỉnh ${province}.`,
    `Báo cáo với đoàn, ông ${host.name} cho biết năm ${year - 1} tỉnh ${province} đã hoàn thành ${10 + Math.floor(random() * 10)}/19 chỉ tiêu, thu ngân sách đạt hơn ${1 + Math.floor(random() * 9)}.000 tỷ đồng; lĩnh vực ${field} tăng ${5 + Math.floor(random() * 9)}%.`,
    `Phát biểu tại buổi làm việc, ông ${leader.name} đề nghị ${province} tiếp tục quan tâm ${field}, ${other} và giảm nghèo bền vững. Ông ${leader.name} nhấn mạnh vai trò của cấp ủy, chính quyền các cấp trong việc chăm lo đời sống nhân dân.`,
    `Nhân dịp này, ông ${leader.name} thay mặt đoàn công tác tặng ${households} suất quà cho ${households} hộ nghèo tại huyện ${district}, tỉnh ${province}. ${company} đã ủng hộ Quỹ Vì người nghèo tỉnh ${province} số tiền ${millions} triệu đồng.`,
    `Trước đó, đoàn đã đến dâng hương tại Nghĩa trang liệt sĩ huyện ${district} và thăm một số gia đình chính sách trên địa bàn.`,
    `Ông ${host.name} cảm ơn tình cảm của đoàn và ${company}, khẳng định sẽ sử dụng nguồn hỗ trợ đúng mục đích, bảo đảm công khai, minh bạch.`,
  ].join('\n\n');
  return {
    title: text.slice(0, text.indexOf('\n')),
    text,
    source: pick(SOURCES),
    byline: null,
    url: null,
    publishedOn: dayOf(Math.floor((Date.parse(`${day}T00:00:00Z`) - START) / 86_400_000) + 1),
    externalId: `press-${at}`,
  };
}

const START = Date.parse('2014-01-01T00:00:00Z');
const dayOf = (at: number): string => new Date(START + at * 86_400_000).toISOString().slice(0, 10);

const PROVINCES = provincesOn('2017-01-01').map(({ name }) => name);
const SURNAMES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Phan', 'Vũ', 'Đặng', 'Bùi', 'Đỗ'];
const MIDDLES = ['Văn', 'Đình', 'Quang', 'Trung', 'Khánh', 'Hữu', 'Thanh', 'Minh', 'Đức', 'Nhật'];
const GIVEN = [
  'Hải',
  'Nam',
  'Sơn',
  'Lâm',
  'Hùng',
  'Dũng',
  'Thắng',
  'Bình',
  'Long',
  'Vinh',
  'Khoa',
  'Phúc',
  'Tùng',
  'Quân',
];
const DISTRICTS = ['Bắc Hà', 'Duy Xuyên', 'Cầu Ngang', 'Tuyên Hóa', 'Quỳnh Lưu', 'Vạn Ninh', 'Mường Khương', 'Ba Tri'];
const FIELDS = ['nông nghiệp', 'du lịch', 'giáo dục', 'y tế', 'giao thông vận tải', 'thương mại', 'môi trường'];
const SOURCES = ['Báo Gió Lào', 'Thời báo Nhật Lệ', 'Tin Cửa Sông', 'Báo Đồng Bằng', null];
const MINISTRIES = ['Y tế', 'Công thương', 'Tài chính', 'Nội vụ', 'Xây dựng', 'Tư pháp', 'Giáo dục và Đào tạo'];

function nameOf(at: number): string {
  const surname = SURNAMES[at % SURNAMES.length]!;
  const middle = MIDDLES[Math.floor(at / 10) % MIDDLES.length]!;
  const given = GIVEN[Math.floor(at / 100) % GIVEN.length]!;
  const second = at >= 1_400 ? ` ${GIVEN[Math.floor(at / 1_400) % GIVEN.length]}` : '';
  return `${surname} ${middle}${second} ${given}`;
}

function leaderOf(at: number): { readonly name: string; readonly title: string; readonly body: string } {
  const ministry = MINISTRIES[at % MINISTRIES.length]!;
  return { name: nameOf(at * 37), title: `Thứ trưởng Bộ ${ministry}`, body: `Bộ ${ministry}` };
}

function hostOf(province: string, at: number): { readonly name: string; readonly title: string } {
  const office = at % 2 === 0 ? `Bí thư Tỉnh ủy ${province}` : `Chủ tịch UBND tỉnh ${province}`;
  return { name: nameOf(PROVINCES.indexOf(province) * 13 + at * 5_003), title: office };
}

const companyOf = (at: number): string =>
  `Tập đoàn ${GIVEN[at % 14]} ${GIVEN[Math.floor(at / 14) % 14]} ${at >= 196 ? at : ''}`.trim();
