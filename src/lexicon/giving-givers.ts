import { list } from './list.ts';

/** Where the giver stands; tried in this order. */
export interface GiverRule {
  readonly id:
    | 'funded-by'
    | 'mobilised-from'
    | 'gift-of'
    | 'on-behalf'
    | 'agent'
    | 'from'
    | 'subject'
    | 'speaker'
    | 'carried'
    | 'unnamed';
  readonly says: string;
  readonly example: string;
}

export const GIVER_RULES: readonly GiverRule[] = [
  {
    id: 'funded-by',
    says: 'A body behind "do … tài trợ" gives; who hands over stands before the verb.',
    example: 'Tỉnh đoàn Sơn La trao 50 suất học bổng do Ngân hàng Phương Bắc tài trợ cho học sinh nghèo.',
  },
  {
    id: 'mobilised-from',
    says: 'What was raised "vận động từ" a body is that body\'s gift.',
    example: 'Hội Khuyến học tỉnh Sơn La trao 20 xe đạp, vận động từ Ngân hàng Phương Bắc, cho học sinh nghèo.',
  },
  {
    id: 'gift-of',
    says: '"quà của" a body is its gift, whoever hands it over.',
    example: 'Ông Trần Văn Bách, Chủ tịch UBND tỉnh Sơn La trao 30 suất quà của Chủ tịch nước cho gia đình chính sách.',
  },
  {
    id: 'on-behalf',
    says: 'Who acts "thay mặt" a body hands over that body\'s gift.',
    example:
      'Thay mặt Thành ủy Hà Nội, ông Trần Văn Bách, Bí thư Thành ủy Hà Nội tặng Quỹ Vì người nghèo tỉnh Lào Cai 1 tỷ đồng.',
  },
  {
    id: 'agent',
    says: 'Between "được" or "do" and the verb stands who gives.',
    example: 'Mười hộ nghèo xã Tả Van được Công ty An Lộc tặng quà.',
  },
  {
    id: 'from',
    says: 'What is received "từ", "của" or "do" a party is that party\'s gift.',
    example: 'Bệnh viện Đa khoa tỉnh Lào Cai tiếp nhận 2 máy thở từ Công ty An Lộc.',
  },
  { id: 'subject', says: 'Who stands free before the verb gives.', example: 'Công ty An Lộc ủng hộ 200 triệu đồng.' },
  {
    id: 'speaker',
    says: "What a speaker tells without naming a giver, the speaker's body gave.",
    example: 'Bà Lê Thị Tám, Giám đốc Công ty An Lộc cho biết: Năm 2017 đã trao 30 suất quà cho hộ nghèo.',
  },
  {
    id: 'carried',
    says: 'A clause without a subject goes on with the giver, or the subject, of the one before.',
    example: 'Công ty An Lộc đến thăm xã Tả Van. Nhân dịp này, đoàn tặng 20 suất quà cho hộ nghèo.',
  },
  {
    id: 'unnamed',
    says: "Givers who are no named party stay in the article's words.",
    example: 'Các doanh nghiệp đã ủng hộ hơn 3 tỷ đồng cho Quỹ Vì người nghèo tỉnh Lào Cai.',
  },
];

/** Givers without a name, as they stand before the verb: kept in the article's words. */
export const UNNAMED_GIVERS: readonly string[] = list(`
  doanh nghiệp, dn, nhà hảo tâm, mạnh thường quân, tổ chức, nhà tài trợ, bạn đọc, kiều bào, công đoàn cơ sở, cđcs
  cấp công đoàn, cấp cđ, đơn vị, cơ quan, cá nhân, tập thể, phật tử, người dân, cán bộ, công ty, ngân hàng, tiểu thương
  đơn vị công đoàn cấp trên cơ sở, đoàn từ thiện, đoàn thiện nguyện, nhóm thiện nguyện, nhóm từ thiện, tấm lòng hảo tâm
  nhà đầu tư, đại biểu, hội viên, cựu học sinh, cựu sinh viên, giáo viên, học sinh, sinh viên, thầy cô, nghệ sĩ
  công nhân, cbcnv, cán bộ công nhân viên, cán bộ nhân viên, người lao động, đảng viên, đoàn viên, chức sắc, gia đình
  cơ quan đơn vị, đồng bào, câu lạc bộ, hội đồng hương, trường, tăng ni, bà con, nhà thuốc, chủ tàu, tôn giáo
  thành viên, đoàn thể, ban ngành, sở ngành, nhân dân, phụ huynh, đồng nghiệp, giáo dân, hội đoàn
  hộ dân, tình nguyện viên, chuyên gia, y bác sĩ, bác sĩ, công đoàn cấp trên cơ sở
`);

/** More of them, where they stand alone as the subject of a clause: "…; nhóm bạn học cũ tặng 10 bộ sách". */
export const GIVERS_IN_A_CLAUSE: readonly string[] = list(`
  lớp, khối, nhóm, vợ chồng, hai vợ chồng, ca sĩ, ca sỹ, nghệ sỹ, diễn viên, nhạc sĩ, hoa hậu, á hậu, người đẹp, cầu thủ
  đội bóng, ban nhạc, người hâm mộ, khán giả, hội cổ động viên, cổ động viên, phật tử, dòng họ, họ hàng, thân hữu, bạn bè
  cựu cầu thủ, cựu chiến binh, tài xế, chủ doanh nghiệp, doanh nhân, người giấu tên, hội phụ huynh, ban phụ huynh, chi hội, chi đoàn, tổ dân phố, thôn, bản, khu dân cư
  đoàn bác sĩ, đoàn y bác sĩ, đoàn thầy thuốc, đoàn chuyên gia, đoàn tình nguyện viên, đoàn sinh viên, đoàn du khách, đoàn kiều bào, đoàn phật tử
  đoàn doanh nhân, đoàn nghệ sĩ
`);

/** Places and delegations that give together, without their names: "các xã, phường đã ủng hộ", "các đoàn đã tặng". */
export const PLACES_TOGETHER: readonly string[] = list(
  'địa phương, xã, phường, huyện, thị xã, thành phố, thị trấn, quận, đoàn',
);

/** A bare word that points back to a giver named before: "đoàn", "công ty", "ông". */
export const POINTING_BACK: readonly string[] = list(`
  đoàn, đoàn công tác, công ty, tập đoàn, ngân hàng, ban tổ chức, btc, hội, đơn vị, quỹ, ông, bà, đồng chí, tổng công ty
  chương trình, lãnh đạo tỉnh, lãnh đạo công ty, đại diện đoàn, đoàn đại biểu, câu lạc bộ, nhóm, nhà trường, bộ, sở
  doanh nghiệp, hãng, chi nhánh, thượng tọa, hòa thượng, đại đức, ni sư, sư cô, huyện đoàn, tỉnh đoàn
  thành đoàn, quận đoàn, mặt trận, đồn, tỉnh, huyện, xã, phường, quận, thị xã, chùa, giáo xứ, hợp tác xã, clb
`);
