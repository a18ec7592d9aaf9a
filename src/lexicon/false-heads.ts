import { list } from './list.ts';

/**
 * Words and compounds that hold a syllable which elsewhere begins a body's name or an office: "môi trường" is no school, "hội
 * nghị" no association. They are stepped over. In any case; longest first.
 */
export const FALSE_HEADS: readonly string[] = list(`
  tổ chức xây dựng, tổ chức lễ, tổ chức tháng, tổ chức tết, tổ chức hội, tổ chức hội báo, hội báo xuân, tổ chức hội chợ, tổ chức hội khỏe, tổ chức giải, tổ chức chương trình, tổ chức ngày, tổ chức ngày hội, tổ chức lễ hội, tổ chức đại hội, tổ chức cuộc, tổ chức các, tổ chức thành công, tổ chức chính trị, tổ chức đoàn, tổ chức xã hội
  mái ấm công đoàn, mái ấm nông dân, mái ấm biên cương, mái ấm đồng đội, mái ấm khuyến học, mái ấm tình thương cho, mái ấm tình thương được, mái ấm tình thương trị giá, mái ấm tình thương tại, mái ấm nghĩa tình
  điểm trường, đài loan, đài bắc, môi trường, thị trường, hiện trường, nhà trường, chiến trường, quảng trường, lập trường, công trường, trường hợp, trường kỳ, trường tồn, trường chinh, trường sa, trường sơn, ngư trường, đấu trường, thao trường
  ủng hộ, bảo hộ, căn hộ, hộ chiếu, hộ khẩu, sở chỉ huy, sở hữu, sở tại, sở thích, sở dĩ, cơ sở, trụ sở, trụ sở chính, hội sở, xứ sở, vụ việc, vụ án, vụ tai nạn, vụ cháy, vụ kiện, vụ mùa, vụ đông, vụ lúa, nhiệm vụ, nghĩa vụ, dịch vụ, phục vụ, nghiệp vụ, công vụ, chức vụ, thời vụ, mùa vụ, sự vụ, đặc vụ, vụ nổ
  cán bộ, đi bộ, phố đi bộ, bộ phận, bộ đội, bộ đội cụ hồ, bộ máy, bộ luật, bộ sách, bộ phim, bộ ảnh, bộ mặt, bộ môn, bộ tộc, toàn bộ, nội bộ, tiến bộ, đồng bộ, cục bộ, bộ tài liệu, bộ quần áo, bộ ngành, bộ hồ sơ, bộ tiêu chí, bộ tranh, bộ thiết bị
  hội nghị, hội thảo, hội đàm, hội chợ, hội thi, hội trường, hội viên, hội nhập, hội tụ, hội họp, hội chứng, hội thao, hội diễn, hội đua, hội xuân, hội làng, hội báo, hội kiến, hội ý, hội trại, hội khỏe, hội khỏe phù đổng, hội ngộ
  đại hội, đại hội đảng, đại biểu toàn quốc, toàn quốc, cơ hội, xã hội, lễ hội, đêm hội, dạ hội, vũ hội, ngày hội, trẩy hội, giao hội, kỳ đại hội, đại hội đồng cổ đông, 
  báo chí, báo cáo, báo động, báo hiệu, báo tin, báo ơn, báo hỷ, thông báo, cảnh báo, dự báo, họp báo, nhà báo, tờ báo, bài báo, làm báo, quảng cáo, báo cáo viên, trình báo, báo giá, cấp báo, báo mạng, báo giới, báo ảnh, tình báo
  phòng chống, phòng thủ, phòng ngừa, phòng tránh, phòng bệnh, phòng ngủ, phòng họp, phòng học, phòng khách, phòng khám, phòng ở, phòng trọ, phòng thí nghiệm, phòng bếp, phòng vé, phòng cháy, phòng dịch, căn phòng, quốc phòng, hậu phòng
  khoa học, khoa bảng, nhãn khoa, nha khoa, chuyên khoa, đa khoa, bách khoa, thủ khoa, đăng khoa, nhi khoa, lão khoa, nam khoa, sản khoa, ngoại khoa, nội khoa
  đoàn ngoại giao, hội đồng ban giám khảo, hội đồng giám khảo, ban giám khảo, viện trợ, viện phí, viện dẫn, nhập viện, xuất viện, ra viện, nằm viện, vào viện, bệnh viện phí, 
  ban đầu, ban đêm, ban ngày, ban ngành, ban hành, ban bố, ban tặng, các ban, trạm thu phí, trạm xăng, trạm dừng, cục diện, cục máu, cục pin, cục đá
  thư viện, y viện, quỹ đạo, cao đài, nguồn quỹ, quỹ đất, quỹ thời gian, quỹ lương, quỹ nhà, công quỹ, thủ quỹ, ngân quỹ, gây quỹ, quỹ đen, hãng xe, hãng phim, hãng sản xuất, đài hoa, đài tưởng niệm, đài liệt sĩ, tượng đài, lâu đài, khán đài, điện đài, võ đài, vũ đài
  đội tuyển, đội bóng, đội hình, đội ngũ, đội khách, đội chủ nhà, đội viên, biệt đội, đội mũ, quân đội mỹ, cảng biển, cảng cá, cảng hàng, vùng cao, vùng sâu, vùng xa, vùng biển, vùng trời, vùng đất, vùng lũ, 
  đảng viên, đảng phí, đảng tịch, đảng phái, chính đảng, đảng đối lập, chính phủ điện tử, nhà nước pháp quyền, quản lý nhà nước, cơ quan nhà nước, ngân sách nhà nước, toàn đảng, cấp ủy đảng, các cấp ủy đảng, tổ chức đảng
  chi bộ đảng, đoàn viên công đoàn, đoàn viên, công tác hội, cán bộ hội, công tác đoàn, phong trào đoàn, cán bộ đoàn, công tác đảng, xây dựng đảng, tuổi đảng, huy hiệu đảng, tổ chức cơ sở đảng, vào đảng, kết nạp đảng
  anh hùng lực lượng vũ trang, anh hùng lực lượng vũ trang nhân dân, anh hùng llvt, anh hùng llvtnd, anh hùng quân đội
  tập đoàn quân, siêu thị điện máy, ngân hàng câu hỏi, ngân hàng máu, giám đốc thẩm, trung tâm thương mại, trung tâm thành phố, trung tâm huyện
  trung tâm thị trấn, trung tâm xã, trung tâm tỉnh, trung tâm hành chính, cơ quan chức năng, hội an, nhân đại lễ, ban giám hiệu, nhân đại hội, bầu cử đại biểu, hoạt động lãnh sự, công tác lãnh sự, cơ quan lãnh sự, bảo hộ lãnh sự, cơ quan điều tra, cơ quan báo chí, cơ quan đơn vị, cơ quan chuyên môn, cơ quan nhà nước, cơ quan trung ương, 
`);
