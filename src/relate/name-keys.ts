import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { HEADS } from '../recognise/name-parts.ts';
import { isVietnameseSyllable } from '../recognise/syllables.ts';
import { phraseKey, tokenise } from '../recognise/tokens.ts';
import { fold } from '../text/fold.ts';
import { remembered } from '../text/remembered.ts';

/** The words of a name or title, lower case, abbreviations written out, marks left out: "ủy ban nhân dân tỉnh lào cai". */
export const longWords = remembered(10_000, (text): readonly string[] => {
  const words: string[] = [];
  for (const token of tokenise(text, 0, text.length)) {
    if (token.shape === 'mark') continue;
    const long = LONG.get(token.key);
    if (long === undefined) words.push(token.key);
    else words.push(...long);
  }
  return words;
});

const LONG = new Map([...ABBREVIATIONS].map(([short, long]) => [phraseKey(short), long.split(' ')] as const));

/** One key for every way to write a person's name within an article: case, marks and, in foreign names, accents are gone. */
export function personKey(name: string): string {
  const key = phraseKey(name.replace(/[-‐'’]/gu, '').replace(/\./gu, ' '));
  return isVietnamese(key) ? key : fold(key);
}

/** Every word is a syllable that Vietnamese could have: no two vowel groups, no strange consonants. */
export function isVietnamese(key: string): boolean {
  return key.split(' ').every(isVietnameseSyllable);
}

/** One key for every way to write a body's name within an article. */
export const bodyKey = remembered(10_000, (name): string => {
  const words = longWords(name).join(' ');
  return words
    .replace(/^(?:chính quyền|lãnh đạo) /u, '')
    .replace(/(?<=quán .*) tại .*$/u, '')
    .replace(/ (?:của|nước|tỉnh)(?= )/gu, '')
    .replace(/^(.*(?:mặt trận|hội|liên đoàn|đoàn|chữ thập đỏ).*) việt nam$/u, '$1')
    .replace(/ việt nam (?=\S)/u, ' ')
    .replace(MUNICIPALITY, '$1')
    .replace(
      /^(?:công ty|ngân hàng|tổng công ty|tập đoàn) (?:trách nhiệm hữu hạn một thành viên|trách nhiệm hữu hạn|cổ phần|thương mại cổ phần)(?= )/u,
      (head) =>
        head
          .split(' ')
          .slice(0, head.startsWith('tổng') ? 3 : 2)
          .join(' '),
    );
});

const MUNICIPALITY = /thành phố (hà nội|hồ chí minh|hải phòng|đà nẵng|cần thơ|huế)/u;

export interface BodyName {
  /** "ủy ban nhân dân". */
  readonly head: string;
  /** As written: "UBND". */
  readonly headText: string;
  /** As written: "tỉnh Lào Cai"; empty where nothing follows. */
  readonly tail: string;
  /** True for heads that a place or a body follows: UBND, Tỉnh ủy, Hội Nông dân. */
  readonly unit: boolean;
}

/** A body's name cut after its head: "UBND | tỉnh Lào Cai". */
export const cutName = remembered(10_000, (name): BodyName => {
  const tokens = tokenise(name, 0, name.length);
  const found = HEADS.longestAt(tokens, 0);
  if (found === null) return { head: '', headText: '', tail: name, unit: false };
  const end = tokens[found.end - 1]!.end;
  return {
    head: found.value.head,
    headText: name.slice(0, end),
    tail: name.slice(end).trim(),
    unit: found.value.group.tail === 'unit',
  };
});
