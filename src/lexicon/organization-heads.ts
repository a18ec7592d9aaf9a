import type { OrganizationKind } from '../model/facts.ts';
import { list } from './list.ts';

/**
 * How a body's name goes on after its head:
 * - unit: a place or another body, or nothing ("UBND tỉnh Lào Cai", "Tỉnh ủy"; the place is then filled in from the article);
 * - field: what it deals with, then a place ("Sở Lao động, Thương binh và Xã hội tỉnh Vĩnh Long");
 * - free: descriptors in lower case and names of its own ("Công ty cổ phần giống cây trồng Thái Bình", "Quỹ Vì người nghèo");
 * - fixed: whole by itself; a country or place may follow ("Quốc hội Cuba").
 */
export type Tail = 'unit' | 'field' | 'free' | 'fixed';

export interface HeadGroup {
  readonly kind: OrganizationKind;
  readonly tail: Tail;
  /** True for bodies that are spoken of as abstract powers: recognised, never listed among those that act. */
  readonly abstract?: true;
  /** The province or place level that a bare head belongs to: "Tỉnh ủy" to a province, "Huyện ủy" to a district. */
  readonly level?: 'province' | 'city' | 'district';
  /** True where the head must be capitalised to be one: "Hội", "Ban", "Quỹ". */
  readonly capital?: true;
  readonly heads: readonly string[];
}

