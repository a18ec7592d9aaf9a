import type { Said } from '../prepared.ts';
import { allValues, type Count, ranked, type Voices } from '../tally.ts';

/** A sum, as the articles that give it say it. */
export interface Amount {
  readonly minor: number;
  readonly currency: string;
  /** Nobody gives it as exact. */
  readonly approximate: boolean;
  /** Nobody writes it. */
  readonly computed: boolean;
  readonly text: string;
  readonly count: Count;
}

/** An article's words for a sum. */
export interface AmountSaid {
  readonly minor: number;
  readonly currency: string;
  readonly article: string;
  readonly publishedOn: string | null;
  /** The donation as that article has it. */
  readonly mention: string;
  readonly said: readonly Said[];
}

type Claim = readonly [minor: number, currency: string, approximate: boolean, computed: boolean, text: string];

/** All sums that are said, smallest first, by currency. */
export function amounts(voices: Voices): readonly Amount[] {
  const groups = new Map<string, { claims: Claim[]; count: Count }>();
  for (const [value, [articles, independent]] of ranked(voices, 'amount')) {
    const claim = JSON.parse(value) as Claim;
    const key = `${claim[0]} ${claim[1]}`;
    const { claims, count } = groups.get(key) ?? { claims: [], count: [0, 0] };
    groups.set(key, { claims: [...claims, claim], count: [count[0] + articles, count[1] + independent] });
  }
  return [...groups.values()]
    .map(({ claims, count }) => amountOf(claims, count))
    .sort((a, b) => (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : a.minor - b.minor));
}

function amountOf(claims: readonly Claim[], count: Count): Amount {
  const [minor, currency] = claims[0]!;
  const plainest = [...claims].sort(
    (a, b) => Number(a[2]) - Number(b[2]) || Number(a[3]) - Number(b[3]) || (a[4] < b[4] ? -1 : 1),
  )[0]!;
  return {
    minor,
    currency,
    approximate: claims.every(([, , approximate]) => approximate),
    computed: claims.every(([, , , computed]) => computed),
    text: plainest[4],
    count,
  };
}

/** What most independent articles say, then the exact before the rounded, then the smaller. */
export const chosen = (all: readonly Amount[]): Amount | null =>
  [...all].sort(
    (a, b) =>
      b.count[1] - a.count[1] ||
      Number(a.approximate) - Number(b.approximate) ||
      a.minor - b.minor ||
      (a.currency < b.currency ? -1 : 1),
  )[0] ?? null;

export const amountsSaid = (voices: Voices): readonly AmountSaid[] => allValues(voices, 'saidAmount').map(amountSaid);

/** Of a `saidAmount` voice. */
export function amountSaid(value: string): AmountSaid {
  const [minor, currency, article, publishedOn, mention, said] = JSON.parse(value) as [
    number,
    string,
    string,
    string | null,
    string,
    readonly Said[],
  ];
  return { minor, currency, article, publishedOn, mention, said };
}

/** What the words for a sum are known by: as evidence of the sum, and of the donation's relation to it. */
export function sumWords({ minor, currency, mention }: AmountSaid): readonly [string, string] {
  const what = `amount ${minor} ${currency} ${mention}`;
  return [what, `CONFLICTS ${what}`];
}
