import { list } from './list.ts';

/**
 * Compounds that bodies' names are made of, lower case. In a name the first syllable is mostly capitalised and the rest is not
 * ("Sở Nông nghiệp và Phát triển nông thôn"); without the table nobody could tell where the name ends and the verb begins.
 */
export const NAME_COMPOUNDS: readonly string[] = list(`
  bách khoa, bách khoa hà nội, hải quan cửa khẩu, hải quan cửa khẩu quốc tế, xe đạp, xe máy, mô tô, chạy bộ, cầu lông, bóng đá, bóng bàn, bóng chuyền, quần vợt, dưỡng sinh, khiêu vũ, dân ca, thơ ca
  kết nối yêu thương, chia sẻ yêu thương, sẻ chia, đồng hành, đồng hành nhà nông, tiếp sức, tiếp bước, chắp cánh, chắp cánh ước mơ, nâng bước, nhịp cầu nhân ái, vòng tay nhân ái, vòng tay yêu thương, trái tim
  trái tim nhân ái, trái tim yêu thương, bếp yêu thương, áo ấm vùng cao, bước chân nhân ái, lá lành, hạt gạo nghĩa tình, tình người, niềm tin, niềm vui, hy vọng, hi vọng, ước mơ, khát vọng, sống đẹp, nối vòng tay lớn
  mỹ phẩm, phân phối, biển đông, an ninh, an ninh mạng, an sinh xã hội, an toàn, an toàn giao thông, an toàn thực phẩm, âm nhạc, ánh sáng, bác sĩ, bảo hiểm, bảo hiểm xã hội, bảo hiểm tiền gửi, bảo tồn, bảo trợ, bảo trợ xã hội, bảo trợ trẻ em
  bảo đảm an toàn, bảo đảm an toàn hàng hải, bảo đảm hàng hải, bảo vệ, bảo vệ chính trị, bảo vệ thực vật, bảo vệ môi trường, bất động sản, bình đẳng giới, biên phòng, biển, biển và hải đảo, bóng đá, bồi dưỡng, bưu chính, bưu chính viễn thông, bưu điện, cà phê, cao su, cao tốc
  cảnh sát, cảnh sát điều tra, cảnh sát giao thông, cảnh sát hình sự, cảnh sát biển, cảnh sát cơ động, cảnh sát phòng cháy chữa cháy, cảnh sát nhân dân, cấp cứu, cấp thoát nước, cấp nước, chăm sóc sức khỏe, chăn nuôi, chất độc da cam
  chất lượng, chế biến, chế biến thực phẩm, chỉ đạo, chính trị, chính trị quốc gia, chính sách xã hội, chính sách, chuyên gia, chứng khoán, công an, công an nhân dân, công chứng, công đoàn, công nghệ, công nghệ cao, công nghệ thông tin
  công nghiệp, công nghiệp hỗ trợ, công lý, công thương, công trình, quân dân y, nhiên liệu, nhiên liệu bay, cơ điện, cơ khí, cơ yếu, cổ động viên, cứu hộ cứu nạn, cứu trợ, cựu chiến binh, cựu giáo chức, cựu thanh niên xung phong, da liễu, dạy nghề, dầu khí, dân chủ, dân số
  dân số kế hoạch hóa gia đình, dân tộc, dân tộc nội trú, dân tộc bán trú, dân tộc và miền núi, dân vận, dệt may, dịch vụ, dịch vụ việc làm, di sản, di sản văn hóa, di tích, doanh nhân, doanh nhân trẻ, doanh nghiệp, doanh nghiệp trẻ
  doanh nghiệp nhỏ và vừa, doanh nghiệp vừa và nhỏ, doanh nhân nữ, du lịch, dược, dược liệu, dược phẩm, đào tạo, đào tạo nghề, đất đai, đầu tư, đầu tư phát triển, đầu tư nước ngoài, đầu tư xây dựng, điện lực, điện ảnh, điện tử, điều dưỡng
  điều dưỡng người có công, điều phối, đối ngoại, đối ngoại nhân dân, công trình dân dụng, dân dụng, công trình giao thông, công trình nông nghiệp, hạ tầng kỹ thuật, hạ tầng giao thông, đô thị, đô thị mới, đồng hương, đông y, đường bộ, đường sắt, đường thủy, đường thủy nội địa, ẩm thực, gia công, gia cầm, gia đình, giao dịch, giao thông, giao thông vận tải, giao thông công chính
  giám định, giáo dục, giáo dục thường xuyên, giáo dục nghề nghiệp, giáo dục thể chất, giống, giống cây trồng, gỗ, hàng hải, hàng không, hành trình, hành chính, hành chính quốc gia, hải quan, hải quân, hải sản, hậu cần, hiến máu, hóa chất, hòa giải
  hợp tác, hợp tác quốc tế, hợp tác đầu tư, huyết học, hữu nghị, hữu nghị hợp tác, hỗ trợ, hỗ trợ nông dân, hỗ trợ phát triển, hỗ trợ trẻ em, in, kế hoạch, kế hoạch và đầu tư, kế hoạch tài chính, kế hoạch tổng hợp, kế toán, khai thác, kháng chiến
  khách sạn, khám chữa bệnh, khảo sát, khí tượng, khí tượng thủy văn, khoa học, khoa học kỹ thuật, khoa học xã hội, khoa học lịch sử, khoa học công nghệ, khoáng sản, khởi nghiệp, khuyến công, khuyến học, khuyến nông, khu công nghiệp, khu kinh tế
  kiểm dịch, kiểm lâm, kiểm nghiệm, kiểm sát, kiểm soát, kiểm soát bệnh tật, kiểm toán, kiểm tra, kiến thiết, kiến trúc, kiến trúc sư, kinh doanh, kinh tế, kinh tế đối ngoại, kinh tế hạ tầng, kính, kỹ thuật, kỹ thuật số, lao động
  lao động xã hội, lâm nghiệp, lâm sản, lão khoa, liên lạc, liên doanh, logistics, lọc hóa dầu, lương thực, lưu trữ, lý luận, lý luận chính trị, lữ hành, luật gia, luật sư, máy, may, may mặc, mặt trận, mầm non, mẫu giáo, mỹ thuật, mía đường
  miền núi, môi giới, môi trường, môi trường đô thị, ngân hàng, ngân sách, nghệ thuật, nghệ thuật biểu diễn, nghệ sĩ, nghĩa tình, nghiên cứu, nghiệp vụ, ngoại giao, ngoại ngữ, ngoại thương, ngoại vụ, ngư nghiệp, nguồn nhân lực, người cao tuổi
  người có công, người khuyết tật, người lao động, người mù, người nghèo, người tiêu dùng, người việt nam ở nước ngoài, nhà báo, nhà đất, nhà nước, nhà ở, nhà văn, nhạc sĩ, nhân ái, nhân dân, nhân đạo, nhân sự, nhi, nhi đồng, nhiệt điện, nhiệt đới
  nhiếp ảnh, nội chính, nội thất, nội tiết, nội vụ, nông dân, nông nghiệp, nông lâm nghiệp, nông lâm, nông sản, nông thôn, nông thôn mới, nuôi trồng thủy sản, nước sạch, nữ doanh nhân, ô tô, phân bón, phân tích, pháp chế, pháp luật, pháp lý, pháp y, phẫu thuật, phật giáo
  phát hành, phát thanh, phát thanh truyền hình, phát triển, phát triển bền vững, phát triển nhà, phát triển nông thôn, phát triển quỹ đất, phát triển hạ tầng, phi chính phủ, phòng cháy chữa cháy, phòng chống ma túy, phòng chống thiên tai
  phòng không, phòng không không quân, phụ nữ, phụ sản, phục hồi chức năng, quan hệ công chúng, quan hệ quốc tế, quan trắc, quản lý, quản lý đất đai, quản lý vốn nhà nước tại doanh nghiệp, quản lý thị trường, quản lý dự án, quản lý khai thác, quản lý đường bộ, quân đội, quân khí
  quân nhu, quân sự, quân y, quận đội, quốc gia, quốc phòng, quốc phòng an ninh, quốc tế, quy hoạch, rau quả, rượu, rượu bia, sản xuất, sản nhi, sinh học, sinh vật cảnh, sinh viên, sở hữu trí tuệ, sức khỏe, sức khỏe sinh sản, sự nghiệp, sư phạm
  sư phạm kỹ thuật, tai mũi họng, tài chính, tài nguyên, tài nguyên nước, tài nguyên và môi trường, tâm thần, tấm lòng vàng, tấm lòng nhân ái, tế bào, than, than khoáng sản, thanh niên, thanh niên xung phong, thanh thiếu niên, thanh tra
  thẩm định, thăm dò, thần kinh, thế giới, thể dục thể thao, thể thao, thi đua, thi đua khen thưởng, khen thưởng, thi hành án, thi hành án dân sự, thiết bị, thiết bị y tế, thiết kế, thiếu nhi, thiếu niên, thông tấn, thông tin, thông tin tuyên truyền
  thống kê, thời trang, thủ công mỹ nghệ, thủ đô, thú y, thủy điện, thủy lợi, thủy sản, thủy văn, thuế, thuốc lá, thực phẩm, thương binh, thương binh và xã hội, thương mại, thương mại điện tử, thường trực, thường vụ, tiếp dân, tiếp thị, tiết kiệm
  tiêu chuẩn, tiêu dùng, tim, tim mạch, tin học, tin tức, tiền tệ, tiền phong, tình nghĩa, tình thương, tình nguyện, tình nguyện viên, tín dụng, toán học, tôn giáo, tổ chức, tổ chức cán bộ, tổng hợp, trang thiết bị, trang trí, trang trại, trẻ em, trẻ thơ
  trẻ mồ côi, trẻ em nghèo, trí thức, trọng tài, trồng trọt, trợ giúp pháp lý, trung ương, truyền hình, truyền máu, truyền máu huyết học, truyền nhiễm, truyền thông, truyền tải điện, tư pháp, tư vấn, tuổi trẻ, tuyên giáo, tuyên truyền, từ thiện
  tự nhiên, ung bướu, ứng dụng, ứng phó, vay vốn, vải, vàng bạc đá quý, văn hóa, văn hóa nghệ thuật, văn hóa thông tin, văn học, văn học nghệ thuật, văn phòng, văn thư, vận tải, vận tải biển, vật liệu, vật liệu xây dựng, vật lý, vật tư, vệ sinh
  vệ sinh môi trường, vệ tinh, viễn thông, việc làm, vì người nghèo, vì người lao động, vì trẻ em, vì nạn nhân chất độc da cam, vì sự tiến bộ của phụ nữ, vì sự tiến bộ phụ nữ, vốn, võ thuật, vũ trụ, xã hội, xã hội học, xây dựng, xây lắp, xăng dầu, xe, xe buýt, xe khách, xét xử
  xi măng, xóa đói giảm nghèo, xổ số, xổ số kiến thiết, xuất bản, xuất khẩu, xuất nhập cảnh, xuất nhập khẩu, xung kích, xúc tiến, xúc tiến đầu tư, xúc tiến thương mại, xúc tiến du lịch, y dược, y học, y học cổ truyền, y tế, y tế dự phòng
  y tế công cộng, yêu nước, đền ơn đáp nghĩa, đền ơn đáp nghĩa, vì biển đảo quê hương, thắp sáng ước mơ, học bổng, tài năng trẻ, tài năng, cộng đồng, phòng chống tội phạm, mái ấm, hiếm muộn, mắt, răng hàm mặt
  cựu tù yêu nước, cựu sinh viên, cựu học sinh, thầy thuốc trẻ, trí thức trẻ, văn nghệ, văn hóa xã hội, kinh tế xã hội, kinh tế ngân sách, đào tạo bồi dưỡng, tuyên truyền viên, hội nghị, triển lãm, hội chợ, nạn nhân, nạn nhân chiến tranh
  đoàn kết, đoàn kết công giáo, công giáo, hồi giáo, cộng đồng hồi giáo, tin lành, phòng chống lụt bão, hòa bình, phát triển kinh tế, công tác xã hội, nuôi dưỡng, nuôi dưỡng trẻ mồ côi, điều trị, cai nghiện, cai nghiện ma túy, dân tộc thiểu số, người dân tộc thiểu số, khuyết tật, mồ côi, cao đẳng, trung cấp, công tác học sinh - sinh viên, công tác học sinh sinh viên, công tác chính trị, thanh niên trường học, khoa học ứng dụng, khoa học cơ bản, một thành viên, hai thành viên, hai thành viên trở lên, 2 thành viên, 01 thành viên, 1 thành viên, xứ nghệ, xứ thanh, xứ quảng
  cổ phần, trách nhiệm hữu hạn, tnhh, mtv, tmcp, cp, xnk, trung học cơ sở, trung học phổ thông, tiểu học, đa khoa, chuyên khoa, đại học, phổ thông, tư nhân, nhà nước một thành viên, hành động vì cộng đồng, phật tử, người hoa
  miền bắc, miền trung, miền nam, miền tây, miền đông, miền núi phía bắc, hiến máu nhân đạo, quốc dân, bản đồ, phát điện, nhiệt điện, cứu nạn cứu hộ, phòng cháy chữa cháy và cứu nạn cứu hộ, yến sào, truyền tải, quyền trẻ em, bệnh nhân nghèo, bệnh nhân, lục quân, hải quân, thông tin liên lạc, công binh, tăng thiết giáp, pháo binh, đặc công, hóa học, phòng không, tên lửa, phối hợp, phối hợp tìm kiếm cứu nạn hàng hải, liên bang, chống tham nhũng, phòng chống tham nhũng, chống buôn lậu, tích hợp dữ liệu, cạnh tranh, bảo vệ người tiêu dùng, cấp cao, tầm soát ung thư, phòng chống lụt bão, tìm kiếm cứu nạn, phòng chống aids, khí tượng thủy văn, dự báo, lúa, cây ăn quả, cây lương thực, đoàn thanh niên, nhà máy, tập đoàn, quản lý các khu công nghiệp, quản lý khu kinh tế, các khu công nghiệp, các khu chế xuất và công nghiệp, các kcn, các khu chế xuất, khu chế xuất, các cơ quan, các cơ quan tỉnh, viên chức, cơ quan, khối các cơ quan, khối doanh nghiệp
  điêu khắc, hội họa, thanh nhạc, sân khấu, thư viện, văn hóa nghệ thuật nước ngoài, kinh tế học, toán tin, cơ điện tử, quản trị kinh doanh, luật, ngữ văn, lịch sử, địa lý, hóa học, chăn nuôi thú y, bảo tàng, quản lý đào tạo, công tác sinh viên, hành chính tổng hợp, tổ chức hành chính, kế hoạch đầu tư, quản lý đô thị, tài chính kế hoạch
  nghề cá, nghề muối, làm vườn, sinh vật cảnh, tù yêu nước, dịch vụ tổng hợp, kinh doanh tổng hợp, thương mại tổng hợp, năng lượng, năng lượng quốc gia, năng lượng nguyên tử, năng lượng tái tạo, thái bình dương, ấn độ dương, châu á, châu âu, đông nam á, các vấn đề xã hội, phòng chống tham nhũng, phòng chống lụt bão, tìm kiếm cứu nạn, phòng thủ dân sự, cải cách hành chính, chuyển đổi số, nông thôn mới
  các dân tộc, điện thoại, di động, kiểm ngư, bảo mật, mật mã, vũ khí, tác chiến, tác huấn, quân huấn, dân quân tự vệ, cán bộ, chính sách dân tộc, lễ tân, báo chí, lãnh sự, biên giới, biên giới quốc gia, hậu phương quân đội, nhà khách, dự trữ, dự trữ nhà nước
  công nghiệp tàu thủy, hàng hải, lai dắt, bay, kỹ nghệ, súc sản, sữa, bia, nước giải khát, bánh kẹo, dầu thực vật, đường, muối, thép, tôn, gang thép, nhựa, giấy, sơn, gốm sứ, gạch, kim khí, điện máy, vàng bạc, mỹ phẩm, dầu ăn, thức ăn chăn nuôi, cá tra, tôm
  quản lý chất thải, cải thiện môi trường, nghĩa vụ quân sự, xử lý chất thải, xử lý chất thải rắn, xử lý nước thải, xử lý rác thải, vận động cứu trợ, vận động hiến máu, vận động, thiện tâm, thiện nguyện, từ tâm, than - khoáng sản, than – khoáng sản
  đê điều, biến đổi khí hậu, phòng vệ thương mại, điều tiết điện lực, đăng kiểm, an toàn bức xạ, kinh tế hợp tác, viễn thám, an ninh điều tra, cảnh sát kinh tế, cảnh sát môi trường, cảnh sát hình sự, quản lý hành chính
  cảnh sát quản lý hành chính, cảnh sát quản lý hành chính về trật tự xã hội, cảnh sát điều tra tội phạm, quản lý xuất nhập cảnh, trật tự xã hội, hồ sơ nghiệp vụ, quản lý học viên, an ninh nội địa, an ninh kinh tế, an ninh đối ngoại, tham mưu, đại đoàn kết, cứu quốc, đại biểu nhân dân, quân đội nhân dân, sức khỏe và đời sống, khoa học và đời sống, giác ngộ, thời đại, thế giới và việt nam
  tây nam bộ, tây bắc, tây nguyên, đông nam bộ, tối cao, luật pháp, công tố, công tố viên, sốt rét, ký sinh trùng, côn trùng
  dã chiến, chỉnh hình, chỉnh hình và phục hồi chức năng, chung tay, vắc xin, vắc-xin, vaccine, nhiên liệu, nhiên liệu bay, gạch ngói, người tàn tật, tàn tật, nuôi dạy, nuôi dạy trẻ em, hưu trí, cộng sản, khất sĩ, tình nguyện viên, khuyến tài, nụ cười, kỹ thuật cao, liên hợp quốc, liên hiệp quốc, thăm dò khai thác dầu khí, thánh hữu, dân tộc học, văn công, thể công, hoạt hình, bảo dưỡng, thông tin di động, dữ liệu, công nghệ số, cây xanh, chiếu sáng, thoát nước, hỏa táng
  hội ngộ, trái tim cho em, áo ấm cho em, cặp lá yêu thương, xã hội từ thiện, ni giới, phóng viên, phóng viên trẻ, nhà báo trẻ, xe ôm, xe ôm công nghệ, xe bán tải, xe địa hình
`);

