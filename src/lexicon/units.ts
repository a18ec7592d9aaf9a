import { list } from './list.ts';

/** Measures, which may be glued to their figures: "4.000m tôn", "25kg gạo". */
export const MEASURES: readonly string[] = list('m2, m3, m², m³, km, m, kg, ha, lít, ml, gam, g');

/** Words that count goods. A noun that counts itself ("10 xe lăn") is here as well. */
export const GOODS_COUNTERS: readonly string[] = list(`
  suất, xuất, phần, túi, giỏ, hộp, đòn, gói, thùng, bao, tấn, tạ, yến, ki-lô-gam, kilôgam, kílôgam, cân, chai, cái, chiếc, bộ, con, căn, ngôi, cuốn, quyển, đầu sách, đầu truyện, tập, tủ, hệ thống, cơ số, đôi, mét, mét vuông, tấm, viên, cây, sổ, thẻ
  máy, xe, đầu, liều, đơn vị máu, bình, giàn, chuyến, khối, tờ, bức, công trình, học bổng, quà, món quà, nhà, căn nhà, ngôi nhà, phòng, phòng học, lớp học, điểm trường, trường, giếng, bồn, cầu, cặp, áo, chăn, màn, mền, bàn, ghế
  xe lăn, xe đạp, xe máy, xe cứu thương, xe ô tô, ô tô, máy tính, máy vi tính, ti vi, tivi, tủ lạnh, quạt, sổ tiết kiệm, thẻ bảo hiểm y tế, bò, bò giống, trâu, dê, lợn, gà, cây giống, suất ăn, suất cơm, cặp sách, áo ấm, mái nhà
  mái ấm, nhà tình nghĩa, nhà tình thương, nhà đại đoàn kết, tủ thuốc, tủ sách, chậu, nồi, bếp, sọt, két, lốc, ký, kí, thửa, lô, kiện, cuộn, bó, buồng, gốc, hạt, lá, lá cờ, cây cầu, con bò, xuồng, ca nô, áo phao, phao, phao cứu sinh, áo phao cứu sinh, khẩu trang
  cột cờ, sân chơi, trạm, bóng đèn, camera, giường, giường bệnh, máy thở, máy lọc nước, máy tính bảng, điện thoại, điện thoại thông minh, smartphone, laptop, tấm pin, vé, lượt, ca, mũi, triệu liều
  hiện vật, ba lô, lồng đèn, đèn lồng, đèn ông sao, téc, téc nước, bồn nước, bể, bể nước, dàn, dàn âm thanh, bánh chưng, bánh tét, bánh trung thu, quả trứng, quả bóng, vỉ trứng, khay trứng, can, bịch, hũ, mũ, nón, nạng
  xe ba bánh, xe đạp điện, phương tiện sinh kế, mô hình sinh kế, góc học tập, vé xe, vé tàu, sim, bữa ăn, bữa cơm, suất cháo, máy trợ thính, bình nước, phích nước, tấm tôn, quả, đèn pin
`);

/** Words that count people and households. */
export const PEOPLE_COUNTERS: readonly string[] = list(`
  hộ, hộ gia đình, hộ dân, hộ nghèo, hộ cận nghèo, gia đình, người, em, em học sinh, cháu, bé, học sinh, sinh viên, trẻ em, trẻ, thiếu nhi, cụ, cụ già, bà mẹ, mẹ, bà mẹ việt nam anh hùng, mẹ việt nam anh hùng, đại biểu, đồng bào
  công nhân, người lao động, lao động, đoàn viên, hội viên, cán bộ, chiến sĩ, chiến sỹ, quân nhân, bệnh nhân, nạn nhân, ngư dân, nông dân, thương binh, bệnh binh, thương bệnh binh, giáo viên, y bác sĩ, bác sĩ, cá nhân, tập thể, nhân khẩu
  khẩu, thân nhân, thanh niên, phụ nữ, chị, anh, bác, ông, bà, vận động viên, vđv, sĩ quan, đối tượng, người dân, người nghèo, người có công, người khuyết tật, người cao tuổi, trường hợp, nữ sinh, tân sinh viên, thí sinh, lượt người, lượt người dân, lượt bà con, lượt bệnh nhân, bệnh nhi
  công nhân lao động, cnlđ, cnvclđ, nlđ, hs, sv, gia đình chính sách, gia đình liệt sĩ, con em, con của, tình nguyện viên, cựu chiến binh, thầy cô giáo, thầy cô, thầy giáo, cô giáo, đồng chí, chủ tàu, thuyền viên
`);

/** Bodies and places that are counted. */
export const BODY_COUNTERS: readonly string[] = list(`
  xã, phường, huyện, quận, tỉnh, thôn, bản, ấp, đơn vị, doanh nghiệp, trường mầm non, trường học, trường tiểu học, bệnh viện, trạm y tế, cơ sở, địa phương, tổ chức, đồn biên phòng, công đoàn cơ sở, chi hội, câu lạc bộ
`);

/** End the words behind a unit that say what is counted: "30 suất quà | cho học sinh". */
export const AFTER_COUNTED: ReadonlySet<string> = new Set(
  list(
    `cho, tặng, tại, ở, của, với, trị, và, để, trên, trong, được, đã, do, từ, đến, bị, gồm, là, mỗi, nhằm, vào, này, đó, khác, sẽ, đang, vừa, cùng, theo, tới, ủng, giúp, hỗ, phục, bằng, như, nhân, trước, sau, khi, nhưng, mà, thì
  về, qua, ra, lên, xuống, nói, cũng, có, hay, hoặc, trao, nhận, tham, đạt, thuộc, dự, vượt, mang, cần, không, tổng, còn, đi, sang, dành, vì, nên, gửi, chuyển, tiếp, chưa, phải, đều, bao, góp, ngay, cả, vui, hôm, nhờ, ký, trở, chở, kèm, gặp, sinh, xây, mới được`,
  ),
);
