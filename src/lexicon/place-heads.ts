import { list } from './list.ts';

/** Words for a kind of place before its name, as written, with the kind they stand for. */
export const PLACE_KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'thành phố': 'thành phố, tp, tp., t.p, t.p., t/p',
    'thị xã': 'thị xã, tx, tx., t.x, thị xã',
    huyện: 'huyện, huyện đảo, h.',
    quận: 'quận, q.',
    phường: 'phường, p.',
    xã: 'xã, xã đảo, xã biên giới, x.',
    'thị trấn': 'thị trấn, tt., thị trấn nông trường',
    'đặc khu': 'đặc khu',
    thôn: 'thôn',
    bản: 'bản',
    ấp: 'ấp',
    khóm: 'khóm',
    xóm: 'xóm',
    làng: 'làng',
    buôn: 'buôn, buôn làng',
    'khu phố': 'khu phố, kp.',
    'tổ dân phố': 'tổ dân phố, tdp',
    khối: 'khối, khối phố',
    đảo: 'đảo, hòn đảo, quần đảo',
    đường: 'đường, đại lộ',
    phố: 'phố, ngõ, tuyến phố',
    cồn: 'cồn',
  }).flatMap(([kind, words]) => words.split(', ').map((word) => [word, kind] as const)),
);

/** Kinds that the gazetteer has, by level: what is a huyện today may be a thị xã tomorrow. */
export const DISTRICT_KINDS: ReadonlySet<string> = new Set(['thành phố', 'thị xã', 'huyện', 'quận']);
export const COMMUNE_KINDS: ReadonlySet<string> = new Set(['phường', 'xã', 'thị trấn']);

/** Right before a province's name they make something else of it: a street, a river, a commune, a ship, a person. */
export const NO_PROVINCE_AFTER: readonly string[] = list(`
  đường, phố, đại lộ, quốc lộ, tỉnh lộ, ngõ, ngách, hẻm, chợ, cầu, sông, suối, hồ, núi, đèo, vịnh, xã, phường, thị trấn, thôn, ấp, xóm, bản, buôn, khu phố, tổ dân phố, khối, khối phố, khóm, làng, huyện, quận, trận
  chiến dịch, thủy điện, thuỷ điện, tàu, tàu ngầm, chiến hạm, bia, rượu, phim, ca khúc, bài hát, vở, vở diễn, thuốc lá, bún bò, bún, rạp, công viên, quảng trường, nhà hát, rạp hát, chùa, đền, miếu, nhà thờ, xe, thương hiệu, nhãn hiệu
  giải nobel, nobel, câu lạc bộ bóng đá, nghĩa trang, kênh, rạch, cù lao, cồn, giải thưởng, giải, khu đô thị, khu dân cư, tòa nhà, chung cư, ông, bà, anh, chị, em, cô, chú, bác, cụ, cháu, thầy, đồng chí, ca sĩ, diễn viên
  mc, pv, hoa hậu, á hậu, bé, nsưt, nsnd, đại tá, thượng tá, trung tá, thiếu tá, đại úy, thượng úy, trung úy, thiếu úy, trung tướng, thiếu tướng, thượng tướng, đại tướng, bị cáo, bị can, vợ, chồng, tên là
  thủ tướng, bộ trưởng, thứ trưởng, chánh án, viện trưởng, tổng thống
`);

/** Words that a head of that list is only the second half of, as `head: first halves`: "yêu cầu Hà Nội hỗ trợ" names no bridge. */
export const HALVES: ReadonlyMap<string, readonly string[]> = new Map(
  `
  cầu: yêu, nhu, toàn, thỉnh, khẩn, bóng, cung, địa, điểm, đầu
  xã: tác, thị
  thôn: nông
  bản: văn, cơ, nhật, phiên, kịch, ấn, căn, nguyên, biên, tư, xuất
  trận: mặt
  giải: hòa, hoà, lý, chú, diễn
  khối: toàn
  em: trẻ, các, chị, anh, đàn, những, hai, chúng, nhi
  anh: các, đàn, nước, tiếng, cha
  chị: các, anh, những
  bà: các, ông, những
  ông: các, những
  bác: các, chú
  cháu: các, con, những
  cô: các, thầy
  chú: các
  thầy: các
  đồng chí: các
  vợ: các
  đường: thiên
  xe: tàu
  `
    .trim()
    .split('\n')
    .map((row) => {
      const [head, halves] = row.split(':');
      return [head!.trim(), list(halves!)] as const;
    }),
);

/** Between two places these lead from one to the other: "tuyến đường Hà Nội - Lào Cai". */
export const LEADS: ReadonlySet<string> = new Set(list('đường, tàu, xe, quốc lộ, cầu, trận'));

/** Right before the name: it is the province or its city. */
export const PROVINCE_HEADS: readonly string[] = list(`
  tỉnh, thành phố, tp, tp., t.p, t.p., t/p, thủ đô, thị xã, tx, tx., thành phố trực thuộc trung ương, tỉnh thành
`);

/** Longer names that begin or end with a province's name and are none. */
export const NOT_PROVINCES: readonly string[] = list(`
  Điện Biên Phủ, Thái Bình Dương, Ấn Độ Dương, Hà Nội Mới, Hànộimới, Sài Gòn Giải Phóng, Hà Nam Ninh, Kinh tế Sài Gòn, Điện Biên Phú, Đồng Nai Thượng, Bắc Hà Tĩnh, Bắc Ninh Bình, Hòa Bình Xanh, Bình Định Vương
  Khánh Hòa Nam, Phú Yên Bình, Bà Rịa, Long An Thạnh, Đồng Tháp Mười, Bayern Munich, Bayern München, Tây Ninh Hòa, Cần Thơ Đoàn
`);

/** Names that are words of the language as well: in small letters, even half of them, they name no place. */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  list(`
  hòa bình, thái bình, bình định, hải dương, bình dương, long an, bình thuận, hậu giang, tiền giang, phú yên, bình phước, phú thọ, an giang, vĩnh long, hưng yên, thanh hóa, lâm đồng, tây ninh, an huy, sông bé
`),
);

/** Families that count only where "tỉnh" stands before or "cũ" behind: their names are other things more often. */
export const NEEDS_HEAD: ReadonlySet<string> = new Set(
  list(
    'vn-ha-bac, vn-vinh-phu, vn-nam-ha, vn-hai-hung, vn-bac-thai, vn-song-be, vn-minh-hai, vn-quang-nam-da-nang, vn-ho-chi-minh',
  ),
);
