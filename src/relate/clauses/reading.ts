import type { Span } from '../../model/span.ts';
import { bySpan } from '../../model/span.ts';
import type { Mention, PersonMention, TitleMention } from '../../recognise/mention.ts';
import type { Document, Sentence } from '../../text/document.ts';
import type { Cast } from '../coreference.ts';

/** A sentence as the rules read it. Offsets here count from the sentence's start; `inDocument` leads back. */
export interface Reading {
  readonly sentence: Sentence;
  /** The sentence's words as written. */
  readonly text: string;
  /**
   * `text` in lower case and one tone placement, each chunk's letters replaced by its class letter, to the same length:
   * "đoàn công tác Thành ủy Hà Nội tặng 10 suất quà" is "OOOOOOOOOOOOOOOOOOOOOOOOOOOOO tặng NNNNNNNNNNN".
   */
  readonly shape: string;
  /** `shape` with the chunks' own letters. */
  readonly lower: string;
  /** In reading order, none inside another. */
  readonly chunks: readonly Chunk[];
}

/** A mention with all that belongs to it: a person with honorifics and titles, a body with the delegation's head. */
export interface Chunk extends Span {
  readonly letter: ChunkLetter;
  readonly mention: Mention;
}

/** P a named person or an office in a person's stead, X a private person, O a body, V a province, L a place, D date, M money, N a count. */
export type ChunkLetter = 'P' | 'X' | 'O' | 'V' | 'L' | 'D' | 'M' | 'N';

/** Every sentence of an article, in reading order. */
export function readSentences(
  document: Document,
  mentions: readonly Mention[],
  cast: Pick<Cast, 'isPrivate' | 'titlesOf'>,
): readonly Reading[] {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return document.sentences.map((sentence) =>
    readSentence(document.text, sentence, bySentence.get(sentence.index) ?? [], cast),
  );
}

export const inDocument = (reading: Reading, span: Span): Span => ({
  start: reading.sentence.start + span.start,
  end: reading.sentence.start + span.end,
});

type Persons = Pick<Cast, 'isPrivate' | 'titlesOf'>;

function readSentence(article: string, sentence: Sentence, mentions: readonly Mention[], persons: Persons): Reading {
  const text = article.slice(sentence.start, sentence.end);
  const chunks = chunksOf(text, sentence.start, mentions, persons);
  const lower = lowered(text);
  return { sentence, text, chunks, lower, shape: shapeOf(lower, chunks) };
}

function chunksOf(text: string, offset: number, mentions: readonly Mention[], persons: Persons): readonly Chunk[] {
  const owned = new Set<Mention>(
    mentions.flatMap((mention) => (mention.type === 'person' ? persons.titlesOf(mention) : [])),
  );
  const all = mentions
    .filter((mention) => !owned.has(mention))
    .map((mention) => chunkOf(text, offset, mention, mentions, persons))
    .sort(bySpan);
  const kept: Chunk[] = [];
  for (const chunk of all) {
    const last = kept.at(-1);
    if (!last || chunk.start >= last.end) kept.push(chunk);
  }
  return kept;
}

function chunkOf(
  text: string,
  offset: number,
  mention: Mention,
  mentions: readonly Mention[],
  persons: Persons,
): Chunk {
  const span = { start: mention.start - offset, end: mention.end - offset };
  if (mention.type === 'person') {
    const isPrivate = mention.private || persons.isPrivate(mention);
    const titles = persons.titlesOf(mention).filter((title) => !othersBetween(mention, title, mentions));
    return { ...personSpan(text, offset, mention, titles), letter: isPrivate ? 'X' : 'P', mention };
  }
  if (mention.type === 'organization' && mention.delegation) {
    const head = text.slice(0, span.start).toLowerCase().lastIndexOf(mention.delegation.toLowerCase());
    if (head >= 0 && span.start - head < mention.delegation.length + 20)
      return { ...span, start: head, letter: 'O', mention };
  }
  return { ...span, letter: LETTERS[mention.type], mention };
}

/** An office that a list shares stands before the first name; the later names do not reach over the earlier ones. */
function othersBetween(person: Mention, title: Mention, mentions: readonly Mention[]): boolean {
  const from = Math.min(person.end, title.end);
  const to = Math.max(person.start, title.start);
  return mentions.some((other) => other.type === 'person' && other.start >= from && other.end <= to);
}

const LETTERS = {
  title: 'P',
  organization: 'O',
  province: 'V',
  place: 'L',
  date: 'D',
  money: 'M',
  quantity: 'N',
} as const satisfies Record<Exclude<Mention['type'], 'person'>, ChunkLetter>;

/** Name, honorifics and the titles beside it as one span, so that a list of offices is no list of parties. */
function personSpan(text: string, offset: number, person: PersonMention, titles: readonly TitleMention[]): Span {
  let start = person.start - offset;
  let end = person.end - offset;
  for (const honorific of person.honorifics.toReversed()) {
    const before = text.slice(0, start).trimEnd();
    if (!before.toLowerCase().endsWith(honorific)) break;
    start = before.length - honorific.length;
  }
  start -= DEGREES.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0;
  for (const title of titles) {
    if (title.sentence !== person.sentence) continue;
    const from = title.start - offset;
    const to = title.end - offset;
    if (to <= start && isBeside(text.slice(to, start))) start = from;
    if (from >= end && isBeside(text.slice(end, from))) end = to;
  }
  return { start, end };
}

/** "Giáo sư, Tiến sĩ Trần Văn Bách": degrees are of the person, commas between them too. */
const DEGREES =
  /(?:(?:giáo sư|phó giáo sư|gs|pgs|tiến sĩ|ts|thạc sĩ|bác sĩ|nhà giáo|thầy thuốc)(?: (?:nhân dân|ưu tú|danh dự))?[.,]? )+$/iu;

const isBeside = (between: string): boolean => between.length < 160 && !/[;.]\s/.test(between);

function shapeOf(lower: string, chunks: readonly Chunk[]): string {
  let shape = '';
  let at = 0;
  for (const chunk of chunks) {
    shape += lower.slice(at, chunk.start) + chunk.letter.repeat(chunk.end - chunk.start);
    at = chunk.end;
  }
  return shape + lower.slice(at);
}

/** Lower case of the same length ("İ" alone would grow), with the tone mark where the older spelling has it: hoà → hòa. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : Array.from(text, lowerUnit).join('');
  return same
    .replace(NEWER_TONE, (pair) => TONE.get(pair) ?? pair)
    .replace(OTHER_I, (word) => word.replace('ỹ', 'ĩ').replace('ỳ', 'ì'));
}

function lowerUnit(character: string): string {
  const lower = character.toLowerCase();
  return lower.length === character.length ? lower : character;
}

const TONE = new Map(
  [
    'oà òa',
    'oá óa',
    'oả ỏa',
    'oã õa',
    'oạ ọa',
    'oè òe',
    'oé óe',
    'oẻ ỏe',
    'oẽ õe',
    'oẹ ọe',
    'uỳ ùy',
    'uý úy',
    'uỷ ủy',
    'uỹ ũy',
    'uỵ ụy',
  ].map((pair) => pair.split(' ') as [string, string]),
);

const NEWER_TONE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** "sỹ" beside "sĩ", "mỳ" beside "mì". */
const OTHER_I = /(?<!\p{L})(?:sỹ|mỳ)(?!\p{L})/gu;
