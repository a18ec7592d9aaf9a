import { SURNAMES } from '../../lexicon/names.ts';
import type { NodeKind } from '../../model/ontology.ts';
import { sortKey } from '../../text/collation.ts';
import { wordsKey } from '../../text/fold.ts';
import { type Unit, unitById, written } from '../reference.ts';
import { allValues, ranked, type Tally, type Voices, winner } from '../tally.ts';
import { amounts, chosen } from './amounts.ts';
import { dated } from './dates.ts';
import { entity, namesOf, type RowOf, statedEnd, type ThingRow } from './row.ts';

/** How the row of each kind that articles speak of is made from their voices. */
export const ROWS: Readonly<Partial<Record<NodeKind, RowOf>>> = {
  Official: officialRow,
  Position: positionRow,
  Organization: organizationRow,
  Place: placeRow,
  Topic: topicRow,
  Event: eventRow,
  Donation: donationRow,
};

function officialRow(voices: Voices): ThingRow {
  const { name, aliases } = namesOf(voices);
  const offices = officesOf(voices);
  const sortName = givenNameFirst(name);
  return entity(
    voices,
    name,
    [name, offices[0]?.label, offices[0]?.lastYear].filter((part) => part).join(', '),
    { aliases, sortName, givenNameKey: sortKey(sortName) },
    { aliases, offices: [...new Set(offices.map(({ title }) => title))] },
  );
}

interface OfficeSaid {
  readonly title: string;
  /** "nguyên" before a former one. */
  readonly label: string;
  readonly lastYear: number | null;
}

/** The offices that most independent articles give first; present ones before former ones. */
function officesOf(voices: Voices): readonly OfficeSaid[] {
  const offices = new Map<string, { title: string; former: boolean; independent: number; lastYear: number | null }>();
  for (const [value, [, independent]] of ranked(voices, 'office')) {
    const [title, former, year] = JSON.parse(value) as [string, boolean, number | null];
    const key = `${former} ${title}`;
    const known = offices.get(key) ?? { title, former, independent: 0, lastYear: null };
    const lastYear = known.lastYear === null || (year !== null && year > known.lastYear) ? year : known.lastYear;
    offices.set(key, { ...known, independent: known.independent + independent, lastYear });
  }
  return [...offices.values()]
    .sort(
      (a, b) => Number(a.former) - Number(b.former) || b.independent - a.independent || (a.title < b.title ? -1 : 1),
    )
    .map(({ title, former, lastYear }) => ({ title, label: former ? `nguyên ${title}` : title, lastYear }));
}

/** "Hải Hoàng Trung"; a name that is not Vietnamese stays as it is. */
function givenNameFirst(name: string): string {
  const [surname, ...rest] = name.split(' ');
  if (rest.length === 0 || !SURNAMES.has(surname!.toLowerCase())) return name;
  return [rest.at(-1), surname, ...rest.slice(0, -1)].join(' ');
}

function positionRow(voices: Voices, { seen }: Tally): ThingRow {
  const title = winner(voices, 'title') ?? '';
  return {
    properties: {
      title,
      titleKey: sortKey(title),
      words: wordsKey(title),
      former: winner(voices, 'former') === 'true',
      firstSeenOn: seen?.[0] ?? null,
      lastSeenOn: seen?.[1] ?? null,
    },
    names: [],
    offices: [],
  };
}

function organizationRow(voices: Voices, tally: Tally): ThingRow {
  const { name, aliases } = namesOf(voices);
  const country = winner(voices, 'country');
  return entity(
    voices,
    name,
    organizationLabel(name, country, unitById(winner(voices, 'bound') ?? statedEnd(tally, 'BASED_IN') ?? ''), voices),
    { aliases, kind: winner(voices, 'kind'), country },
    { aliases, found: [name, ...aliases].flatMap(brandOf) },
  );
}

/** "Tỉnh ủy Lào Cai (đến 30/6/2025)": a body of a province whose name another bears now; "Công ty Minh Hải, tỉnh Lào Cai": one that is only there. */
function organizationLabel(name: string, country: string | null, unit: Unit | null, voices: Voices): string {
  if (country !== null) return `${name}, ${country}`;
  if (unit === null) return name;
  const named = [unit.name, ...unit.aliases].some((one) => name.toLowerCase().includes(one.toLowerCase()));
  const past = voices.bound !== undefined && unit.validTo !== null && unit.label !== unit.fullName;
  return `${name}${named ? '' : `, ${unit.fullName}`}${past ? ` (đến ${written(unit.validTo)})` : ''}`;
}

