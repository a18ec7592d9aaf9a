import { fold } from '../text/fold.ts';
import { VIETNAM_CHANGES, VIETNAM_UNITS } from './province-table.ts';

/**
 * One province-level unit of Vietnam in its time. `family` is what a text names (`vn-lao-cai`); `key` is the unit that bore the
 * name then (`vn-lao-cai-1991`, `vn-lao-cai-2025`): the merged one of 2025 is another unit than its parent of the same name.
 */
export interface Province {
  readonly key: string;
  readonly family: string;
  readonly name: string;
  /** "tỉnh Lào Cai", "Thành phố Hồ Chí Minh". */
  readonly fullName: string;
  readonly kind: 'tỉnh' | 'thành phố';
  readonly country: 'VN';
  /** Number of the General Statistics Office; null for units that ended before the numbers of 2004. */
  readonly code: string | null;
  readonly aliases: readonly string[];
  /** First and last day, both included; null: still there. */
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface ProvinceChange {
  readonly kind: 'merged' | 'split';
  /** The first day of `to`. */
  readonly on: string;
  readonly from: string;
  readonly to: string;
}

export type Basis = 'CURRENT' | 'FORMER';

const rows = (table: string): readonly (readonly string[])[] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));

/** Every unit, in the table's order. */
export const PROVINCES: readonly Province[] = rows(VIETNAM_UNITS).map(
  ([family, name, kind, code, from, to], _, all) => ({
    key: `vn-${family}-${from!.slice(0, 4)}`,
    family: `vn-${family}`,
    name: name!,
    fullName: `${kind} ${name}`,
    kind: kind!.toLowerCase() as Province['kind'],
    country: 'VN',
    code: code || null,
    aliases: [
      ...new Set(
        all
          .filter((row) => row[0] === family)
          .flatMap((row) => [row[1]!, ...(row[6] ?? '').split(';').map((alias) => alias.trim())])
          .filter((alias) => alias !== '' && alias !== name),
      ),
    ],
    validFrom: from!,
    validTo: to || null,
  }),
);

const BY_KEY: ReadonlyMap<string, Province> = new Map(PROVINCES.map((unit) => [unit.key, unit]));

const BY_FAMILY: ReadonlyMap<string, readonly Province[]> = new Map(
  [...new Set(PROVINCES.map((unit) => unit.family))].map((family) => [
    family,
    PROVINCES.filter((unit) => unit.family === family),
  ]),
);

export const provinceByKey = (key: string): Province | null => BY_KEY.get(key) ?? null;

/** The units that bore one name one after the other, oldest first. */
export const provincesOfFamily = (family: string): readonly Province[] => BY_FAMILY.get(family) ?? [];

const isOn = (unit: Province, day: string): boolean =>
  unit.validFrom <= day && (unit.validTo === null || day <= unit.validTo);

/**
 * The unit of a family that bore the name on a day (YYYY-MM-DD), or of two at a change the one of that day. Where none did, the
 * last before that day, else the first: a text of 2026 that names Yên Bái means the province that was. Null for no such family.
 */
export function provinceOn(family: string, day: string): Province | null {
  const units = provincesOfFamily(family);
  return units.find((unit) => isOn(unit, day)) ?? units.findLast((unit) => unit.validFrom <= day) ?? units[0] ?? null;
}

/** The day of the FORMER basis: the 63 provinces and cities on their last day. */
export const LAST_DAY_OF_63 = '2025-06-30';
/** The first day of the 34 of the CURRENT basis. */
export const FIRST_DAY_OF_34 = '2025-07-01';

export const provincesOn = (day: string): readonly Province[] => PROVINCES.filter((unit) => isOn(unit, day));

export const PROVINCE_CHANGES: readonly ProvinceChange[] = rows(VIETNAM_CHANGES).flatMap(([on, before, after]) => {
  const from = before!.split(', ').map((family) => unitEndingBefore(`vn-${family}`, on!));
  const to = after!.split(', ').map((family) => provinceOn(`vn-${family}`, on!)!.key);
  const kind = to.length > 1 ? 'split' : 'merged';
  return from.flatMap((one) => to.map((other) => ({ kind, on: on!, from: one, to: other }) as const));
});

function unitEndingBefore(family: string, day: string): string {
  return provincesOfFamily(family).findLast((unit) => unit.validTo !== null && unit.validTo < day)!.key;
}

/**
 * The one unit of a basis that a unit became or is. Null where it went to several of them, or (FORMER) where it was made by the
 * mergers of 2025. A key of another country is its own counterpart.
 */
export function counterpart(key: string, basis: Basis): string | null {
  const unit = BY_KEY.get(key);
  if (!unit) return key;
  return COUNTERPARTS[basis].get(key) ?? null;
}

const COUNTERPARTS: Readonly<Record<Basis, ReadonlyMap<string, string | null>>> = {
  CURRENT: counterpartsOn(FIRST_DAY_OF_34),
  FORMER: counterpartsOn(LAST_DAY_OF_63),
};

function counterpartsOn(day: string): ReadonlyMap<string, string | null> {
  const reached = (unit: Province): readonly string[] => {
    if (isOn(unit, day)) return [unit.key];
    if (unit.validFrom > day) return [];
    return PROVINCE_CHANGES.filter((change) => change.from === unit.key).flatMap((change) =>
      reached(BY_KEY.get(change.to)!),
    );
  };
  return new Map(
    PROVINCES.map((unit) => {
      const ends = new Set(reached(unit));
      return [unit.key, ends.size === 1 ? [...ends][0]! : null];
    }),
  );
}

/** The families that a written name may mean, diacritics aside: `familiesNamed('TP.HCM')` is `['vn-ho-chi-minh']`. */
export function familiesNamed(name: string): readonly string[] {
  return FAMILIES_BY_NAME.get(nameKey(name)) ?? [];
}

/** Folded, without "tỉnh" and the like, every run of punctuation one space. */
const nameKey = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:tinh|thanh pho|tp|t p|thu do) (?=\S)/, '');

const FAMILIES_BY_NAME: ReadonlyMap<string, readonly string[]> = familiesByName();

function familiesByName(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const unit of PROVINCES) {
    for (const name of [unit.name, ...unit.aliases]) {
      const key = nameKey(name);
      const families = map.get(key) ?? [];
      if (!families.includes(unit.family)) map.set(key, [...families, unit.family]);
    }
  }
  return map;
}
