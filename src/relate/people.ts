import { HISTORICAL, NAMED_AFTER } from '../lexicon/names.ts';
import type { Mention, PersonMention, TitleMention } from '../recognise/mention.ts';
import type { Document } from '../text/document.ts';
import { isVietnamese, longWords, personKey } from './name-keys.ts';

/** Somebody whom the article names, with everything that it says of him by name. */
export interface Person {
  readonly key: string;
  readonly mentions: PersonMention[];
  /** Holds an office, or speaks or acts for a body; everyone else becomes no node. */
  official: boolean;
}

export interface People {
  readonly people: readonly Person[];
  readonly personOf: ReadonlyMap<PersonMention, Person>;
  /** The offices beside a name that are its own: not those that the article gives to somebody else. */
  readonly titlesOf: (mention: PersonMention) => readonly TitleMention[];
}

/** Who is who among the names of an article: full names by their key, parts of names ("ông Hải") by the last one that bears them. */
export function gatherPeople(document: Document, mentions: readonly Mention[]): People {
  const named = mentions.filter((mention) => mention.type === 'person');
  const people: Person[] = [];
  const byKey = new Map<string, Person>();
  const personOf = new Map<PersonMention, Person>();
  for (const mention of named) {
    if (mention.partial) continue;
    const key = personKey(mention.name);
    const person = byKey.get(key) ?? spelledOtherwise(people, key) ?? newcomer(people, key);
    byKey.set(key, person);
    person.mentions.push(mention);
    personOf.set(mention, person);
  }
  for (const mention of named) {
    if (!mention.partial) continue;
    const key = personKey(mention.name);
    const person = bearerOf(people, key, mention.start) ?? loneName(people, mention, key);
    if (person === null) continue;
    person.mentions.push(mention);
    personOf.set(mention, person);
  }
  const contested = contestedTitles(people);
  const titlesOf = (mention: PersonMention): readonly TitleMention[] =>
    mention.titles.filter((title) => !contested.has(title));
  for (const person of people) person.official = isOfficial(document, person, titlesOf);
  return { people, personOf, titlesOf };
}

function newcomer(people: Person[], key: string): Person {
  const person: Person = { key, mentions: [], official: false };
  people.push(person);
  return person;
}

/** The last two syllables of a full name ("Đại tá Thao Nguyên"); a foreign name with more or fewer of its parts: "sergei mikhailov" beside "sergei v mikhailov". */
function spelledOtherwise(people: readonly Person[], key: string): Person | undefined {
  if (isVietnamese(key))
    return key.split(' ').length < 2 ? undefined : people.find((person) => person.key.endsWith(` ${key}`));
  const parts = key.split(' ');
  return people.find((person) => {
    if (isVietnamese(person.key)) return false;
    const others = person.key.split(' ');
    const [few, many] = parts.length < others.length || parts[0]!.length === 1 ? [parts, others] : [others, parts];
    return (
      few.length >= 2 &&
      ((few.every((part) => many.includes(part) || isInitial(part, many)) && few.at(-1) === many.at(-1)) ||
        isMisspelt(parts, others))
    );
  });
}

/** "Carlos Fernandes" beside "Carlos Fernandez": one letter more, less or other in one long part of the name. */
function isMisspelt(parts: readonly string[], others: readonly string[]): boolean {
  if (parts.length !== others.length) return false;
  const [differing, another] = parts.flatMap((part, index) => (part === others[index] ? [] : [index]));
  if (differing === undefined || another !== undefined) return false;
  const a = parts[differing]!;
  const b = others[differing]!;
  if (Math.min(a.length, b.length) < LONG_PART) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const rest = [a.slice(same), b.slice(same)] as const;
  return rest[0].slice(1) === rest[1].slice(1) || rest[0].slice(1) === rest[1] || rest[0] === rest[1].slice(1);
}

/** Letters of a part of a name that one more or less makes no other name of. */
const LONG_PART = 5;

/** "a" of "a p morel" for "anton". */
const isInitial = (part: string, many: readonly string[]): boolean =>
  part.length === 1 && many.some((other) => other.startsWith(part));

/**
 * Whose a part of a name is: a Vietnamese is called by the last syllable ("ông Hải"), a foreigner by any part. The last bearer
 * named before wins, then the first after.
 */
function bearerOf(people: readonly Person[], key: string, at: number): Person | null {
  const last = people.filter((person) => person.key.split(' ').at(-1) === key);
  const bearers = last.length > 0 ? last : people.filter((person) => ` ${person.key} `.includes(` ${key} `));
  let best: Person | null = null;
  let bestAt = -1;
  for (const bearer of bearers) {
    const before = bearer.mentions.filter((mention) => mention.start < at).at(-1)?.start ?? -1;
    if (best === null || before > bestAt) {
      best = bearer;
      bestAt = before;
    }
  }
  return best;
}

