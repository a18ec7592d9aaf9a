import type { DateFact, EventFact, Link as FactLink, LocalId, PartyLink } from '../../model/facts.ts';
import type { RelationName } from '../../model/ontology.ts';
import { words } from '../../text/fold.ts';
import { foldedKey } from '../names.ts';
import type { Claim, Said } from '../prepared.ts';
import type { EventProfile } from '../profiles/event.ts';
import { surnameSound } from '../sound.ts';
import { dayOf, type Layout, saidIn } from './layout.ts';
import { sorted } from './officials.ts';

export function layOutEvents(layout: Layout): void {
  for (const fact of layout.facts.events) {
    const day = dayOf(fact.date?.value);
    const provinces = idsOf(layout, fact.provinces, day);
    const said = saidIn(fact.evidence);
    const index = layout.add(
      fact.local,
      fact.name,
      eventProfile(layout, fact, provinces),
      claimsOf(fact, provinces),
      said,
      true,
    );
    for (const link of fact.provinces) linkFrom(layout, index, 'HELD_IN', link, day);
    if (fact.place !== null) linkFrom(layout, index, 'HELD_IN', fact.place, day);
    for (const { party, evidence } of fact.involves) linkFrom(layout, index, 'INVOLVES', { to: party, evidence }, day);
    for (const link of fact.topics) linkFrom(layout, index, 'ABOUT', link, day);
    for (const { roles, titles, ...party } of fact.participants) {
      linkTo(layout, index, 'TOOK_PART_IN', party, day, [
        ...roles.map((role) => ['role', role] as const),
        ...titles.map((title) => ['title', title] as const),
      ]);
    }
  }
}

/** `words` say so; where the facts give none, those of the whole event or donation do. */
export function linkFrom(layout: Layout, from: number, type: RelationName, link: FactLink, day: string | null): void {
  const said = orOf(layout, from, saidIn(link.evidence));
  const to = layout.indexOf(link.to, day, said);
  if (to !== null) layout.links.push({ type, from, to, claims: [], said });
}

export function linkTo(
  layout: Layout,
  to: number,
  type: RelationName,
  link: PartyLink,
  day: string | null,
  claims: readonly Claim[] = [],
): void {
  const said = orOf(layout, to, saidIn(link.evidence));
  const from = layout.indexOf(link.party, day, said);
  if (from !== null) layout.links.push({ type, from, to, claims, said });
}

const orOf = (layout: Layout, index: number, said: readonly Said[]): readonly Said[] =>
  said.length > 0 ? said : layout.mentions[index]!.said;

export const idsOf = (layout: Layout, links: readonly FactLink[], day: string | null): readonly string[] =>
  sorted(links.map((link) => layout.idOf(link.to, day)).filter((id) => id !== null));

function claimsOf(fact: EventFact, provinces: readonly string[]): readonly Claim[] {
  return [
    ['name', fact.name],
    ['kind', fact.kind],
    ['background', String(fact.background)],
    ...dateClaims(fact.date),
    ...fact.countries.map((country) => ['country', country] as const),
    ...provinces.map((province) => ['in', province] as const),
  ];
}

export const dateClaims = (date: DateFact | null): readonly Claim[] =>
  date === null ? [] : [['date', JSON.stringify([date.value, date.until, date.precision, date.inferred, date.text])]];

function eventProfile(layout: Layout, fact: EventFact, provinces: readonly string[]): EventProfile {
  const leading = fact.participants.filter(({ roles }) => roles.includes('LEADER') || roles.includes('HOST'));
  const place = layout.facts.places.find(({ local }) => local === fact.place?.to);
  return {
    kind: 'Event',
    type: fact.kind,
    day: fact.date?.value ?? null,
    until: fact.date?.until ?? null,
    inFigures: /\d/.test(fact.date?.text ?? ''),
    toldOn: fact.date === null ? layout.publishedOn : null,
    provinces,
    place: place === undefined ? null : foldedKey(place.name),
    leads: peopleOf(layout, leading),
    people: peopleOf(layout, fact.participants),
    bodies: sorted(
      fact.participants.flatMap(({ party }) => (party.startsWith('organization') ? partyKeys(layout, party) : [])),
    ),
    words: sorted(words(fact.name)),
  };
}

const peopleOf = (layout: Layout, links: readonly PartyLink[]): readonly string[] =>
  sorted(links.flatMap(({ party }) => (party.startsWith('official') ? partyKeys(layout, party) : [])));

/** By what a party is known in other articles: an official by name, a body by its core and province. */
export function partyKeys(layout: Layout, party: LocalId): readonly string[] {
  const profile = layout.profileOf(party);
  if (profile?.kind === 'Official') return [profile.sound === null ? profile.fold : surnameSound(profile.sound)];
  if (profile?.kind === 'Organization')
    return [profile.province === null ? profile.core : `${profile.core} ${profile.province}`];
  if (profile?.kind === 'Place') return [profile.fold];
  const unit = layout.idOf(party);
  return unit === null ? [] : [unit];
}