/** Whom associations care for. Provinces have united these bodies in every order: "Hội Bảo trợ người khuyết tật - trẻ mồ côi". */
export const CARED_FOR: readonly string[] = list(`
  người khuyết tật, người tàn tật, người cao tuổi, trẻ mồ côi, trẻ em mồ côi, bệnh nhân nghèo, quyền trẻ em, bảo vệ quyền trẻ em
  nạn nhân chất độc da cam, nạn nhân chất độc da cam/dioxin, bảo trợ xã hội
`);

/** Compounds that are written with a comma inside. */
export const COMMA_COMPOUNDS: readonly string[] = [
  'chính sách, chiến lược',
  'vì hoàng sa, trường sa thân yêu',
  'khám, chữa bệnh',
  'phòng, chống',
  'biển đông, hải đảo',
  'ứng phó sự cố, thiên tai và tìm kiếm cứu nạn',
  'phòng, chống thiên tai',
  'phòng, chống dịch',
  'phòng, chống dịch covid-19',
  'công tác phòng, chống dịch covid-19',
  'công tác phòng chống dịch covid-19',
  'phòng chống dịch covid-19',
  'phòng chống dịch',
  'phòng, chống tham nhũng',
  'phòng, chống ma túy',
  'phòng, chống tội phạm',
  'phòng, chống lụt bão',
  'phòng cháy, chữa cháy',
  'cứu hộ, cứu nạn',
  'phòng cháy, chữa cháy và cứu nạn, cứu hộ',
  'cứu nạn, cứu hộ',
  'tìm kiếm, cứu nạn',
  'xóa đói, giảm nghèo',
  'đền ơn, đáp nghĩa',
  'thi đua, khen thưởng',
  'bảo vệ, chăm sóc sức khỏe',
  'hiến, ghép tạng',
  'thể dục, thể thao',
];

