import { list } from './list.ts';

/** Vietnamese surnames, those of the minorities among them, lower case. */
export const SURNAMES: ReadonlySet<string> = new Set(
  list(`
  nguyễn, trần, lê, phạm, hoàng, huỳnh, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, dương, lý, đào, đoàn, vương, trịnh, trương, lâm, phùng, mai, tô, hà, tạ, đinh
  lương, cao, tống, chu, châu, thái, la, lưu, triệu, quách, thạch, kim, sơn, danh, tăng, từ, kiều, nghiêm, lục, nông, ma, hứa, bế, vi, sầm, lò, lường, cầm
  quàng, tòng, vừ, vàng, giàng, thào, sùng, hầu, hạng, cứ, mùa, lầu, thò, hờ, lồ, tráng, chẩu, phàn, tẩn, chảo, bàn, đặng, triệu, lèo, lù, lự, cà, bạc, đèo
  hoàng, ninh, giang, giáp, khuất, khương, khổng, khúc, kha, quản, quan, viên, văn, ông, ôn, âu, ân, an, bá, bành, bồ, ca, cù, cấn, chế, chử, cung, cái
  diệp, doãn, du, dư, dương, đàm, đan, đậu, điền, điểu, đồng, đổng, đới, đống, đường, giả, hạ, hàn, hàng, hình, hầu, hoa, hùng, hướng, hy, ngụy, ngọ, ngọc, nghị, nhan
  nhâm, nhữ, ngân, ngải, mạc, mã, mạnh, mẫn, mậu, miêu, mễ, mộc, lã, lại, lãnh, lạc, liêu, liễu, long, lỗ, lộc, lữ, luyện, lều, lăng, ung, uông, ứng, phí, phù, phú
  phương, quyền, sái, sử, tào, tả, tân, tất, thân, thẩm, thi, thiều, thành, thủy, thục, tiết, tiêu, tiền, tiến, ti, tôn, tông, trà, trang, tri, trình, trầm, trưng, tưởng, vạn
  viêm, việt, vĩnh, xa, xuân, yên, đỗng, đầu, nhiêu, bạch, bì, kông, ksor, rơ, siu, rmah, rcom, nay, ayun, h, y, niê, hồ, pơ, brao, puih, kpă, kpuih, đinh, a, bríu, zơ, alăng, arất
  blúp, tơ, coor, hiên, pơloong, cơlâu, bhling, chamaléa, katơr, pinăng, chamalé, k, kră, kơ, liêng, cil, ya, đa, bon, lơ, kon, mang, bo, dụng, từ, nại, quảng, bá, thành, ngư
  tàng, thiên, hán, lộ, sằm, lôi, hạng, phìn, chang, lỳ, vù, dềnh, khoàng, ly, pờ, chu, lìm, lừu, toán, tao, tải, lềm, chíu, hỏa, đèo, lang, tếch, cút, cụt, moong, xeo, lo, vi, lữ, kha, lương, khang, chá, hảng, cháng, thền
`),
);

/** The commonest: enough by themselves to begin a name where a place could stand as well. */
export const STRONG_SURNAMES: ReadonlySet<string> = new Set(
  list(
    'nguyễn, trần, lê, phạm, phan, vũ, võ, đặng, bùi, đỗ, hồ, ngô, huỳnh, đinh, trịnh, trương, hoàng, đào, đoàn, dương, lý, lương, phùng, lưu',
  ),
);

/** Surnames that begin no place's name: with any given name behind them they are a person's. */
export const CERTAIN_SURNAMES: ReadonlySet<string> = new Set(
  list(
    'ksor, rah, rmah, rcom, rơ, kpă, kpuih, puih, siu, niê, giàng, thào, sùng, vừ, lầu, tráng, chẩu, bríu, alăng, arất, pơloong, chamaléa, katơr, pinăng, ayun',
  ),
);

/** Middle syllables that hardly occur outside of people's names. */
export const MIDDLE_NAMES: ReadonlySet<string> = new Set(
  list(
    'văn, thị, đình, đức, hữu, xuân, ngọc, quang, thanh, minh, công, bá, trọng, viết, duy, sỹ, sĩ, quốc, thế, mạnh, tấn, tiến',
  ),
);

/**
 * The dead whom articles name as history, in folded full form, with the year of death: an article published later, or one whose
 * day is not known, names no acting official by them.
 */
export const HISTORICAL: ReadonlyMap<string, number> = new Map([
  ['hồ chí minh', 1969],
  ['nguyễn ái quốc', 1969],
  ['nguyễn tất thành', 1969],
  ['tôn đức thắng', 1980],
  ['trần phú', 1931],
  ['lê hồng phong', 1942],
  ['hà huy tập', 1941],
  ['nguyễn văn cừ', 1941],
  ['nguyễn thị minh khai', 1941],
  ['hoàng văn thụ', 1944],
  ['huỳnh thúc kháng', 1947],
  ['lê duẩn', 1986],
  ['trường chinh', 1988],
  ['phạm hùng', 1988],
  ['lê đức thọ', 1990],
  ['nguyễn lương bằng', 1979],
  ['phạm văn đồng', 2000],
  ['nguyễn văn linh', 1998],
  ['võ nguyên giáp', 2013],
  ['võ văn kiệt', 2008],
  ['võ chí công', 2011],
  ['nguyễn chí thanh', 1967],
  ['văn tiến dũng', 2002],
  ['nguyễn hữu thọ', 1996],
  ['kaysone phomvihane', 1992],
  ['cay-xỏn phôm-vi-hản', 1992],
  ['cayxỏn phômvihản', 1992],
  ['kaysone phomvihan', 1992],
  ['souphanouvong', 1995],
  ['souphanouvon', 1995],
  ['xu-pha-nu-vông', 1995],
  ['josé martí', 1895],
  ['vladimir lenin', 1924],
  ['võ thị sáu', 1952],
  ['nguyễn văn trỗi', 1964],
  ['phan đăng lưu', 1941],
  ['ngô gia tự', 1935],
  ['phan bội châu', 1940],
  ['phan châu trinh', 1926],
  ['trần hưng đạo', 1300],
  ['hai bà trưng', 43],
]);

/** Right before a name they make a street, a site or a school of it. */
export const NAMED_AFTER: readonly string[] = list(`
  đường, phố, đại lộ, quốc lộ, tỉnh lộ, cầu, quảng trường, công viên, vườn hoa, tượng đài, tượng, lăng, lăng viếng, viếng, đền, đền thờ, nhà thờ, nhà lưu niệm, khu lưu niệm
  khu di tích, di tích, bảo tàng, nhà tưởng niệm, nhà hát, rạp, sân vận động, svđ, sân, chợ, ngõ, hẻm, ngách, hồ, kênh, bến, cảng, đảo, núi, đèo, hang, chùa, miếu, đình
  trường, trường thpt, trường thcs, trường tiểu học, trường mầm non, giải thưởng, giải, quỹ, quỹ học bổng, học bổng, cúp, tư tưởng, phong cách, đạo đức, tấm gương đạo đức
  khu phố, khu đô thị, khu công nghiệp, cụm công nghiệp, khu kinh tế, khách sạn, nhà hàng, tòa nhà, ký túc xá, thư viện, nghĩa trang, phong trào, tên lửa, tàu, thành phố, phường, xã, quận, tp, xóm, thôn, ấp, làng, thị trấn, đồn, tiểu đoàn, binh đoàn
`);