/** The words of a company's name that are its own: one looks for "Sun Group", not for "Tập đoàn Sun Group". */
function brandOf(name: string): readonly string[] {
  const brand =
    /^(?:Tập đoàn|Tổng công ty|Công ty|Ngân hàng)\s+(?:(?:TNHH|CP|MTV|TMCP|cổ phần)\s+)*(?<own>\p{Lu}.{2,})$/iu.exec(
      name,
    );
  const own = brand?.groups?.own;
  return own === undefined || !/^\p{Lu}/u.test(own) ? [] : [own];
}

function placeRow(voices: Voices): ThingRow {
  const { name, aliases } = namesOf(voices);
  const kind = winner(voices, 'kind') || null;
  const long = kind === null ? name : `${kind} ${name}`;
  const unit = unitById(winner(voices, 'in') ?? '');
  return entity(
    voices,
    name,
    [long, unit?.label].filter((part) => part !== undefined).join(', '),
    { aliases, kind },
    { aliases, found: [long] },
  );
}

function topicRow(voices: Voices): ThingRow {
  const { name } = namesOf(voices);
  return entity(voices, name, name, { kind: winner(voices, 'kind') });
}

function eventRow(voices: Voices): ThingRow {
  const { name } = namesOf(voices);
  const dates = dated(voices);
  return entity(voices, name, [name, ...whenAndWhere(voices, dates)].join(', '), {
    ...dates,
    kind: winner(voices, 'kind'),
    background: voices.background?.false === undefined,
    countries: allValues(voices, 'country'),
  });
}

function whenAndWhere(voices: Voices, dates: ReturnType<typeof dated>): readonly string[] {
  const units = allValues(voices, 'in').map((id) => unitById(id)?.name);
  const { date, datePrecision } = dates;
  const length = datePrecision === 'DAY' ? 10 : datePrecision === 'MONTH' ? 7 : 4;
  return [typeof date === 'string' ? written(date.slice(0, length)) : undefined, ...units].filter(
    (part) => part !== undefined,
  );
}

interface Goods {
  readonly what: string;
  readonly text: string;
}

function donationRow(voices: Voices): ThingRow {
  const { name } = namesOf(voices);
  const dates = dated(voices);
  const all = amounts(voices);
  const amount = chosen(all);
  const alike = all.filter(({ currency }) => currency === amount?.currency);
  const inKind = winner(voices, 'inKind');
  const items = parsed<readonly Goods[]>(winner(voices, 'items')) ?? [];
  const beneficiaries = parsed<{ readonly kinds: readonly string[] }>(winner(voices, 'beneficiaries'));
  return entity(voices, name, [name, ...whenAndWhere(voices, dates)].join(', '), {
    ...dates,
    kind: winner(voices, 'kind'),
    minor: amount?.minor ?? null,
    currency: amount?.currency ?? null,
    amountApproximate: amount?.approximate ?? null,
    amountComputed: amount?.computed ?? null,
    amountText: amount?.text ?? null,
    low: alike[0]?.minor ?? null,
    high: alike.at(-1)?.minor ?? null,
    conflicting: all.length > 1,
    inKind,
    items,
    itemWords: wordsKey(inKind, ...items.flatMap(({ what, text }) => [what, text])),
    beneficiaries,
    beneficiaryKinds: beneficiaries?.kinds ?? [],
    donorText: winner(voices, 'donorText'),
  });
}

const parsed = <T>(text: string | null): T | null => (text === null ? null : (JSON.parse(text) as T));

/** A unit's row: what it is is reference data, how often it is named is not. */
export function provinceRow(id: string, voices: Voices): ThingRow {
  const unit = unitById(id);
  const name = unit?.name ?? namesOf(voices).name;
  const country = unit?.country ?? winner(voices, 'country');
  const fullName = unit?.fullName ?? name;
  const aliases = unit?.aliases ?? namesOf(voices).aliases;
  const label = unit?.label ?? `${name} (${country})`;
  return entity(
    voices,
    name,
    label,
    {
      aliases,
      fullName,
      code: unit?.code ?? null,
      country,
      validFrom: unit?.validFrom ?? null,
      validTo: unit?.validTo ?? null,
    },
    { aliases, found: [fullName] },
  );
}
