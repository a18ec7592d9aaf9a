import { compact } from '../../text/compact.ts';
import { actorsOf, partyGroups } from '../clauses/party-groups.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import type { Cast } from '../coreference.ts';
import type { Telling } from './telling.ts';

type Hands = Pick<Telling, 'givers' | 'handers' | 'giverText'>;

/**
 * "Mỗi hộ nhận 2 triệu đồng", "Bốn ngư dân nhận 8 triệu đồng": what people got says no word of giving, so who gives must have come or
 * given just before, or be the one party of headline and lead that did. Plans and what the law pays are got from nobody.
 */
export function giverOfGot(
  { reading }: Telling,
  done: readonly Telling[],
  readings: readonly Reading[],
  cast: Cast,
): Hands | null {
  const { index } = reading.sentence;
  if (PLANNED.test(reading.lower)) return null;
  const beside = done.findLast((other) => other.reading === reading && saysWho(other));
  if (beside) return handsOf(beside);
  for (const before of readings.slice(Math.max(0, index - 3), index).toReversed()) {
    const { block } = before.sentence;
    if (block === 'title' || block === 'caption') continue;
    if (PLANNED.test(before.lower)) return null;
    const told = done.findLast((other) => other.reading === before && saysWho(other));
    if (told) return handsOf(told);
    const came = whoCame(before, cast);
    if (came) return hands(came);
  }
  return soleGiver(reading, readings, cast);
}

/** The one party, or group, that headline, lead and the first sentences say came to give; null where there are several. */
export function soleGiver({ sentence }: Reading, readings: readonly Reading[], cast: Cast): Hands | null {
  let sole: readonly Chunk[] | null = null;
  for (const before of readings.slice(0, Math.min(sentence.index, FIRST))) {
    if (before.sentence.block === 'caption') continue;
    if (PLANNED.test(before.lower)) return null;
    const came = whoCame(before, cast);
    if (!came) continue;
    if (sole && !meet(sole, came, cast)) return null;
    if (!sole || came.length > sole.length) sole = came;
  }
  return sole && hands(sole);
}

/** Sentences: headline, lead and a little more. */
const FIRST = 4;

const saysWho = ({ givers, giverText }: Telling): boolean => givers.length > 0 || giverText !== null;

const handsOf = ({ givers, handers, giverText }: Telling): Hands => ({ givers, handers, giverText });

const hands = (came: readonly Chunk[]): Hands => ({
  givers: came,
  handers: came.filter(({ letter }) => letter === 'P'),
  giverText: null,
});

const meet = (some: readonly Chunk[], others: readonly Chunk[], cast: Cast): boolean =>
  some.some(({ mention }) => others.some((other) => cast.partyOf(other.mention) === cast.partyOf(mention)));

/** Who stands free before words of coming to give: "Công ty An Lộc ngày 28/10 đi cứu trợ bà con xã Tả Van". */
function whoCame(reading: Reading, cast: Cast): readonly Chunk[] | null {
  if (!CAME.test(reading.shape) && !ARRIVED.test(reading.shape)) return null;
  const group = partyGroups(reading, 0, reading.shape.length).find(
    ({ governor, chunks, end }) =>
      governor === null &&
      chunks.some(({ mention, letter }) => 'PO'.includes(letter) && cast.partyOf(mention)) &&
      (CAME.test(reading.shape.slice(end, end + 160)) ||
        (isSent(chunks) && ARRIVED.test(reading.shape.slice(end, end + 60)))),
  );
  const actors = group ? actorsOf(group).filter(({ mention }) => cast.partyOf(mention)) : [];
  return actors.length > 0 ? actors : null;
}

const CAME = compact(
  /(?<!\p{L})(?:cứu trợ|thăm|thăm hỏi|chia buồn|trao|tặng|mang|tiếp sức|động viên|viếng|hỗ trợ|ủng hộ|giúp)(?!\p{L})/u,
);

/** A delegation: "đoàn công tác Ngân hàng Phương Bắc đã về xã Tả Van". */
const isSent = (chunks: readonly Chunk[]): boolean =>
  chunks.some(({ mention }) => mention.type === 'organization' && mention.delegation !== null);

const ARRIVED = compact(/(?<!\p{L})(?:về|đến|tới|lên|có mặt)(?!\p{L})/u);

/** What is only planned, or what the state pays by law. */
const PLANNED = compact(
  /(?<!\p{L})(?:sẽ|dự kiến|ban hành|hướng dẫn hỗ trợ|quy định|nghị định|nghị quyết|chính sách hỗ trợ|chế độ|mức hỗ trợ|ngân sách|bồi thường|đền bù|bảo hiểm|lương|thưởng|giải nhất|giải nhì|giải ba|vay|bán|mua|thu nhập|đề nghị|phê duyệt|ma túy|hối lộ|lừa đảo|trộm|bắt giữ|phạt|thuê)(?!\p{L})/u,
);

/** "đoàn đã trao": of a delegation, and not of whoever gave along with it. */
export const isOfDelegation = ({ pointsTo, givers }: Telling): boolean => pointsTo === 'đoàn' || isSent(givers);

/** "300 phần quà đã đến tay bà con", "200 suất quà được phát": handed over by whoever came for that. */
export const handsOn = ({ rule, given: { items }, pointsTo }: Telling): boolean =>
  pointsTo === null && HANDED_ON.test(rule) && items.some(({ quantity }) => quantity !== null);

const HANDED_ON = /^(?:đến tay|phát|cấp phát|trao|tặng|trao tặng|nhận) ·/u;
