import type { DateFact, EventFact, Link, LocalId, ParticipantFact, PositionFact } from '../model/facts.ts';
import type { Quote } from '../model/span.ts';
import type { DateMention } from '../recognise/mention.ts';
import { dateFact } from './clauses/date-fact.ts';
import { sentenceQuote, wordsQuote } from './clauses/quote.ts';
import type { Reading } from './clauses/reading.ts';
import type { Cast } from './coreference.ts';
import type { Telling } from './donations/telling.ts';
import { countriesOf } from './events/countries.ts';
import { eventName } from './events/name.ts';
import { dayOf } from './events/occasions.ts';
import { involvedIn, participantsOf, sentencesOf } from './events/participants.ts';
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
  const [main] = drafts;
  const sentences = sentencesOf(drafts, readings);
  return drafts.map((draft, index) => {
    const participants = participantsOf(draft, sentences.get(draft)!, main!, cast, positions);
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
  const date = dateMentionOf(draft, main);
  const provinces = heldIn({ draft, main, participants, readings, positions, cast });
  const placed = draft.occasions.find(({ setting }) => setting.place) ?? first;
  return {
    local,
    kind: first.cue.kind,
    name: eventName(first.reading, first.cue),
    date: date && dateFact(date, readings),
    provinces,
    place: placed.setting.place && {
      to: placed.setting.place.id,
      evidence: [wordsQuote(placed.reading, placed.setting.place.chunk)],
    },
    countries: countriesOf(draft, participants, cast),
    background: draft.background,
    participants,
    involves: involvedIn(draft, participants, cast),
    topics: [],
    evidence: evidenceOf(draft, date, provinces, readings),
  };
}

/** The day of the first sentence that tells one, else the main event's for an occasion of the same day ("Chiều cùng ngày"; one feast, kept in several places). */
function dateMentionOf(draft: EventDraft, main: EventDraft | null): DateMention | null {
  const dated = draft.occasions.find(({ date }) => dayOf(date)?.precision === 'DAY') ?? draft.occasions[0]!;
  const own = dayOf(dated.date);
  if (own || !main || draft.background) return own;
  const first = draft.occasions[0]!;
  const told = main.occasions[0]!;
  const feast = first.cue.kind === 'OTHER' && first.cue.rule === told.cue.rule;
  const sameDay = first.another || feast || (first.gift && LOCATED.test(first.reading.shape));
  return sameDay ? dayOf(told.date) : null;
}

/** Every sentence that tells it, and those that date and place it. */
function evidenceOf(
  draft: EventDraft,
  date: DateMention | null,
  provinces: readonly Link[],
  readings: readonly Reading[],
): readonly Quote[] {
  const told = new Set(draft.occasions.map(({ reading }) => reading));
  if (date) told.add(readings[date.sentence]!);
  for (const { sentence } of provinces.flatMap(({ evidence }) => evidence)) {
    const reading = readings.find((each) => each.sentence.start === sentence.start);
    if (reading) told.add(reading);
  }
  return [...told].sort((a, b) => a.sentence.start - b.sentence.start).map(sentenceQuote);
}
