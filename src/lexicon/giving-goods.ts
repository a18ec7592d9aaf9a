import { list } from './list.ts';

/**
 * What is given. charity: given by its nature ("suất quà", "nhà tình nghĩa"), enough beside a verb that only hands over. plain: goods
 * that are given as well as sold ("gạo", "máy tính"), which need a verb of giving or people who get them. money: words for money.
 */
export interface Goods {
  readonly head: string;
  readonly sort: 'charity' | 'plain' | 'money';
}

const CHARITY = list(`
  quà, món quà, phần quà, suất quà, xuất quà, túi quà, giỏ quà, hộp quà, gói quà, quà tết, quà trung thu, tặng phẩm
  học bổng, suất học bổng, sổ tiết kiệm, sổ tiết kiệm tình nghĩa, thẻ bảo hiểm y tế, thẻ bhyt, nhà tình nghĩa
  nhà tình thương, nhà đại đoàn kết, nhà đồng đội, nhà nhân ái, nhà mái ấm, mái ấm, mái ấm công đoàn
  mái ấm tình thương, mái ấm tình người, nhà chữ thập đỏ, nhà khăn quàng đỏ, nhà tình bạn, nhà công vụ, ngôi nhà
  căn nhà, nhà bán trú, nhà văn hóa, cầu dân sinh, xe lăn, xe lắc, nhu yếu phẩm, hàng cứu trợ, hàng viện trợ, áo ấm, chăn ấm
  áo phao, tủ thuốc, cơ số thuốc, suất cơm, suất ăn, suất cháo, túi thuốc, suất hỗ trợ, phần hỗ trợ, bò giống, con giống
  dê giống, tủ sách, phao cứu sinh, cặp phao, gói hỗ trợ, mô hình sinh kế, góc học tập
`);

const PLAIN = list(`
  gạo, mì tôm, mì gói, mỳ tôm, mì, lương thực, thực phẩm, sữa, bánh, bánh chưng, bánh kẹo, kẹo, dầu ăn, nước mắm
  muối, nước uống, nước sạch, chăn, màn, quần áo, áo, chiếu, xe đạp, xe máy, ô tô, xe cứu thương, xe ô tô, xe ô tô cứu thương
  ô tô cứu thương, sách
  sách vở, vở, sách giáo khoa, cặp sách, cặp, đồ dùng học tập, bàn ghế, dụng cụ học tập, bút, máy tính, máy vi tính
  bộ máy tính, bộ máy vi tính, máy tính bảng, laptop, ti vi, tivi, tủ lạnh, máy giặt, quạt, máy lọc nước
  hệ thống lọc nước, thiết bị lọc nước, bồn nước, bồn chứa nước, máy phát điện, máy bơm, giếng nước, giếng khoan
  trang thiết bị y tế, thiết bị y tế, trang thiết bị, thiết bị, thuốc, thuốc chữa bệnh, máy thở, khẩu trang
  máy siêu âm, máy chạy thận, máy chạy thận nhân tạo, máy lọc thận, máy xét nghiệm, máy chụp x-quang, máy tim phổi nhân tạo, máy gây mê, máy sốc tim, máy nội soi, lồng ấp, kính hiển vi
  máy photocopy, máy cày, máy gặt, máy tuốt lúa, xuồng máy
  nước sát khuẩn, vật tư y tế, vaccine, vắc xin, test nhanh, phòng học, lớp học, trường học, điểm trường, thư viện
  sân chơi, sân bóng, sân bóng chuyền, sân bóng đá, sân thể thao, cầu, tôn, tôn lạnh, tấm lợp, xi măng, gạch, đèn, pin mặt trời, lá cờ tổ quốc, cờ tổ quốc, bò, trâu, bê
  dê, lợn, gà, con giống, cây giống, hạt giống, lợn giống, phân bón, lồng đèn, đồ chơi, tạ, hàng hóa, hiện vật, bếp
  nồi, đồ dùng, đường ống, dụng cụ thể thao, nhạc cụ, trống, loa, âm ly, dàn âm thanh, radio, điện thoại, điện thoại thông minh, smartphone, đài, ghế đá
  cây xanh, máu, xuồng, thuyền, ca nô, ngư cụ, ngư lưới cụ, điểm vui chơi, khu vui chơi, nhà vệ sinh, bể bơi, bể nước
  cây cầu, xe đẩy, giường, giường bệnh, máy tạo oxy, bình oxy, máy in, máy chiếu, rau, rau củ, nông sản, trứng, thịt
  nước ngọt, mũ bảo hiểm, ba lô, giày, dép, đồng phục, bộ kit, kit test, đồ bảo hộ, găng tay, nước rửa tay
  dung dịch sát khuẩn, hàng nông sản, vật liệu, vật liệu xây dựng, ngày công, máy may, máy khâu, máy tính xách tay, đường điện
  téc nước, phương tiện sinh kế, đèn lồng, đèn ông sao, bánh tét, bánh trung thu, lương khô, quả trứng, mũ, nón, khăn ấm, khăn mặt, nạng
  máy trợ thính, xe ba bánh, xe đạp điện, nồi cơm điện, bếp ga, xà phòng, tã, bỉm, sữa bột, cháo, bình nước, phích nước, quả bóng, tấm tôn, đèn pin
  phân hữu cơ, đầu sách, bữa ăn, bữa cơm, vé xe, vé tàu, sim, đường truyền internet, đường truyền mạng
`);

