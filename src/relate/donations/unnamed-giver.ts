import { GIVERS_IN_A_CLAUSE, PLACES_TOGETHER, UNNAMED_GIVERS } from '../../lexicon/giving-givers.ts';
import { isVietnameseSyllable } from '../../recognise/syllables.ts';
import { anyOf, anySpaced } from '../clauses/pattern.ts';
import type { Reading } from '../clauses/reading.ts';
import type { Givers } from './giver.ts';
import { countsGoods } from './goods.ts';

const UNNAMED_WORD = anyOf(UNNAMED_GIVERS.map(anySpaced));

/** "phụ huynh Trường THPT Bắc Sơn": words for givers who are no party. */
export const startsUnnamed = (words: string): boolean => STARTS.test(words);

const STARTS = new RegExp(`^(?:(?:các|tập thể|toàn thể) )?(?:${UNNAMED_WORD})(?![\\p{L}])`, 'u');

const UNNAMED = new RegExp(
  `(?<![\\p{L}\\d])((?:các|nhiều|một số|những|toàn thể|tập thể|hàng trăm|hàng chục|đông đảo|phần lớn|hơn \\d+|\\d+|một)\\s+(?:${UNNAMED_WORD})(?![\\p{L}])(?:(?:,| và)\\s+(?:(?:các|những|nhiều)\\s+)?(?:${UNNAMED_WORD})(?![\\p{L}]))*[^,;.:]{0,60}?|cđcs|công đoàn cơ sở|chính quyền địa phương|nhà hảo tâm|mạnh thường quân|bạn đọc)\\s+(?:\\([^()]*\\)\\s+)?(?:(?:cũng|đã|vừa|còn|trên địa bàn|trong tỉnh|hảo tâm|cùng|chung tay|tổ chức|tự nguyện|tích cực|phối hợp|với|chuyên môn|trực tiếp|đến|thăm|hỏi|và|quyên góp|đóng góp)\\s+)*$`,
  'u',
);

export function unnamedBefore(
  reading: Reading,
  from: number,
  verb: number,
): { readonly start: number; readonly text: string } | null {
  const before = reading.shape.slice(from, verb);
  const found = UNNAMED.exec(before) ?? (before.includes('các ') ? PLACES.exec(before) : null);
  if (!found || VISITED.test(before.slice(0, found.index))) return null;
  const start = from + found.index + found[0].indexOf(found[1]!);
  return { start, text: reading.text.slice(start, start + found[1]!.length) };
}

/** "thăm hỏi, động viên các gia đình và trao quà": who is visited gives nothing. */
const VISITED =
  /(?<!\p{L})(?:động viên|thăm|thăm hỏi|chúc tết|chúc mừng|chia sẻ với|gặp gỡ|gặp mặt|cho|tặng|tri ân|biểu dương|chăm lo(?: cho)?|giúp đỡ|đỡ đầu|chăm sóc) $/u;

/** "các xã, phường trên địa bàn tỉnh đã ủng hộ"; "tại các xã, đoàn đã trao" says where. */
const PLACES = new RegExp(
  `(?:^|[,;:.]\\s*)(các (?:${anyOf(PLACES_TOGETHER)})(?:(?:,| và) (?:${anyOf(PLACES_TOGETHER)}))*(?: (?:trong|trên địa bàn|của) (?:toàn )?(?:tỉnh|huyện|thành phố|V+|L+))?)\\s+(?:(?:cũng|đã|vừa|còn)\\s+)*$`,
  'u',
);

const UNNAMED_BEHIND = new RegExp(
  `^(?:N+|(?:(?:các|nhiều|một số|hơn|gần|\\d+)\\s+)+(?:${UNNAMED_WORD})(?![\\p{L}]))(?:(?:,| và)\\s+(?:${UNNAMED_WORD})(?![\\p{L}]))*`,
  'u',
);

/** "tiếp nhận từ 50 cá nhân, tổ chức 400 triệu đồng". */
export function unnamedBehind(reading: Reading, start: number, end: number): string | null {
  const found = UNNAMED_BEHIND.exec(reading.shape.slice(start, end));
  const count = reading.chunks.find((chunk) => chunk.letter === 'N' && chunk.start === start);
  return found && !(count && countsGoods(count)) ? reading.text.slice(start, start + found[0].length) : null;
}

/** "nhận 20 triệu đồng của nhóm cựu học sinh". */
export function wordsBehind({ shape, text }: Reading, start: number, end: number): string | null {
  const found = WORDS_BEHIND.exec(shape.slice(start, Math.min(end, start + 90)));
  return found ? text.slice(start, start + found[1]!.length) : null;
}

/** A giver whose name no recogniser knows: "do Nhóm Nhân ái Hoa Sen (Hà Nội) vận động, tài trợ". */
export function namedInWords(reading: Reading, start: number, end: number): string | null {
  const words = reading.text
    .slice(start, end)
    .replace(/\([^()]*\)/g, '')
    .replace(/(?<!\p{L})(?:vận động|quyên góp|đóng góp)?[\s,]*$/u, '')
    .trim();
  const name = words.replace(/ (?:ở|tại) \p{Lu}.*$/u, '');
  return name.length <= 80 && /\p{Lu}/u.test(name) && !/[,;:]/.test(name) ? name : null;
}

/** "do người dân, các tổ chức tôn giáo, đơn vị ủng hộ": the whole list of givers who are no party. */
export function unnamedList({ shape, text }: Reading, start: number, end: number): string | null {
  const words = shape.slice(start, end);
  return words.length < 90 && startsUnnamed(words) && !/[MNPO]|[X;:]/.test(words)
    ? text.slice(start, end).replace(/[\s.…]+$/u, '')
    : null;
}

