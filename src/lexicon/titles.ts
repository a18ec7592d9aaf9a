import { list } from './list.ts';

/**
 * Words that an office begins with, lower case, longest forms written out. "phó", "quyền" and "nguyên" before them are read by
 * rule and are not repeated here. What follows (body, field, province) is read by the title recogniser.
 */
export const TITLE_HEADS: readonly string[] = list(`
  uvbct, uvtw, uvtw đảng, uvtư, uvtư đảng, uvt.ư, uvt.ư đảng, uvtưđ, uvbch tw, uvbch tw đảng, uvbchtw đảng, uvbchtư đảng, uvbch trung ương đảng, uvbch, uvbtv, uv bch tw đảng, uv bộ chính trị, uvtv, uv ban thường vụ, uv btv, tvtu
  tỉnh ủy viên, thành ủy viên, huyện ủy viên, quận ủy viên, thị ủy viên, đảng ủy viên, chi ủy viên, quân ủy viên, tuv, huv
  tổng bí thư, bí thư, thường trực ban bí thư, ủy viên, ủy viên trưởng, ủy viên quốc vụ, thường vụ, ủy viên dự khuyết, ủy viên thường trực, ủy viên thường vụ
  chủ tịch, chủ tịch nước, thủ tướng, bộ trưởng, thứ trưởng, chủ nhiệm, thống đốc, tổng thanh tra, tổng kiểm toán, tổng kiểm toán nhà nước
  chánh án, viện trưởng, chánh văn phòng, chánh thanh tra, chánh tòa, tổng thư ký, thư ký, trợ lý, thư ký riêng, đặc phái viên
  đại biểu quốc hội, đại biểu hội đồng nhân dân, đại biểu hđnd, đbqh
  tổng cục trưởng, cục trưởng, cục phó, vụ trưởng, vụ phó, chi cục trưởng, hạt trưởng, trưởng ban, trưởng ban lễ tang, trưởng ban tang lễ, trưởng phòng, trưởng đoàn, trưởng khoa
  trưởng bộ môn, trưởng bộ phận, trưởng đại diện, trưởng văn phòng đại diện, trưởng chi nhánh, trưởng tiểu ban, trưởng nhóm, trưởng trạm
  trưởng thôn, trưởng bản, trưởng ấp, trưởng buôn, trưởng khu, trưởng khu phố, trưởng xóm, tổ trưởng, hội trưởng, chi hội trưởng
  trưởng công an, trưởng đồn, ban trưởng, trưởng bch, trưởng bcđ, phó bcđ, trưởng btc, phó btc
  phó ban, phó phòng, phó khoa, phó đoàn, phó văn phòng, phó thường trực
  phó chủ tịch, phó giám đốc, phó tổng giám đốc, giám đốc, tổng giám đốc, giám đốc điều hành, tổng giám đốc điều hành, ceo, kế toán trưởng, quản đốc, giám đốc quốc gia, giám đốc sáng tạo
  giám đốc vận hành, giám đốc công nghệ, giám đốc tài chính, giám đốc nhân sự, giám đốc kinh doanh, giám đốc sản xuất, giám đốc truyền thông, giám đốc chiến lược
  tổng biên tập, thư ký tòa soạn, tổng thư ký tòa soạn, hiệu trưởng, hiệu phó, viện phó
  tư lệnh, tư lệnh trưởng, tổng tư lệnh, tham mưu trưởng, tổng tham mưu trưởng, chính ủy, chính trị viên, chỉ huy trưởng, đồn trưởng, đội trưởng
  trạm trưởng, cụm trưởng, thuyền trưởng, hải đội trưởng, lữ đoàn trưởng, sư đoàn trưởng, trung đoàn trưởng, tiểu đoàn trưởng, đại đội trưởng, phân đội trưởng
  tổng thống, ngoại trưởng, thủ hiến, tỉnh trưởng, đô trưởng, thị trưởng, quốc vương, nhà vua, hoàng thái tử, thái tử, nữ hoàng
  thượng nghị sĩ, thượng nghị sỹ, hạ nghị sĩ, hạ nghị sỹ, nghị sĩ, nghị sỹ, quốc vụ khanh, cao ủy, huyện trưởng, quận trưởng, châu trưởng, thống chế
  đại sứ, đại sứ đặc mệnh toàn quyền, tổng lãnh sự, lãnh sự, tham tán, tham tán công sứ, công sứ, đại biện, đại biện lâm thời, tùy viên quốc phòng, tùy viên
  đại diện thường trú, điều phối viên, điều phối viên thường trú, người phát ngôn, phát ngôn viên, cố vấn, chủ tọa, thành viên
  người sáng lập, nhà sáng lập, đồng sáng lập, tổng lãnh đạo, tổng đại diện, pháp chủ, trụ trì, chứng minh, giám mục, tổng giám mục, chánh xứ
`);