export const ORGANIZATION_HEADS: readonly HeadGroup[] = [
  // Party
  { kind: 'PARTY', tail: 'unit', level: 'province', heads: list('tỉnh ủy, tỉnh uỷ') },
  { kind: 'PARTY', tail: 'unit', level: 'city', heads: list('thành ủy') },
  { kind: 'PARTY', tail: 'unit', level: 'district', heads: list('huyện ủy, quận ủy, thị ủy') },
  {
    kind: 'PARTY',
    tail: 'unit',
    heads: list(`
      ban thường vụ, btv, ban chấp hành đảng bộ, bch đảng bộ, ban chấp hành, bch, thường trực, thường trực tỉnh ủy, thường trực thành ủy, đảng ủy, đảng đoàn, ban cán sự đảng, ban cán sự
      ban tuyên giáo, ban tổ chức, ban dân vận, ban nội chính, ủy ban kiểm tra, ban kinh tế, văn phòng tỉnh ủy, văn phòng thành ủy, văn phòng huyện ủy
      ban tuyên giáo và dân vận, ban đối ngoại, thường trực đảng ủy, đảng ủy khối, đảng ủy khối các cơ quan, đảng ủy khối doanh nghiệp
    `),
  },
  { kind: 'PARTY', tail: 'unit', abstract: true, heads: list('đảng bộ, chi bộ, chi ủy, cấp ủy') },
  { kind: 'GOVERNMENT', tail: 'unit', abstract: true, heads: list('chính quyền') },
  {
    kind: 'PARTY',
    tail: 'fixed',
    abstract: true,
    heads: list(`
      đảng, trung ương đảng, ban chấp hành trung ương đảng, ban chấp hành trung ương, bộ chính trị, ban bí thư, trung ương, đảng cộng sản, đảng cs, đảng nhân dân cách mạng, đảng nhân dân
      trung ương đảng cộng sản, trung ương đảng nhân dân cách mạng, ban chấp hành trung ương đảng cộng sản, ban chấp hành trung ương đảng nhân dân cách mạng
      bộ chính trị trung ương đảng, bộ chính trị trung ương đảng cộng sản, bộ chính trị trung ương đảng nhân dân cách mạng, bộ chính trị đảng nhân dân cách mạng
    `),
  },
  {
    kind: 'PARTY',
    tail: 'fixed',
    heads: list(`
      đảng cộng sản việt nam, đảng nhân dân cách mạng lào, đảng ndcm lào, văn phòng trung ương đảng, ban đối ngoại trung ương, ban tổ chức trung ương, ban tuyên giáo trung ương
      ban dân vận trung ương, ban nội chính trung ương, ban kinh tế trung ương, ủy ban kiểm tra trung ương, quân ủy trung ương, đảng ủy công an trung ương
      hội đồng lý luận trung ương, ban bảo vệ chăm sóc sức khỏe cán bộ trung ương, ban chấp hành trung ương đảng cộng sản việt nam, ban bí thư trung ương đảng
      ban bí thư trung ương, bộ chính trị đảng cộng sản
    `),
  },
  // Government
  {
    kind: 'GOVERNMENT',
    tail: 'unit',
    heads: list(
      `ban chỉ đạo 389, bcđ 389, ban chỉ đạo 35, ban chỉ đạo 138, ban hành chính, ban công tác đặc biệt, ủy ban bầu cử, ủy ban nhân dân, văn phòng ubnd, văn phòng hđnd và ubnd, thanh tra tỉnh, thanh tra thành phố, ub hành chính, ủy ban hành chính`,
    ),
  },
  { kind: 'GOVERNMENT', tail: 'fixed', abstract: true, heads: list('nhà nước, chính phủ, chính quyền địa phương') },
  {
    kind: 'GOVERNMENT',
    tail: 'fixed',
    heads: list(`
      quốc vụ viện, văn phòng chính phủ, văn phòng chủ tịch nước, thanh tra chính phủ, kiểm toán nhà nước, ngân hàng nhà nước việt nam, ngân hàng nhà nước, ban cơ yếu chính phủ
      ban tôn giáo chính phủ, bảo hiểm xã hội việt nam, tòa án nhân dân tối cao, viện kiểm sát nhân dân tối cao, tổng cục thống kê, hội đồng nhà nước, hội đồng bộ trưởng
      ủy ban quốc gia tìm kiếm cứu nạn, ủy ban quốc gia tìm kiếm - cứu nạn, ủy ban quốc gia ứng phó sự cố thiên tai và tìm kiếm cứu nạn, nhà trắng, lầu năm góc, điện kremlin, hoàng gia
    `),
  },
  {
    kind: 'GOVERNMENT',
    tail: 'field',
    capital: true,
    heads: list(`
      bộ, sở, cục, vụ, tổng cục, chi cục, ban, phòng, ủy ban, hội đồng, thanh tra, ban chỉ đạo, ban quản lý, ban quản lý dự án, văn phòng, ban điều phối, bql, hạt kiểm lâm, đội quản lý thị trường, đội, chi cục thi hành án
      tiểu ban, thanh tra sở, tổ công tác, phân ban, phân ban hợp tác, đoàn kiểm tra, kho bạc, bảo hiểm xã hội, bhxh, trạm, cơ quan, hải quan, ủy ban quốc gia
    `),
  },
  {
    kind: 'GOVERNMENT',
    tail: 'unit',
    heads: list(`
      tòa án nhân dân, tòa án nhân dân cấp cao, viện kiểm sát nhân dân cấp cao, tòa án, viện kiểm sát nhân dân, viện kiểm sát, vksnd, tand, cục thuế, cục hải quan, cục thống kê, cục thi hành án dân sự, chi cục thuế
      ban an toàn giao thông, ban atgt, kho bạc nhà nước, ban quản lý các khu công nghiệp, ban quản lý khu công nghiệp, ban quản lý khu kinh tế, đại sứ quán, đsq, tổng lãnh sự quán, lãnh sự quán, sứ quán, phái đoàn thường trực
    `),
  },
  // Legislature
  {
    kind: 'LEGISLATURE',
    tail: 'unit',
    heads: list(
      'ban kinh tế - ngân sách, ban kinh tế và ngân sách, hội đồng nhân dân, thường trực hđnd, đoàn đại biểu quốc hội, đoàn đbqh, văn phòng đoàn đbqh, văn phòng đoàn đbqh và hđnd, văn phòng đoàn đại biểu quốc hội và hđnd, nhân đại, chính hiệp, đoàn đại biểu quốc hội khóa',
    ),
  },
  {
    kind: 'LEGISLATURE',
    tail: 'fixed',
    heads: list(
      'quốc hội, qh, hội đồng bầu cử quốc gia, ban công tác đại biểu, ban dân nguyện, ủy ban thường vụ quốc hội, văn phòng quốc hội, nghị viện, thượng viện, hạ viện, nghị viện châu âu, đại hội đồng liên nghị viện các quốc gia đông nam á, liên nghị viện các quốc gia đông nam á, liên minh nghị viện thế giới, duma quốc gia, đại hội đại biểu nhân dân toàn quốc, ủy ban thường vụ nhân đại toàn quốc, ủy ban thường vụ đại hội đại biểu nhân dân toàn quốc',
    ),
  },
  // Military and police
  {
    kind: 'MILITARY',
    tail: 'unit',
    heads: list(`
      công an, catp, bộ chỉ huy, bộ chỉ huy quân sự, ban chỉ huy quân sự, bộ chỉ huy bộ đội biên phòng, bộ chỉ huy bđbp, ban chỉ huy bộ đội biên phòng, ban chỉ huy bđbp, bộ đội biên phòng, biên phòng, bộ tư lệnh, bộ tư lệnh bộ đội biên phòng
      bộ tư lệnh thủ đô, cảnh sát biển, cảnh sát giao thông, phòng cảnh sát giao thông, phòng csgt, cảnh sát phòng cháy chữa cháy, bộ chqs, ban chqs, cơ quan cảnh sát điều tra, phòng cảnh sát điều tra
    `),
  },
  { kind: 'MILITARY', tail: 'unit', capital: true, heads: list('lực lượng vũ trang') },
  {
    kind: 'MILITARY',
    tail: 'fixed',
    heads: list(`
      vùng 1 hải quân, vùng 2 hải quân, vùng 3 hải quân, vùng 4 hải quân, vùng 5 hải quân, bộ tư lệnh vùng 1 hải quân, bộ tư lệnh vùng 2 hải quân, bộ tư lệnh vùng 3 hải quân, bộ tư lệnh vùng 4 hải quân, bộ tư lệnh vùng 5 hải quân
      cục cảnh sát hình sự, cục cảnh sát giao thông, cục cảnh sát kinh tế, cục cảnh sát môi trường, cục cảnh sát phòng cháy chữa cháy
      cục cảnh sát điều tra tội phạm về ma túy, cục an ninh mạng, cục cảnh sát quản lý hành chính về trật tự xã hội
      đoàn nghi lễ quân đội, đoàn nghi lễ bộ tổng tham mưu, đoàn nghi lễ, bộ quốc phòng, bộ công an, bộ tổng tham mưu, bộ tổng tham mưu qđnd việt nam, bộ tổng tham mưu quân đội nhân dân việt nam, tổng cục chính trị qđnd việt nam, tổng cục chính trị quân đội nhân dân việt nam, tổng cục chính trị, tổng cục hậu cần, quân đội nhân dân việt nam, qđnd việt nam, quân chủng hải quân, quân chủng phòng không - không quân
      quân chủng phòng không không quân, bộ tư lệnh cảnh sát biển, bộ tư lệnh hải quân, quân đội, công an nhân dân
    `),
  },
  {
    kind: 'MILITARY',
    tail: 'free',
    capital: true,
    heads: list(`
      bộ tư lệnh vùng, bộ tư lệnh vùng cảnh sát biển, lực lượng bảo vệ bờ biển, lực lượng phòng vệ, lực lượng phòng vệ biển, lực lượng phòng vệ mặt đất, lực lượng tuần duyên, quân khu, quân đoàn, quân chủng, binh chủng, binh đoàn, sư đoàn, lữ đoàn, trung đoàn, tiểu đoàn, đại đội, đồn biên phòng, đồn bp, đồn, hải đội, hải đoàn, đoàn đặc nhiệm, đoàn đặc nhiệm phòng chống tội phạm ma túy, đoàn trinh sát, vùng cảnh sát biển, vùng hải quân, trại giam, hạm đội, ban chỉ huy phòng thủ khu vực
      trạm biên phòng, trạm kiểm soát biên phòng, đội csgt, đội cảnh sát giao thông, đồn biên phòng cửa khẩu, đồn biên phòng cửa khẩu quốc tế, đồn biên phòng cửa khẩu cảng, cục cảnh sát, tổng cục cảnh sát, đoàn kinh tế quốc phòng, đoàn kinh tế - quốc phòng, trung đoàn bộ binh, sư đoàn bộ binh, lữ đoàn bộ binh, tiểu đoàn bộ binh, sư đoàn phòng không, lữ đoàn công binh, lữ đoàn thông tin
    `),
  },
  // Mass organizations
  {
    kind: 'MASS_ORGANIZATION',
    tail: 'unit',
    heads: list(`
      mặt trận tổ quốc việt nam, mặt trận tổ quốc, ủy ban mặt trận tổ quốc việt nam, ủy ban mặt trận tổ quốc, ủy ban mặt trận, ban thường trực ủy ban mặt trận tổ quốc, ủy ban trung ương mặt trận tổ quốc
      ủy ban trung ương mặt trận tổ quốc việt nam, ủy ban mặt trận lào xây dựng đất nước, ủy ban trung ương mặt trận lào xây dựng đất nước, mặt trận lào xây dựng đất nước, ubmttq việt nam, tỉnh đoàn, thành đoàn, huyện đoàn, quận đoàn, thị đoàn, xã đoàn, đoàn trường, đoàn thanh niên cộng sản hồ chí minh, đoàn tncs hồ chí minh, đoàn tncs
      đoàn thanh niên, trung ương đoàn, trung ương đoàn thanh niên cộng sản hồ chí minh, trung ương đoàn tncs hồ chí minh, hội liên hiệp phụ nữ, hội lhpn, hội phụ nữ, hội lh phụ nữ, trung ương hội liên hiệp phụ nữ
      hội liên hiệp thanh niên, hội lhtn, hội sinh viên, hội cựu chiến binh, hội ccb, hội nông dân, liên đoàn lao động, tổng liên đoàn lao động, tổng liên đoàn lao động việt nam, tổng liên đoàn, công đoàn, cđ, hội cựu thanh niên xung phong
      hội cựu tnxp, trung ương hội nông dân, trung ương hội cựu chiến binh, đội thiếu niên tiền phong hồ chí minh, hội đồng đội, hội liên hiệp phụ nữ việt nam, hội nông dân việt nam, công đoàn cơ sở, công đoàn ngành, ban tuyên giáo - nữ công, ban tuyên giáo nữ công, ban nữ công, ban chính sách - pháp luật
      liên hiệp các hội khoa học và kỹ thuật, liên hiệp các tổ chức hữu nghị, hội cựu giáo chức, công đoàn viên chức, đoàn khối
      hội kế hoạch hóa gia đình, hội hỗ trợ gia đình liệt sĩ, hội hỗ trợ gia đình liệt sỹ, liên minh hợp tác xã, liên minh htx, hội cha mẹ học sinh, hội phụ huynh, hội phụ huynh học sinh, hội cựu học sinh, hội cựu sinh viên
      ban liên lạc cựu học sinh, ban liên lạc cựu sinh viên, ban liên lạc cựu chiến binh, ban liên lạc hội đồng hương, ban đại diện cha mẹ học sinh, ban đại diện hội cha mẹ học sinh
    `),
  },
  // Charities
  {
    kind: 'CHARITY',
    tail: 'unit',
    heads: list(`
      hội chữ thập đỏ, hội ctđ, trung ương hội chữ thập đỏ, hội khuyến học, hội người cao tuổi, hội người mù, hội bảo trợ, hội nạn nhân chất độc da cam, hội chiến sĩ cách mạng bị địch bắt tù đày, hội chiến sỹ cách mạng bị địch bắt tù đày
      hội bảo trợ trẻ em, hội bảo trợ trẻ em mồ côi, hội vì người khuyết tật, hội nạn nhân chất độc da cam/dioxin, hội bảo vệ quyền trẻ em, hội người khuyết tật, hội từ thiện, hội bảo trợ xã hội
    `),
  },
  {
    kind: 'CHARITY',
    tail: 'free',
    capital: true,
    heads: list(
      'tổ chức, nhóm thiện nguyện, nhóm từ thiện, clb thiện nguyện, câu lạc bộ thiện nguyện, đoàn từ thiện, đoàn thiện nguyện, mái ấm, caritas, ban caritas, nhóm từ tâm, nhóm tình nguyện, đội tình nguyện, đội thiện nguyện, hội thiện nguyện, hội quán',
    ),
  },
  // Funds
  {
    kind: 'FUND',
    tail: 'free',
    heads: list('quỹ, qũy, quỹ tài trợ, quỹ từ thiện, quỹ học bổng, quỹ hỗ trợ, quỹ bảo trợ'),
  },
  // Companies
  {
    kind: 'COMPANY',
    tail: 'free',
    heads: list(`
      công ty, công ty tnhh, công ty tnhh mtv, công ty tnhh một thành viên, công ty cổ phần, công ty cp, công ty cổ phần tập đoàn, công ty cp tập đoàn, công ty tập đoàn, tổng công ty, tổng công ty cổ phần, tổng công ty cp
      tập đoàn, ngân hàng, ngân hàng tmcp, ngân hàng thương mại cổ phần, ngân hàng thương mại, cty, cty tnhh, cty cp, cty tnhh mtv, cty cổ phần, tct, doanh nghiệp tư nhân, dntn, hợp tác xã, htx, chi nhánh ngân hàng
      công ty liên doanh, công ty hữu hạn, công ty trách nhiệm hữu hạn, công ty luật, công ty chứng khoán, công ty bảo hiểm, chi nhánh, nhà máy, nông trường, lâm trường, xí nghiệp, tổng kho, hãng, hãng hàng không, điện lực, siêu thị
      công ty điện lực, công ty mẹ, công ty quản lý quỹ, công ty xổ số kiến thiết, công ty tnhh mtv xổ số kiến thiết, văn phòng đại diện công ty, quỹ đầu tư, quỹ tín dụng nhân dân
    `),
  },
  { kind: 'COMPANY', tail: 'free', capital: true, heads: list('viễn thông, bảo việt') },
  // Schools
  {
    kind: 'SCHOOL',
    tail: 'free',
    heads: list(`
      trường, trường đại học, trường đh, trường cao đẳng, trường cđ, trường trung cấp, trường tiểu học, trường th, trường thcs, trường thpt, trường trung học cơ sở, trường trung học phổ thông, trường mầm non, trường mn
      trường mẫu giáo, trường phổ thông, trường phổ thông dân tộc nội trú, trường ptdtnt, trường ptdt nội trú, trường phổ thông dân tộc bán trú, trường ptdtbt, trường ptdt bán trú, trường chính trị, trường sĩ quan, học viện, đh
      trường sỹ quan, trường cđ nghề, trường cao đẳng nghề, trường trung cấp nghề, trường dân tộc nội trú, trường giáo dưỡng, trường quốc tế, trường liên cấp, phân hiệu, phân hiệu trường đại học, phân hiệu đại học, phân hiệu trường đh, phân hiệu học viện, đại học quốc gia, đh quốc gia, đại học, đại học y, trường thpt chuyên
      trường thcs và thpt, trường tiểu học và thcs, trường th và thcs, trường tiểu học và trung học cơ sở, trường trung học cơ sở và trung học phổ thông, trường phổ thông liên cấp, trường thcs & thpt, trường th & thcs
    `),
  },
  // Media
  {
    kind: 'MEDIA',
    tail: 'free',
    heads: [
      // Since 2025 each province has one of both.
      ...['báo và phát thanh, truyền hình', 'báo và đài phát thanh, truyền hình'],
      ...list(`
      báo, báo và đài phát thanh truyền hình, báo và đài phát thanh - truyền hình, báo và phát thanh - truyền hình, báo điện tử, tạp chí, nhật báo, tuần báo, chuyên trang, đài, đài pt-th, đài phát thanh - truyền hình, đài phát thanh và truyền hình, đài phát thanh truyền hình, đài truyền hình, đài tiếng nói, hãng thông tấn, hãng tin
      tòa soạn báo, văn phòng đại diện báo, nhà xuất bản, nxb, cơ quan thường trú, kênh truyền hình, thông tấn xã, bbt chuyên trang
    `),
    ],
  },
  {
    kind: 'MEDIA',
    tail: 'fixed',
    heads: list(`
      thông tấn xã việt nam, ttxvn, đài truyền hình việt nam, đài tiếng nói việt nam, truyền hình quốc hội, truyền hình quốc hội việt nam
      truyền hình nhân dân, truyền hình thông tấn, truyền hình công an nhân dân, truyền hình quốc phòng việt nam
    `),
  },
  // Others
  {
    kind: 'OTHER',
    tail: 'unit',
    heads: list(
      'hội đoàn kết sư sãi yêu nước, hội đồng quản trị, hội đồng quản lý, hội đồng bảo trợ, hội đồng thành viên, ban quản trị, ban giám đốc, ban giám hiệu, ban lãnh đạo, đoàn chủ tịch, ban thư ký, ban kiểm soát, hội đồng trường',
    ),
  },
  {
    kind: 'OTHER',
    tail: 'free',
    capital: true,
    heads: list(`
      hội, tổng hội, chi hội, chi đoàn, liên chi đoàn, đoàn cơ sở, thành hội phật giáo, tỉnh hội phật giáo, đạo tràng, bảo tàng, hội hữu nghị, hiệp hội các doanh nghiệp, hiệp hội doanh nghiệp, hội doanh nghiệp, hội doanh nhân, hội doanh nhân trẻ, hội doanh nhân nữ, hiệp hội doanh nhân, hiệp hội các nhà thầu, chùa, thiền viện, tịnh xá, giáo phận, tổng giáo phận, hội liên hiệp, hội đồng hương, hiệp hội, liên hiệp, liên hiệp hội, liên hiệp các hội, liên đoàn, trung ương hội, viện, trung tâm, bệnh viện, bv, bệnh viện đa khoa, bvđk, trung tâm y tế, câu lạc bộ, clb, khoa, giáo hội, giáo hội phật giáo
      ban trị sự, ban cai quản, ban cai quản họ đạo, họ đạo, ban trị sự giáo hội phật giáo, tòa giám mục, tòa tổng giám mục, giáo xứ, ban đại diện, làng trẻ, làng trẻ em, làng trẻ em sos, làng sos, nhà thiếu nhi, hội thánh, hội đồng trị sự, hội đồng chứng minh
      ban liên lạc, ban hộ tự, ban tổ chức giải, phân viện, học viện phật giáo, tổ chức phi chính phủ, văn phòng luật sư, đoàn luật sư, trạm y tế, trạm bảo vệ rừng, trung tâm bảo trợ xã hội
      ban điều hành, ban điều hành dự án, cảng hàng không, cảng vụ, cảng vụ hàng hải, cảng vụ hàng không, cảng vụ đường thủy nội địa, đại hội đồng, hội đồng giám mục, mạng lưới, cụm thi đua, cụm thi đua số, khối thi đua, khối thi đua số, nghiệp đoàn, phân ban ni giới
    `),
  },
  {
    kind: 'OTHER',
    tail: 'fixed',
    heads: list(
      'ngân hàng thế giới, ngân hàng phát triển châu á, quỹ tiền tệ quốc tế, quỹ nhi đồng liên hợp quốc, chương trình lương thực thế giới, chương trình phát triển liên hợp quốc, liên hợp quốc, lhq, unesco, unicef, undp, usaid, jica, koica, who, liên minh châu âu, hội đồng bảo an',
    ),
  },
];