const MONEY = list(`
  tiền, tiền mặt, số tiền, kinh phí, phần tiền, khoản tiền, khoản tài trợ, khoản hỗ trợ, tiền hỗ trợ
  bảng tượng trưng, bảng biểu trưng, biển tượng trưng, biểu trưng, tiền tượng trưng, tấm séc, séc
`);

export const GOODS: readonly Goods[] = [
  ...CHARITY.map((head) => ({ head, sort: 'charity' }) as const),
  ...PLAIN.map((head) => ({ head, sort: 'plain' }) as const),
  ...MONEY.map((head) => ({ head, sort: 'money' }) as const),
];

/** Counted, these are gifts even where nothing says of what: "1.000 suất". */
export const GIFT_UNITS: readonly string[] = list(
  'suất, xuất, phần, phần quà, suất quà, xuất quà, túi quà, suất học bổng',
);

/** Words that count goods: "30 suất quà", "40 tấn gạo", "5 hệ thống lọc nước". */
export const GOODS_UNITS: readonly string[] = list(`
  suất, xuất, phần, túi, giỏ, hộp, gói, thùng, bao, tấn, tạ, kg, ki-lô-gam, kilôgam, cân, lít, chai, cái, chiếc, bộ
  con, căn, ngôi, cuốn, quyển, tập, tủ, hệ thống, cơ số, đôi, mét, m, m2, tấm, viên, cây, sổ, thẻ, máy, xe, đầu, lá, lá cờ
  liều, mét vuông, đơn vị, bình, bồn, bể, giàn, chuyến, khối, tờ, bức, điểm, công trình
`);

/**
 * Given to honour, to certify or to sell, never for good: an object that starts with one of these makes no gift. Arms and pledges of
 * credit are here too.
 */
export const NOT_GIFTS: readonly string[] = list(`
  bằng khen, giấy khen, thư khen, bằng(?! hiện| tiền| hình| nguồn| chính| cả| việc| kinh| gạo| quà| các), bằng tốt nghiệp, bằng cử nhân, huân chương, huy chương, huy hiệu
  kỷ niệm chương, cờ thi đua, cờ(?! tổ quốc), lá cờ đầu, lá cờ thi đua, lá cờ luân lưu, cờ luân lưu, cờ vững mạnh, danh hiệu, giải, giải thưởng, giải nhất
  phần thưởng, tiền thưởng, thưởng, cúp, cup, cúp vàng, vương miện, vé(?! xe(?!m)| tàu), thẻ hội viên, thẻ đảng, biểu trưng
  biểu tượng, logo, hoa, bó hoa, lẵng hoa, những bó hoa, đóa hoa, vòng hoa, quyết định, giấy chứng nhận, chứng nhận
  giấy phép, chứng chỉ, hợp đồng, công hàm, quốc thư, thư mời, thư(?! viện), công văn, quân hàm, cấp bậc, hàm, chức(?! năng), nhiệm vụ
  biên bản, bản ghi nhớ, tờ rơi, tờ gấp, giấy, quà lưu niệm, kỷ vật, vật lưu niệm, tranh lưu niệm, tấm ảnh, bức ảnh, bức tranh
  bức trướng, tranh, ảnh, sách ảnh, khăn quàng, áo lưu niệm, súng, khẩu súng, vũ khí, đạn, tên lửa, chiến đấu cơ
  máy bay, tiêm kích, xe tăng, tàu chiến, tàu ngầm, khoản vay, vốn vay, vốn, gói tín dụng, tín dụng, lãi suất
  cổ phần, cổ phiếu, khách hàng, voucher, phiếu mua hàng, mã giảm giá, tiền phí, phí trước bạ, bảo hiểm vật chất
  lương, tiền lương, nụ hôn, cái ôm, lời chúc, nụ cười, bài hát, bài thơ, cơ hội, niềm tin, ưu đãi, quyền, tòa án
  con tin, hồ sơ, hài cốt, thi thể, tài liệu, tin, ghi nhận, hệ thống phòng không, hệ thống tên lửa
  hệ thống pháo, phòng không, xe bọc thép, pháo, khí tài, đạn pháo
`);
