import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { ENGLISH_CLOSERS } from '../lexicon/organization-heads.ts';
import type { OrganizationKind } from '../model/facts.ts';
import { countryAt } from './name-parts.ts';
import { capitalRun } from './person-name.ts';
import { isDash, type Reading } from './reading.ts';
import { isVietnameseSyllable } from './syllables.ts';

export interface Brand {
  readonly end: number;
  readonly kind: OrganizationKind;
  /** True where a branch or place may still follow. */
  readonly open: boolean;
}

/** A name closed by an English word ("Sao Mai Corporation") or by "Việt Nam" after a foreign one, or made with "bank" or "group". */
export function brandAt(reading: Reading, index: number): Brand | null {
  const { tokens } = reading;
  if (isDash(tokens[index - 1]) && tokens[index]!.tight && tokens[index - 1]!.tight) return null;
  const hyphened = isDash(tokens[index + 1]) && tokens[index + 1]!.tight && tokens[index + 2]?.tight === true;
  const run = hyphened ? capitalRun(tokens, index + 2, 4) : capitalRun(tokens, index, 6);
  for (let at = Math.min(run, index + 5) - 1; at > index; at--) {
    const kind = ENGLISH_CLOSERS.get(tokens[at]!.key);
    if (kind === undefined || isForeign(tokens[at + 1])) continue;
    const of = tokens[at + 1]?.text === 'of' ? capitalRun(tokens, at + 2, 4) : 0;
    const nation = kind === 'OTHER' ? countryAt(reading, at + 1) : null;
    if (nation?.code === 'VN') return { end: nation.end, kind, open: false };
    return { end: of > at + 2 ? of : at + 1, kind, open: false };
  }
  if (BRAND.test(tokens[index]!.text) && !isVietnameseSyllable(tokens[index]!.key)) {
    for (let at = hyphened ? index + 3 : index + 1; at <= run && at < index + 4; at++) {
      const nation = countryAt(reading, at);
      if (nation?.code === 'VN') return { end: nation.end, kind: 'COMPANY', open: false };
      if (isVietnameseSyllable(tokens[at]?.key ?? '')) break;
    }
  }
  if (BANK.test(tokens[index]!.text) || isLocalBrand(reading, index)) {
    return { end: index + 1, kind: 'COMPANY', open: true };
  }
  return null;
}

/** "World University | Ranking": the closer is no end where another foreign word follows it. */
const isForeign = (token: Reading['tokens'][number] | undefined): boolean =>
  token?.shape === 'capital' && !isVietnameseSyllable(token.key);

/** "Sunrise Thanh Hóa", "XYZ Nghệ An", "XYZ Chi nhánh Nghệ An": a foreign word or initials that no table knows, right before a province. */
function isLocalBrand(reading: Reading, index: number): boolean {
  const token = reading.tokens[index]!;
  if (ABBREVIATIONS.has(token.key)) return false;
  const branch = reading.tokens[index + 1]?.text === 'Chi' && reading.tokens[index + 2]?.key === 'nhánh';
  if (!branch && reading.geo.get(index + 1)?.mention.type !== 'province') return false;
  if (token.shape === 'acronym') return /^\p{Lu}{3,6}$/u.test(token.text);
  return !branch && BRAND.test(token.text) && token.text.length > 3 && !isVietnameseSyllable(token.key);
}

const BRAND = /^\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}*)?$/u;
/** One word that ends in "bank" or "group". */
const BANK = /^\p{Lu}\p{L}+(?:bank|group)$/iu;
