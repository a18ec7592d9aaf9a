import { fold, toneNormal } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { COMMUNE_KINDS, DISTRICT_KINDS } from '../place-heads.ts';
import places from './places.json' with { type: 'json' };

/** A district or commune as it was before July 2025. `district` is null for a district itself. */
export interface KnownPlace {
  readonly kind: string;
  /** Without its kind: "Hương Sơn", "12". */
  readonly name: string;
  /** The family of its province's name. */
  readonly family: string;
  readonly district: { readonly kind: string; readonly name: string } | null;
}

/**
 * The places that bear a name, diacritics and case aside, in the order of provinces; several where it is ambiguous. A kind asks
 * for its level (a huyện may have become a thị xã), and its own kind first where the level has both; null asks for districts.
 */
export function placesNamed(kind: string | null, name: string): readonly KnownPlace[] {
  const level = kind === null || DISTRICT_KINDS.has(kind) ? DISTRICT_KINDS : COMMUNE_KINDS;
  if (kind !== null && !level.has(kind)) return NONE;
  const written = writtenOnce(name);
  const named = index().get(fold(written));
  if (!named) return NONE;
  // Diacritics tell Hà Tiên from Hà Tiến; a name typed without any may be either.
  const bare = fold(written) === written;
  const fitting = named.filter((place) => level.has(place.kind) && (bare || writtenOnce(place.name) === written));
  const ofKind = fitting.filter((place) => place.kind === kind);
  return ofKind.length > 0 ? ofKind : fitting;
}

const NONE: readonly KnownPlace[] = [];

const writtenOnce = remembered(4_000, (name) => oneY(toneNormal(name).toLowerCase()).replace(/^0+(?=\d)/, ''));

/** Quy Nhơn and Qui Nhơn, Mỹ and Mĩ are one. */
const oneY = (name: string): string => name.replace(/[yỳýỷỹỵ]/gi, (y) => 'iìíỉĩị'['yỳýỷỹỵ'.indexOf(y.toLowerCase())]!);

const KIND_OF: Readonly<Record<string, string>> = {
  t: 'thành phố',
  x: 'thị xã',
  h: 'huyện',
  q: 'quận',
  p: 'phường',
  c: 'xã',
  r: 'thị trấn',
};

let built: ReadonlyMap<string, readonly KnownPlace[]> | null = null;

/** Made when it is first asked for: 12,000 names take some 20 ms. */
function index(): ReadonlyMap<string, readonly KnownPlace[]> {
  built ??= build();
  return built;
}

function build(): Map<string, KnownPlace[]> {
  const map = new Map<string, KnownPlace[]>();
  // Names share their syllables: 3,000 are folded instead of 25,000.
  const syllables = new Map<string, string>();
  const foldOnce = (syllable: string): string => {
    const known = syllables.get(syllable);
    if (known !== undefined) return known;
    const key = fold(oneY(syllable));
    syllables.set(syllable, key);
    return key;
  };
  const add = (place: KnownPlace): void => {
    const key = place.name.split(' ').map(foldOnce).join(' ');
    const same = map.get(key);
    if (same) same.push(place);
    else map.set(key, [place]);
  };
  for (const [family, districts] of Object.entries(places as Readonly<Record<string, readonly string[]>>)) {
    for (const row of districts) {
      const [head, ...communes] = row.split(',').map((code) => ({ kind: KIND_OF[code[0]!]!, name: code.slice(1) }));
      add({ ...head!, family, district: null });
      for (const commune of communes) add({ ...commune, family, district: head! });
    }
  }
  return map;
}
