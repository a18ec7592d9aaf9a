import { MIDDLE_NAMES, STRONG_SURNAMES, SURNAMES } from '../../lexicon/names.ts';
import type { OfficialFact, PositionFact } from '../../model/facts.ts';
import { exactKey, foldedKey, indexOfRun, longKey, longWords } from '../names.ts';
import type { Claim, PositionClaim } from '../prepared.ts';
import type { Office, OfficialProfile } from '../profiles/official.ts';
import { isSurname, soundKey, soundsLike } from '../sound.ts';
import { dayOf, type Layout, saidIn } from './layout.ts';

/** Lays out the officials; two spellings of one foreign name are one man. */
export function layOutOfficials(layout: Layout): void {
  for (const group of spellings(layout.facts.officials)) {
    const locals = group.map((fact) => fact.local);
    const positions = layout.facts.positions.filter((position) => locals.includes(position.official));
    const [first] = group;
    const profile = profileOf(layout, group, positions);
    for (const fact of group) {
      const names = [fact.name, ...fact.aliases].filter((name) => name !== first!.name);
      const claims: Claim[] = [
        ...(fact === first ? [['name', fact.name] as const] : []),
        ...names.map((name) => ['alias', name] as const),
        ...positions
          .filter((position) => position.official === fact.local)
          .map(({ title, former }) => ['office', JSON.stringify([title, former, yearOf(layout)])] as const),
      ];
      layout.add(fact.local, first!.name, profile, claims, saidIn(fact.mentions));
    }
  }
}

/** Positions come after the bodies that they name. */
export function layOutPositions(layout: Layout): readonly PositionClaim[] {
  return layout.facts.positions.flatMap((fact) => {
    const official = layout.indexOf(fact.official, null, []);
    if (official === null) return [];
    const said = saidIn(fact.evidence);
    const organization = fact.organization === null ? null : layout.indexOf(fact.organization, null, said);
    const province = fact.province === null ? null : layout.indexOf(fact.province, null, said);
    const { title, former } = fact;
    return [{ official, title, head: headOf(layout, fact), organization, province, former, said }];
  });
}

/** "Bí thư Thành ủy Hà Nội" at that body is "bi thu"; the whole title where the body is not in it. */
function headOf(layout: Layout, fact: PositionFact): string {
  const title = longWords(fact.title);
  const body = layout.facts.organizations.find((organization) => organization.local === fact.organization);
  const province = layout.facts.provinces.find((unit) => unit.local === fact.province);
  const bodyAt = body === undefined ? -1 : indexOfRun(title, longWords(body.name).slice(0, 2));
  if (bodyAt > 0) return title.slice(0, bodyAt).join(' ');
  const provinceAt = province === undefined ? -1 : indexOfRun(title, longWords(province.name));
  return (provinceAt > 0 ? title.slice(0, provinceAt) : title).join(' ').replace(/ (?:tinh|thanh pho)$/, '');
}

/** Facts that name one person: the same name, one foreign name as two ears heard it, or the last name of just one of them. */
function spellings(facts: readonly OfficialFact[]): readonly (readonly OfficialFact[])[] {
  const groups = new Map<string, OfficialFact[]>();
  for (const fact of facts) {
    const key = soundOf(fact.name) ?? exactKey(fact.name);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  for (const [key, facts] of groups) {
    if (!isSurname(key)) continue;
    const whole = [...groups.keys()].filter((other) => !isSurname(other) && soundsLike(key, other));
    if (whole.length !== 1) continue;
    groups.set(whole[0]!, [...groups.get(whole[0]!)!, ...facts]);
    groups.delete(key);
  }
  return [...groups.values()];
}

function profileOf(
  layout: Layout,
  group: readonly OfficialFact[],
  positions: readonly PositionFact[],
): OfficialProfile {
  const [{ name }] = group as [OfficialFact];
  const aliases = group.flatMap((fact) => [fact.name, ...fact.aliases]).map(foldedKey);
  const offices = positions.map((position) => officeOf(layout, position));
  const telling = offices.some((office) => office.province !== null || office.body !== null || office.level === 'TOP');
  return {
    kind: 'Official',
    name: exactKey(name),
    fold: foldedKey(name),
    sound: soundOf(name),
    aliases: sorted(aliases).filter((alias) => alias !== foldedKey(name)),
    rare: isRare(name),
    offices: unique(offices),
    around: telling ? [] : around(layout, group),
    year: yearOf(layout),
  };
}

function officeOf(layout: Layout, position: PositionFact): Office {
  const title = longKey(position.title);
  const body = position.organization === null ? null : layout.profileOf(position.organization);
  const known = body?.kind === 'Organization' && !body.common ? body : null;
  const province = layout.idOf(position.province) ?? (body?.kind === 'Organization' ? body.province : null);
  return {
    title,
    body: known === null ? null : known.core,
    bodyUnit: known === null ? null : known.province,
    province,
    former: position.former,
    level: TOP.test(title) ? 'TOP' : province !== null && PROVINCIAL.test(title) ? 'PROVINCE' : 'OTHER',
  };
}

/** Of whom there is one at a time, or few: namesakes among them are known. */
const TOP =
  /^(?:pho )?(?:tong bi thu|chu tich nuoc|thu tuong|chu tich quoc hoi|bo truong|chanh an toa an nhan dan toi cao|thong doc|tong thong|quoc vuong)|uy vien bo chinh tri|bi thu trung uong dang|thuong truc ban bi thu/;
const PROVINCIAL = /^(?:pho )?(?:bi thu|chu tich)\b/;

/** Units where the events are that the article has this person at. */
function around(layout: Layout, group: readonly OfficialFact[]): readonly string[] {
  const locals = group.map((fact) => fact.local);
  return sorted(
    layout.facts.events
      .filter((event) => event.participants.some(({ party }) => locals.includes(party as OfficialFact['local'])))
      .flatMap((event) => event.provinces.map((link) => layout.idOf(link.to, dayOf(event.date?.value))))
      .filter((id) => id !== null),
  );
}

/** Three syllables, the second of them one that millions bear. */
function isRare(name: string): boolean {
  const [surname, ...rest] = exactKey(name).split(' ');
  return !(STRONG_SURNAMES.has(surname!) && (rest.length === 1 || (rest.length === 2 && MIDDLE_NAMES.has(rest[0]!))));
}

/** null for a Vietnamese name. */
function soundOf(name: string): string | null {
  const [surname, ...rest] = exactKey(name).split(' ');
  const vietnamese = SURNAMES.has(surname!) && rest.every((word) => word.length <= 6) && !/\p{L}-\p{Ll}/u.test(name);
  return vietnamese ? null : soundKey(name);
}

const yearOf = (layout: Layout): number | null =>
  layout.publishedOn === null ? null : Number(layout.publishedOn.slice(0, 4));

export const sorted = (values: readonly string[]): readonly string[] => [...new Set(values)].sort();

const unique = (offices: readonly Office[]): readonly Office[] =>
  sorted(offices.map((office) => JSON.stringify(office))).map((text) => JSON.parse(text) as Office);
