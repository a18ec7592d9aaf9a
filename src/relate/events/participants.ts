import type { LocalId, ParticipantFact, ParticipantRole, PartyLink, PositionFact } from '../../model/facts.ts';
import type { Quote } from '../../model/span.ts';
import { compact } from '../../text/compact.ts';
import { partyGroups } from '../clauses/party-groups.ts';
import { sentenceQuote } from '../clauses/quote.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import type { Cast } from '../coreference.ts';
import { byRole, type Placed, rolesIn, WELCOMES } from './roles.ts';
import { type EventDraft, PRESIDES } from './select.ts';

/**
 * Who took part in an event: whom its sentences (see `sentencesOf`) name as acting, with the roles that the words give them. `main`:
 * the article's main event.
 */
export function participantsOf(
  draft: EventDraft,
  sentences: readonly Told[],
  main: EventDraft,
  cast: Cast,
  positions: readonly PositionFact[],
): readonly ParticipantFact[] {
  const found: Found = new Map();
  const { setting, cue } = draft.occasions[0]!;
  const abroad = setting.abroad || (!setting.province && main.occasions[0]!.setting.abroad);
  const { kind } = cue;
  for (const { reading, onlySpeaks } of sentences) {
    const parties = governed(reading);
    for (const { chunk, governor, start, end } of onlySpeaks ? parties.slice(0, 1) : parties) {
      const party = cast.partyOf(chunk.mention);
      if (!party || isAbstract(chunk) || invites(reading, chunk) || (onlySpeaks && found.has(party))) continue;
      const roles = rolesIn(reading, { chunk, start, end }, { abroad, kind });
      if (roles.length === 0 && !takesPart(chunk, governor)) continue;
      const entry = found.get(party) ?? { roles: new Set(), titles: new Set(), evidence: [] };
      for (const role of roles) entry.roles.add(role);
      for (const title of titlesIn(chunk, cast)) entry.titles.add(title);
      entry.evidence.push(sentenceQuote(reading));
      found.set(party, entry);
    }
  }
  leadVisit(draft, found, cast);
  hostAtHome(draft, found, positions, cast);
  return [...found].map(([party, { roles, titles, evidence }]) => ({
    party,
    roles: (roles.size > 0 ? [...roles] : ['MEMBER' as const]).sort(byRole),
    titles: [...titles],
    evidence: distinct(evidence),
  }));
}

/** Provinces and bodies that the event's own sentences name without making them act: "hợp tác giữa Hà Nội và Lào Cai". */
export function involvedIn(
  draft: EventDraft,
  participants: readonly ParticipantFact[],
  cast: Cast,
): readonly PartyLink[] {
  const taken = new Set<LocalId>(participants.map(({ party }) => party));
  for (const { setting } of draft.occasions) if (setting.province) taken.add(setting.province.id);
  const found = new Map<LocalId, Quote[]>();
  for (const { reading } of draft.occasions.slice(0, 1)) {
    for (const chunk of reading.chunks) {
      if (chunk.letter !== 'V' && chunk.letter !== 'O') continue;
      const party = cast.partyOf(chunk.mention);
      if (!party || taken.has(party) || isAbstract(chunk)) continue;
      found.set(party, [...(found.get(party) ?? []), sentenceQuote(reading)]);
    }
  }
  return [...found].map(([party, evidence]) => ({ party, evidence: distinct(evidence) }));
}

type Found = Map<LocalId, { roles: Set<ParticipantRole>; titles: Set<string>; evidence: Quote[] }>;

const distinct = (quotes: readonly Quote[]): readonly Quote[] =>
  quotes.filter((quote, index) => quotes.findIndex(({ start }) => start === quote.start) === index);

const isAbstract = ({ mention }: Chunk): boolean => mention.type === 'organization' && mention.abstract === true;

/** A sentence of an event. */
export interface Told {
  readonly reading: Reading;
  /** True where the sentence only has somebody speak: it tells that he was there, if none did before, and nothing of others. */
  readonly onlySpeaks: boolean;
}

/**
 * Each event's own sentences, and those that say what was said "tại buổi …", who came or who spoke: of the event that was told
 * last before them, the main one behind background.
 */
export function sentencesOf(
  drafts: readonly EventDraft[],
  readings: readonly Reading[],
): ReadonlyMap<EventDraft, readonly Told[]> {
  const sentences = new Map(drafts.map((draft): [EventDraft, Told[]] => [draft, []]));
  const owner = new Map(drafts.flatMap((each) => each.occasions.map(({ reading }) => [reading, each] as const)));
  let last = drafts[0];
  for (const reading of readings) {
    const own = owner.get(reading);
    if (own) last = own;
    const draft = own ?? (last?.background ? drafts[0] : last);
    if (draft === undefined) break;
    const onlySpeaks = own ? false : adds(reading);
    if (onlySpeaks !== null && (own || !draft.background)) sentences.get(draft)!.push({ reading, onlySpeaks });
  }
  return sentences;
}

/** Whether a sentence beside an event's own only has somebody speak; null where it adds nothing. */
function adds({ shape }: Reading): boolean | null {
  if (AT_EVENT.test(shape) || WELCOMES.test(shape) || PRESIDES.test(shape)) return false;
  return SPEAKS.test(shape) && !ASIDE.test(shape) ? true : null;
}

