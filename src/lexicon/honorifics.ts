import { list } from './list.ts';

/** Words before a name that are no part of it and no office. */
export const HONORIFICS: readonly string[] = list(`
  ông, bà, anh, chị, cô, chú, bác, cụ, ngài, đồng chí, đ/c, các đồng chí, quý ông, quý bà, cậu, em, cháu, bé, đc, ngài tiến sĩ, tướng, vua, nhà vua
`);

/** Said of somebody who is spoken of as acting for a body: with a full name it makes an official even where no office is told. */
export const COMRADE: ReadonlySet<string> = new Set(['đồng chí', 'các đồng chí', 'đ/c', 'đc', 'ngài']);

/**
 * Said of people whom the article visits, helps or counts: with no office of their own they are private and become no node.
 * The words stand right before the name.
 */
export const PRIVATE_BEFORE: readonly string[] = list(`
  em, cháu, bé, cụ, mẹ, bà mẹ, mẹ liệt sĩ, mẹ việt nam anh hùng, bà mẹ việt nam anh hùng, liệt sĩ, liệt sỹ, anh hùng liệt sĩ, anh hùng liệt sỹ, thương binh, bệnh binh
  nạn nhân, bệnh nhân, công nhân, nữ công nhân, nông dân, ngư dân, cử tri, hộ, hộ ông, hộ bà, gia đình, gia đình ông, gia đình bà, vợ chồng, vợ chồng ông, vợ chồng bà
  học sinh, sinh viên, em học sinh, chiến sĩ, chiến sỹ, cựu chiến binh, lão thành cách mạng, thuyền viên, chủ tàu, thuyền trưởng, tài xế, lái xe, nghi phạm, bị cáo, bị can, đối tượng
  chủ hộ, nghệ nhân, vận động viên, vđv, cầu thủ, ca sĩ, ca sỹ, diễn viên, nhạc sĩ, nhạc sỹ, nghệ sĩ, nghệ sỹ, nhà thơ, nhà văn, họa sĩ, người mẫu, hoa hậu, á hậu
  hlv, huấn luyện viên, đạo diễn, mc, nhiếp ảnh gia, phóng viên, nhà báo, pv, tiền đạo, tiền vệ, thủ môn, hậu vệ, trung vệ, danh thủ, hot girl, doanh nhân
  người lao động, bạn, bạn đọc, chàng trai, cô gái, thí sinh, du khách, phụ huynh, người dân, chồng, vợ, con trai, con gái, chú rể, cô dâu, trọng tài
`);
