import type { DateFact, EventKind, LocalId } from '../../model/facts.ts';
import { compact } from '../../text/compact.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import type { Cast } from '../coreference.ts';
import type { Telling } from '../donations/telling.ts';
import { dayOf, isAhead, isBackground, type Occasion, occasionOf } from './occasions.ts';

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
  gifts: readonly Telling[],
): readonly EventDraft[] {
  const giftsIn = (reading: Reading): readonly Telling[] => gifts.filter((telling) => telling.reading === reading);
  const occasions = readings
    .filter(isProse)
    .map((reading) => occasionOf(reading, cast, giftsIn(reading)))
    .filter((occasion) => occasion !== null);
  const title = readings.find(({ sentence }) => sentence.block === 'title');
  const main = mainOccasion(occasions, title ? occasionOf(title, cast, giftsIn(title)) : null, readings, article);
  if (!main) return [];
  const drafts: { occasions: Occasion[]; main: boolean; background: boolean }[] = [
    { occasions: [main], main: true, background: isBackground(dayOf(main.date), article) },
  ];
  for (const occasion of occasions) {
    if (occasion.reading === main.reading || isAhead(dayOf(occasion.date), article)) continue;
    const background = isBackground(dayOf(occasion.date), article) || isPast(occasion);
    const same = drafts.find((draft) => draft.background === background && retells(draft.occasions, occasion));
    if (same) same.occasions.push(occasion);
    else if (standsAlone(occasion, drafts)) drafts.push({ occasions: [occasion], main: false, background });
  }
  return drafts;
}

const isProse = ({ sentence }: Reading): boolean => sentence.block === 'lead' || sentence.block === 'body';

/** "Cách đây ba năm, ông … thăm"; what is said behind the clause ("nơi trước đây …") is of the place. */
const isPast = ({ reading, cue }: Occasion): boolean => PAST.test(reading.shape.slice(0, cue.end + 30));
const PAST = /(?<!\p{L})(?:trước đây|năm ngoái|từng|cách đây)(?!\p{L})/u;

/** Sentences in which an article says what it is about. */
export const EARLY = 7;

/** The first sentence of the beginning that tells an event with its day; else the first by somebody, with a day from beside it. */
function mainOccasion(
  occasions: readonly Occasion[],
  title: Occasion | null,
  readings: readonly Reading[],
  article: DateFact | null,
): Occasion | null {
  const early = occasions.filter(
    ({ reading, date }) => reading.sentence.index < EARLY && !isAhead(dayOf(date), article),
  );
  const dated = early.find(
    (occasion) =>
      dayOf(occasion.date)?.precision === 'DAY' &&
      isTold(occasion) &&
      !isPast(occasion) &&
      !isBackground(dayOf(occasion.date), article) &&
      !isBeside(occasion, early),
  );
  if (dated) return dated.cue.kind === 'OTHER' && title && title.cue.kind !== 'OTHER' ? withCue(dated, title) : dated;
  const first =
    early.find((occasion) => isTold(occasion) && !isPast(occasion)) ?? (title && isTold(title) ? title : null);
  if (first) return { ...first, date: first.date ?? firstDate(readings.slice(0, EARLY), article) };
  return (
    occasions.find(
      (occasion) =>
        (ON_ITS_OWN.has(occasion.cue.kind) || occasion.gift) && isTold(occasion) && occasion.actors.size > 0,
    ) ?? null
  );
}

/** "Cũng trong ngày 23/2, …": beside what the article told before. */
const isBeside = (occasion: Occasion, early: readonly Occasion[]): boolean =>
  occasion.another &&
  early.some(
    (other) => other.reading.sentence.index < occasion.reading.sentence.index && isTold(other) && !isPast(other),
  );

const isTold = ({ actors, setting, gift, reading }: Occasion): boolean =>
  actors.size > 0 ||
  setting.province !== null ||
  gift ||
  ORGANISERS.test(reading.shape) ||
  (reading.sentence.index < OPENING &&
    (SIGNERS.test(reading.shape) ||
      LEADERS.test(reading.shape) ||
      HOLDERS.test(reading.shape) ||
      CONGRESS.test(reading.shape)));

/** Sentences in which an article opens. */
const OPENING = 3;

