import type { Sentence } from '../text/document.ts';
import { NOWHERE, type ProvinceMention } from './mention.ts';
import { countryBehind } from './province-context.ts';
import { foreignKey } from './province-names.ts';
import { isVietnameseSyllable } from './syllables.ts';

/**
 * A province abroad that no table has, where the text calls it one: "tỉnh Nangarhar (Afghanistan)", "bang Jalisco". `start` is the
 * beginning of its name. The country is NOWHERE where none stands behind.
 */
export function unlistedProvince(text: string, sentence: Sentence, start: number): ProvinceMention | null {
  if (!CALLED.test(text.slice(Math.max(sentence.start, start - 14), start))) return null;
  const name = NAME.exec(text.slice(start, Math.min(start + 48, sentence.end)))?.[0];
  if (!name) return null;
  const end = start + name.length;
  const country = countryBehind(text.slice(end, end + 40));
  const foreign = name.split(/[\s-]/).some((word) => !isVietnameseSyllable(word.toLowerCase()));
  if (country === 'VN' || (!foreign && country === null) || /^\p{Lu}+$/u.test(name)) return null;
  const at = country ?? NOWHERE;
  return { type: 'province', sentence: sentence.index, start, end, key: foreignKey(at, name), name, country: at };
}

const CALLED = /(?<![\p{L}])(?:tỉnh|(?<!liên |Liên )bang|tiểu bang|khu tự trị)\s$/u;
const NAME = /^\p{Lu}[\p{L}\p{M}'’]+(?:[- ](?:del |de |al-|do )?\p{Lu}[\p{L}\p{M}'’]+|-\p{Ll}[\p{L}\p{M}]*){0,3}/u;
