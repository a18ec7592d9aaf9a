import { OTHER_OCCASION } from '../../lexicon/event-cues.ts';
import type { DateFact, LocalId } from '../../model/facts.ts';
import type { DateMention } from '../../recognise/mention.ts';
import { partyGroups } from '../clauses/party-groups.ts';
import { anyOf } from '../clauses/pattern.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import type { Cast } from '../coreference.ts';
import { type CueMatch, cueOf } from './cues.ts';
import { type Setting, settingOf } from './place.ts';

/** A sentence that tells an event, before it is known whether others tell the same. */
export interface Occasion {
  readonly reading: Reading;
  readonly cue: CueMatch;
  readonly date: Chunk | null;
  readonly setting: Setting;
  /** Officials and bodies that stand free in the sentence. */
  readonly actors: ReadonlySet<LocalId>;
  /** "Trước đó, …", "Chiều cùng ngày, …": another occasion than the one before. */
  readonly another: boolean;
}

export function occasionOf(reading: Reading, cast: Cast): Occasion | null {
  const cue = cueOf(reading.shape);
  if (!cue) return null;
  return {
    reading,
    cue,
    date: dateOf(reading, cue),
    setting: settingOf(reading, cast),
    actors: actorsIn(reading, cue, cast),
    another: ANOTHER.test(reading.shape) || ANOTHER.test(reading.text.toLowerCase()),
  };
}

const ANOTHER = new RegExp(`^[\\s*•–-]*${anyOf(OTHER_OCCASION.filter((words) => words !== 'tại'))}(?!\\p{L})`, 'u');

export const dayOf = (chunk: Chunk | null): DateMention | null =>
  chunk?.mention.type === 'date' ? chunk.mention : null;

/** The event's day among a sentence's dates: days before months, those before the cue first. */
function dateOf(reading: Reading, cue: CueMatch): Chunk | null {
  const dates = reading.chunks.filter((chunk) => dayOf(chunk)?.role === 'event');
  const days = dates.filter((chunk) => dayOf(chunk)!.precision === 'DAY');
  const before = (chunks: readonly Chunk[]): Chunk | undefined => chunks.find((chunk) => chunk.start < cue.start);
  return before(days) ?? days[0] ?? before(dates) ?? null;
}

function actorsIn(reading: Reading, cue: CueMatch, cast: Cast): ReadonlySet<LocalId> {
  const actors = new Set<LocalId>();
  for (const group of partyGroups(reading, 0, reading.shape.length)) {
    if (group.governor !== null && group.end < cue.start) continue;
    for (const chunk of group.chunks) {
      const party = 'PO'.includes(chunk.letter) ? cast.partyOf(chunk.mention) : null;
      if (party) actors.add(party);
    }
  }
  return actors;
}

/** Long before the article's own day, or known by month or year alone while others have a day. */
export function isBackground(date: DateMention | null, article: DateFact | null): boolean {
  if (!date || !article) return false;
  if (date.value.startsWith('--') || article.value.startsWith('--')) return false;
  if (date.precision !== 'DAY')
    return date.value !== article.value.slice(0, date.value.length) && monthsApart(date.value, article.value) > 1;
  return Math.abs(Date.parse(article.value) - Date.parse(date.value)) > 31 * 86_400_000;
}

function monthsApart(a: string, b: string): number {
  const months = (value: string): number => Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7) || 6);
  return Math.abs(months(a) - months(b));
}