/** "lãnh đạo hai thành phố Hà Nội và Hải Phòng đã đi thăm": nameless, and yet somebody. */
const LEADERS =
  /(?<!\p{L})lãnh đạo (?:hai |các )?(?:tỉnh|thành phố|tp\.?) ?V+(?: và (?:tỉnh |thành phố |tp\.? ?)?V+)?,? (?:đã|cùng|đến|tới)(?!\p{L})/u;

/** "tỉnh Sơn La và tỉnh Lào Cai ký kết": provinces that sign. */
const SIGNERS = /(?<!\p{L})V+(?:,| và| với)[^.;]{0,40}?V+,? (?:đã |vừa |chính thức |cùng )*ký(?: kết)?(?!\p{L})/u;

/** "tỉnh Sơn La trang trọng tổ chức lễ", "nhân dân tỉnh Sơn La … tổ chức": a province that holds something. */
const HOLDERS = /(?<!\p{L})(?:tỉnh|thành phố|tp\.?) ?V+,? [^.;:]{0,110}?(?<!\p{L}|ban )tổ chức(?!\p{L})/u;

/** "Đại hội đại biểu Đảng bộ tỉnh Sơn La … đã bế mạc": a body's congress. */
const CONGRESS =
  /(?<!\p{L})đại hội (?:đại biểu |toàn thể )?O+[^.;:]{0,70}?(?<!\p{L})(?:khai mạc|bế mạc|kết thúc|thành công)(?!\p{L})/u;

/** "Sáng 15/12, Ban tổ chức Lễ …", "phường Thanh Miếu tổ chức …", "UBND tỉnh tổ chức …": nobody named, and yet somebody who acts. */
const ORGANISERS =
  /^(?:[^.;:]|(?<=\d)\.(?=\d)){0,70}?(?<!\p{L})(?:(?:ban tổ chức|btc) (?:chương|giải|lễ|hội|cuộc|ngày|đại|tuần|liên|đêm|chiến)(?!\p{L})|[VLO]+(?: \([^()]{1,30}\))?,? (?:đã |vừa |long trọng |phối hợp )*tổ chức(?!\p{L}))/u;

const withCue = (occasion: Occasion, other: Occasion): Occasion => ({
  ...occasion,
  cue: { ...occasion.cue, kind: other.cue.kind, rule: `${other.cue.rule} (headline)` },
});

function firstDate(readings: readonly Reading[], article: DateFact | null): Chunk | null {
  const dates = readings
    .flatMap(({ chunks }) => chunks)
    .filter((chunk) => dayOf(chunk)?.role === 'event' && dayOf(chunk)?.precision !== 'YEAR');
  const near = dates.filter(
    (chunk) => !isBackground(dayOf(chunk), article) && !isAhead(dayOf(chunk), article) && !isDeadline(chunk, readings),
  );
  return near.find((chunk) => dayOf(chunk)!.precision === 'DAY') ?? near[0] ?? null;
}

/** "trước ngày 5/12", "đến hết ngày 27/10": when something is to be done. */
const isDeadline = ({ mention, start }: Chunk, readings: readonly Reading[]): boolean =>
  /(?<!\p{L})(?:trước|trước ngày|đến hết|hạn)\s(?:ngày\s)?$/u.test(
    readings.find(({ sentence }) => sentence.index === mention.sentence)?.lower.slice(Math.max(0, start - 24), start) ??
      '',
  );

/** The same event told again: something ties the sentence to it, and nothing of day, province, kind or people says otherwise. */
function retells(told: readonly Occasion[], next: Occasion): boolean {
  const first = told[0]!;
  const day = (occasion: Occasion): string | undefined => dayOf(occasion.date)?.value.slice(-5);
  if (day(first) && day(next) && day(first) !== day(next)) return false;
  if (day(first) && day(next) && isOtherPart(partOfDay(first), partOfDay(next))) return false;
  const same = next.date === null && next.cue.kind === first.cue.kind;
  if (same && (LOCAL_HALL.test(next.reading.shape) || DELEGATES.test(next.reading.shape))) return true;
  if (next.date === null && kindsMeet(first.cue.kind, next.cue.kind) && PRESIDES.test(next.reading.shape)) return true;
  const province = (occasion: Occasion): LocalId | undefined => occasion.setting.province?.id;
  const placed = told.find((occasion) => province(occasion));
  if (placed && province(next) && province(placed) !== province(next)) return false;
  const alike = kindsMeet(first.cue.kind, next.cue.kind);
  const together = meets(first.actors, next.actors) || (alike && next.date === null && isTied(first, next));
  if (!together && isOfItsOwn(told, next)) return false;
  if (next.date === null && CALLS.has(first.cue.kind) && isWelcome(next)) return true;
  if (next.another) return alike && together;
  if (THERE.test(next.reading.shape)) return true;
  const here = placed !== undefined && province(next) === province(placed);
  if (here && next.date === null && next.cue.kind === first.cue.kind && !ON_ITS_OWN.has(next.cue.kind)) return true;
  if (ON_ITS_OWN.has(next.cue.kind) && !together && next.actors.size > 0) return false;
  return together || (day(first) !== undefined && day(first) === day(next)) || (alike && next.actors.size === 0);
}

