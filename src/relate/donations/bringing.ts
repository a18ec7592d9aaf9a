import { PEOPLE } from '../beneficiaries/people-words.ts';
import type { Reading } from '../clauses/reading.ts';
import { countsGoods, goodsIn } from './goods.ts';
import { recipientAt } from './recipient.ts';
import type { Recipient } from './telling.ts';

/**
 * "đưa 200 thùng mì tôm đến tay người dân", "chở gạo lên xã Tả Van, phát cho các hộ": goods right behind a verb of bringing, and who in
 * need gets them in the same clause. "chở 20 tấn gạo đến kho" gives nothing.
 */
export function isBringing(reading: Reading, from: number): boolean {
  const { shape, lower } = reading;
  const start = from + MANNER.exec(shape.slice(from))![0].length;
  const end = objectEnd(reading, start);
  if (end === null) return false;
  const behind = /^[^;:.]*/u.exec(shape.slice(end))![0];
  if (OTHER_ENDS.test(behind)) return false;
  if (GIVES.test(behind) || INTO_HANDS.test(behind)) return true;
  if (start > from + 1 && UP_TO.test(shape.slice(from, start)) && ALMSGIVERS.test(lower.slice(0, from))) return true;
  return (GOES_TO.test(behind) || HELPS.test(behind)) && IN_NEED.test(lower) && !VEHICLE.test(lower.slice(start, end));
}

/** "300 phần quà đã đến tay người dân": the goods head the clause; in "đưa 300 phần quà đến tay người dân" somebody brings them. */
export function isArriving({ shape }: Reading, verb: number, lastVerb: number): boolean {
  const clause = Math.max(shape.lastIndexOf(';', verb), shape.lastIndexOf(': ', verb), 0);
  return lastVerb <= clause && ARRIVES.test(shape.slice(clause, verb)) && !BUYERS.test(shape.slice(verb));
}

const ARRIVES =
  /^[;:\s*•–-]*(?:[^,;:MN]{0,40}, )?(?:có |đã có |toàn bộ )?[NM]+(?:(?!đưa |mang |đem |chở )[^;:.]){0,90}? (?:đã|được|đều|kịp thời|kịp|vừa|lần lượt|trực tiếp| )*$/u;

/** "chuyển 40 tấn gạo về các xã bị lũ", "chở 30 suất quà lên xã Tả Van": where the goods end up. */
export function broughtTo(reading: Reading, from: number, to: number): Recipient | null {
  const found = ALONG.exec(reading.shape.slice(from, to));
  return found && IN_NEED.test(reading.lower) ? recipientAt(reading, from + found[0].length, to, 'to') : null;
}

const ALONG =
  /^[^;:.]{0,80}?(?<!\p{L})(?:về|lên|ra|xuống|sang) (?=(?:(?:các|những|hai|ba|bốn|năm|vùng) )*(?:tỉnh |huyện |xã |địa phương|thôn |bản |[VL]))/u;

/** "đoàn thiện nguyện còn mang | lên 140 chiếc chăn": whoever lives by giving brings what it gives. */
const ALMSGIVERS =
  /(?<!\p{L})(?:thiện nguyện|từ thiện|cứu trợ|chữ thập đỏ|giáo xứ|họ đạo|caritas|đạo tràng|hảo tâm|mạnh thường quân|bếp ăn tình thương)(?!\p{L})/u;

const UP_TO = /(?<!\p{L})(?:đến|tới|lên|về|ra|xuống|sang)\s+$/u;

const MANNER =
  /^\s*(?:(?:theo|kèm|kèm theo|thêm|ngay|tận tay|đến|tới|lên|về|ra|xuống|sang|số|những|các|chuyến|nhiều|toàn bộ) )*/u;

/** Where the goods right behind a verb end; null where something else stands there. */
function objectEnd(reading: Reading, start: number): number | null {
  const chunk = reading.chunks.find((each) => each.start === start);
  if (chunk) return chunk.letter === 'N' && countsGoods(chunk) ? chunk.end : null;
  const named = goodsIn(reading, start, start + 1)[0];
  return named?.start === start && named.sort !== 'money' ? named.end : null;
}

const WAY = '(?<!\\p{L})(?:đến|tới|về|lên|ra|vào|xuống|sang|cho)(?: tận)?(?: tay| với| cho| giúp| tặng)?';
const SOME = '(?:(?:các|những|nhiều|hơn|gần|hàng trăm|hàng nghìn|từng) )*';

/** To people, or to a place. */
const GOES_TO = new RegExp(
  `${WAY} ${SOME}(?:(?:${PEOPLE})(?!\\p{L})|(?:hai |ba |bốn |năm )?(?:tỉnh |huyện |xã |địa phương |thôn |bản |vùng |[VL]))`,
  'u',
);

const BUYERS =
  /^(?:đến|tận) tay (?:người (?:dùng|tiêu dùng|mua|nhận hàng|xem)|khách|độc giả|bạn đọc|đại lý|nhà phân phối|đối tượng)/u;

const INTO_HANDS =
  /(?<!\p{L})(?:đến|tận) tay (?!người (?:dùng|tiêu dùng|mua|nhận hàng)|khách|độc giả|bạn đọc|đại lý|đối tượng)/u;

const GIVES =
  /(?<!\p{L})(?:tặng|trao|(?<!máy )phát(?! (?:điện|sóng|hiện|thanh|biểu|triển|sinh))|cấp phát|cứu trợ|ủng hộ|tiếp tế)(?!\p{L})/u;

const HELPS = /(?<!\p{L})(?:hỗ trợ|giúp|giúp đỡ|chia sẻ)(?!\p{L})/u;

/** "đưa 10 xe tải, 3 xuồng đến giúp dân": these come to work. */
const VEHICLE = /(?<!\p{L})(?:xe|ô tô|xuồng|ca nô|thuyền|tàu|máy)(?!\p{L})/u;

/** "mang 20 xe máy đến bán cho người dân", "đưa máy bơm đến phục vụ chữa cháy". */
const OTHER_ENDS =
  /(?<!\p{L})(?:bán|mua|tiêu thụ|xuất khẩu|nhập khẩu|trưng bày|triển lãm|trồng|sửa|bảo hành|đăng ký|đổi|trả|thuê|khách hàng|khách|thu|thu hoạch|giấu|cất|trộm|xử lý|tiêu hủy|kiểm tra|tạm giữ|cứu hộ|cứu nạn|tìm kiếm|sơ tán|di dời|chữa cháy|phục vụ|diễn tập|tuần tra)(?!\p{L})/u;

/** Words of need or of giving somewhere in the sentence. */
const IN_NEED =
  /(?<!\p{L})(?:cứu trợ|ủng hộ|hỗ trợ|từ thiện|hảo tâm|quà|bão|lũ|lũ lụt|thiên tai|chữ thập đỏ|dịch|hạn hán|ngập|sạt lở|hoạn nạn|khó khăn|nghèo|bà con|đồng bào|người dân|nhu yếu phẩm|thiện nguyện|tình thương|giáo xứ|giáo dân|họ đạo|phật tử|caritas)(?!\p{L})/u;