/** "Tổng thống Putin": one foreign name with an office is a person; a Vietnamese given name alone is nobody we know. */
function loneName(people: Person[], mention: PersonMention, key: string): Person | null {
  if (isVietnamese(key) || mention.titles.length === 0) return null;
  return newcomer(people, key);
}

/**
 * Offices that only one can hold, given to two people: he keeps it before whose name it stands. In "trao quà cho ông Lê Văn Bình,
 * Chủ tịch nước nói" the comma ends a clause, and the office is the one of the sentence before.
 */
function contestedTitles(people: readonly Person[]): ReadonlySet<TitleMention> {
  const claims = new Map<string, { person: Person; title: TitleMention; before: boolean }[]>();
  for (const person of people) {
    for (const mention of person.mentions) {
      for (const title of mention.titles) {
        if (title.former || SHARED.test(title.head ?? '')) continue;
        const key = longWords(title.title).join(' ');
        const claim = { person, title, before: title.end <= mention.start };
        claims.set(key, [...(claims.get(key) ?? []), claim]);
      }
    }
  }
  const contested = new Set<TitleMention>();
  for (const all of claims.values()) {
    const holder = all.find((claim) => claim.before)?.person;
    if (holder === undefined) continue;
    for (const claim of all)
      if (claim.person !== holder && !all.some((other) => other.person === claim.person && other.before))
        contested.add(claim.title);
  }
  return contested;
}

/** Offices that several people hold at once. */
const SHARED = /^phó|^ủy viên|^thành viên|^đại biểu|^thứ trưởng|^trợ lý|^thư ký|^cố vấn|nghị s[ĩỹ]/u;

function isOfficial(document: Document, person: Person, titlesOf: People['titlesOf']): boolean {
  if (isHistorical(document, person)) return false;
  if (person.mentions.some((mention) => titlesOf(mention).length > 0 && !isNamedAfter(document, mention))) return true;
  if (person.mentions.some((mention) => mention.private)) return false;
  return person.mentions.some(
    (mention) =>
      !mention.partial && (mention.acting === true || speaksFor(document, mention)) && !isNamedAfter(document, mention),
  );
}

/** The dead named as history: known ones once their year is past, anyone after "cố". */
function isHistorical(document: Document, person: Person): boolean {
  const died = DIED.get(person.key);
  if (died !== undefined && !person.mentions.some(isInLocalOffice)) {
    const year = document.publishedOn === null ? Number.POSITIVE_INFINITY : Number(document.publishedOn.slice(0, 4));
    return year > died;
  }
  return person.mentions.every((mention) => isNamedAfter(document, mention));
}

/** "Bí thư Tỉnh ủy Lê Đức Thọ": a namesake of our days, in an office that no leader of history is remembered by. */
const isInLocalOffice = ({ titles }: PersonMention): boolean =>
  titles.some(({ title, former }) => !former && LOCAL_OFFICE.test(title.toLowerCase()));
const LOCAL_OFFICE = /(?:tỉnh|thành|huyện|quận|thị) [uủ][yỷ]|ubnd|hđnd|(?<!\p{L})sở(?!\p{L})|công ty|trường/u;

const SPOKESMAN =
  /(?:đại diện|thay mặt)(?: cho)? (?=[^.;:,]*\p{Lu})[^.;:,]{3,90}(?:, | là )(?:ông|bà|anh|chị|đồng chí) $/iu;

const DIED = new Map([...HISTORICAL].map(([name, year]) => [personKey(name), year] as const));

/** "Khu lưu niệm Chủ tịch X", "cố Tổng Bí thư X": the words before the name and its offices. */
function isNamedAfter(document: Document, mention: PersonMention): boolean {
  const start = Math.min(
    mention.start,
    ...mention.titles.filter((title) => title.end <= mention.start).map((title) => title.start),
  );
  return MEMORIAL.test(document.text.slice(Math.max(0, start - 40), start).toLowerCase());
}

const MEMORIAL = new RegExp(
  `(?:^|[\\s(“"])(?:cố|anh linh|anh linh đồng chí|${NAMED_AFTER.filter((word) => word.length > 3).join('|')})(?: đồng chí| cố)? $`,
  'u',
);

/** ", đại diện Công ty X", "Đại diện Công ty X, bà …": speaks for a body without an office. */
function speaksFor(document: Document, mention: PersonMention): boolean {
  const before = document.text.slice(Math.max(0, mention.start - 120), mention.start);
  if (SPOKESMAN.test(before)) return true;
  return /^\s*(?:,|-|–)\s*(?:người )?(?:đại diện|thay mặt)\b/u.test(document.text.slice(mention.end, mention.end + 24));
}
