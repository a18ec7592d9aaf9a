import { GIVING_VETOES, type GivingVeto } from '../../lexicon/giving-vetoes.ts';
import { compact } from '../../text/compact.ts';
import type { Reading } from '../clauses/reading.ts';

/** The veto that a clause falls under, if any: `clause` is where the verb's clause starts, `end` where what it says ends. */
export function vetoOf(
  { shape, lower }: Reading,
  clause: number,
  verb: { readonly start: number; readonly end?: number },
  end: number,
): GivingVeto['id'] | null {
  const before = shape.slice(clause, verb.start);
  const whole = lower.slice(clause, end);
  const got = verb.end !== undefined && GOT.test(shape.slice(verb.end, verb.end + 40));
  const maybeBefore = ANY_BEFORE.test(before);
  const maybeWithin = ANY_WITHIN.test(whole);
  for (const veto of COMPILED) {
    if (maybeBefore && veto.before && !(got && veto.id === 'request') && lastOf(veto.before, before)) return veto.id;
    if (veto.beside?.test(before) && !(veto.id === 'purpose' && WENT.test(before))) return veto.id;
    // Names hold such words as well; a norm is told by its sum, a loan by who gets it ("30 hộ nghèo vay vốn").
    const read = veto.id === 'norm' || veto.id === 'loan' ? whole : shape.slice(clause, end);
    if (maybeWithin && veto.within?.test(read)) return veto.id;
  }
  return null;
}

/** "đã kêu gọi người dân đóng góp được 20 triệu đồng": who asked has got it. */
const GOT = /^ được (?:(?:tổng )?số tiền |trên |hơn |gần )?[MN]/u;

/** The words stand before the verb, and no "đã" or "vừa" behind them says that it happened all the same. */
function lastOf(words: RegExp, before: string): boolean {
  let end = -1;
  words.lastIndex = 0;
  for (const match of before.matchAll(words)) end = match.index + match[0].length;
  return end >= 0 && !DONE.test(before.slice(end));
}

/** "đã đến xã Tả Van để trao", "đã trích một phần lương để ủng hộ": who went or saved to give gave. */
const WENT = /(?<!\p{L})(?:đã|vừa) (?:đến|tới|về|vào|lên|ra|xuống|vượt|có mặt|trực tiếp|trích|dành)(?!\p{L})[^;:]*$/u;

const DONE = /(?<!\p{L})(?:đã|vừa|nhân dịp này|cũng trong|được biết)(?!\p{L})/u;

const wholeWords = (words: string, flags: string): RegExp =>
  compact(new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, flags));

const COMPILED = GIVING_VETOES.map((veto) => ({
  id: veto.id,
  before: veto.before ? wholeWords(veto.before, 'gu') : null,
  beside: veto.beside ? new RegExp(`(?<!\\p{L})(?:${veto.beside})\\s+$`, 'u') : null,
  within: veto.within ? wholeWords(veto.within, 'u') : null,
}));

/** One look for all of them: most clauses hold none. */
const ANY_BEFORE = wholeWords(GIVING_VETOES.flatMap(({ before }) => before ?? []).join('|'), 'u');
const ANY_WITHIN = wholeWords(GIVING_VETOES.flatMap(({ within }) => within ?? []).join('|'), 'u');
