import { COUNTRIES } from '../../lexicon/countries.ts';
import { compact } from '../../text/compact.ts';
import type { Reading } from '../clauses/reading.ts';

/**
 * Where a country, or who stands for it, ends in the words at `at`: "Australia", "Đảng và Nhà nước Việt Nam", "quân đội Trung Quốc". A
 * country is no node, it gives and gets in the article's words; null where a body's or a person's name stands there.
 */
export function nationEnd({ text, chunks }: Reading, at: number, nations = NATION): number | null {
  nations.lastIndex = at;
  const found = nations.exec(text);
  if (!found) return null;
  const end = at + found[0].length;
  const isNamed = chunks.some(
    (chunk) => chunk.start < end && chunk.end > at && (chunk.start < at || chunk.end > end || covers(chunk, at, end)),
  );
  return isNamed ? null : end;
}

const covers = (chunk: { readonly start: number; readonly end: number }, start: number, end: number): boolean =>
  chunk.start === start && chunk.end === end;

/** True for words that name a country and nothing else. */
export const isNation = (words: string): boolean => {
  NATION.lastIndex = 0;
  return NATION.exec(words)?.[0].length === words.length;
};

/** "…, quân đội Trung Quốc đã | trao", "Mỹ | hỗ trợ Ukraine": the country that stands right before the verb, as its subject. */
export function nationBefore(reading: Reading, from: number, verb: number): string | null {
  const start = Math.max(from, verb - 100);
  const words = reading.text.slice(start, verb);
  const behind = ADVERBS.exec(words)!.index;
  const nations = ALONE.test(reading.text.slice(verb, verb + 60)) ? ANY_NATION : NATION;
  for (const { index, 0: opens } of words.matchAll(OPENS)) {
    const at = start + index + opens.length;
    if (index > 0 || start === from) {
      const end = nationEnd(reading, at, nations);
      if (end !== null && end === start + behind) return reading.text.slice(at, end);
    }
  }
  return null;
}

const ADVERBS = /(?:\s+(?:đã|vừa|cũng|còn|lại|quyết định|chính thức|tiếp tục|thông báo))*\s*$/u;

/** What a clause's subject stands behind. */
const OPENS =
  /(?:^\s*|[,;:.]\s+|(?<!\p{L})(?:mà|nơi|đại diện|phía|rằng|thông báo|cho biết|tuyên bố|công bố|và là|do|được)\s+)(?=\p{L})/gu;

const INITIALS: ReadonlySet<string> = new Set(['chxhcn', 'chdcnd', 'chnd', 'chlb', 'lb', 'vn']);

/** "Việt Nam", "Tây Ban Nha", "CHDCND Lào": the first word has a capital, the others may have. */
function written(name: string): string {
  const words = name.split(' ').map((word, index) => {
    if (INITIALS.has(word)) return word.toUpperCase();
    const capital = word[0]!.toUpperCase();
    return `${index === 0 ? capital : `[${capital}${word[0]}]`}${word.slice(1)}`;
  });
  return words.join(' ');
}

/** "Anh tặng", "trao cho Nga": people too; such countries are read behind who stands for them. */
const alone = (name: string): boolean => name.includes(' ') || name.length > 4 || name === 'lào' || name === 'cuba';

const names = [...COUNTRIES.keys()].sort((a, b) => b.length - a.length);
const anyName = (all: readonly string[]): string => `(?:${all.map(written).join('|')})`;

const STANDS =
  '(?:Đảng|Chính phủ|[Nn]hà nước|Quốc hội|[Qq]uân đội|[Nn]hân dân|Người dân|người dân|Chính quyền|chính quyền|[Nn]ước|Bộ Quốc phòng)';

const nationOf = (bare: readonly string[]): RegExp =>
  compact(
    new RegExp(
      `(?:${STANDS}(?:(?:,|,? và) ${STANDS})*(?: nước| của)? ${anyName(names)}|${anyName(bare)})(?!\\p{L})(?! \\p{Lu})`,
      'uy',
    ),
  );

const NATION = nationOf(names.filter(alone));
const ANY_NATION = nationOf(names);
const ALONE = compact(new RegExp(`(?<!\\p{L})${anyName(names.filter(alone))}(?!\\p{L})(?! \\p{Lu})`, 'u'));