/** "… đã đón tiếp đoàn": the hosts of a visit that was told, no reception beside it. */
const isWelcome = ({ cue, reading }: Occasion): boolean =>
  cue.kind === 'RECEPTION' && WELCOMED.test(reading.lower.slice(cue.end));
const WELCOMED =
  /^\s*(?:(?:và|,) làm việc (?:với|cùng) )?(?:đoàn|đoàn công tác|phái đoàn|các đại biểu)(?=\s*(?:$|[.,;]|tại|gồm|có|và|là))/u;
const CALLS: ReadonlySet<EventKind> = new Set(['VISIT', 'INSPECTION', 'MEETING']);

/** An officer of a body and the body itself, or one private person in both: "Bộ CHQS tỉnh thăm cụ A", told beneath a photo. */
const isTied = (first: Occasion, next: Occasion): boolean =>
  meets(first.behind, next.actors) ||
  meets(first.actors, next.behind) ||
  [...first.privates].some((name) => next.privates.has(name));

/** One of a round-up: it opens with a day of its own, as the told one does, and others act, or it is elsewhere. */
function isOfItsOwn(told: readonly Occasion[], next: Occasion): boolean {
  const first = told[0]!;
  const opens = ({ date }: Occasion): boolean => date !== null && date.start < 16;
  if (!opens(first) || !opens(next)) return false;
  const place = told.find(({ setting }) => setting.place)?.setting.place?.id;
  const elsewhere = place !== undefined && next.setting.place !== null && next.setting.place.id !== place;
  return elsewhere || (first.actors.size > 0 && next.actors.size > 0);
}

/** "sáng 27/12 …", "Tối 27/12 …": two occasions of one day. */
const isOtherPart = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

