import type { Ledger } from '../graph/graph-store.ts';
import type { VoiceChange } from './retell.ts';
import { KEYS, type State } from './state.ts';

/** The first and the last day on which articles name an office. */
export type Span = readonly [first: string, last: string];

/**
 * Counts the days of articles that name an office, a ledger's entry a day: an office that is named every day for ten years costs no
 * more than another. Gives, by office, its span now; null where no dated article names it any longer. Its tallies are loaded.
 */
export async function countDays(
  state: State,
  changes: readonly VoiceChange[],
): Promise<ReadonlyMap<string, Span | null>> {
  const moves = new Map<string, number>();
  for (const { voice, by } of changes) {
    if (!isDay(voice)) continue;
    const day = `${voice.owner}/${voice.value}`;
    moves.set(day, (moves.get(day) ?? 0) + by);
  }
  if (moves.size === 0) return new Map();
  const { ledger, tallies } = state;
  const known = await ledger.get([...moves.keys()].map((day) => KEYS.day + day));
  const counts = [...moves].map(([day, by]) => [day, Number(known.get(KEYS.day + day) ?? 0) + by] as const);
  await ledger.put(counts.map(([day, count]) => [KEYS.day + day, count > 0 ? String(count) : null]));
  const spans = new Map<string, Span | null>();
  const anew = new Set<string>();
  for (const [key, count] of counts) {
    const [office, day] = key.split('/') as [string, string];
    if (count > 0) spans.set(office, widened(spans.get(office) ?? tallies.get(office)?.seen ?? [day, day], day));
    else anew.add(office);
  }
  return new Map([...spans, ...(await spansOf(ledger, [...anew]))]);
}

const widened = ([first, last]: Span, day: string): Span => [day < first ? day : first, day > last ? day : last];

/** Whether a voice is for a day on which an office was named: it is not counted with the others. */
export const isDay = ({ kind, property }: VoiceChange['voice']): boolean => kind === 'Position' && property === 'date';

/** Of offices that are named no longer on some day. */
async function spansOf(ledger: Ledger, offices: readonly string[]): Promise<ReadonlyMap<string, Span | null>> {
  if (offices.length === 0) return new Map();
  const prefixes = offices.map((office) => `${KEYS.day}${office}/`);
  const first = await ledger.scan(prefixes, 1);
  const last = await ledger.last(prefixes);
  return new Map(
    prefixes.map((prefix, at) => {
      const ends = [first.get(prefix)![0], last.get(prefix)].flatMap((entry) =>
        entry === undefined ? [] : [entry[0]],
      );
      const [from, to] = ends.map((key) => key.slice(prefix.length));
      return [offices[at]!, from === undefined || to === undefined ? null : [from, to]] as const;
    }),
  );
}
