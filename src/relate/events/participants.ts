import type { LocalId, ParticipantFact, ParticipantRole, PositionFact } from '../../model/facts.ts';
import type { Quote } from '../../model/span.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import type { Cast } from '../coreference.ts';
import { byRole, rolesIn } from './roles.ts';
import type { EventDraft } from './select.ts';

/** Who took part in an event: whom its sentences name as acting, with the roles that the words give them. */
export function participantsOf(
  draft: EventDraft,
  readings: readonly Reading[],
  cast: Cast,
  positions: readonly PositionFact[],
): readonly ParticipantFact[] {
  const found = new Map<LocalId, { roles: Set<ParticipantRole>; titles: Set<string>; evidence: Quote[] }>();
  for (const reading of sentencesOf(draft, readings)) {
    for (const chunk of reading.chunks) {
      if (chunk.letter !== 'P' && chunk.letter !== 'O') continue;
      const party = cast.partyOf(chunk.mention);
      if (!party || !takesPart(reading, chunk)) continue;
      const entry = found.get(party) ?? { roles: new Set(), titles: new Set(), evidence: [] };
      for (const role of rolesIn(reading, chunk)) entry.roles.add(role);
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
    evidence: evidence.filter((quote, index) => evidence.findIndex(({ start }) => start === quote.start) === index),
  }));
}

type Found = Map<LocalId, { roles: Set<ParticipantRole>; titles: Set<string>; evidence: Quote[] }>;

/** The event's own sentences; for the main event also those that say what was said "tại buổi …". */
function sentencesOf(draft: EventDraft, readings: readonly Reading[]): readonly Reading[] {
  const own = new Set(draft.occasions.map(({ reading }) => reading));
  if (!draft.main) return [...own];
  return readings.filter((reading) => own.has(reading) || AT_EVENT.test(reading.shape));
}

const AT_EVENT =
  /^[\s•*–-]*(?:(?:phát biểu|kết luận|trao đổi|cũng|cùng|kết thúc|ngay)[\p{L}, ]{0,30})?(?:tại|trong|kết thúc|dự|tham dự|tới dự|cùng dự|đến dự|phát biểu|chủ trì|về phía)\s+(?:buổi|lễ|hội nghị|cuộc|đại hội|chuyến|phiên|chương trình|có|họp|.{0,60}(?<!\p{L})có )/u;

/** Bodies named only in passing ("theo …", "của …") do not take part. */
function takesPart(reading: Reading, chunk: Chunk): boolean {
  const before = reading.shape.slice(Math.max(0, chunk.start - 40), chunk.start);
  return (
    !/(?<!\p{L})(?:của|theo|thuộc|cho biết|như|về việc|vào|từ|trực thuộc)\s+(?:[\p{L}]+\s+){0,2}$/u.test(before) ||
    chunk.letter === 'P'
  );
}

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

/** Officials of the province where a visit is held are its hosts. */
function hostAtHome(draft: EventDraft, found: Found, positions: readonly PositionFact[], cast: Cast): void {
  const { cue, setting } = draft.occasions[0]!;
  const home = setting.province?.id;
  if (!home || !['VISIT', 'MEETING', 'INSPECTION', 'RECEPTION'].includes(cue.kind)) return;
  const leaders = [...found].filter(([, { roles }]) => roles.has('LEADER')).map(([party]) => party);
  if (leaders.length === 0) return;
  for (const [party, entry] of found) {
    if (leaders.includes(party) || entry.roles.has('GUEST')) continue;
    const serves = positions.some(
      (position) =>
        position.official === party && (position.province === home || bodyIn(position.organization, home, cast)),
    );
    if (serves || bodyIn(party, home, cast)) entry.roles.add('HOST');
  }
}

const bodyIn = (party: LocalId | null, province: LocalId, cast: Cast): boolean =>
  party?.startsWith('organization:') === true &&
  cast.organizations.find(({ local }) => local === party)?.province === province;

function sentenceQuote(reading: Reading): Quote {
  const { start, end } = reading.sentence;
  return { start, end, sentence: { start, end } };
}
