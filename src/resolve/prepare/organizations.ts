import { COUNTRIES } from '../../lexicon/countries.ts';
import type { LocalId, OrganizationFact, OrganizationKind } from '../../model/facts.ts';
import { exactKey, indexOfRun, longKey, longWords } from '../names.ts';
import type { Claim } from '../prepared.ts';
import type { OrganizationProfile } from '../profiles/organization.ts';
import { unitById } from '../reference.ts';
import { type Layout, saidIn } from './layout.ts';
import { sorted } from './officials.ts';

export function layOutOrganizations(layout: Layout): void {
  const { organizations } = layout.facts;
  for (const { fact, profile } of merged(
    organizations.map((fact) => ({ fact, profile: organizationProfile(layout, fact) })),
  )) {
    const claims: Claim[] = [
      // "Sở Y tế" is what everyone calls his own; the name is what tells it from the others.
      [profile.common ? 'alias' : 'name', fact.name],
      ['kind', fact.kind],
      ...fact.aliases.map((alias) => ['alias', alias] as const),
      ...(profile.country === null ? [] : [['country', profile.country] as const]),
      ...(profile.province === null ? [] : [['bound', profile.province] as const]),
    ];
    layout.add(fact.local, fact.name, profile, claims, saidIn(fact.mentions));
  }
  for (const fact of organizations) {
    linkTo(layout, fact, 'PART_OF', fact.parent);
    linkTo(layout, fact, 'BASED_IN', fact.province);
  }
}

interface Body {
  readonly fact: OrganizationFact;
  readonly profile: OrganizationProfile;
}

/** "Quốc hội" and "Quốc hội nước CHXHCN Việt Nam" in one article are one body: they get one profile, with both names. */
function merged(bodies: readonly Body[]): readonly Body[] {
  const groups = new Map<string, Body[]>();
  for (const body of bodies) {
    const { core, province, country, common } = body.profile;
    const key = STATE.has(body.fact.kind) ? JSON.stringify([core, province, country, common]) : body.fact.local;
    groups.set(key, [...(groups.get(key) ?? []), body]);
  }
  return bodies.map(({ fact, profile }) => {
    const group = [...groups.values()].find((all) => all.some((body) => body.fact === fact))!;
    const [first] = group;
    if (group.length === 1) return { fact, profile };
    const names = sorted(group.flatMap((body) => [body.profile.name, ...body.profile.aliases]));
    return { fact, profile: { ...first!.profile, aliases: names.filter((name) => name !== first!.profile.name) } };
  });
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
  const home = unit === null ? NOWHERE : homeOf(unit, nameOf(layout, fact.province!));
  const long = longWords(fact.name);
  const named = home.names.some((words) => indexOfRun(long, words) >= 0);
  const name = trimmed(long, home);
  const local = isLocal(fact);
  const province = unit !== null && (named || local) ? unit : null;
  const country = fact.country === 'VN' ? null : fact.country;
  return {
    kind: 'Organization',
    name,
    core: STATE.has(fact.kind) ? stateCore(coreOf(name), country) : coreOf(name),
    aliases: sorted(fact.aliases.map((alias) => trimmed(longWords(alias), home))).filter((alias) => alias !== name),
    province,
    country,
    common: local && province === null,
  };
}

const nameOf = (layout: Layout, local: LocalId): string =>
  layout.facts.provinces.find((province) => province.local === local)?.name ?? '';

/** How a body's name may name its province, longest first; `city`: one that is governed as a province. */
interface Home {
  readonly names: readonly (readonly string[])[];
  readonly city: boolean;
}

const NOWHERE: Home = { names: [], city: false };

function homeOf(id: string, name: string): Home {
  const unit = unitById(id);
  const names = [unit?.name ?? name, ...(unit?.aliases ?? [])].map(longWords);
  return {
    names: names.sort((a, b) => b.length - a.length),
    city: unit?.fullName.toLowerCase().startsWith('thành phố') ?? false,
  };
}

/**
 * The name less its province's, and less the "tỉnh" that is left at the end: "UBND (tỉnh Trà Vinh)", "UBND (tỉnh)". Of a city that
 * is a province less its "thành phố" too; of another ("UBND TP Lào Cai") that word tells it from the province's. A branch is known
 * by its place alone: "chi nhánh (quận) Phú Nhuận".
 */
function trimmed(words: readonly string[], { names, city }: Home): string {
  const place = names.find((name) => indexOfRun(words, name) > 0) ?? [];
  const at = indexOfRun(words, place);
  const rest = at > 0 ? [...words.slice(0, at), ...words.slice(at + place.length)] : words;
  return rest
    .join(' ')
    .replace(city ? /(?<=.) (?:tinh|thanh pho)$/ : /(?<=.) tinh$/, '')
    .replace(/(?<=\bchi nhanh) (?:tinh|thanh pho|thi xa|quan|huyen)(?= |$)/, '');
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

/**
 * Of a body of a state less the state's name: "Chính phủ (nước CHXHCN Việt Nam)"; of another state its code stays: "quoc hoi CU" of
 * "Quốc hội Cuba" and of "Quốc hội nước Cộng hòa Cuba".
 */
function stateCore(core: string, country: string | null): string {
  if (country === null) return core.replace(HOME_STATE, '');
  const name = NAMES_OF_STATES.get(country)?.find((state) => core.endsWith(` ${state}`));
  if (name === undefined) return core;
  return `${core.slice(0, -name.length - 1).replace(/(?: cua)?(?: nuoc)?(?: cong hoa)?$/, '')} ${country}`;
}

const HOME_STATE =
  /(?: cua)?(?: nuoc)?(?: cong hoa xa hoi chu nghia)?(?: viet nam)$|(?: cua)? nuoc cong hoa xa hoi chu nghia$/;

const NAMES_OF_STATES: ReadonlyMap<string, readonly string[]> = namesOfStates();

/** By code, folded, the longest first. */
function namesOfStates(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const [name, code] of COUNTRIES) names.set(code, [...(names.get(code) ?? []), longWords(name).join(' ')]);
  for (const all of names.values()) all.sort((a, b) => b.length - a.length);
  return names;
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
/** With their diacritics: "xã" is not "xã hội", nor "quận" "quân đội". */
const LOCAL_WORD =
  /(?:^| )(?:tỉnh|huyện|quận|xã(?! hội)|phường|thị xã|thị trấn|thành phố|tp|tx|thành ủy|thành đoàn)(?= |$)/u;
const LOCAL_HEAD = /^so |^(?:uy ban|hoi dong) nhan dan$/;

const isLocal = ({ kind, name }: OrganizationFact): boolean =>
  STATE.has(kind) && (LOCAL_WORD.test(exactKey(name)) || LOCAL_HEAD.test(longKey(name)));
