import { list } from './list.ts';

/** Military and police ranks: no offices, but who bears one acts for the forces. */
export const RANKS: readonly string[] = list(`
  đại tướng, thượng tướng, trung tướng, thiếu tướng, chuẩn tướng, đô đốc, phó đô đốc, chuẩn đô đốc, thiếu tướng công an
  đại tá, thượng tá, trung tá, thiếu tá, đại úy, thượng úy, trung úy, thiếu úy, thượng sĩ, thượng sỹ, trung sĩ, hạ sĩ, nguyên soái
  đại uý, thượng uý, trung uý, thiếu uý
`);

/** Degrees and professions: no offices. */
export const DEGREES: readonly string[] = list(`
  giáo sư, phó giáo sư, tiến sĩ, tiến sỹ, thạc sĩ, thạc sỹ, bác sĩ, bác sỹ, kỹ sư, kiến trúc sư, luật sư, cử nhân, dược sĩ, viện sĩ, viện sỹ, chuyên gia
  gs, pgs, ts, ths, th.s, bs, ks, kts, gs.ts, pgs.ts, gs-ts, pgs-ts, ts.bs, bsck, bsckii, bscki, bs.ck2, ls, thầy thuốc nhân dân, thầy thuốc ưu tú
  nhà giáo nhân dân, nhà giáo ưu tú, nghệ sĩ nhân dân, nghệ sĩ ưu tú, nsnd, nsưt, tskh, gs.tskh, anh hùng lao động, anh hùng llvtnd, nhà nghiên cứu
  thầy giáo, cô giáo, thầy, sử học, nhà sử học
`);

/** Ranks of the churches: with a name they say that somebody acts for a church; no offices. */
export const CHURCH_RANKS: readonly string[] = list(`
  hòa thượng, thượng tọa, đại đức, ni sư, ni trưởng, sư cô, sư thầy, linh mục, giám mục, tổng giám mục, hồng y, mục sư, đức hồng y, đức giám mục, đức tổng giám mục
  đức cha, cha, đại lão hòa thượng, giáo hoàng, đức giáo hoàng, ht, tt, đđ
`);