/**
 * Function words and verbs that end a body's name: no name runs over them. Lower case, one syllable each; a compound of the
 * table above wins ("tổ chức cán bộ" in a name, but "tổ chức lễ" after it).
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  list(`
  đã, đang, sẽ, vừa, mới, vẫn, cũng, còn, được, bị, do, của, tại, ở, trên, dưới, trong, ngoài, với, cùng, cho, để, khi, là, có, không, chưa, này, đó, ấy, kia, nói, nhận, trao, tặng, biếu, ủng, thăm, đến, tới, từ, về, theo, nhằm, như
  nêu, khẳng, nhấn, đề, yêu, chỉ, tiếp, dự, gặp, mong, muốn, gửi, đưa, ra, vào, lên, xuống, lại, đi, làm, mở, bàn, chúc, chuyển, khởi, khánh, phối, tham, ký, bày, cảm, ghi, đánh, cam, triển, thực, tiến, luôn, rất, nhưng, mà, thì
  nếu, vì, bởi, nên, tuy, song, hay, hoặc, các, những, mọi, mỗi, từng, một, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười, nhiều, ít, khoảng, hơn, gần, trước, sau, giữa, qua, đối, phát, chủ, quyết, giao, giúp, kêu, huy, vận, đóng
  mua, bán, cử, mời, đón, đồng, phải, cần, nghe, biết, hỏi, trả, lời, thông, hàng, cả, toàn, bên, phía, nơi, lúc, ngày, tháng, sáng, chiều, tối, nay, dành, góp, quyên, hứa, kể, tin, tự, họ, chúng, ta, tôi, ông, bà, anh, chị, em, cháu
  thay, thêm, xin, trình, xem, xét, xử, bắt, khám, đòi, kiện, nợ, thua, thắng, đạt, giành, thu, chi, cấp, bổ, miễn, điều, kiểm, rà, báo, lãnh, đại, nằm, sở, gồm, thuộc, rồi, nữa, đây, ngay, liên, đầu, cuối, hiện, trực, hỗ, tài, gây, mất, chạy, bay
  khóa, nhiệm, công, ban, lập, thành, hoạt, sử, chăm, phục, vụ, quan, tâm, tuyên, dương, tôn, vinh, chức, nguyên
  `),
);

/** Capitalised only because a sentence begins: no name holds them, and one that a lost full stop glued to them ends there. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  list(`
  theo, tại, trong, khi, sau, trước, với, được, những, các, nhưng, nếu, để, vì, là, đã, sẽ, cùng, tuy, đây, này, ảnh, nguồn, bên, ngoài, ngày, chiều, tối, một, trên, do, cũng, không, từng, mỗi, nhiều, việc, hôm, nhằm, như, cho, còn, và, đó, mặc, dù, lúc, dịp
  `),
);

/** "Ban tổ chức | Chương trình …": whoever holds an occasion is named after it, and is no organ of the party. */
export const OCCASION_WORDS: ReadonlySet<string> = new Set(
  list('chương, giải, lễ, hội, cuộc, ngày, đại, tuần, festival, liên, đêm, chiến, triển, sự'),
);

