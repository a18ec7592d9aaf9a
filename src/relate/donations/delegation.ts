import type { PartyGroup } from '../clauses/party-groups.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import type { Givers } from './giver.ts';

/**
 * "đoàn công tác Sở Y tế gồm các đồng chí: A, …; B, … đã trao", "Đoàn đại biểu Quốc hội tỉnh do đồng chí A, … dẫn đầu đã trao": the
 * delegation's body gives, its people hand over, whatever bodies their offices name.
 */
export function delegationOf(reading: Reading, from: number, verb: number): Givers | null {
  const found = DELEGATION.exec(reading.shape.slice(from, verb));
  if (!found) return null;
  const at = from + found.index;
  const body = reading.chunks.find(({ start }) => start === at);
  const people = reading.chunks.filter((chunk) => isPerson(chunk) && chunk.start > at && chunk.end <= verb);
  if (!body || people.length === 0 || /thay mặt/.test(reading.shape.slice(from, verb))) return null;
  return { rule: 'subject', givers: [body], handers: people, text: null };
}

const DELEGATION =
  /(?<!O)O+ ?(?:\([^()]*\) ?)?,? ?(?:(?:gồm|bao gồm|gồm có|có) (?:các |những )?(?:đồng chí|đ\/c|ông|bà)(?=[:\s])|do (?:các |những )?(?:đồng chí |đ\/c |ông |bà )?:?\s*P[^;]*(?:dẫn đầu|trưởng đoàn))/u;

/** "đoàn công tác X do Y dẫn đầu": the body gives, the leader hands over. A person beside a body hands over too. */
export function withDelegation(
  reading: Reading,
  subject: PartyGroup,
  verb: number,
): { readonly givers: readonly Chunk[]; readonly handers: readonly Chunk[] } {
  const chunks = subject.chunks.filter(notPrivate);
  const bodies = chunks.filter((chunk) => chunk.letter !== 'P');
  const people = chunks.filter(isPerson);
  const led = LED.exec(reading.shape.slice(subject.start, verb));
  if (led && bodies.length > 0) return { givers: bodies, handers: people };
  const members = people.length === 0 ? membersBehind(reading, subject, verb) : [];
  if (members.length > 0) return { givers: bodies, handers: members };
  const sent = people.length > 0 ? sender(reading, subject) : null;
  if (sent) return { givers: [sent], handers: people };
  if (isAccompanied(reading, chunks)) return { givers: people, handers: chunks };
  return people.length > 0
    ? { givers: chunks.filter((chunk) => chunk.letter === 'P' || chunk.letter === 'O'), handers: people }
    : { givers: bodies, handers: [] };
}

/** "Phó Thủ tướng A cùng lãnh đạo Bộ Y tế đã tặng": the bodies go along and hand over with him; a company that goes along has paid. */
function isAccompanied({ shape }: Reading, [first, second]: readonly Chunk[]): boolean {
  if (!first || !second || !isPerson(first) || second.mention.type !== 'organization') return false;
  const between = shape.slice(first.end, second.start);
  return /(?<!\p{L})cùng (?:với )?(?:các )?(?:lãnh đạo|đại diện)/u.test(between) && !PAYING.has(second.mention.kind);
}

/** Bodies that pay for what they give. */
export const PAYING: ReadonlySet<string> = new Set(['COMPANY', 'FUND', 'CHARITY', 'MEDIA']);

/** Whose delegation it is that the subject leads: "đoàn công tác Sở Y tế do ông …", "đoàn công tác của tỉnh Sơn La do ông …". */
function sender(reading: Reading, subject: PartyGroup): Chunk | null {
  const before = reading.chunks.findLast((chunk) => 'OV'.includes(chunk.letter) && chunk.end <= subject.start);
  if (!before || !/^\s*(?:\([^()]*\)\s*)?do\s*$/u.test(reading.shape.slice(before.end, subject.start))) return null;
  const sends =
    before.letter === 'O' ||
    /(?:O|đoàn)[\p{L} ]*của (?:tỉnh |thành phố |tp\.? )?$/u.test(reading.shape.slice(0, before.start));
  return sends ? before : null;
}

/** "Đoàn công tác Sở Y tế gồm các đồng chí: A; B đã trao": those who lead the list hand over. */
function membersBehind(reading: Reading, subject: PartyGroup, verb: number): readonly Chunk[] {
  const behind = reading.shape.slice(subject.end, verb);
  if (!/^\s*(?:\([^()]*\)\s*)?,?\s*(?:gồm|bao gồm|gồm có|có) (?:các |những )?(?:đồng chí|đ\/c|ông|bà)/u.test(behind))
    return [];
  return reading.chunks.filter((chunk) => isPerson(chunk) && chunk.start >= subject.end && chunk.end <= verb);
}

/** "ông Trần Văn Bách, Bí thư Tỉnh ủy dẫn đầu đoàn lãnh đạo Tỉnh ủy, UBND tỉnh đã đến tặng": he hands over. */
export function leaderOf(reading: Reading, subject: PartyGroup): readonly Chunk[] {
  if (!/P[^;]*dẫn đầu (?:đoàn[\p{L} ]*)?$/u.test(reading.shape.slice(0, subject.start))) return [];
  const leader = reading.chunks.findLast((chunk) => isPerson(chunk) && chunk.end <= subject.start);
  return leader ? [leader] : [];
}

const LED = /(?<!\p{L})(?:làm trưởng đoàn|dẫn đầu|làm trưởng đoàn công tác|chủ trì)(?!\p{L})/u;

const isPerson = (chunk: Chunk): boolean => chunk.letter === 'P';
const notPrivate = (chunk: Chunk): boolean => chunk.letter !== 'X';
