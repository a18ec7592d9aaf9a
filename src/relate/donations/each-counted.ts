import { figures, SPELLED, spelled } from '../../recognise/number.ts';
import type { Reading } from '../clauses/reading.ts';
import { quantityOf, sameUnit } from './goods.ts';
import type { Telling } from './telling.ts';

/** "ba xã Tả Van, Mường Hum và Y Tý, mỗi xã | 50 hộ": in how many places so many are counted; 1 for no such words, null where nobody says. */
export function acrossPlaces({ shape, chunks }: Reading, at: number): number | null {
  const found = shape.includes('mỗi ') ? EACH_PLACE.exec(shape.slice(0, at)) : null;
  if (!found) return 1;
  const before = shape.slice(0, found.index);
  const counted = chunks.findLast(
    ({ letter, mention, end }) =>
      letter === 'N' && end <= found.index && mention.type === 'quantity' && mention.unit.toLowerCase() === found[1],
  );
  if (counted) return Number(quantityOf(counted).quantity);
  const written = NUMBERED.exec(before);
  if (written) return numberIn(written[1]!);
  const named = chunks.filter(({ letter, end }) => (letter === 'L' || letter === 'V') && end <= found.index).length;
  return named > 1 ? named : null;
}

const EACH_PLACE =
  /(?<!\p{L})mỗi (xã|phường|huyện|tỉnh|thôn|bản|trường|điểm|điểm trường|nơi|địa phương|đơn vị) (?:(?:là|có|được|gồm|cho|chọn) )*$/u;

/** "ba LLL", "4 LLL": a number right before the names of places. */
const NUMBERED = new RegExp(`(?<![\\p{L}\\d.,])(${SPELLED}|\\d{1,2}) [LV]+[^;:]*$`, 'u');

const numberIn = (words: string): number | null => {
  const value = /^\d/.test(words) ? figures(words, false) : spelled(words);
  return value !== null && Number.isInteger(value) ? value : null;
};

/** "tặng hai điểm trường … mỗi nơi 5 triệu đồng", "ba trường … nhận mỗi trường 20 triệu đồng": how many of them get the sum each. */
export function bodiesCounted({ reading, recipient, given: { perPiece } }: Telling): number | null {
  if (!recipient || !perPiece || !BODY_EACH.test(perPiece.unit)) return null;
  const chunk = reading.chunks.find(({ letter, start }) => letter === 'N' && start === recipient.span.start);
  if (chunk) {
    const { quantity, unit, what } = quantityOf(chunk);
    const same = ANY_BODY.test(perPiece.unit) || sameUnit(perPiece.unit, unit, what);
    return same && Number.isInteger(Number(quantity)) ? Number(quantity) : null;
  }
  const written = LEADING.exec(reading.shape.slice(recipient.span.start, recipient.span.end));
  return written ? numberIn(written[1]!) : null;
}

const LEADING = new RegExp(`^(${SPELLED}|\\d{1,3}) `, 'u');

const ANY_BODY = /^(?:nơi|đơn vị|điểm|địa chỉ|cơ sở)$/u;

const BODY_EACH = /^(?:nơi|đơn vị|điểm|địa chỉ|cơ sở|trường|điểm trường|chùa|trạm|đồn|chốt|lớp|bệnh viện|trung tâm)$/u;

/** "trao Đồn Biên phòng A, Đồn Biên phòng B mỗi đơn vị 10 triệu đồng": a gift to each of them. */
export function toEachBody(telling: Telling): readonly Telling[] {
  const { recipient, given } = telling;
  const bodies = recipient?.parties.filter(({ letter }) => letter === 'O') ?? [];
  if (!recipient || !given.perPiece || !BODY_EACH.test(given.perPiece.unit)) return [telling];
  if (bodies.length < 2 || bodies.length !== recipient.parties.length || bodiesCounted(telling) !== null)
    return [telling];
  return bodies.map((body) => ({
    ...telling,
    given: { ...given, money: given.perPiece!.money, perPiece: null },
    recipient: {
      ...recipient,
      span: { start: body.start, end: body.end },
      parties: [body],
      inside: [body],
      text: telling.reading.text.slice(body.start, body.end),
    },
  }));
}