/** The words that are the clause's own subject, new behind a sum: "… 20 suất quà; tập thể lớp 12A | tặng", "Trong đêm, vợ chồng ca sĩ | góp". */
export function ownSubject(
  { shape, text }: Reading,
  from: number,
  verb: number,
): { readonly text: string; readonly isNew: boolean } | null {
  const found = OWN_SUBJECT.exec(shape.slice(from, verb));
  if (!found || found[2]!.length > 70) return null;
  const end = verb - found[3]!.length;
  return { text: text.slice(end - found[2]!.length, end), isNew: /^(?:[;:]|[MN]\)?,) $/.test(found[1]!) };
}

const CLAUSE_WORD = anyOf([...UNNAMED_GIVERS, ...GIVERS_IN_A_CLAUSE].map(anySpaced));

const WORDS_BEHIND = new RegExp(
  `^((?:(?:các|những|một số|một|nhiều|hai|ba|toàn thể|tập thể|đoàn) )?(?:${CLAUSE_WORD})(?![\\p{L}])(?: (?!(?:để|nhằm|cho|tặng|trị giá|gồm|với|là|trong|do|đã|nhân (?:dịp|ngày)|giúp|hỗ trợ|ủng hộ|hướng|gửi|đóng)(?!\\p{L}))[\\p{L}\\d]+){0,8})(?= (?:để|nhằm|cho|tặng|trị giá|gồm|với|trong|nhân (?:dịp|ngày)|giúp|hỗ trợ|ủng hộ|hướng|gửi|đóng)(?!\\p{L})|[.;:(]|,(?! (?:các |những )?(?:${CLAUSE_WORD}))|$)`,
  'u',
);

const OWN_SUBJECT = new RegExp(
  `(^|[;:] |[MNDLV]\\)?, |^ \\p{Ll}{1,8}, |^\\s*(?:không chỉ|trong(?! [^,]*năm)|tại|dịp|nhân|ngoài ra|bên cạnh|trước đó|sau đó|cùng ngày|mới đây|đặc biệt|riêng|cũng)[^,;:MNPO]{0,50}, )\\s*(?:(?:và|còn|riêng|đồng thời|trong khi(?: đó)?,?) )*((?:(?:các|những|một số|một|nhiều|hai|ba|toàn thể|tập thể) )?(?:${CLAUSE_WORD})(?![\\p{L}])(?: gồm N+)?(?:(?!(?:được|cho|tại|đến|tới|để|nhằm|thăm|tặng|trao|nhận|là|có|sẽ|đã|cũng|còn|vừa|phải|nào|này|động viên|và|cùng|phối hợp)(?!\\p{L}))(?!X)[^,;:.()MNPO])*?(?: (?:và|cùng) [\\p{L} ]{2,30}?)?)((?: (?:đã|cũng|còn|vừa|thì|lại|tự nguyện|chung tay|cùng nhau|cùng|đều|kịp thời|trực tiếp))* )$`,
  'u',
);

/** A giver whose name no recogniser knows: a capitalised phrase that fills the clause up to the verb. */
export function wordsGiver(reading: Reading, from: number, verb: number): Givers | null {
  const clause = reading.text.slice(from, verb);
  const words =
    /(?:^|[,;:]\s)([^,;:]*)$/u
      .exec(clause)?.[1]
      ?.replace(/^(?:đại diện|lãnh đạo|phía|riêng|và)\s+(?=\p{Lu})/iu, '')
      .replace(/(?<=\S)\s+(?:đã|cũng|còn|vừa|trực tiếp|phối hợp|kết hợp|tổ chức|đến|tới)(?!\p{L}).*$/u, '')
      .replace(/\([^()]*\)/g, '')
      .trim() ?? '';
  if (
    !/^\p{Lu}/u.test(words) ||
    words.length > 90 ||
    !(/\s/.test(words) || isBrand(words)) ||
    /["“”]/.test(words) ||
    NO_GIVER.test(words.toLowerCase()) ||
    / này$/.test(words) ||
    COUNTING.test(words)
  )
    return null;
  return { rule: 'unnamed', givers: [], handers: [], text: words };
}

/** "Vinacom", "PNB": one word that is no Vietnamese syllable, or the initials of a name. */
const isBrand = (word: string): boolean =>
  /^[A-Z]{2}[A-Z\d&]{1,8}$/.test(word) ||
  /^[A-Z][a-z]+-[A-Z][a-z]+$/.test(word) ||
  (/^\p{Lu}[A-Za-z]{3,}$/u.test(word) && !isVietnameseSyllable(word.toLowerCase()));

/** "Bốn máy thở trao tặng": what is given. */
const COUNTING = /^(?:\d+|Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười|Chiếc|Căn|Ngôi) \p{Ll}/u;

/** Openings of a sentence that name nobody. */
const NO_GIVER =
  /^(?:cùng(?! các| những)|dẫn đầu|nổi bật|điển hình|tiêu biểu|đáng chú ý|ước|ngoài|bên cạnh|đồng thời|nhân|dịp|tại|trong|theo|cụ thể|trước|sau|cũng|qua|đến|hiện|năm|ngày|sáng|chiều|tối|được|riêng|tổng|để|từ|với|khi|nhiều năm|hàng|bằng|vừa|mới|nhờ|lễ|buổi|chương trình|thông qua|thời gian|việc|nhà (?!thuốc|máy|trường|hàng|chùa|thờ|văn|báo|xe|nước|khách)|thăm|tiếp tục|số|món|kinh phí|đây|không|có|ở|trên|hãy|mỗi|toàn|về|nhằm|vì|nếu)(?!\p{L})/u;
