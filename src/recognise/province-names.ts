import { FOREIGN_PROVINCES } from '../lexicon/foreign-provinces.ts';
import { NOT_PROVINCES } from '../lexicon/place-heads.ts';
import { PROVINCES } from '../lexicon/provinces.ts';
import { fold, toneNormal } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';

/** One way to write one province-level unit, or (`family` null) a name that only looks like one. */
export interface ProvinceName {
  readonly family: string | null;
  readonly country: string;
  /** Canonical name of the family. */
  readonly name: string;
  /** Folded words; the first one is the key of the index. */
  readonly words: readonly string[];
  /** Lower case with diacritics, one space between words. */
  readonly exact: string;
  /** Enough without "tỉnh" or a country beside it. */
  readonly alone: boolean;
  /** Its words may be parted by hyphens and full stops. */
  readonly loose: boolean;
}

/** The name that a family bore for most of its articles. */
const NAMED_BEFORE_MERGERS = new Map([['vn-hue', 'Thừa Thiên Huế']]);

/** For comparing with diacritics: lower case, one placement of tones, one space for all punctuation. */
export const exactForm = remembered(4_000, (written) =>
  toneNormal(written)
    .toLowerCase()
    .replace(/[\s.\-–—]+/g, ' ')
    .trim(),
);

/** All names by their first folded word, longest first. */
export const PROVINCE_NAMES: ReadonlyMap<string, readonly ProvinceName[]> = index([
  ...vietnamese(),
  ...foreign(),
  ...NOT_PROVINCES.map((name) => entry(null, 'VN', name, name, true, false)),
]);

function vietnamese(): readonly ProvinceName[] {
  const seen = new Set<string>();
  return PROVINCES.flatMap((unit) =>
    [unit.name, ...unit.aliases].flatMap((name) => {
      const key = `${unit.family}|${name}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const loose = /[-–.]/.test(name) || unit.family === 'vn-hue';
      return [entry(unit.family, 'VN', NAMED_BEFORE_MERGERS.get(unit.family) ?? unit.name, name, true, loose)];
    }),
  );
}

function foreign(): readonly ProvinceName[] {
  return FOREIGN_PROVINCES.trim()
    .split('\n')
    .flatMap((row) => {
      const [country, units] = row.split('|').map((cell) => cell.trim());
      return units!.split(';').flatMap((unit) => {
        const forms = unit.split(',').map((form) => form.trim());
        const name = forms[0]!.replace('!', '');
        const family = foreignKey(country!, name);
        return forms.map((form) => entry(family, country!, name, form.replace('!', ''), form.endsWith('!'), true));
      });
    });
}

/** `cn-van-nam`: of units outside of Vietnam family and key are one. */
export function foreignKey(country: string, name: string): string {
  return `${country.toLowerCase()}-${(fold(name).match(/[\p{L}\p{N}]+/gu) ?? []).join('-')}`;
}

function entry(
  family: string | null,
  country: string,
  name: string,
  written: string,
  alone: boolean,
  loose: boolean,
): ProvinceName {
  const words = fold(written).match(/[\p{L}\p{N}]+/gu) ?? [];
  return { family, country, name, words, exact: exactForm(written), alone, loose };
}

function index(names: readonly ProvinceName[]): ReadonlyMap<string, readonly ProvinceName[]> {
  const map = new Map<string, ProvinceName[]>();
  for (const name of names) map.set(name.words[0]!, [...(map.get(name.words[0]!) ?? []), name]);
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}
