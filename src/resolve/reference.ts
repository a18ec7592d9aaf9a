import type { EdgeRow } from '../graph/graph-store.ts';
import {
  type Basis,
  counterpart,
  LAST_DAY_OF_63,
  PROVINCE_CHANGES,
  PROVINCES,
  type Province,
  provinceOn,
  provincesOfFamily,
} from '../lexicon/provinces.ts';
import { provinceId } from '../model/ids.ts';

/** A province-level unit in its time; of other countries as the articles name it. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly fullName: string;
  readonly country: string;
  readonly code: string | null;
  readonly aliases: readonly string[];
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** What tells it from its namesakes: "tỉnh Lào Cai (đến 30/6/2025)". */
  readonly label: string;
}

/** The unit that a family's name means on a day; a foreign one is the same at all times. An undated text is read as an old one. */
export function unitOn(family: string, name: string, country: string, day: string | null): Unit {
  const province = provinceOn(family, day ?? LAST_DAY_OF_63);
  return province === null ? foreignUnit(family, name, country) : UNITS.get(idOf(province.key))!;
}

/** A unit of Vietnam, or null. */
export const unitById = (id: string): Unit | null => UNITS.get(id) ?? null;

/** The unit of today that this one became; itself where there is no single one, or it is abroad. */
export const currentUnit = (id: string): string => COUNTERPARTS.CURRENT.get(id) ?? id;

/**
 * Whether a place in one unit may be the same as in the other: they are one unit, or one is what the other became. Lào Cai and Yên Bái
 * of 2017 are two, though both became one.
 */
export function mayBeOneUnit(left: string, right: string): boolean {
  if (left === right) return true;
  const [one, other] = [UNITS.get(left), UNITS.get(right)];
  if (one === undefined || other === undefined || currentUnit(left) !== currentUnit(right)) return false;
  return isBefore(one, other) || isBefore(other, one);
}

const isBefore = (one: Unit, other: Unit): boolean =>
  one.validTo !== null && other.validFrom !== null && one.validTo < other.validFrom;

/**
 * The rows that something in a unit has by today's and by the former units: its counterpart, and where that is another unit, the
 * unit as reported too, so that it is seen from there.
 */
export function unitsFor(id: string): readonly { basis: Basis; unit: string; counterpart: boolean }[] {
  return (['CURRENT', 'FORMER'] as const).flatMap((basis) => {
    const other = COUNTERPARTS[basis].get(id) ?? id;
    const rows = [{ basis, unit: other, counterpart: true }];
    return other === id ? rows : [...rows, { basis, unit: id, counterpart: false }];
  });
}

export function foreignUnit(family: string, name: string, country: string): Unit {
  return {
    id: provinceId(family, null),
    name,
    fullName: name,
    country,
    code: null,
    aliases: [],
    validFrom: null,
    validTo: null,
    label: `${name} (${country})`,
  };
}

/** Every unit of Vietnam, in the table's order. */
export const allUnits = (): readonly Unit[] => [...UNITS.values()];

/** What became of what: `MERGED_INTO`, once for each pair. */
export const unitChanges = (): readonly EdgeRow[] =>
  PROVINCE_CHANGES.map(({ kind, on, from, to }) => ({
    row: 'edge',
    type: 'MERGED_INTO',
    from: idOf(from),
    to: idOf(to),
    properties: { change: kind, on },
    articleCount: 0,
    independentArticleCount: 0,
  }));

const idOf = (key: string): string => IDS.get(key)!;

function unitOf(province: Province): Unit {
  const { name, fullName, country, code, aliases, validFrom, validTo } = province;
  return {
    id: idOf(province.key),
    name,
    fullName,
    country,
    code,
    aliases,
    validFrom,
    validTo,
    label: labelOf(province),
  };
}

function labelOf({ family, fullName, validFrom, validTo }: Province): string {
  if (provincesOfFamily(family).length === 1) return fullName;
  return validTo === null ? `${fullName} (từ ${written(validFrom)})` : `${fullName} (đến ${written(validTo)})`;
}

/** 2025-06-30 as 30/6/2025. */
export const written = (day: string): string => day.split('-').reverse().map(Number).join('/');

const IDS: ReadonlyMap<string, string> = new Map(
  PROVINCES.map(({ key, family, validFrom }) => [key, provinceId(family, validFrom)]),
);

const UNITS: ReadonlyMap<string, Unit> = new Map(PROVINCES.map((province) => [idOf(province.key), unitOf(province)]));

const counterparts = (basis: Basis): ReadonlyMap<string, string> =>
  new Map(PROVINCES.map(({ key }) => [idOf(key), idOf(counterpart(key, basis) ?? key)]));

const COUNTERPARTS: Readonly<Record<Basis, ReadonlyMap<string, string>>> = {
  CURRENT: counterparts('CURRENT'),
  FORMER: counterparts('FORMER'),
};
