import { partyGroups } from '../clauses/party-groups.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import type { Givers } from './giver.ts';
import type { Telling } from './telling.ts';

/**
 * Words that stand for givers whom the article has named: "anh và công ty | đã gửi", "gia đình chị | vẫn gửi", "Mỗi đơn vị | ủng hộ". The
 * telling keeps them as its words until `meantGivers` knows who they are.
 */
export function standsForGiver({ shape, text }: Reading, from: number, verb: number): Givers | null {
  const found = STANDS.exec(shape.slice(from, verb));
  if (!found) return null;
  const start = from + found.index + found[1]!.length;
  return { rule: 'carried', givers: [], handers: [], text: text.slice(start, start + found[2]!.length) };
}

const PERSON = '(?:anh|chị|cô|nam ca sĩ|nữ ca sĩ|nam diễn viên|nữ diễn viên|nam nghệ sĩ|nữ nghệ sĩ|giọng ca)';
const STANDS = new RegExp(
  `((?:^|[,;:]|(?<!\\p{L})(?:rằng|cho biết|cho hay)) ?(?:riêng )?)(${PERSON}(?: (?:và|cùng) (?:công ty|gia đình|ê-kíp|nhóm|bạn bè|các bạn|chồng|vợ|các con)(?: [\\p{L}]+){0,3}?)?|gia đình (?:ông|bà|anh|chị|cô)|(?:ông|bà) (?:và|cùng) (?:công ty|gia đình|vợ|chồng|các con))((?: (?:đã|cũng|còn|vẫn|vừa|quyết định|tiếp tục|sau đó))*) $`,
  'u',
);
const FOR_PERSON = new RegExp(`^(?:${PERSON}|gia đình (?:ông|bà|anh|chị|cô)|(?:ông|bà) (?:và|cùng))(?!\\p{L})`, 'iu');

/** "Góp nhiều nhất là Công ty A và Ngân hàng B. Mỗi đơn vị | ủng hộ 10 tỷ đồng": who is named in the sentence before. */
export function standsForEach({ shape, text }: Reading, verb: number): Givers | null {
  const found = EACH.exec(shape.slice(0, verb));
  return found ? { rule: 'carried', givers: [], handers: [], text: text.slice(0, found[1]!.length) } : null;
}

const EACH =
  /^(mỗi (?:đơn vị|công ty|doanh nghiệp|tập đoàn|ngân hàng|tổng công ty|hãng|bên|nhà tài trợ))(?: (?:đã|cùng|đều|cũng|vừa|trao|trao tặng|bảng|biểu trưng|tượng trưng))* $/u;

/** The telling with the givers whom its words mean: one for each of several; without words where nobody is found. */
export function meantGivers(telling: Telling, readings: readonly Reading[]): readonly Telling[] {
  const words = telling.giverText;
  if (telling.giverRule !== 'carried' || words === null || telling.of !== null) return [telling];
  if (/^mỗi /iu.test(words)) {
    const named = namedTogether(readings[telling.reading.sentence.index - 1]);
    const { money, perPiece } = telling.given;
    const given = { ...telling.given, money: money ?? perPiece?.money ?? null, perPiece: null };
    return named.map((giver) => ({ ...telling, given, givers: [giver], giverText: null, giverRule: 'subject' }));
  }
  if (!FOR_PERSON.test(words)) return [telling];
  const meant = personBefore(telling, readings);
  return [{ ...telling, giverText: meant, giverRule: meant === null ? 'carried' : 'unnamed' }];
}

/** Bodies that were named together last. */
const namedTogether = (reading: Reading | undefined): readonly Chunk[] =>
  (reading ? partyGroups(reading, 0, reading.shape.length) : [])
    .map(({ chunks }) => chunks.filter(({ letter }) => letter === 'O'))
    .findLast((bodies) => bodies.length > 1) ?? [];

/** The person who acts, in the sentence itself or in up to three before it of the same paragraph or the one before. */
function personBefore({ reading, span }: Telling, readings: readonly Reading[]): string | null {
  const { index, paragraph } = reading.sentence;
  for (const told of readings.slice(Math.max(0, index - 3), index + 1).toReversed()) {
    if (told.sentence.block === 'title' || paragraph - told.sentence.paragraph > 1) continue;
    const until = told === reading ? span.start : told.shape.length;
    const group = partyGroups(told, 0, until).find(
      ({ governor, chunks }) => governor === null && chunks.every(({ letter }) => letter === 'X'),
    );
    if (group) return told.text.slice(group.start, group.chunks[0]!.end);
    const says = SAYS.exec(told.text.slice(0, until))?.[1];
    if (says !== undefined) return says;
  }
  return null;
}

/** "Minh Tú | viết trên trang cá nhân rằng": a name of two words that no recogniser takes for one. */
const SAYS =
  /^(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3}) (?:cũng |còn )?(?:viết|chia sẻ|cho biết|cho hay|kể|nói|thông báo|tiết lộ|bày tỏ)(?!\p{L})/u;
