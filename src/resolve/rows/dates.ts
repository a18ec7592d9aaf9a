import type { PropertyValue } from '../../graph/graph-store.ts';
import { ranked, type Voices } from '../tally.ts';

type DateClaim = readonly [
  value: string,
  until: string | null,
  precision: string,
  inferred: boolean,
  text: string | null,
];

/** The properties of what is dated: the date that most independent articles give, then the earliest. */
export function dated(voices: Voices): Readonly<Record<string, PropertyValue>> {
  const claims = ranked(voices, 'date').map(([text, [, independent]]) => ({
    claim: JSON.parse(text) as DateClaim,
    independent,
  }));
  const sums = new Map<string, number>();
  for (const { claim, independent } of claims) sums.set(dateKey(claim), (sums.get(dateKey(claim)) ?? 0) + independent);
  const [won] = [...sums].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  if (won === undefined) return UNDATED;
  const said = claims.map(({ claim }) => claim).filter((claim) => dateKey(claim) === won[0]);
  const [value, until, precision] = said[0]!;
  const dateText = said.map(([, , , , text]) => text).find((text) => text !== null) ?? null;
  const dateInferred = said.every(([, , , inferred]) => inferred);
  if (value.startsWith('--')) return { ...UNDATED, dateText, dateInferred };
  const end = until === null || until.startsWith('--') ? null : until;
  return {
    date: firstDay(value),
    endDate: end === null ? null : lastDay(end),
    datePrecision: precision,
    dateText,
    dateInferred,
    from: firstDay(value),
    to: lastDay(end ?? value),
  };
}

const UNDATED = {
  date: null,
  endDate: null,
  datePrecision: null,
  dateText: null,
  dateInferred: false,
  from: null,
  to: null,
} as const;

const dateKey = ([value, until]: DateClaim): string => `${value} ${until ?? ''}`;

/** Of the period that `2015-09` or `2015` is. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);

function lastDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
