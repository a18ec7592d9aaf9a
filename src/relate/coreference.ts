import type { LocalId, OfficialFact, OrganizationFact, PlaceFact, ProvinceFact } from '../model/facts.ts';
import { bySpan } from '../model/span.ts';
import type { Mention, PersonMention, ProvinceMention, TitleMention } from '../recognise/mention.ts';
import type { Document } from '../text/document.ts';
import { type Geography, gatherGeography } from './geography.ts';
import { bodyKey, cutName } from './name-keys.ts';
import { type Body, gatherBodies } from './organizations.ts';
import { gatherPeople, type People, type Person } from './people.ts';
import { quoteOf } from './quotes.ts';
import { bearerOfRole } from './roles.ts';

/** The things of one article, and which of them each mention means. Spans are the document's. */
export interface Cast {
  readonly officials: readonly OfficialFact[];
  readonly organizations: readonly OrganizationFact[];
  readonly provinces: readonly ProvinceFact[];
  readonly places: readonly PlaceFact[];
  /** Who or what a mention of a person, office, body, province or place means; null where it is nobody's, or a private person. */
  readonly partyOf: (mention: Mention) => LocalId | null;
  /** True for a person who becomes no node. */
  readonly isPrivate: (mention: Mention) => boolean;
  /** The offices beside a name that are its own; one shared by a list is in several people's. */
  readonly titlesOf: (mention: PersonMention) => readonly TitleMention[];
}

export function resolveMentions(document: Document, mentions: readonly Mention[]): Cast {
  const { people, personOf, titlesOf } = gatherPeople(document, mentions);
  const officials = people.filter((person) => person.official);
  const { bodies, bodyOf } = gatherBodies(document, mentions);
  const provincesInBodies = bodies.flatMap((body) => (body.province === null ? [] : [body.province]));
  const provincesInOffices = mentions.flatMap((mention) =>
    mention.type === 'title' && mention.province !== null && mention.organization === null ? [mention.province] : [],
  );
  const provincesInAbstract = mentions.flatMap((mention) =>
    mention.type === 'organization' && mention.abstract && mention.province ? [mention.province] : [],
  );
  const told = [...provincesInBodies, ...provincesInOffices, ...provincesInAbstract];
  const geography = gatherGeography(document, mentions, told);
  const officialId = ids('official', officials);
  const bodyId = ids('organization', bodies);
  const owned = new Set(mentions.flatMap((mention) => (mention.type === 'person' ? titlesOf(mention) : [])));
  const roles = rolesOf(document, mentions, officials, owned, (title) => ownerOf(title, mentions, personOf), titlesOf);
  return {
    officials: officials.map((person) => officialFact(document, person, officialId.get(person)!, roles)),
    organizations: bodies.map((body) => organizationFact(document, body, bodyId.get(body)!, bodies, bodyId, geography)),
    provinces: geography.provinces,
    places: geography.places,
    partyOf(mention) {
      switch (mention.type) {
        case 'person':
          return officialId.get(personOf.get(mention)!) ?? null;
        case 'title':
          return officialId.get(roles.get(mention)!) ?? null;
        case 'organization':
          return bodyId.get(bodyOf.get(mention)!) ?? null;
        case 'province':
          return geography.provinceIdOf(mention.key);
        case 'place':
          return geography.placeIdOf(mention);
        default:
          return null;
      }
    },
    titlesOf,
    isPrivate: (mention) => mention.type === 'person' && !(personOf.get(mention)?.official ?? false),
  };
}

function ids<Thing, Kind extends 'official' | 'organization'>(
  kind: Kind,
  things: readonly Thing[],
): ReadonlyMap<Thing, `${Kind}:${number}`> {
  return new Map(things.map((thing, index) => [thing, `${kind}:${index}`] as const));
}

/** Whose each office is: beside its name, or alone in a person's stead. */
function rolesOf(
  document: Document,
  mentions: readonly Mention[],
  officials: readonly Person[],
  owned: ReadonlySet<TitleMention>,
  ownerOf: (title: TitleMention) => Person | null,
  titlesOf: People['titlesOf'],
): ReadonlyMap<TitleMention, Person> {
  const roles = new Map<TitleMention, Person>();
  for (const mention of mentions) {
    if (mention.type !== 'title') continue;
    const person = owned.has(mention) ? ownerOf(mention) : bearerOfRole(document, mention, officials, titlesOf);
    if (person !== null) roles.set(mention, person);
  }
  return roles;
}

function ownerOf(
  title: TitleMention,
  mentions: readonly Mention[],
  personOf: ReadonlyMap<Mention, Person>,
): Person | null {
  const owner = mentions.find((mention) => mention.type === 'person' && mention.titles.includes(title));
  return owner === undefined ? null : (personOf.get(owner) ?? null);
}

function officialFact(
  document: Document,
  person: Person,
  local: OfficialFact['local'],
  roles: ReadonlyMap<TitleMention, Person>,
): OfficialFact {
  const names = person.mentions.filter((mention) => !mention.partial).map((mention) => mention.name);
  const name = fullest(names.length > 0 ? names : person.mentions.map((mention) => mention.name));
  const alone = [...roles]
    .filter(([title, bearer]) => bearer === person && !isBeside(title, person))
    .map(([title]) => title);
  return {
    local,
    name,
    aliases: [...new Set(names)].filter((other) => other !== name && other.toLowerCase() !== name.toLowerCase()),
    mentions: [...person.mentions, ...alone].sort(bySpan).map((mention) => quoteOf(document, mention)),
  };
}

const isBeside = (title: TitleMention, person: Person): boolean =>
  person.mentions.some((mention) => mention.titles.includes(title));

/** The longest spelling; of equally long ones the first. */
const fullest = (names: readonly string[]): string =>
  names.reduce((best, name) => (name.length > best.length ? name : best));

function organizationFact(
  document: Document,
  body: Body,
  local: OrganizationFact['local'],
  bodies: readonly Body[],
  bodyId: ReadonlyMap<Body, OrganizationFact['local']>,
  geography: Geography,
): OrganizationFact {
  const parent = parentOf(body, bodies);
  return {
    local,
    name: body.name,
    mentions: [...body.mentions].sort(bySpan).map((mention) => quoteOf(document, mention)),
    kind: body.kind,
    aliases: [...body.aliases].filter((alias) => alias !== body.name),
    country: body.country,
    province: provinceId(body.province, geography),
    parent: parent === null ? null : bodyId.get(parent)!,
    onlyInTitles: !body.acts,
  };
}

const provinceId = (province: ProvinceMention | null, geography: Geography): LocalId | null =>
  province === null ? null : geography.provinceIdOf(province.key);

/** The body whose name ends this one's: "Công đoàn | Công ty Dịch vụ Nông nghiệp". */
function parentOf(body: Body, bodies: readonly Body[]): Body | null {
  const { tail } = cutName(body.name);
  if (tail === '') return null;
  const key = bodyKey(tail);
  return bodies.find((other) => other !== body && other.key === key) ?? null;
}