/** English words that close a body's name: "Sao Mai Corporation", "Blue River Foundation". */
export const ENGLISH_CLOSERS: ReadonlyMap<string, OrganizationKind> = new Map([
  ['group', 'COMPANY'],
  ['corporation', 'COMPANY'],
  ['corp', 'COMPANY'],
  ['holdings', 'COMPANY'],
  ['company', 'COMPANY'],
  ['bank', 'COMPANY'],
  ['ltd', 'COMPANY'],
  ['inc', 'COMPANY'],
  ['land', 'COMPANY'],
  ['motor', 'COMPANY'],
  ['motors', 'COMPANY'],
  ['airlines', 'COMPANY'],
  ['foundation', 'FUND'],
  ['fund', 'FUND'],
  ['university', 'SCHOOL'],
  ['institute', 'OTHER'],
  ['association', 'OTHER'],
  ['vietnam', 'OTHER'],
  ['international', 'OTHER'],
]);

/** "đoàn công tác của X": the words make a delegation of the body after them. */
export const DELEGATIONS: readonly string[] = list(`
  đoàn công tác, đoàn đại biểu, đoàn đại biểu cấp cao, đoàn đại diện, đoàn lãnh đạo, đoàn cán bộ, phái đoàn, đoàn, đoàn cấp cao, đoàn công tác liên ngành, phái đoàn cấp cao, đoàn đại biểu quân sự cấp cao, đoàn lãnh đạo cấp cao
`);