/** Compounds that are verbs as well: in small letters they belong to a name only where they follow its head. */
export const VERBAL_COMPOUNDS: ReadonlySet<string> = new Set(
  list(`
  an toàn, bảo tồn, bảo trợ, bảo vệ, bảo đảm, bồi dưỡng, cứu trợ, chế biến, chỉ đạo, chăm sóc sức khỏe, dạy nghề, đào tạo, đào tạo nghề, đầu tư, đầu tư phát triển, đầu tư xây dựng, điều phối, điều trị, giám định, giao dịch
  hợp tác, hợp tác đầu tư, hữu nghị, hỗ trợ, hỗ trợ nông dân, hỗ trợ phát triển, hỗ trợ trẻ em, in, khai thác, khảo sát, khởi nghiệp, kiểm soát, kiểm tra, kiểm toán, kinh doanh, khen thưởng, liên doanh, liên lạc, nghiên cứu, nuôi dưỡng, phát hành
  phân phối, phối hợp, phát triển, phát triển kinh tế, phục hồi chức năng, quản lý, quan trắc, quy hoạch, sản xuất, thanh tra, thăm dò, thẩm định, thi đua, thiết kế, thống kê, thường trực, tiếp dân, tiếp thị, tiết kiệm, tình nguyện, tổ chức, tổng hợp, tuyên truyền, tư vấn
  từ thiện, ứng dụng, ứng phó, vận động, vận tải, xây dựng, xây lắp, xét xử, xuất bản, xuất khẩu, xúc tiến, xúc tiến đầu tư, xóa đói giảm nghèo, cai nghiện, cấp cứu, đoàn kết, giống, bay, sơn, xe, may, máy, đường, trồng trọt, hành chính, thiết bị, vốn
  hòa bình, khám chữa bệnh, triển lãm, hội nghị, trợ giúp pháp lý, phân tích, cán bộ, sinh viên, nông dân, học bổng, cộng đồng, người dân, phụ nữ, thanh niên, thiếu nhi, trẻ em, nhân dân, tài năng, bác sĩ, chuyên gia
  trẻ em nghèo, trẻ mồ côi, người nghèo, người lao động, người khuyết tật, người có công, doanh nghiệp, người cao tuổi, doanh nhân, viên chức, cơ quan, người mù, nạn nhân, chiến sĩ
  `),
);

/** Of these, the ones that tell by themselves what a body is: "Công ty xây dựng Hà Nội", "Nhà máy may Đáp Cầu". */
export const NOMINAL_ENOUGH: ReadonlySet<string> = new Set(
  list(
    'bảo trợ, chế biến, dạy nghề, đào tạo, đầu tư, đầu tư phát triển, đầu tư xây dựng, giống, in, khai thác, kinh doanh, liên doanh, may, nghiên cứu, sản xuất, sơn, đường, tư vấn, vận tải, xây dựng, xây lắp, xuất khẩu, xúc tiến đầu tư',
  ),
);
