import { CERTAIN_SURNAMES, HISTORICAL, MIDDLE_NAMES, STRONG_SURNAMES, SURNAMES } from '../lexicon/names.ts';
import { SENTENCE_OPENERS, STOP_WORDS } from '../lexicon/organization-words.ts';
import { isCapital } from './reading.ts';
import { isVietnameseSyllable } from './syllables.ts';
import type { Token } from './tokens.ts';

/** How far a run of capitalised words goes from `index`, no mark between them; at most `most`. */
export function capitalRun(tokens: readonly Token[], index: number, most = 8): number {
  let end = index;
  while (
    end < tokens.length &&
    end - index < most &&
    tokens[end]!.shape === 'capital' &&
    !opensSentence(tokens, index, end) &&
    !(end > index + 1 && isCredit(tokens, end))
  )
    end++;
  return end;
}

/** "Lê Văn Bình | T.N": whoever took the photograph, by initials. */
const isCredit = (tokens: readonly Token[], at: number): boolean => {
  const [first, stop, second] = tokens.slice(at, at + 3);
  if (first?.text.length !== 1 || stop?.text !== '.' || second?.text.length !== 1) return false;
  return second.shape === 'capital' && second.start === stop.end;
};

const isSurname = (key: string): boolean => SURNAMES.has(key) || CERTAIN_SURNAMES.has(key);

/** A word inside a run that only a sentence's beginning capitalises: a full stop was lost before it. */
const opensSentence = (tokens: readonly Token[], from: number, at: number): boolean =>
  (at > from + 1 &&
    SENTENCE_OPENERS.has(tokens[at]!.key) &&
    !isGivenName(tokens, from, at) &&
    !SPEAKS.has(tokens[at + 1]?.key ?? '')) ||
  (at > from &&
    STOP_WORDS.has(tokens[at]!.key) &&
    !isVietnameseSyllable(tokens[at - 1]!.key) &&
    tokens[at - 1]!.text.length > 1 &&
    !SPEAKS.has(tokens[at + 1]?.key ?? ''));

/** "ông Kim Ho | Cho | khẳng định": what stands before a verb of saying or a comma ends a name. */
const SPEAKS: ReadonlySet<string> = new Set([
  'đã',
  'cho',
  'khẳng',
  'nhấn',
  'phát',
  'bày',
  'cảm',
  'nói',
  'và',
  'chia',
  'cùng',
  'là',
  ',',
]);

/** "Nguyễn Văn | Được": after a surname and a middle name stands a given name, whatever else it means. */
const isGivenName = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from + 2 && isSurname(tokens[from]!.key) && MIDDLE_NAMES.has(tokens[at - 1]!.key);

/**
 * The end of a Vietnamese full name that begins at `index` and fills the run of capitals: a surname and one to four more
 * syllables ("Phạm S", "Hầu A Lềnh", "Nguyễn Thị Minh Khai"). Null where there is none.
 */
export function vietnameseNameEnd(tokens: readonly Token[], index: number): number | null {
  const first = tokens[index];
  if (first === undefined || first.shape !== 'capital' || !isSurname(first.key)) return null;
  const end = capitalRun(tokens, index, 6);
  const length = end - index;
  return length >= 2 && length <= 5 ? end : null;
}

/** How much the words from `index` to `end` look like a Vietnamese full name; 0 where they do not begin with a surname. */
export function nameLikeness(tokens: readonly Token[], index: number, end: number): number {
  const first = tokens[index]!;
  if (!isSurname(first.key)) return 0;
  const length = end - index;
  if (length < 2 || length > 5) return 0;
  let score = CERTAIN_SURNAMES.has(first.key) ? 5 : STRONG_SURNAMES.has(first.key) ? 3 : 1;
  if (length === 3 || length === 4) score += 2;
  const middle = tokens[index + 1]!;
  if (length >= 3 && (MIDDLE_NAMES.has(middle.key) || middle.text.length === 1)) score += 2;
  return score;
}

/**
 * Where a person's name begins inside a run of capitals that ends with it: "Bệnh viện | Hoa Sen | Lê Văn Bình".
 * `least` is how many words must stay before it. Null where the run does not end with a name.
 */
export function nameStartInRun(tokens: readonly Token[], from: number, to: number, least: number): number | null {
  let best: number | null = null;
  let bestScore = 0;
  for (let at = from + least; at <= to - 2; at++) {
    if (isOfHistory(tokens, at, to)) continue;
    const score = nameLikeness(tokens, at, to) + (at - from === 2 ? 0.5 : 0);
    if (score >= 1 && score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  return best;
}

/**
 * The end of a name of any language that begins at `index`: capitalised words, initials with their full stop ("Anton P.
 * Morel", "A.Xéc-gây"), particles ("van", "bin"), words joined by a hyphen ("Jean-Pierre"). At most six words.
 */
export function anyNameEnd(tokens: readonly Token[], index: number): number | null {
  let end = index;
  let count = 0;
  while (count < 6) {
    const token = tokens[end];
    if (token === undefined || opensSentence(tokens, index, end)) break;
    if (isCapital(token) && !(token.shape === 'acronym' && token.text.length > 3 && count === 0)) {
      end++;
      count++;
      const dot = tokens[end];
      if (token.text.length === 1 && dot?.text === '.' && dot.tight && isCapital(tokens[end + 1])) end++;
      else if (dot?.text === '-' && dot.tight && isCapital(tokens[end + 1]) && tokens[end + 1]!.tight) end++;
    } else if (count > 0 && PARTICLES.has(token.text) && isCapital(tokens[end + 1])) end++;
    else break;
  }
  return end > index ? end : null;
}

const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'da',
  'do',
  'del',
  'der',
  'van',
  'von',
  'bin',
  'al',
  'el',
  'la',
  'dos',
  'ibn',
]);

/** "Học viện Chính trị Quốc gia | Hồ Chí Minh": what is named after a leader of history is no office of his. */
export const isOfHistory = (tokens: readonly Token[], at: number, to: number): boolean =>
  PAST_LEADERS.has(
    tokens
      .slice(at, to)
      .map(({ key }) => key)
      .join(' '),
  );

const PAST_LEADERS: ReadonlySet<string> = new Set([...HISTORICAL.keys()].map((name) => name.toLowerCase()));
