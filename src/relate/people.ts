import { HISTORICAL, NAMED_AFTER } from '../lexicon/names.ts';
import type { Mention, PersonMention } from '../recognise/mention.ts';
import type { Document } from '../text/document.ts';
import { isVietnamese, personKey } from './name-keys.ts';

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
  for (const person of people) person.official = isOfficial(document, person);
  return { people, personOf };
}

function newcomer(people: Person[], key: string): Person {
  const person: Person = { key, mentions: [], official: false };
  people.push(person);
  return person;
}

/** A foreign name with more or fewer of its parts: "sergei mikhailov" beside "sergei v mikhailov". */
function spelledOtherwise(people: readonly Person[], key: string): Person | undefined {
  if (isVietnamese(key)) return undefined;
  const parts = key.split(' ');
  return people.find((person) => {
    if (isVietnamese(person.key)) return false;
    const others = person.key.split(' ');
    const [few, many] = parts.length < others.length ? [parts, others] : [others, parts];
    return few.length >= 2 && few.every((part) => many.includes(part));
  });
}

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

function isOfficial(document: Document, person: Person): boolean {
  if (isHistorical(document, person)) return false;
  if (person.mentions.some((mention) => mention.titles.length > 0 && !isNamedAfter(document, mention))) return true;
  if (person.mentions.some((mention) => mention.private)) return false;
  return person.mentions.some(
    (mention) =>
      !mention.partial && (mention.acting === true || speaksFor(document, mention)) && !isNamedAfter(document, mention),
  );
}

/** The dead named as history: known ones once their year is past, anyone after "cố". */
function isHistorical(document: Document, person: Person): boolean {
  const died = HISTORICAL.get(person.key);
  if (died !== undefined) {
    const year = document.publishedOn === null ? Number.POSITIVE_INFINITY : Number(document.publishedOn.slice(0, 4));
    return year > died;
  }
  return person.mentions.every((mention) => isNamedAfter(document, mention));
}

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

/** ", đại diện Công ty X": speaks for a body without an office. */
function speaksFor(document: Document, mention: PersonMention): boolean {
  return /^\s*(?:,|-|–)\s*(?:người )?(?:đại diện|thay mặt)\b/u.test(document.text.slice(mention.end, mention.end + 24));
}
