import { minorDigits } from '../src/model/currency.ts';
import type { Growth } from './load/growth.ts';

/** What came of one article. */
export interface ArticleOutcome {
  /** The file, or the place in a list that was handed over. */
  readonly name: string;
  readonly did: 'loaded' | 'changed' | 'unchanged' | 'removed' | 'failed';
  /** The article's id; null when it failed. */
  readonly article: string | null;
  readonly title: string | null;
  /** Relations and positions that it states. */
  readonly facts: number;
  /** Why it failed: a stable code, and a sentence. */
  readonly reason: { readonly code: string; readonly message: string } | null;
  /** What is odd about it, though it was taken in. */
  readonly warning: string | null;
  /** Where to find it again. */
  readonly origin: { readonly path: string; readonly key: string | null; readonly place: string | null };
}

export interface Counts {
  readonly loaded: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Withdrawn by their papers. */
  readonly removed: number;
  readonly failed: number;
  readonly warned: number;
  readonly facts: number;
}

export interface LoadReport extends Counts, Growth {
  /** Ended by a signal before all was loaded. */
  readonly stopped: boolean;
  /** The first of those that failed: as many as a person reads. */
  readonly failures: readonly ArticleOutcome[];
}

export const MOST_FAILURES = 1_000;

export const NO_COUNTS: Counts = {
  loaded: 0,
  changed: 0,
  unchanged: 0,
  removed: 0,
  failed: 0,
  warned: 0,
  facts: 0,
};

export const plus = (counts: Counts, { did, warning, facts }: ArticleOutcome): Counts => ({
  ...counts,
  [did]: counts[did] + 1,
  warned: counts.warned + (warning === null ? 0 : 1),
  facts: counts.facts + facts,
});

/** One line for an article: "loaded     lao-cai.txt". */
export const outcomeLine = ({ did, name, reason, warning }: ArticleOutcome): string => {
  const said = reason?.message ?? warning;
  return `${did.padEnd(9)}  ${name}${said === null ? '' : `: ${withoutName(said, name)}`}`;
};

/** Messages begin with the name of what they are about. */
const withoutName = (message: string, name: string): string =>
  message.startsWith(`${name}: `) ? message.slice(name.length + 2) : message;

/** The closing lines: what was done, why what failed did, and what the graph gained. */
export function reportLines(report: LoadReport): readonly string[] {
  const { loaded, changed, unchanged, removed, failed, warned, reprints, undecided } = report;
  const counts = [
    `${loaded} loaded`,
    `${changed} changed`,
    `${unchanged} unchanged`,
    ...(removed > 0 ? [`${removed} removed`] : []),
    `${failed} failed`,
    ...(warned > 0 ? [`${warned} with a warning`] : []),
  ];
  const { Donation: gifts = 0, ...others } = report.entities;
  const entities = Object.entries(others).map(([kind, count]) => `${signed(count)} ${nounOf(kind, count)}`);
  const sums = Object.entries(report.sums).map(([currency, minor]) => moneyOf(minor, currency));
  return [
    counts.join(', '),
    ...(entities.length === 0 ? [] : [`the graph: ${entities.join(', ')}`]),
    ...(gifts === 0 && sums.length === 0 ? [] : [`donations: ${[signed(gifts), ...sums].join(', ')}`]),
    ...(reprints === 0 ? [] : [`reprints: ${signed(reprints)}`]),
    ...(undecided === 0 ? [] : [`undecided identities: ${signed(undecided)} (machtin review lists them)`]),
    ...(report.stopped ? ['stopped before the end: run it again, and it goes on from here'] : []),
  ];
}

const signed = (count: number): string => (count > 0 ? `+${count}` : `${count}`);

const nounOf = (kind: string, count: number): string => {
  const noun = kind.toLowerCase();
  return Math.abs(count) === 1 ? noun : `${noun}s`;
};

const moneyOf = (minor: number, currency: string): string => {
  const amount = minor / 10 ** minorDigits(currency);
  return `${minor > 0 ? '+' : ''}${new Intl.NumberFormat('vi-VN').format(amount)} ${currency}`;
};
