import { GIVING_VERBS, type GivingStrength, NOT_GIVING_AFTER, NOT_GIVING_BEFORE } from '../../lexicon/giving-verbs.ts';
import { compact } from '../../text/compact.ts';
import { oneSpaced } from '../../text/spaces.ts';
import { phrases } from '../clauses/pattern.ts';
import type { Reading } from '../clauses/reading.ts';
import { isArriving, isBringing } from './bringing.ts';

/** A verb of giving where it stands in a sentence's shape. */
export interface VerbMatch {
  readonly words: string;
  readonly strength: GivingStrength;
  readonly start: number;
  readonly end: number;
  /** "được Công ty An Lộc tặng", "được trao tặng": who stands before it gets. */
  readonly passive: boolean;
}

/** Verbs that give in a sentence, those left out that only look so ("trao đổi") or are part of a noun ("khoản hỗ trợ"). */
export function givingVerbs(reading: Reading): readonly VerbMatch[] {
  const { shape, lower } = reading;
  if (!MAYBE.test(shape)) return [];
  const found: VerbMatch[] = raised(shape);
  for (const match of shape.matchAll(VERB)) {
    const words = oneSpaced(match[0]);
    const start = match.index;
    NOT_GIVING.lastIndex = start;
    if (NOT_GIVING.test(lower) || LEVEL.test(shape.slice(0, start + match[0].length))) continue;
    const before = shape.slice(Math.max(0, start - 110), start);
    const acts = (HANDS.test(words) && FUND.test(before)) || ACTING.test(before);
    const isNoun = NOUN_BEFORE.test(before) && !WITNESSED.test(before);
    if (isNoun && !(acts && /^\s*[NM]/.test(shape.slice(start + words.length)))) continue;
    if (words === 'dành' && /N\s+$/u.test(before) && shape.startsWith(' cho', start + words.length)) continue;
    const strength = STRENGTH.get(words) ?? 'hand';
    const end = start + match[0].length;
    if (strength === 'build' && (/M\s+(?:để )?$/u.test(before) || shape.startsWith(' bằng ', end))) continue;
    if (words === 'xây dựng' && OF_TRADE.test(before) && !/^ (?:[MN]|nhà|được)/u.test(shape.slice(end))) continue;
    if (strength === 'bring' && !isBringing(reading, end)) continue;
    const arrives = words === 'đến tay';
    if (arrives && !isArriving(reading, start, found.at(-1)?.end ?? 0)) continue;
    const passive = arrives || (PASSIVE.test(before) && !LEADS.test(before));
    found.push({ words, strength, start, end, passive });
  }
  return found.length > 1 && RAISES.test(shape) ? found.sort((a, b) => a.start - b.start) : found;
}

/** "Hội Phụ nữ xã vận động Công ty An Lộc được 35 phần quà": whom they asked stands between the verb and what they got. */
function raised(shape: string): VerbMatch[] {
  const found = shape.includes('được ') ? RAISES.exec(shape) : null;
  if (!found) return [];
  const start = found.index;
  return [{ words: 'vận động', strength: 'hand', start, end: start + found[0].length, passive: false }];
}

const RAISES =
  /(?<!\p{L})(?:vận động|kêu gọi)(?! được| từ| nhân dân| người dân| bà con| các hộ) (?:[^;:.MN,]|, (?=(?:nhà hảo tâm|mạnh thường quân|phật tử|doanh nghiệp|tổ chức|cá nhân)(?!\p{L}))){3,80}? được(?= (?:hơn |gần |trên |số tiền )?[MN])/u;

const STRENGTH = new Map(GIVING_VERBS.map((verb) => [verb.words, verb.strength]));

const VERB = phrases(GIVING_VERBS.map((verb) => verb.words));

