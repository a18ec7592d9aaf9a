import { provincesOfFamily } from '../lexicon/provinces.ts';
import type { Link, LocalId, OfficialFact, OrganizationFact, PartyLink, PositionFact } from '../model/facts.ts';
import type { Quote } from '../model/span.ts';
import type { Mention } from '../recognise/mention.ts';
import type { Cast } from '../relate/coreference.ts';
import { personKey } from '../relate/name-keys.ts';
import type { Document } from '../text/document.ts';
import type { Answer } from './answer.ts';
import { findWords, wordsWithin } from './find-words.ts';

/** What of an answer did not stand up to the text: `donations[0].amountText: "2 tỷ" is not in its sentence`. */
export type Drop = (where: string, why: string) => void;

export interface Things {
  readonly officials: readonly OfficialFact[];
  readonly organizations: readonly OrganizationFact[];
  readonly positions: readonly PositionFact[];
  /** The party of a name that was verified; null for any other. */
  readonly partyNamed: (name: string) => LocalId | null;
}

/** The people and bodies of an answer whose names stand in the article, in words that are not furniture. */
export function thingsOf(
  document: Document,
  mentions: readonly Mention[],
  cast: Cast,
  answer: Answer,
  drop: Drop,
): Things {
  const parties = new Map<string, LocalId>();
  const isPrivate = privateNames(mentions, cast);
  const officials: OfficialFact[] = [];
  const offices: PositionFact[] = [];
  const organizations: OrganizationFact[] = [];
  for (const [at, body] of answer.organizations.entries()) {
    const quote = named(document, body, `organizations[${at}]`, drop);
    if (quote === null || parties.has(keyOf(body.name))) continue;
    const local: LocalId = `organization:${organizations.length}`;
    parties.set(keyOf(body.name), local);
    organizations.push({
      local,
      name: body.name.normalize('NFC'),
      mentions: [quote],
      kind: body.kind,
      aliases: [],
      country: null,
      province: null,
      parent: null,
      onlyInTitles: false,
    });
  }
  for (const [at, person] of answer.officials.entries()) {
    const where = `officials[${at}]`;
    const quote = named(document, person, where, drop);
    if (quote === null || parties.has(keyOf(person.name))) continue;
    if (isPrivate.has(personKey(person.name))) {
      drop(where, `"${person.name}" is a private person`);
      continue;
    }
    const local: LocalId = `official:${officials.length}`;
    parties.set(keyOf(person.name), local);
    officials.push({ local, name: person.name.normalize('NFC'), mentions: [quote], aliases: [] });
    for (const [index, office] of person.offices.entries()) {
      const evidence = saying(document, office.quote, office.title, `${where}.offices[${index}]`, drop);
      if (evidence === null) continue;
      offices.push({
        official: local,
        title: office.title.normalize('NFC'),
        organization: office.organization === null ? null : (parties.get(keyOf(office.organization)) ?? null),
        province: null,
        former: office.former,
        evidence: [evidence],
      });
    }
  }
  return { officials, organizations, positions: offices, partyNamed: (name) => parties.get(keyOf(name)) ?? null };
}

/** Links to those of the names that are verified parties; `evidence` says it of each. */
export const partyLinks = (
  names: readonly string[],
  { partyNamed }: Things,
  evidence: readonly Quote[],
  where: string,
  drop: Drop,
): readonly PartyLink[] =>
  names.flatMap((name) => {
    const party = partyNamed(name);
    if (party === null) drop(where, `"${name}" is none of the people and bodies that the article names`);
    return party === null ? [] : [{ party, evidence }];
  });

/** Links to the provinces of those names that our own reading finds in the article. */
export const provinceLinks = (
  names: readonly string[],
  { provinces }: Cast,
  evidence: readonly Quote[],
  where: string,
  drop: Drop,
): readonly Link[] =>
  names.flatMap((name) => {
    const bare = keyOf(name.replace(/^(?:tỉnh|thành phố|TP\.?)\s+/iu, ''));
    const found = provinces.find(
      (province) =>
        keyOf(province.name) === bare || provincesOfFamily(province.key).some((unit) => keyOf(unit.name) === bare),
    );
    if (!found) drop(where, `"${name}" is no province that the article names`);
    return found ? [{ to: found.local, evidence }] : [];
  });

/** Where the quote stands; null, and told, where it does not or does not hold the words. */
export function saying(document: Document, quote: string, words: string, where: string, drop: Drop): Quote | null {
  const found = findWords(document, quote);
  if (found === null) drop(where, `"${quote}" is not in one sentence of the article`);
  else if (wordsWithin(document, found, words) === null) drop(where, `"${words}" is not in "${quote}"`);
  else return found;
  return null;
}

/** A name, within its quote. */
function named(
  document: Document,
  { name, quote }: { readonly name: string; readonly quote: string },
  where: string,
  drop: Drop,
): Quote | null {
  const found = saying(document, quote, name, where, drop);
  const span = found && wordsWithin(document, found, name);
  return found && span && { ...span, sentence: found.sentence };
}

const keyOf = (name: string): string => name.normalize('NFC').toLowerCase().trim();

/** Those whom our own reading takes for private wherever they are named. */
function privateNames(mentions: readonly Mention[], cast: Cast): ReadonlySet<string> {
  const keys = new Set<string>();
  const known = new Set(cast.officials.map(({ name }) => personKey(name)));
  for (const mention of mentions) {
    if (mention.type === 'person' && mention.private && !known.has(personKey(mention.name)))
      keys.add(personKey(mention.name));
  }
  return keys;
}
