import { ExpectedError } from '../errors.ts';
import { compact } from './compact.ts';

/**
 * Refuses text that no reader could read: NUL characters, lone surrogates, and Vietnamese in a font encoding (TCVN3 or VNI) or
 * decoded with the wrong table. Throws UNREADABLE with what was found and what to do.
 */
export function refuseMojibake(text: string): void {
  if (text.includes('\0')) throw unreadable('holds NUL characters; is it a text file?');
  if (LONE_SURROGATE.test(text)) throw unreadable('holds half a surrogate pair; it was cut or decoded wrongly.');
  const kind = mojibakeOf(text);
  if (kind) throw unreadable(`looks like ${kind}; convert it to Unicode (UTF-8) first.`);
}

/** The encoding that the text seems to be in, or null where it is plain Unicode. */
export function mojibakeOf(text: string): string | null {
  const sample = text.slice(0, 20_000);
  for (const { name, traces } of ENCODINGS) {
    const found = count(sample, traces);
    if (found < FEWEST || found < count(sample, /\S+/g) * DENSITY) continue;
    if (found > 2 * count(sample, VIETNAMESE)) return name;
  }
  return null;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const LONE_SURROGATE = /\p{Cs}/u;

/** Misread Vietnamese has a trace in nearly every word; foreign words in a text have a few. */
const FEWEST = 4;
const DENSITY = 0.15;

/** Letters that every line of Vietnamese in Unicode has, and that no misreading makes; decomposed, their marks. */
const VIETNAMESE =
  /[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹơưđăẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸƠƯĐĂ]|\p{M}/gu;

const ENCODINGS = [
  { name: 'UTF-8 that was decoded as another encoding', traces: /Ã[\u0080-\u00bf]|áº|á»|Æ°|Æ¡|Ä[\u0091‘]/g },
  // "Uû ban nh©n d©n tØnh": signs in the middle of words.
  {
    name: 'TCVN3 (ABC fonts)',
    traces: compact(/\p{L}[¸µ¶·¹¨»¾¼½©ª«¬\u00ad]|[®§]\p{L}|\p{Ll}[ÊÇÈÉËÐÌÎÏÑÕÒÓÔÖÝ×ØÜÞß](?=\p{Ll}|\s|[.,])/gu),
  },
  // "UÛy ban nhaân daân tænh": behind a vowel another one that stands for its tone.
  {
    name: 'VNI fonts',
    traces: /[aeouyAEOUY][äåáàãâéèêëùúøûõïÂÄÅÁÀÃÉÈÊËÙÚØÛÕÏ](?=\p{L}|\s|[.,])|[öô][ôøùûï]/gu,
  },
] as const;

const unreadable = (why: string): ExpectedError => new ExpectedError('UNREADABLE', `The text ${why}`);
