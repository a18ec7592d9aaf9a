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

/** Right before a province's name they make something else of it: a street, a river, a commune, a ship, a film. */
export const NO_PROVINCE_AFTER: readonly string[] = list(`
  đường, phố, đại lộ, quốc lộ, tỉnh lộ, ngõ, ngách, hẻm, chợ, cầu, sông, suối, hồ, núi, đèo, vịnh, biển, xã, phường, thị trấn, thôn, ấp, xóm, bản, buôn, khu phố, tổ dân phố, khối, khối phố, khóm
  làng, huyện, quận, trận, chiến dịch, chiến thắng, thủy điện, thuỷ điện, tàu, tàu ngầm, chiến hạm, bia, rượu, phim, ca khúc, bài hát, vở, vở diễn, thuốc lá, bún bò, bún, rạp, công viên, quảng trường, hang, động
  đình, chùa, đền, miếu, nhà thờ, xe, hiệu, thương hiệu, nhãn hiệu, giải nobel, nobel, đội tuyển, câu lạc bộ bóng đá, tổ, chính quyền, chế độ, ngụy quyền, quân đội, trại, nghĩa trang, kênh, kinh, rạch, cù lao, cồn
  phong trào, giải thưởng, giải, dầu khí, xe khách, đội, tư tưởng, tấm gương, phong cách, đạo đức, lăng, di chúc, bảo tàng, chủ tịch, bác, ông, bà, anh, chị, em, cô, chú, cụ, cháu, thầy, mẹ, đồng chí, ca sĩ, diễn viên, nghệ sĩ
  nhạc sĩ, nhà báo, nhà văn, nhà thơ, họa sĩ, cầu thủ, hlv, mc, người mẫu, hoa hậu, á hậu, bé, nsưt, nsnd, đạo diễn, tác giả, phóng viên, bác sĩ, luật sư, giáo sư, tiến sĩ, đại tá, thượng tá, trung tá, thiếu tá, đại úy
  thượng úy, trung úy, thiếu úy, trung tướng, thiếu tướng, thượng tướng, đại tướng, anh hùng, liệt sĩ, vợ, chồng, tên là, đối tượng, bị cáo, bị can, nạn nhân, tài xế, khu đô thị, khu dân cư, tòa nhà, chung cư
`);

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
