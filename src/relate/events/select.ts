import type { DateFact, EventKind, LocalId } from '../../model/facts.ts';
import type { Reading } from '../clauses/reading.ts';
import type { Cast } from '../coreference.ts';
import { dayOf, isBackground, type Occasion, occasionOf } from './occasions.ts';

/** Occasions that are one event: the first tells it, the others retell it or add to it. */
export interface EventDraft {
  readonly occasions: readonly Occasion[];
  readonly main: boolean;
  readonly background: boolean;
}

/** The events of an article: what headline and lead tell, then what has a day, a place or an opening of its own. */
export function selectEvents(
  readings: readonly Reading[],
  cast: Cast,
  article: DateFact | null,
): readonly EventDraft[] {
  const occasions = readings
    .filter(isProse)
    .map((reading) => occasionOf(reading, cast))
    .filter((occasion) => occasion !== null);
  const main = mainOccasion(occasions, readings, cast);
  if (!main) return [];
  const drafts: { occasions: Occasion[]; main: boolean; background: boolean }[] = [
    { occasions: [main], main: true, background: false },
  ];
  for (const occasion of occasions) {
    if (occasion.reading === main.reading) continue;
    const same = drafts.find((draft) => retells(draft.occasions[0]!, occasion));
    if (same) {
      same.occasions.push(occasion);
      continue;
    }
    if (!standsAlone(occasion, main)) continue;
    drafts.push({ occasions: [occasion], main: false, background: isBackground(dayOf(occasion.date), article) });
  }
  return drafts;
}

const isProse = ({ sentence }: Reading): boolean => sentence.block === 'lead' || sentence.block === 'body';

/** The first sentence that tells an event with its day; else the first of the beginning that tells one by somebody. */
function mainOccasion(occasions: readonly Occasion[], readings: readonly Reading[], cast: Cast): Occasion | null {
  const early = occasions.filter(({ reading }) => reading.sentence.index < EARLY);
  const dated = early.find((occasion) => dayOf(occasion.date)?.precision === 'DAY' && !isPast(occasion));
  const undated = early.find((occasion) => occasion.actors.size > 0 || occasion.setting.province);
  const titled = readings.find(({ sentence }) => sentence.block === 'title');
  const fromTitle = titled ? occasionOf(titled, cast) : null;
  if (dated)
    return dated.cue.kind === 'OTHER' && fromTitle && fromTitle.cue.kind !== 'OTHER'
      ? { ...dated, cue: { ...dated.cue, kind: fromTitle.cue.kind } }
      : dated;
  const first = undated ?? (fromTitle && (fromTitle.actors.size > 0 || fromTitle.setting.province) ? fromTitle : null);
  if (!first) return null;
  const date =
    first.date ??
    readings
      .slice(0, EARLY)
      .flatMap(({ chunks }) => chunks)
      .find((chunk) => dayOf(chunk)?.role === 'event' && dayOf(chunk)?.precision !== 'YEAR') ??
    null;
  return { ...first, date };
}

const EARLY = 7;

const isPast = ({ reading }: Occasion): boolean =>
  /(?<!\p{L})(?:trước đây|năm ngoái|từng|cách đây)(?!\p{L})/u.test(reading.shape);

/** The same event told again: nothing of day, province or kind says otherwise, and no opening sets it apart. */
function retells(first: Occasion, next: Occasion): boolean {
  const days = [dayOf(first.date)?.value, dayOf(next.date)?.value];
  if (days[0] && days[1] && days[0].slice(-5) !== days[1].slice(-5)) return false;
  const provinces: readonly (LocalId | undefined)[] = [first.setting.province?.id, next.setting.province?.id];
  if (provinces[0] && provinces[1] && provinces[0] !== provinces[1]) return false;
  if (next.another && !kindsMeet(first.cue.kind, next.cue.kind)) return false;
  if (next.another && next.actors.size > 0 && first.actors.size > 0 && !meets(first.actors, next.actors)) return false;
  return true;
}

const meets = (a: ReadonlySet<LocalId>, b: ReadonlySet<LocalId>): boolean => [...a].some((id) => b.has(id));

const FAMILIES: readonly (readonly EventKind[])[] = [
  ['VISIT', 'INSPECTION', 'DONATION'],
  ['RECEPTION', 'MEETING'],
  ['CONFERENCE', 'CEREMONY', 'AWARD', 'SIGNING', 'DONATION'],
];

const kindsMeet = (a: EventKind, b: EventKind): boolean =>
  a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));

/** Worth an event of its own: a day of its own, or an opening or a province of its own with somebody who acts. */
function standsAlone(occasion: Occasion, main: Occasion): boolean {
  const day = dayOf(occasion.date);
  const own = day && day.value !== dayOf(main.date)?.value;
  if (own) return occasion.actors.size > 0 || occasion.setting.province !== null;
  if (occasion.actors.size === 0) return false;
  return (day !== null || occasion.another || occasion.setting.province !== null) && occasion.cue.kind !== 'OTHER';
}
