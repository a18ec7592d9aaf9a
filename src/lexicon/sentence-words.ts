import { list } from './list.ts';

/** Shortened words whose full stop ends no sentence, lower case and without it. */
export const ABBREVIATED: ReadonlySet<string> = new Set(
  list(`
  tp, tx, tt, t.p, q, p, h, x, ts, ths, th.s, gs, pgs, ths, bs, bsck, ks, kts, ls, cn, ds, nsnd, nsưt, nghs, đ/c, đ.c, d/c, mr, mrs, ms, dr, st, prof, no, vol, tr, đt, tel, fax, inc, corp, co, ltd, jr, sr
  ô, b, gs.ts, pgs.ts, ts.bs, ths.bs, pgs-ts, gs-ts, gs.tskh, tskh, ttưt, ttnd, nghưt, nxb, vd, tk, tw, t.ư, đh, cđ, thpt, thcs, ubnd, hđnd, sn, kp, kdc, lm, hđ, cty, t.s, ht, đđ
`),
);

/** Capitalised words that begin a sentence and hardly ever a name: where one stands behind a name or a lower-case word, a new sentence begins. */
export const OPENERS: ReadonlySet<string> = new Set(
  list(`
  tại, theo, trong, ngày, sáng, chiều, tối, trưa, đêm, ông, bà, anh, chị, cô, đây, đó, các, những, sau, trước, khi, để, với, nhân, bên, cùng, đồng, phát, tuy, nhưng, từ, đến, trên, dưới, về, do
  vì, nếu, hiện, đối, qua, riêng, ngoài, đặc, mặc, song, và, thay, được, cũng, như, việc, có, không, chúng, tôi, họ, em, cháu, đoàn, đợt, dịp, buổi, lễ, một, hai, ba, nhiều, mỗi, mọi, lãnh, chủ, phó
  bí, giám, tổng, thủ, bộ, đại, hội, ban, ủy, uỷ, công, tập, quỹ, ngân, người, học, số, toàn, cả, còn, đã, đang, sẽ, đáng, thời, phần, kết, thông, mới, vừa, lúc, hàng, hơn, gần, khoảng, tính, nhờ, thực
  triển, chương, hoạt, cụ, quá, bởi, dù, dẫu, xuất, nằm, năm, tháng, tuần, đầu, cuối, giữa, hôm, cách, chia, trao, tham, dự, cùng, mở, nói, hỏi, trả, trò, tiếp, tới, thăm, gửi, đánh, cho, bày, ghi, thừa
`),
);
