import type { Link, LocalId, ParticipantFact, PositionFact } from '../../model/facts.ts';
import type { Quote } from '../../model/span.ts';
import { wordsQuote } from '../clauses/quote.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import type { Cast } from '../coreference.ts';
import { provinceOf } from '../donations/draft.ts';
import { ON_ROUTE, settingOf } from './place.ts';
import { EARLY, type EventDraft } from './select.ts';

/** What may tell an event's province when its own sentences do not, in the order of trust. */
export interface ProvinceHint {
  readonly id: string;
  readonly says: string;
  readonly find: (event: Known) => Link | null;
}

interface Known {
  readonly draft: EventDraft;
  /** The main event, for one beside it; else null. */
  readonly main: EventDraft | null;
  readonly participants: readonly ParticipantFact[];
  readonly readings: readonly Reading[];
  readonly positions: readonly PositionFact[];
  readonly cast: Cast;
}

/** Where an event was held: its own sentences' word, else the first hint that knows; nowhere for one at a site of the state or abroad. */
export function heldIn(event: Known): readonly Link[] {
  const { draft } = event;
  const seat = homeOfHost(event);
  if (seat) return [seat];
  const told = draft.occasions.find(({ setting }) => setting.province);
  if (told?.setting.province)
    return [{ to: told.setting.province.id, evidence: [wordsQuote(told.reading, told.setting.province.chunk)] }];
  if (draft.occasions.some(({ setting, reading }) => setting.stateSite || DEPARTS.test(reading.shape))) return [];
  const { setting, reading } = draft.occasions[0]!;
  if (setting.abroad || CAPITAL.test(reading.shape)) return [];
  for (const hint of PROVINCE_HINTS) {
    const found = hint.find(event);
    if (found) return [found];
  }
  return [];
}

export const PROVINCE_HINTS: readonly ProvinceHint[] = [
  {
    id: 'headline',
    says: 'A headline names the province, unless it is where a guest comes from.',
    find: ({ draft, readings, cast }) => {
      const title = readings.find(({ sentence }) => sentence.block === 'title');
      const told = title && settingOf(title, cast).province;
      if (draft.main && told && VISITS.has(draft.occasions[0]!.cue.kind))
        return { to: told.id, evidence: [wordsQuote(title, told.chunk)] };
      if (!draft.main || !title || ['RECEPTION', 'MEETING'].includes(draft.occasions[0]!.cue.kind)) return null;
      return onlyProvince(title, cast);
    },
  },
  {
    id: 'only-one',
    says: 'The sentence names one province.',
    find: ({ draft, cast }) =>
      draft.occasions[0]!.cue.kind === 'RECEPTION' ? null : onlyProvince(draft.occasions[0]!.reading, cast),
  },
  {
    id: 'trip',
    says: 'Whoever is on a visit does there what he does beside it.',
    find: ({ draft, main, cast }) => {
      const visit = main?.occasions[0];
      if (!visit || draft.background || !JOURNEYS.has(visit.cue.kind)) return null;
      if (draft.occasions[0]!.reading.chunks.some(({ letter }) => letter === 'V')) return null;
      const same = [...draft.occasions[0]!.actors].some((party) => visit.actors.has(party));
      const told = main.occasions.find(({ setting }) => setting.province);
      if (!same || !told?.setting.province || !cast.provinces.some(({ local }) => local === told.setting.province!.id))
        return null;
      return { to: told.setting.province.id, evidence: [wordsQuote(told.reading, told.setting.province.chunk)] };
    },
  },
  {
    id: 'home',
    says: 'Whoever leads or hosts it is in office there.',
    find: (event) => {
      for (const participant of event.participants) {
        const { roles, evidence } = participant;
        if (event.draft.occasions[0]!.cue.kind === 'RECEPTION' && roles.includes('GUEST')) continue;
        const led = roles.includes('LEADER') || roles.includes('HOST');
        if (!led && !evidence.some(({ start }) => start === event.draft.occasions[0]!.reading.sentence.start)) continue;
        const home = homeOf(participant, event);
        if (home) return home;
      }
      return null;
    },
  },
  {
    id: 'foremost',
    says: 'The main event is in the province that the article names most, not only in the offices of others.',
    find: (event) =>
      event.draft.main && event.draft.occasions[0]!.reading.sentence.index < EARLY ? foremost(event) : null,
  },
];

/** "ở thủ đô Vientiane": a capital that is no province of ours. */
const CAPITAL = /(?<!\p{L})(?:tại|ở) thủ đô \p{Ll}/u;

/** "rời Hà Nội, lên đường thăm": the place named is where the journey began. */
const DEPARTS =
  /(?<!\p{L})rời (?:thủ đô |thành phố |tp\.? )?V+,? (?:(?:đã )?lên đường|bắt đầu|đi|sang|tới|đến)(?!\p{L})/u;

