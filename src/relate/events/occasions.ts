import { OTHER_OCCASION } from '../../lexicon/event-cues.ts';
import type { DateFact, LocalId } from '../../model/facts.ts';
import type { DateMention, Mention } from '../../recognise/mention.ts';
import { partyGroups } from '../clauses/party-groups.ts';
import { anyOf } from '../clauses/pattern.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import type { Cast } from '../coreference.ts';
import type { Telling } from '../donations/telling.ts';
import { type CueMatch, cueOf, heldCue, withoutAdjuncts } from './cues.ts';
import { giftSetting, type Setting, settingOf } from './place.ts';

/** A sentence that tells an event, before it is known whether others tell the same. */
export interface Occasion {
  readonly reading: Reading;
  readonly cue: CueMatch;
  readonly date: Chunk | null;
  readonly setting: Setting;
  /** Officials and bodies that stand free in the sentence. */
  readonly actors: ReadonlySet<LocalId>;
  /** The bodies that those officials are in office of, by the words beside their names. */
  readonly behind: ReadonlySet<LocalId>;
  /** Names of private people: whoever is visited or honoured. */
  readonly privates: ReadonlySet<string>;
  /** "Trước đó, …", "Chiều cùng ngày, …": another occasion than the one before. */
  readonly another: boolean;
  /** True where the sentence tells a gift. */
  readonly gift: boolean;
}

/** What a sentence tells of an event; `gifts` are the tellings of gifts in it. */
export function occasionOf(reading: Reading, cast: Cast, gifts: readonly Telling[]): Occasion | null {
  const made = gifts.filter(({ givers, giverText }) => givers.length > 0 || giverText !== null);
  const cue = cueIn(reading, made);
  if (!cue || AHEAD.test(reading.lower)) return null;
  const setting = settingOf(reading, cast);
  return {
    reading,
    cue,
    date: dateOf(reading, cue),
    setting: setting.province || cue.kind !== 'DONATION' ? setting : { ...setting, ...giftSetting(gifts, cast) },
    ...actorsIn(reading, cue, cast),
    privates: new Set(reading.chunks.flatMap(({ letter, mention }) => privateName(letter, mention))),
    another: ANOTHER.test(reading.lower),
    gift: made.length > 0,
  };
}

/** A gift told makes an event even without a cue; a cue of giving makes none without a gift, save a ceremony of it. */
function cueIn(reading: Reading, gifts: readonly Telling[]): CueMatch | null {
  const cue = cueOf(reading.shape);
  const gift = gifts.find((telling) => !telling.rule.startsWith('listed'));
  if (cue && cue.kind === 'DONATION' && !gift && !/lễ|buổi|chương trình|tổ chức|phát động/.test(cue.rule)) return null;
  if (cue || !gift) return cue ?? heldCue(reading.shape);
  return { kind: 'DONATION', start: gift.span.start, end: gift.given.span.end, rule: 'donation:gift' };
}

/** "Ngày mai (25/1), …": announced, whatever the verb says. */
const AHEAD =
  /^[\s*•–-]*(?:(?:và |vào )?(?:ngày mai|(?:sáng|trưa|chiều|tối|đêm) mai|ngày kia|(?:tuần|tháng|năm) (?:tới|sau)|sắp tới|thời gian tới|dự kiến|theo (?:kế hoạch|dự kiến|lịch trình))(?!\p{L}))/u;

const ANOTHER = new RegExp(`^[\\s*•–-]*(?:[\\p{L} ]{0,70},\\s*)?${anyOf(OTHER_OCCASION)}(?!\\p{L})`, 'u');

export const dayOf = (chunk: Chunk | null): DateMention | null =>
  chunk?.mention.type === 'date' ? chunk.mention : null;

/** The event's day among a sentence's dates: days before months, those before the cue first. */
function dateOf(reading: Reading, cue: CueMatch): Chunk | null {
  const dates = reading.chunks.filter(
    (chunk) => dayOf(chunk)?.role === 'event' && dayOf(chunk)?.precision !== 'YEAR' && !sinceThen(reading, chunk),
  );
  const days = ownDays(
    reading,
    dates.filter((chunk) => dayOf(chunk)!.precision === 'DAY'),
  );
  const before = (chunks: readonly Chunk[]): Chunk | undefined => chunks.find((chunk) => chunk.start < cue.start);
  const ofDay = days.find((chunk) => chunk.start < cue.start && PART_OF_DAY.test(reading.lower.slice(0, chunk.start)));
  return ofDay ?? before(days) ?? days.find((chunk) => chunk.start < cue.end + 90) ?? before(dates) ?? null;
}

/** "từ ngày | 11/8 | đến nay": how long something has gone on. */
const sinceThen = ({ lower }: Reading, { start, end }: Chunk): boolean =>
  /(?<!\p{L})(?:kể )?từ (?:ngày )?$/u.test(lower.slice(0, start)) &&
  /^,? đến (?:nay|hết)(?!\p{L})/u.test(lower.slice(end));

/** "Trong khuôn khổ chuyến thăm (từ ngày 14 đến 20-3), ngày | 18-3 …": days told of another occasion yield to one that is not. */
function ownDays(reading: Reading, days: readonly Chunk[]): readonly Chunk[] {
  if (days.length < 2) return days;
  const open = withoutAdjuncts(reading.shape);
  const own = days.filter(({ start }) => open[start] !== '_');
  return own.length > 0 ? own : days;
}

/** "từ ngày 17 - 19/10, chiều | 18/10 …": the day with its hour is the event's. */
const PART_OF_DAY = /(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm)(?: nay| ngày|,)?\s*\(?$/u;

const privateName = (letter: string, mention: Mention): readonly string[] =>
  letter === 'X' && mention.type === 'person' && !mention.partial ? [mention.name] : [];

function actorsIn(reading: Reading, cue: CueMatch, cast: Cast): Pick<Occasion, 'actors' | 'behind'> {
  const actors = new Set<LocalId>();
  const behind = new Set<LocalId>();
  for (const group of partyGroups(reading, 0, reading.shape.length)) {
    if (group.governor !== null && group.end < cue.start) continue;
    for (const chunk of group.chunks) {
      const party = 'PO'.includes(chunk.letter) ? cast.partyOf(chunk.mention) : null;
      if (!party) continue;
      actors.add(party);
      for (const body of bodiesBehind(chunk, cast)) behind.add(body);
    }
  }
  return { actors, behind };
}

function bodiesBehind({ mention }: Chunk, cast: Cast): readonly LocalId[] {
  const titles = mention.type === 'person' ? cast.titlesOf(mention) : mention.type === 'title' ? [mention] : [];
  return titles.flatMap(({ organization }) => (organization && cast.partyOf(organization)) ?? []);
}

/** More than a month from the article's own day, or known by month alone and of another month. */
export function isBackground(date: DateMention | null, article: DateFact | null): boolean {
  if (!date || !article || date.value.startsWith('--') || article.value.startsWith('--')) return false;
  if (date.precision !== 'DAY') return date.value !== article.value.slice(0, date.value.length);
  return Math.abs(Date.parse(article.value) - Date.parse(date.value)) > 31 * 86_400_000;
}

/** A day behind the article's own: announced, not told. */
export function isAhead(date: DateMention | null, article: DateFact | null): boolean {
  if (!date || !article || date.precision !== 'DAY' || date.value.startsWith('--') || article.value.startsWith('--'))
    return false;
  return date.value > article.value && article.precision === 'DAY';
}
