import type { LocalId, OrganizationFact, OrganizationKind } from '../../model/facts.ts';
import { indexOfRun, longWords } from '../names.ts';
import type { Claim } from '../prepared.ts';
import type { OrganizationProfile } from '../profiles/organization.ts';
import { unitById } from '../reference.ts';
import { type Layout, saidIn } from './layout.ts';
import { sorted } from './officials.ts';

export function layOutOrganizations(layout: Layout): void {
  const { organizations } = layout.facts;
  for (const fact of organizations) {
    const profile = organizationProfile(layout, fact);
    const claims: Claim[] = [
      // "Sở Y tế" is what everyone calls his own; the name is what tells it from the others.
      [profile.common ? 'alias' : 'name', fact.name],
      ['kind', fact.kind],
      ...fact.aliases.map((alias) => ['alias', alias] as const),
      ...(fact.country === null ? [] : [['country', fact.country] as const]),
    ];
    layout.add(fact.local, fact.name, profile, claims, saidIn(fact.mentions));
  }
  for (const fact of organizations) {
    linkTo(layout, fact, 'PART_OF', fact.parent);
    linkTo(layout, fact, 'BASED_IN', fact.province);
  }
}

/** The words that name the body say where it belongs: the facts have no others. */
function linkTo(layout: Layout, fact: OrganizationFact, type: 'PART_OF' | 'BASED_IN', target: LocalId | null): void {
  const said = saidIn(fact.mentions.slice(0, 1));
  const from = layout.indexOf(fact.local, null, said);
  const to = target === null ? null : layout.indexOf(target, null, said);
  if (from !== null && to !== null && from !== to) layout.links.push({ type, from, to, claims: [], said });
}

function organizationProfile(layout: Layout, fact: OrganizationFact): OrganizationProfile {
  const unit = fact.province === null ? null : layout.idOf(fact.province);
  const place = unit === null ? [] : longWords(unitById(unit)?.name ?? nameOf(layout, fact.province!));
  const long = longWords(fact.name);
  const named = indexOfRun(long, place) >= 0;
  const name = trimmed(long, place);
  const local = STATE.has(fact.kind) && LOCAL.test(long.join(' '));
  const province = unit !== null && (named || local) ? unit : null;
  return {
    kind: 'Organization',
    name,
    core: coreOf(name),
    aliases: sorted(fact.aliases.map((alias) => trimmed(longWords(alias), place))).filter((alias) => alias !== name),
    province,
    country: fact.country,
    common: local && province === null,
  };
}

const nameOf = (layout: Layout, local: LocalId): string =>
  layout.facts.provinces.find((province) => province.local === local)?.name ?? '';

/** The name less its province's, and less the "tỉnh" that is left at the end: "UBND (tỉnh Trà Vinh)", "UBND (tỉnh)". */
function trimmed(words: readonly string[], place: readonly string[]): string {
  const at = indexOfRun(words, place);
  const rest = at > 0 ? [...words.slice(0, at), ...words.slice(at + place.length)] : words;
  return rest.join(' ').replace(/(?<=.) tinh$/, '');
}

/** What is left when the forms of companies and the country are taken off: "sun group" of "Tập đoàn Sun Group". */
function coreOf(name: string): string {
  const core = name
    .replace(/^trung uong (?=hoi |doan )/, '')
    .replace(COMPANY, '')
    .replace(/(?<=\S \S.*) viet nam\b/, '')
    .trim();
  return core === '' ? name : core;
}

const COMPANY =
  /^(?:tap doan|tong cong ty|cong ty|trach nhiem huu han|co phan|mot thanh vien|thuong mai co phan|nha nuoc| )+(?= )/;

/** Bodies that every province has one of. */
const STATE: ReadonlySet<OrganizationKind> = new Set([
  'PARTY',
  'GOVERNMENT',
  'LEGISLATURE',
  'MILITARY',
  'MASS_ORGANIZATION',
]);
const LOCAL =
  /\b(?:tinh|huyen|quan|xa|phuong|thi xa|thi tran|thanh pho|tinh uy|thanh uy|huyen uy|quan uy|tinh doan|thanh doan|huyen doan)\b|^so |^(?:uy ban|hoi dong) nhan dan$/;