/** "Ông A, Chủ tịch Hội B, đánh giá cao …": whoever is heard in the story of an event. */
const SPEAKS = compact(
  /^[\s*•–-]*(?:[\p{L} ]{2,40}, )?P+,? (?:đã |cũng |còn |vui mừng |trân trọng )*(?:đánh giá|bày tỏ|cảm ơn|khẳng định|nhấn mạnh|đề nghị|cho biết|mong muốn|phát biểu|chia sẻ|ghi nhận|cho rằng|báo cáo|giới thiệu|chúc mừng|thông tin|vui mừng)(?!\p{L})/u,
);
const ASIDE = /phóng viên|bên lề|phỏng vấn|báo chí|D/;

const AT_EVENT =
  /^[\s*•–-]*(?:(?:phát biểu|kết luận|trao đổi|cũng|cùng|kết thúc|ngay)[\p{L}, ]{0,30})?(?:tại|trong|kết thúc|dự|tham dự|tới dự|cùng dự|đến dự|phát biểu|chủ trì|chủ tọa|điều hành|về phía|cùng đi|cùng đoàn|tham gia|đoàn|tháp tùng)\s+(?:buổi|lễ|hội nghị|cuộc|đại hội|chuyến|phiên|chương trình|có|kỳ họp|họp|.{0,60}(?<!\p{L})có )/u;

function governed(reading: Reading): readonly (Placed & { readonly governor: string | null })[] {
  return partyGroups(reading, 0, reading.shape.length).flatMap(({ chunks, governor, start, end }) =>
    chunks.filter(({ letter }) => letter === 'P' || letter === 'O').map((chunk) => ({ chunk, governor, start, end })),
  );
}

/** "theo lời mời của Chủ tịch Thượng viện A và Chủ tịch Hạ viện B": who invites, and whoever invites with him. */
const invites = ({ shape }: Reading, { start }: Chunk): boolean =>
  shape.includes('lời mời') &&
  /(?<!\p{L})lời mời của (?:(?!đã |và )\p{Ll}+ )*(?:[PXO]+(?:,? và |, )(?:(?:ông|bà|đồng chí|ngài) )?)?$/u.test(
    shape.slice(0, start),
  );

/** Who stands free acts; who stands behind a verb of meeting meets; "của", "theo", "cho" make no guests. */
const takesPart = (chunk: Chunk, governor: string | null): boolean =>
  governor === null || MEETS.has(governor) || (chunk.letter === 'P' && governor === 'được');

const MEETS: ReadonlySet<string> = new Set([
  'tiếp',
  'gặp',
  'có',
  'dự',
  'mời',
  'chúc mừng',
  'thăm',
  'đến thăm',
  'tới thăm',
]);

function titlesIn(chunk: Chunk, cast: Cast): readonly string[] {
  if (chunk.mention.type === 'title') return [chunk.mention.title];
  return chunk.mention.type === 'person' ? cast.titlesOf(chunk.mention).map(({ title }) => title) : [];
}

/** The first official of a visit or inspection leads it, where nobody is said to. */
function leadVisit(draft: EventDraft, found: Found, cast: Cast): void {
  const { cue, reading } = draft.occasions[0]!;
  if (!['VISIT', 'INSPECTION', 'DONATION'].includes(cue.kind)) return;
  if ([...found.values()].some(({ roles }) => roles.has('LEADER'))) return;
  const first = reading.chunks.find(
    (chunk) => chunk.letter === 'P' && chunk.end <= cue.start + 1 && cast.partyOf(chunk.mention),
  );
  const party = first && cast.partyOf(first.mention);
  if (party) found.get(party)?.roles.add('LEADER');
}

/** Officials and bodies of the province where a visit is held are its hosts. */
function hostAtHome(draft: EventDraft, found: Found, positions: readonly PositionFact[], cast: Cast): void {
  const home = homeOf(draft, cast);
  if (!home || !draft.occasions.some(({ cue }) => HOSTED.has(cue.kind))) return;
  const leaders = [...found].filter(([, { roles }]) => roles.has('LEADER')).map(([party]) => party);
  if (leaders.length === 0) return;
  for (const [party, entry] of found) {
    if (leaders.includes(party) || entry.roles.has('GUEST')) continue;
    const serves = positions.some(
      ({ official, province, organization }) =>
        official === party && (province === home || bodyIn(organization, home, cast)),
    );
    if (serves || (bodyIn(party, home, cast) && isPublic(party, cast))) entry.roles.add('HOST');
  }
}

/** The province that the event's sentences name, else that of the place they name. */
function homeOf({ occasions }: EventDraft, cast: Cast): LocalId | null {
  const told = occasions.find(({ setting }) => setting.province)?.setting.province?.id;
  const place = occasions.find(({ setting }) => setting.place)?.setting.place?.id;
  return told ?? cast.places.find(({ local }) => local === place)?.province ?? null;
}

const HOSTED: ReadonlySet<string> = new Set(['VISIT', 'MEETING', 'INSPECTION', 'RECEPTION']);

const bodyIn = (party: LocalId | null, province: LocalId, cast: Cast): boolean =>
  party?.startsWith('organization:') === true &&
  cast.organizations.find(({ local }) => local === party)?.province === province;

const isPublic = (party: LocalId, cast: Cast): boolean =>
  ['PARTY', 'GOVERNMENT', 'LEGISLATURE'].includes(cast.organizations.find(({ local }) => local === party)?.kind ?? '');