/** Cheap look at a sentence before the rules: most hold no such word. */
const MAYBE =
  /tặng|trao|hiến|cúng dường|ủng hộ|hỗ trợ|tài trợ|quyên góp|giúp|chuyển|biếu|trợ|cấp|phát|góp|dành|trích|gửi|bàn giao|khởi công|khánh thành|xây|dựng|động thổ|mừng tuổi|nhận|huy động|chìa khóa|phân bổ|vận động|kêu gọi|gom được|mang |đưa |đem |chở |đến tay|(?<!\p{L})chi |miễn phí/u;

const LEVEL = compact(new RegExp(`(?<!\\p{L})(?:${NOT_GIVING_BEFORE.join('|')})$`, 'u'));

const NOT_GIVING = new RegExp(`(?:${NOT_GIVING_AFTER.join('|')})(?![\\p{L}\\d])`, 'uy');

/** "khoản hỗ trợ", "sự giúp đỡ", "buổi lễ trao quà" are things; "tổ chức lễ trao quà" is a giving. */
const NOUN_BEFORE =
  /(?<![\p{L}\d])(?:khoản|tổng|(?<!(?:họ|ngân|cửa|nhà|khách) )hàng|sự|gói|đợt|(?<!(?:mỗi|từng) )nhà|mức|chính sách|công tác|lời|tinh thần|(?<!(?:huy động|vận động|kêu gọi|kết nối) )nguồn|(?:các|nhiều|những) đoàn|vốn|quỹ|(?<!mỗi )đơn vị|phương án|cơ chế|chế độ|đối tượng|tiền|danh sách|dự án|phong trào|hoạt động|trung tâm|nhu cầu|kế hoạch|hình thức|(?:việc|công tác)(?: tổ chức)?|kinh phí|đáng|trực tiếp nhận|mong|chờ|biển|bảng|quà|chi trả|hưởng|chế độ|chi phí|giá trị|trị giá|chứng nhận|(?<!(?:huy động|vận động|kêu gọi|kết nối) )nguồn lực|ngân sách|thông tin|thủ tục|(?:trong|vào|nhân) ngày|(?<!(?:tổ chức|công bố|triển khai|thực hiện|tổ chức buổi) )(?:lễ|buổi lễ|buổi|chương trình))\s+$/u;

/** "chủ một công ty | xây dựng ở Hà Nội": the trade of a firm. */
const OF_TRADE = /(?<!\p{L})(?:công ty|doanh nghiệp|ngành|nghề|vật liệu|lĩnh vực|kỹ sư|nhà thầu) $/u;

/** "Ngân hàng và quỹ trao 19 căn nhà": no "quỹ hỗ trợ". */
const FUND = /(?:^|[,:]|(?<!\p{L})và)\s*quỹ $/u;
const HANDS = /^(?:trao|tặng|trao tặng|gửi|gửi tặng|chuyển|bàn giao)$/;

/** "hai Thủ tướng chứng kiến việc | trao 2 tỷ đồng": it was done. */
const WITNESSED = /(?<!\p{L})chứng kiến (?:việc|lễ|nghi thức) $/u;

/** "Theo đó, chương trình trao tặng 92 suất quà": the programme acts. */
const ACTING = /(?:^|[,:])\s*chương trình (?:đã |cũng |còn )?$/u;

/** Between "được" and its verb stand only the giver and words that go with the verb: no "đã", no second verb behind "và". */
const PASSIVE =
  /(?<![\p{L}\d])được\s+(?!(?:sự )?(?:ủy|uỷ|giao|phân công|cử|mời))(?:(?:(?!đã )(?!trong (?:đó|số đó))(?!do (?:\p{Ll}+ ){0,2}[PO])(?!và [^POVLN])[^;.:]){0,90}\s)?$/u;

/** "được Bí thư xã đón tiếp và hướng dẫn đoàn tặng quà": the guests give. */
export const LEADS =
  /(?<!\p{L})(?:hướng dẫn|dẫn|đưa) đoàn(?: công tác)? (?:đã |trực tiếp |đi |đến |tới |thăm,? |và )*$/u;
