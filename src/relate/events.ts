import type { DateFact, EventFact, LocalId, ParticipantFact, PositionFact } from '../model/facts.ts';
import type { Quote } from '../model/span.ts';
import { sentenceQuote, wordsQuote } from './clauses/quote.ts';
import type { Chunk, Reading } from './clauses/reading.ts';
import type { Cast } from './coreference.ts';
import type { Telling } from './donations/telling.ts';
import { countriesOf } from './events/countries.ts';
import { eventName } from './events/name.ts';
import { dayOf, type Occasion } from './events/occasions.ts';
import { involvedIn, participantsOf } from './events/participants.ts';
import { type EventDraft, LOCATED, selectEvents } from './events/select.ts';
import { heldIn } from './events/where.ts';

/** An event with the rules that read it. */
export interface ReadEvent {
  readonly fact: EventFact;
  readonly rules: readonly string[];
}

/** What happened, by an article: the main event first, background events marked. */
export function events(
  readings: readonly Reading[],
  cast: Cast,
  positions: readonly PositionFact[],
  article: DateFact | null,
  gifts: readonly Telling[],
): readonly ReadEvent[] {
  const drafts = selectEvents(readings, cast, article, gifts);
  const main = drafts[0];
  return drafts.map((draft, index) => {
    const participants = participantsOf(draft, readings, cast, positions);
    return {
      fact: factOf(draft, `event:${index}`, participants, main === draft ? null : (main ?? null), {
        cast,
        positions,
        readings,
      }),
      rules: [...new Set(draft.occasions.map(({ cue }) => cue.rule))],
    };
  });
}

interface Article {
  readonly cast: Cast;
  readonly positions: readonly PositionFact[];
  readonly readings: readonly Reading[];
}

function factOf(
  draft: EventDraft,
  local: LocalId,
  participants: readonly ParticipantFact[],
  main: EventDraft | null,
  { cast, positions, readings }: Article,
): EventFact {
  const first = draft.occasions[0]!;
  const dated = draft.occasions.find(({ date }) => dayOf(date)?.precision === 'DAY') ?? first;
  const placed = draft.occasions.find(({ setting }) => setting.place) ?? first;
  return {
    local,
    kind: first.cue.kind,
    name: eventName(first.reading, first.cue),
    date:
      dateFact(dated) ??
      (main && !draft.background && (first.another || (first.gift && LOCATED.test(first.reading.shape)))
        ? dateFact(main.occasions[0]!)
        : null),
    provinces: heldIn({ draft, participants, readings, positions, cast }),
    place: placed.setting.place && {
      to: placed.setting.place.id,
      evidence: [wordsQuote(placed.reading, placed.setting.place.chunk)],
    },
    countries: countriesOf(draft, participants, cast),
    background: draft.background,
    participants,
    involves: involvedIn(draft, participants, cast),
    topics: [],
    evidence: draft.occasions.map(({ reading }) => sentenceQuote(reading)),
  };
}

function dateFact({ reading, date }: Occasion): DateFact | null {
  const mention = dayOf(date);
  if (!mention || !date) return null;
  const { value, until, precision, inferred } = mention;
  const quote = chunkQuoteOf(mention, reading, date);
  return { value, until, precision, inferred, text: reading.text.slice(date.start, date.end), quote };
}

/** The date may stand in another sentence than the one that tells the event. */
const chunkQuoteOf = (
  mention: { readonly start: number; readonly end: number },
  reading: Reading,
  chunk: Chunk,
): Quote =>
  mention.start === reading.sentence.start + chunk.start
    ? wordsQuote(reading, chunk)
    : { start: mention.start, end: mention.end, sentence: { start: mention.start, end: mention.end } };