function partOfDay({ reading, date }: Occasion): string | null {
  const before = date ? reading.lower.slice(Math.max(0, date.start - 12), date.start) : '';
  return /(?<!\p{L})(sáng|trưa|chiều|tối|đêm)(?: nay| ngày|,)?\s*\(?$/u.exec(before)?.[1] ?? null;
}

/** "Các đại biểu dự hội nghị đã được nghe …": whatever they hear of. */
const DELEGATES =
  /^[\s*•–-]*(?:tại (?:hội nghị|đại hội|kỳ họp), )?(?:các |[\d.]+ )?đại biểu (?:tham |tới |đến )?dự (?:hội nghị|đại hội|kỳ họp|hội thảo|lễ)(?!\p{L})/u;

/**
 * "Ông A, Bí thư Tỉnh ủy dự và chủ trì hội nghị.", "Các đồng chí: A, …; B, … đến dự và động viên": the occasion that was told, by its
 * bare noun or none.
 */
export const PRESIDES = compact(
  /(?<!\p{L})(?:(?:chủ trì|chủ tọa|điều hành|tham dự|dự|đến dự|tới dự)(?: (?:và )?(?:đồng )?(?:chủ trì|chỉ đạo|phát biểu(?: chỉ đạo)?(?: tại)?),?)?(?: (?:buổi |cuộc |phiên )?(?:hội nghị|hội thảo|họp|lễ|buổi lễ|làm việc|gặp mặt|tiếp xúc|chương trình|đại hội|kỳ họp|tọa đàm|diễn đàn|giám sát|khảo sát|kiểm tra|hôi nghị)(?: này| trên)?)?|(?<=[PXO],? (?:đã |cùng )?)(?:đến|tới|về) dự(?:,| và| buổi| lễ)(?!\p{L})[^.;]{0,60})\s*[.;]?\s*$/u,
);

/** "Tại tỉnh Sơn La, dự hội nghị có …": who follows a national conference from home. */
const LOCAL_HALL =
  /^[\s*•–-]*(?:dự |tham dự )?(?:tại|ở) (?:điểm cầu )?(?:tỉnh |thành phố |tp\.? ?)?[VL]+,? (?:cùng |tham |tới |đến )*dự (?:hội nghị|buổi|cuộc|phiên|lễ)[^.;]{0,30}? có(?!\p{L})/u;

/** "Tại buổi lễ, …", "Nhân dịp này, …": said of the event itself. */
const THERE =
  /^[\s*•–-]*(?:các đại biểu |cũng |ngay |phát biểu |kết thúc |trong |tại |về phía [^,;.]{0,60} |cùng |tham |tới |đến |dự )*(?:tại |trong )?(?:buổi|lễ|hội nghị|cuộc|đại hội|chuyến|phiên|chương trình|nhân dịp này|dịp này|cùng (?:đi|chúc|thăm|tham gia)(?!\p{L})[^.;]{0,90}?(?<!\p{L})có|nhân dịp|cũng dịp này)(?!\p{L})/u;

/** Kinds that are somebody's own doing: by others they are other events. */
const ON_ITS_OWN: ReadonlySet<EventKind> = new Set(['VISIT', 'RECEPTION', 'INSPECTION']);

const meets = (a: ReadonlySet<LocalId>, b: ReadonlySet<LocalId>): boolean => [...a].some((id) => b.has(id));

const FAMILIES: readonly (readonly EventKind[])[] = [
  ['VISIT', 'INSPECTION', 'DONATION'],
  ['RECEPTION', 'MEETING'],
  ['CONFERENCE', 'CEREMONY', 'AWARD', 'SIGNING', 'DONATION'],
];

const kindsMeet = (a: EventKind, b: EventKind): boolean =>
  a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));

/** Worth an event of its own: a day or a province that no other event has, or an opening or people of its own. */
function standsAlone(occasion: Occasion, drafts: readonly { readonly occasions: readonly Occasion[] }[]): boolean {
  if (!isTold(occasion)) return false;
  const days = drafts.map(({ occasions }) => dayOf(occasions[0]!.date)?.value.slice(-5));
  const day = dayOf(occasion.date);
  if (day) return day.precision === 'DAY' || !days.includes(day.value.slice(-5));
  const goesOn = occasion.another && ON_ITS_OWN.has(occasion.cue.kind) && occasion.setting.province !== null;
  if (occasion.actors.size === 0 && !occasion.gift && !goesOn) return false;
  if (occasion.setting.province && (occasion.cue.kind !== 'OTHER' || isOnlyThere(occasion, drafts)))
    return !occasion.gift || LOCATED.test(occasion.reading.shape) || isElsewhere(occasion, drafts);
  return occasion.another || ON_ITS_OWN.has(occasion.cue.kind);
}

/** A round of officials at one feast in several provinces: each is told of where no other is. */
function isOnlyThere(occasion: Occasion, drafts: readonly { readonly occasions: readonly Occasion[] }[]): boolean {
  const told = drafts.flatMap(({ occasions }) => occasions);
  return (
    occasion.cue.rule.includes('dự ') &&
    told.every(
      ({ setting, actors }) =>
        setting.province?.id !== occasion.setting.province?.id && !meets(actors, occasion.actors),
    )
  );
}

/** In a collection of briefs, a gift in a province where nothing else happened, by somebody who did nothing else. */
function isElsewhere(occasion: Occasion, drafts: readonly { readonly occasions: readonly Occasion[] }[]): boolean {
  const told = drafts.flatMap(({ occasions }) => occasions);
  if (told[0]!.reading.sentence.index < EARLY) return false;
  return told.every(
    ({ setting, actors }) => setting.province?.id !== occasion.setting.province?.id && !meets(actors, occasion.actors),
  );
}

/** A gift elsewhere is an event there where the sentence opens with the place: "Tại Quảng Trị, …". */
export const LOCATED = /^[\s*•–-]*(?:cũng |còn |riêng )?(?:tại|ở)\s/u;
