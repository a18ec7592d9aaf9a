import type { BeneficiaryKind } from '../model/facts.ts';
import { list } from './list.ts';

/** Words for people who get something, each with the kind that it tells; the longest fitting word decides. */
export const BENEFICIARY_WORDS: Readonly<Record<BeneficiaryKind, readonly string[]>> = {
  POLICY_FAMILIES: list(`
  gia đình chính sách, hộ chính sách, hộ gia đình chính sách, đối tượng chính sách, gia đình có công, người có công
  gia đình liệt sĩ, gia đình liệt sỹ, thân nhân liệt sĩ, thân nhân liệt sỹ, mẹ liệt sĩ, mẹ liệt sỹ, thương binh
  bệnh binh, thương bệnh binh, bà mẹ việt nam anh hùng, mẹ việt nam anh hùng, bà mẹ vnah, mẹ vnah, cựu chiến binh
  cựu thanh niên xung phong, thanh niên xung phong, lão thành cách mạng, gia đình cách mạng, gia đình thương binh
  vợ liệt sĩ, con liệt sĩ, cựu tù, cán bộ tiền khởi nghĩa, nhà giáo
`),
  POOR_HOUSEHOLDS: list(`
  hộ nghèo, gia đình nghèo, hộ gia đình nghèo, người nghèo, hộ cận nghèo, hộ khó khăn, gia đình khó khăn
  gia đình có hoàn cảnh khó khăn, hộ có hoàn cảnh khó khăn, hoàn cảnh khó khăn, hoàn cảnh đặc biệt khó khăn
  đồng bào nghèo, phụ nữ nghèo, hộ gia đình khó khăn, hộ gia đình có hoàn cảnh khó khăn, người có hoàn cảnh khó khăn
  nông dân nghèo, người vô gia cư, lao động nghèo, dân nghèo, hoàn cảnh, bà con nghèo, người dân nghèo
`),
  DISASTER_VICTIMS: list(`
  đồng bào bị thiên tai, đồng bào vùng lũ, đồng bào vùng bão, đồng bào bị lũ lụt, đồng bào bị bão lũ
  đồng bào miền trung, người dân vùng lũ, người dân bị thiệt hại, hộ bị thiệt hại, gia đình bị thiệt hại, nạn nhân
  gia đình nạn nhân, hộ dân bị, người dân gặp hoạn nạn, hộ bị ảnh hưởng, nhân dân vùng lũ, nhân dân vùng bão
  người dân bị, gia đình bị nạn, gia đình bị, hộ bị, người bị nạn, bà con vùng lũ, người dân có nhà
  đồng bào các tỉnh, vùng lũ, vùng bão, người dân miền trung, gia đình có người chết, gia đình có người bị
`),
  PUPILS: list(`
  học sinh, sinh viên, học sinh nghèo, học sinh nghèo vượt khó, em học sinh, tân sinh viên, thiếu nhi, trẻ em
  trẻ em nghèo, thiếu niên, em nhỏ, các em, các cháu, trẻ, cháu, cháu thiếu nhi, lưu học sinh, giáo viên và học sinh
  thầy cô và học sinh, thầy và trò, thầy trò, thầy cô giáo và học sinh, giáo viên, học sinh, hs, sv, hssv, con em, con ngư dân, con công nhân, con cán bộ, con đoàn viên, con hội viên, con hộ nghèo
`),
  WORKERS: list(`
  công nhân, công nhân lao động, cnlđ, cnvclđ, cnvc, người lao động, nlđ, đoàn viên, nữ công nhân, lao động
  đoàn viên công đoàn, ngư dân, nông dân, diêm dân, công nhân viên chức lao động, giáo viên, công nhân môi trường
  hội viên, công nhân vệ sinh, thuyền viên, chủ tàu
`),
  PATIENTS: list(`
  bệnh nhân, bệnh nhi, người bệnh, người nhiễm, bệnh nhân nghèo, người bệnh nghèo, bệnh nhi nghèo, trẻ em bị bệnh
`),
  SOLDIERS: list(`
  chiến sĩ, chiến sỹ, cán bộ chiến sĩ, bộ đội, bộ đội biên phòng, quân dân, quân và dân, tân binh, lính đảo
  quân nhân, lực lượng vũ trang, chiến sĩ và nhân dân
`),
  ELDERLY_ORPHANS_DISABLED: list(`
  người già, cụ già, các cụ, người cao tuổi, người già neo đơn, trẻ mồ côi, trẻ em mồ côi, người khuyết tật
  người tàn tật, nạn nhân chất độc da cam, nạn nhân da cam, trẻ khuyết tật, trẻ em khuyết tật, người mù
  học sinh khuyết tật, cụ, học sinh mồ côi, người tâm thần, trẻ em bị dị tật, bệnh nhân phong
  trẻ em có hoàn cảnh đặc biệt, đối tượng bảo trợ, đối tượng bảo trợ xã hội, người cô đơn
`),
  OTHER: list(`
  người dân, nhân dân, bà con, đồng bào, gia đình, hộ, hộ dân, hộ gia đình, người, dân, phụ nữ, chị em, cán bộ
  vợ chồng, đối tượng, cá nhân, trường hợp, hội viên phụ nữ, kiều bào, em, thanh niên, nữ sinh
  chức sắc, chức việc, tăng ni, sư sãi, chư tăng, phật tử, giáo dân, linh mục, già làng, trưởng bản, người có uy tín
  y bác sĩ, nhân viên y tế, lực lượng tuyến đầu, lượt người, phạm nhân, du khách, nghệ nhân, vận động viên, nghệ sĩ
`),
};

/** Words that count people or households: "10 hộ", "150 em", "35 gia đình". */
export const PEOPLE_UNITS: readonly string[] = list(`
  hộ, hộ dân, hộ gia đình, gia đình, em, em học sinh, học sinh, sinh viên, tân sinh viên, nữ sinh, thí sinh, người, người dân, cháu, cụ, trẻ, trẻ em
  bệnh nhân, bệnh nhi, công nhân, chiến sĩ, quân nhân, bà mẹ, mẹ, trường hợp, hoàn cảnh, thương binh, đoàn viên, đối tượng
  nạn nhân, hội viên, lao động, cnlđ, cnvclđ, ngư dân, giáo viên, phụ nữ, thiếu nhi, người khuyết tật, nông dân
  bà con, đồng bào, lượt người, lượt bà con, lượt bệnh nhân, thân nhân, cựu chiến binh, thuyền viên, chủ tàu, khẩu, đại biểu, cán bộ, chị, anh, ông, bà, con em, con của
`);
