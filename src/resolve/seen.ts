import type { VoiceChange } from './retell.ts';
import { KEYS, type State } from './state.ts';

/** The first and the last day on which articles name an office. */
export type Span = readonly [first: string, last: string];

/**
 * Counts the days of articles that name an office, a ledger's entry a day: an office that is named every day for ten years costs no
 * more than another. Gives, by office, its span now; null where no dated article names it any longer.
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
  const { ledger } = state;
  const known = await ledger.get([...moves.keys()].map((day) => KEYS.day + day));
  await ledger.put(
    [...moves].flatMap(([day, by]) => {
      const count = Number(known.get(KEYS.day + day) ?? 0) + by;
      return [
        [KEYS.day + day, count > 0 ? String(count) : null] as const,
        [KEYS.dayBackwards + mirrored(day), count > 0 ? '' : null] as const,
      ];
    }),
  );
  return spansOf(state, [...new Set([...moves.keys()].map((day) => day.slice(0, day.indexOf('/'))))]);
}

/** Whether a voice is for a day on which an office was named: it is not counted with the others. */
export const isDay = ({ kind, property }: VoiceChange['voice']): boolean => kind === 'Position' && property === 'date';

async function spansOf(state: State, offices: readonly string[]): Promise<ReadonlyMap<string, Span | null>> {
  const forwards = await state.ledger.scan(
    offices.map((office) => `${KEYS.day}${office}/`),
    1,
  );
  const backwards = await state.ledger.scan(
    offices.map((office) => `${KEYS.dayBackwards}${office}/`),
    1,
  );
  return new Map(
    offices.map((office) => {
      const first = forwards.get(`${KEYS.day}${office}/`)![0];
      const last = backwards.get(`${KEYS.dayBackwards}${office}/`)![0];
      if (first === undefined || last === undefined) return [office, null] as const;
      return [office, [dayIn(first[0]), mirroredDay(dayIn(last[0]))]] as const;
    }),
  );
}

const dayIn = (key: string): string => key.slice(key.lastIndexOf('/') + 1);

/** Digits taken from 9, so that the last day comes first; twice it is the day again. */
const mirroredDay = (day: string): string => day.replace(/\d/g, (digit) => String(9 - Number(digit)));

const mirrored = (day: string): string => day.slice(0, day.indexOf('/') + 1) + mirroredDay(dayIn(day));
