import type { Reading } from '../clauses/reading.ts';
import { vetoOf } from './vetoes.ts';

/** What opens a list of some of those whom the sentence before told of: "Trong đó, Công ty A 3 tỷ đồng; …", "Tiêu biểu như …". */
export const AMONG_THEM =
  /^\s*(?:trong (?:số )?(?:đó|này)|trong số (?:các |những )?(?:đơn vị |doanh nghiệp |tập thể |nhà hảo tâm )?(?:này|đó)|cụ thể(?: là)?|đáng chú ý(?: là)?|đặc biệt(?: là)?|nổi bật(?: là)?|tiêu biểu|điển hình|đơn cử|đó là|(?:phải|có thể) kể (?:đến|tới)|(?:bao )?gồm(?: có)?)[,:]?(?: (?:phải|có thể|kể đến|kể tới|có|như|là|gồm|đơn vị|doanh nghiệp))*[,:]? (?=[POX])/u;

/**
 * The sentence just before, where it tells that many gave and names none of them: "Nhiều đơn vị đã ủng hộ Quỹ Vì người nghèo. | Tiêu
 * biểu như Công ty A 500 triệu đồng", "Mặt trận tiếp nhận ủng hộ của 12 đơn vị. | Trong đó, …".
 */
export function announcedBefore(reading: Reading, previous: Reading | null): Reading | null {
  if (!previous) return null;
  const goesOn = reading.shape.includes('M') || reading.shape.includes('N') ? AMONG_THEM : LINES_FOLLOW;
  if (!goesOn.test(reading.shape)) return null;
  const found = MANY_GAVE.exec(previous.lower) ?? CAME_FROM_MANY.exec(previous.lower);
  if (!found || NO_AID.test(previous.lower)) return null;
  const start = found.index + found[0].length;
  return vetoOf(previous, 0, { start, end: start }, previous.shape.length) === null ? previous : null;
}

/** "Cụ thể:" on a line of its own: an item a line follows. */
const LINES_FOLLOW = /^\s*(?:cụ thể|trong đó|gồm|bao gồm|danh sách)(?: như sau| gồm| có)?:\s*$/u;

/** "Nhiều đơn vị đóng góp lớn cho ngân sách": what they pay, invest or earn. */
const NO_AID =
  /(?<!\p{L})(?:ngân sách|nộp thuế|tiền thuế|tăng trưởng|doanh thu|lợi nhuận|đầu tư|góp vốn|vốn điều lệ|xuất khẩu|kim ngạch|khách hàng|xử phạt|nợ)(?!\p{L})/u;

const MANY =
  '(?:các|nhiều|những|một số|hàng chục|hàng trăm|đông đảo|\\d+|\\d+ lượt) (?:cơ quan|đơn vị|doanh nghiệp|tổ chức|tập thể|cá nhân|mạnh thường quân|nhà hảo tâm|nhà tài trợ|công ty|ngân hàng|nghệ sĩ|hội viên|bạn đọc)(?!\\p{L})';

/** Many stand as the subject, so that they are no bodies that got something. */
const MANY_GAVE = new RegExp(
  `(?:^|[,:] |(?<!\\p{L})có )${MANY}(?:(?!(?<!\\p{L})(?:được|nhận|cho)(?!\\p{L}))[^.;:]){0,80}(?<!\\p{L})(?:ủng hộ|đóng góp|quyên góp|tài trợ|giúp|giúp đỡ|hỗ trợ|trao tiền|trao quà|trao tặng|chuyển tiền|gửi tiền|chung tay)(?!\\p{L})`,
  'u',
);

/** "tiếp nhận ủng hộ của 12 đơn vị", "nhận được sự đóng góp từ nhiều tập thể, cá nhân". */
const CAME_FROM_MANY = new RegExp(
  `(?<!\\p{L})(?:tiếp nhận|đón nhận|nhận được|nhận) (?:[\\p{L},]+ ){0,6}(?:ủng hộ|đóng góp|quyên góp|tài trợ|giúp đỡ|hỗ trợ|tấm lòng)(?: [\\p{L},]+){0,8}? (?:của|từ) ${MANY}`,
  'u',
);

/**
 * The sentence, up to four back or the verb's own before it, that says that gifts were taken in or asked for: "Mặt trận tiếp nhận ủng hộ
 * đồng bào vùng lũ. … | Công ty A trao 1,5 tỷ đồng". What is handed over there is a gift, though nothing says to whom and what for.
 */
export function takenInBefore(reading: Reading, verb: number, readings: readonly Reading[]): Reading | null {
  const { index } = reading.sentence;
  if (TAKES_IN.test(reading.shape.slice(0, verb))) return reading;
  return (
    readings
      .slice(Math.max(0, index - 4), index)
      .findLast(({ shape, sentence: { block } }) => block !== 'title' && TAKES_IN.test(shape)) ?? null
  );
}

const TAKES_IN =
  /(?<!\p{L})(?:tiếp nhận|đón nhận|phát động|gây quỹ|kêu gọi|vận động)(?!\p{L})[^.;M]{0,60}?(?<!\p{L})(?:ủng hộ|quyên góp|đóng góp|cứu trợ|giúp đỡ|giúp|chung tay|tấm lòng)(?!\p{L})/u;

/** Whether the clause is no more than who, the verb and a sum or goods: "Ông A, Giám đốc Công ty B | trao | 1,5 tỷ đồng". */
export const isBareHanding = ({ shape }: Reading, verb: { readonly start: number; readonly end: number }): boolean =>
  /[PO]\)?,? (?:đã |cũng |còn |vừa |trực tiếp )*$/u.test(shape.slice(0, verb.start)) &&
  /^ (?:số tiền |hơn |gần |trên )*(?:M+(?: tiền (?:mặt|tiết kiệm))?|N+)(?: của|[.,;)]|$| và| cùng)/u.test(
    shape.slice(verb.end),
  );