/** "đã sang thăm", "đến chào": who comes is not at home. */
const ARRIVES = /(?<!\p{L})(?:sang|đến|tới)(?!\p{L})[\p{L} ]*$/u;

/** Where a participant is in office; a guest from abroad is away from there. */
function homeOf({ party, evidence }: ParticipantFact, event: Known): Link | null {
  const { positions, cast } = event;
  const homes = positions
    .filter(({ official, former }) => official === party && !former)
    .map(({ province, organization }) => province ?? (organization && provinceOf(organization, cast)));
  const home = homes.find((each) => each !== null) ?? provinceOf(party, cast);
  const abroad = cast.provinces.find(({ local }) => local === home)?.country !== 'VN';
  if (abroad && event.draft.occasions.some(({ reading, cue }) => ARRIVES.test(reading.shape.slice(0, cue.end))))
    return null;
  return home ? { to: home, evidence: evidence.slice(0, 1) } : null;
}

/** "lãnh đạo tỉnh | Salavan … tiếp đoàn": nameless hosts, of the province behind them. */
const LEADERS = /(?<!\p{L})lãnh đạo (?:tỉnh |thành phố |tp\.? ?)?V/u;

/** "tiếp … Đại sứ quán các nước tại Hà Nội": a place far behind the verb is where the guests come from; a host receives at home. */
function homeOfHost(event: Known): Link | null {
  const { cue, setting, reading } = event.draft.occasions[0]!;
  const leaders = cue.kind === 'RECEPTION' ? LEADERS.exec(reading.shape.slice(0, cue.start)) : null;
  const seat = leaders && reading.chunks.find(({ start }) => start === leaders.index + leaders[0].length - 1);
  const province = seat && event.cast.partyOf(seat.mention);
  if (province?.startsWith('province:')) return { to: province, evidence: [wordsQuote(reading, seat!)] };
  if (cue.kind !== 'RECEPTION' || !setting.province || setting.province.chunk.start < cue.end + 30) return null;
  const host = event.participants.find(({ roles }) => roles.includes('HOST'));
  return host ? homeOf(host, event) : null;
}

/** What is done on the way: visits, and wreaths laid. */
const JOURNEYS: ReadonlySet<string> = new Set(['VISIT', 'INSPECTION', 'DONATION', 'OTHER']);

/** A headline that says where these were says it of the event. */
const VISITS: ReadonlySet<string> = new Set(['VISIT', 'INSPECTION']);

/** "Đoàn công tác tỉnh Hủa Phăn (Lào) thăm tỉnh ta", "hợp tác với tỉnh": where guests and partners from abroad are at home. */
const isOthers = ({ shape }: Reading, { start, mention }: Chunk): boolean =>
  mention.type === 'province' &&
  mention.country !== 'VN' &&
  OTHERS.test(shape.slice(Math.max(0, start - 60), start)) &&
  !THERE.test(shape.slice(0, start));
const OTHERS =
  /(?<!\p{L})(?:đoàn[\p{L}, ]*|O+(?: tỉnh V+)?(?: và)?|lãnh đạo|đại biểu|hợp tác (?:với|giữa)|với) (?:của )?(?:tỉnh |thành phố |thủ đô |bang |khu tự trị (?:dân tộc \p{L}+ )?(?:tỉnh )?)?$/u;
const THERE = /(?<!\p{L})(?:thăm và làm việc|làm việc|tại|ở|đến|sang) (?:với |tại )?(?:tỉnh |thành phố )?$/u;

function onlyProvince(reading: Reading, cast: Cast): Link | null {
  const found = new Map<LocalId, Link>();
  for (const chunk of reading.chunks) {
    const place = chunk.letter === 'V' || chunk.letter === 'L';
    const elsewhere =
      isOthers(reading, chunk) || ON_ROUTE.test(reading.shape.slice(Math.max(0, chunk.start - 80), chunk.start));
    const party = place && !elsewhere ? cast.partyOf(chunk.mention) : null;
    const province = party && provinceOf(party, cast);
    if (province && !found.has(province)) found.set(province, { to: province, evidence: [wordsQuote(reading, chunk)] });
  }
  const [only] = found.values();
  return only && found.size === 1 ? only : null;
}

function foremost({ cast, participants, positions }: Known): Link | null {
  const others = positions
    .filter(({ official }) => !participants.some(({ party }) => party === official))
    .flatMap(({ evidence }) => evidence);
  const inOffice = ({ start, end }: Quote): boolean =>
    others.some((office) => office.start <= start && end <= office.end);
  const ranked = cast.provinces
    .filter(({ country, mentions }) => country === 'VN' && !mentions.every(inOffice))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const [first, second] = ranked;
  if (!first || (second && second.mentions.length === first.mentions.length)) return null;
  const mention = first.mentions[0];
  return mention ? { to: first.local, evidence: [mention] } : null;
}