/** Heads that say an office only with a body or a field after them: "thành viên HĐQT", but a team's "đội trưởng" is none. */
export const NEEDS_BODY: ReadonlySet<string> = new Set(
  list(`
  thường vụ, thường trực, thành viên, đội trưởng, tổ trưởng, cụm trưởng, thư ký, trợ lý, ủy viên, cố vấn, trưởng nhóm, trưởng bộ phận, chủ tọa, trưởng đoàn, phó đoàn
  đồng sáng lập, người sáng lập, nhà sáng lập, giám mục, tổng giám mục, chánh xứ, chứng minh, điều phối viên, người phát ngôn, phát ngôn viên, trưởng khu, trưởng phòng, phó thường trực
`),
);

/** Words between an office and its body: "Phó Chủ tịch Thường trực UBND", "Bí thư thứ nhất Trung ương Đoàn". */
export const TITLE_MODIFIERS: readonly string[] = list(`
  thường trực, tt, thường trực phụ trách công tác, phụ trách công tác, phụ trách lĩnh vực, phụ trách mảng, phụ trách khối, không chuyên trách, thứ nhất, thứ hai, thứ ba, thứ 1, thứ 2, chuyên trách, phụ trách, danh dự, lâm thời, dự khuyết, điều hành, kiêm nhiệm, đương nhiệm, toàn quyền
  chính thức, thường trú, luân phiên, cấp cao, cao cấp, đặc biệt, đặc mệnh toàn quyền, kỹ thuật, tập sự, sáng lập, liên bang, tối cao
`);

/** Complements that close an office by themselves: "Chủ tịch nước", "Chủ tịch xã", "Trưởng Đoàn công tác". */
export const TITLE_UNITS: readonly string[] = list(`
  nước, tỉnh, thành phố, tp, huyện, quận, thị xã, xã, phường, thị trấn, thôn, ấp, bản, khu phố, đơn vị tỉnh, đơn vị thành phố, đoàn công tác, ban tổ chức, btc
`);

/** "Người đứng đầu chính quyền tỉnh": who is meant, as the start of that person's office. */
export const ROLE_PERIPHRASES: readonly { readonly words: string; readonly office: string }[] = [
  { words: 'người đứng đầu chính quyền', office: 'chủ tịch ubnd' },
  { words: 'người đứng đầu ubnd', office: 'chủ tịch ubnd' },
  { words: 'người đứng đầu chính phủ', office: 'thủ tướng' },
  { words: 'người đứng đầu nhà nước', office: 'chủ tịch nước' },
  { words: 'người đứng đầu đảng bộ', office: 'bí thư' },
  { words: 'người đứng đầu cấp ủy', office: 'bí thư' },
  { words: 'người đứng đầu tỉnh ủy', office: 'bí thư tỉnh ủy' },
  { words: 'người đứng đầu thành ủy', office: 'bí thư thành ủy' },
  { words: 'người đứng đầu ngành', office: 'bộ trưởng' },
  { words: 'vị bộ trưởng', office: 'bộ trưởng' },
  { words: 'tư lệnh ngành', office: 'bộ trưởng' },
];
