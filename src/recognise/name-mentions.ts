import type { Document, Sentence } from '../text/document.ts';
import { oneSpaced } from '../text/spaces.ts';
import { linkTitles } from './link-titles.ts';
import type { Mention, OrganizationMention, PersonMention, ProvinceMention, TitleMention } from './mention.ts';
import { type Found, scanNames } from './name-scan.ts';
import type { OrganizationName } from './organization.ts';
import type { PersonName } from './person.ts';
import { type GeoMention, type Reading, reading, words } from './reading.ts';
import type { TitleName } from './title.ts';

/** The people, offices and bodies of one sentence. `geo`: the provinces and places already found in it. */
export function nameMentions(document: Document, sentence: Sentence, geo: readonly GeoMention[]): readonly Mention[] {
  const read = reading(document.text, sentence, geo);
  const found = scanNames(read);
  const titlesOf = linkTitles(read, found);
  const made = new Map<TitleName, TitleMention>();
  const titleOf = (title: TitleName): TitleMention => {
    const known = made.get(title) ?? titleMention(read, title);
    made.set(title, known);
    return known;
  };
  return found.map((item) => mentionOf(read, item, titleOf, titlesOf));
}

function mentionOf(
  read: Reading,
  item: Found,
  titleOf: (title: TitleName) => TitleMention,
  titlesOf: ReadonlyMap<PersonName, readonly TitleName[]>,
): Mention {
  if (item.type === 'title') return titleOf(item.title);
  if (item.type === 'organization') return organizationMention(read, item.organization, item.start, item.delegation);
  return personMention(read, item.person, (titlesOf.get(item.person) ?? []).map(titleOf));
}

function personMention(read: Reading, person: PersonName, titles: readonly TitleMention[]): PersonMention {
  return {
    ...spanOf(read, person.start, person.end),
    type: 'person',
    name: oneSpaced(words(read, person.start, person.end)),
    honorifics: person.honorifics,
    titles,
    partial: person.partial,
    private: person.private && titles.length === 0,
    acting: person.acting,
  };
}

function titleMention(read: Reading, title: TitleName): TitleMention {
  return {
    ...spanOf(read, title.start, title.end),
    type: 'title',
    title: plain(words(read, title.start, title.end)),
    organization:
      title.organization === null
        ? null
        : organizationMention(read, title.organization, title.organization.start, null),
    province: provinceAt(read, title.placeAt),
    former: title.former,
    head: title.head,
    bare: title.bare,
  };
}

function organizationMention(
  read: Reading,
  body: OrganizationName,
  start: number,
  delegation: string | null,
): OrganizationMention {
  return {
    ...spanOf(read, start, body.end),
    type: 'organization',
    name: plain(words(read, body.start, body.end)),
    kind: body.kind,
    delegation,
    country: body.country,
    head: body.head,
    generic: body.generic,
    abstract: body.abstract,
    province: provinceAt(read, body.placeAt),
  };
}

/** A name as it is called: on one line, without initials in brackets inside it. */
const plain = (name: string): string => oneSpaced(name.replace(/\s+\(\p{Lu}[\p{Lu}&.-]+\)(?=\s)/gu, ''));

function provinceAt(read: Reading, at: number | null): ProvinceMention | null {
  const mention = at === null ? undefined : read.geo.get(at)?.mention;
  return mention?.type === 'province' ? mention : null;
}

function spanOf(read: Reading, from: number, to: number): { start: number; end: number; sentence: number } {
  return { start: read.tokens[from]!.start, end: read.tokens[to - 1]!.end, sentence: read.sentence };
}
