import { MONTHS, YEARLY } from '../lexicon/dates.ts';
import type { DatePrecision } from '../model/facts.ts';
import type { Span } from '../model/span.ts';
import { compact } from '../text/compact.ts';
import type { Document, Sentence } from '../text/document.ts';
import type { DateMention } from './mention.ts';
import { matchesIn } from './scan.ts';

/** A date as its words give it; what is null the words leave out. */
export interface WrittenDate extends Span {
  readonly day: number | null;
  readonly month: number | null;
  readonly year: number | null;
  /** The last day of a range. */
  readonly until: { readonly day: number; readonly month: number; readonly year: number | null } | null;
  readonly untilYear: number | null;
  readonly precision: DatePrecision;
  readonly role: DateMention['role'];
  /** Days from the article's own day ("hôm qua": -1), or the day last named ("cùng ngày"). */
  readonly relative: number | 'same-day' | null;
}

/** The dates of one sentence as written, in reading order; ranges and anniversaries of two dates are not joined yet. */
export function writtenDates(document: Document, sentence: Sentence): readonly WrittenDate[] {
  const { text } = document;
  const found: WrittenDate[] = [];
  for (const match of matchesIn(document, sentence, DATE)) {
    const context: Context = {
      before: text.slice(Math.max(sentence.start, match.index - 120), match.index),
      after: text.slice(match.index + match[0].length, Math.min(sentence.end, match.index + match[0].length + 40)),
      start: match.index,
      end: match.index + match[0].length,
      atBeginning: match.index - sentence.start < 10,
    };
    const date = read(match.groups as unknown as Groups, context);
    if (date) found.push(date);
  }
  return found;
}

interface Context extends Span {
  readonly before: string;
  readonly after: string;
  readonly atBeginning: boolean;
}

interface Groups {
  readonly from?: string;
  readonly day?: string;
  readonly separator?: string;
  readonly month?: string;
  readonly year?: string;
  readonly wordFrom?: string;
  readonly wordDay?: string;
  readonly wordMonth?: string;
  readonly wordYear?: string;
  readonly onlyMonth?: string;
  readonly monthYear?: string;
  readonly slashMonth?: string;
  readonly slashYear?: string;
  readonly termFrom?: string;
  readonly termTo?: string;
  readonly onlyYear?: string;
  readonly namedYear?: string;
  readonly relative?: string;
}

const MONTH_WORD = [...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|');
const TO = String.raw`\s?(?:-|–|đến hết ngày|đến hết|đến ngày|đến|tới ngày|tới|và ngày|và)\s?`;

const WAYS = [
  // "7/1", "5-9", "22.4", "9 / 7", "16/6/2017", "3-5/8", "1 đến 8-6".
  String.raw`(?:(?<from>(?<![\p{L}\d/.,-]|\d )\d{1,2})(?:, \d{1,2})*${TO}|(?<![\p{L}\d/.,]|\d[-–]))(?<day>\d{1,2})(?:(?<separator>[/.\-–])|\s\/\s|(?<=[Nn]gày \d{1,2})\s[-–]\s(?=\d{1,2}(?:[,)]| [^\d\/tT])))(?:(?<=\/)\s|(?<=-)\s(?=\d{1,2}-\d{4})|(?<=[Nn]gày \d{1,2}-)\s(?=\d{1,2}[,.;)]))?(?<month>\d{1,2})(?:(?:\k<separator>|\s\/\s|(?<=\/\d{1,2})\/\s)(?<year>\d{4}|\d{2}(?!\d)))?(?![\d]|[.,]\d|\s?\/\s?[\p{L}\d]|-[\p{L}]|%| ?%)`,
  // "ngày 12 tháng 3", "18 tháng 12 năm 2016", "mùng 2 tháng Chín".
  String.raw`(?<![\p{L}\d/.,-])(?:(?:ngày|mùng|mồng) )?(?:(?<wordFrom>\d{1,2})${TO})?(?<wordDay>\d{1,2}) tháng (?<wordMonth>\d{1,2}|${MONTH_WORD})(?![\p{L}\d/]*[\p{L}])(?:(?:,? năm |[/.-])(?<wordYear>\d{4}))?(?!\d)`,
  // "những ngày tháng 9 năm 2015", "cuối tháng 7/2015", "tháng 10".
  String.raw`(?<!\p{L})(?:(?:những ngày |các ngày )?(?:đầu |cuối |giữa |trung tuần |thượng tuần |hạ tuần )?)tháng (?<onlyMonth>\d{1,2})(?:(?:,? năm |\s?[/.-]\s?)(?<monthYear>\d{4}))?(?![\d]|[/.-]\d)`,
  // "(6/2017)".
  String.raw`(?<![\p{L}\d/.,-])(?<slashMonth>\d{1,2})\/(?<slashYear>(?:19|20)\d{2})(?!\d|[/.-]\d|\/\p{L})`,
  // "giai đoạn 2016-2020", "2016 - 2020".
  String.raw`(?<![\p{L}\d/.,-])(?:năm )?(?<termFrom>(?:19|20)\d{2})\s?(?:-|–)\s?(?<termTo>(?:19|20)\d{2})(?!\d|[/.-]\d)`,
  // "năm 2016".
  String.raw`(?<!\p{L})(?:năm|Xuân|Tết|dương lịch)(?: (?:Nguyên đán \p{Lu}\p{L}+ \p{Lu}\p{L}+|Nguyên đán|học|nay|mới|\p{Lu}\p{L}+ \p{Lu}\p{L}+))? (?<onlyYear>(?:1[5-9]|20)\d{2})(?!\d|[/.]\d|\s?[-–]\s?\d{2}|\p{L})`,
  // "Bunpimay 2018", "Festival Huế 2018": an occasion that bears its year.
  String.raw`(?<![\p{L}\d/.,-])(?<namedYear>20\d{2})(?!\d|[/.-]\d|\s?[-–]\s?\d|\p{L})(?<=(?:Tuần lễ|Lễ hội|Festival|Giải|Hội chợ|Hội thi|Hội thao|Liên hoan|Ngày hội|Diễn đàn|Techfest|Bunpimay|Bun Pi May|Chol Chnam Thmay|Chôl Chnăm Thmây|Chol Chnăm Thmây|Tết|Giáng sinh|Noel|Mùa hè xanh|Triển lãm|Hành trình|Trung thu|Expo|APEC|SEA Games)[^.;:,\d“”"]{0,40} 20\d{2})`,
  String.raw`(?<!\p{L})(?<relative>(?:sáng|trưa|chiều|tối|đêm|rạng sáng) (?:nay|qua|mai|hôm nay|hôm qua|hôm sau|cùng ngày)|(?:ngày )?hôm nay|(?:ngày )?hôm qua|(?:ngày )?hôm kia|ngày mai|cùng ngày)(?!\p{L})`,
];

/** Each begins a word, with a digit or one of a few letters: the cheap look at that comes first. */
const DATE = compact(new RegExp(String.raw`(?=[\dnmtcđgxdsrh])(?<!\p{L})(?:${WAYS.join('|')})`, 'giu'));

function read(groups: Groups, context: Context): WrittenDate | null {
  if (groups.day) return numeric(groups, context);
  if (groups.wordDay) return inWords(groups, context);
  const none = { day: null, month: null, year: null, until: null, untilYear: null, relative: null } as const;
  const span = { start: context.start, end: context.end };
  if (groups.onlyMonth || groups.slashMonth) {
    const month = Number(groups.onlyMonth ?? groups.slashMonth);
    if (month < 1 || month > 12 || !isMonth(groups, context)) return null;
    const year = groups.monthYear ?? groups.slashYear;
    return { ...none, ...span, month, year: year ? Number(year) : null, precision: 'MONTH', role: 'event' };
  }
  if (groups.termFrom) {
    const [from, to] = [Number(groups.termFrom), Number(groups.termTo)];
    if (to <= from || to - from > 60) return null;
    return { ...none, ...span, year: from, untilYear: to, precision: 'YEAR', role: 'term' };
  }
  if (groups.onlyYear && BORN.test(context.before)) return null;
  const only = groups.onlyYear ?? groups.namedYear;
  if (only) return { ...none, ...span, year: Number(only), precision: 'YEAR', role: 'event' };
  return groups.relative ? relativeDay(groups.relative, context) : null;
}

const isMonth = ({ onlyMonth }: Groups, { before, after }: Context): boolean =>
  onlyMonth
    ? !/(?:mỗi|hàng|lương|\d|một|vài) ?$/iu.test(before) &&
      !/^\s*(?:lần|triệu|kg|lượt|tuổi|năm tuổi|con|ngày)/iu.test(after)
    : /(?:tháng|từ|đến|tới|kỳ|đầu|cuối|giữa|vào|hồi|\()\s?$/iu.test(before);

const isDay = (day: number, month: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);

function numeric(groups: Groups, context: Context): WrittenDate | null {
  const month = Number(groups.month);
  const last = Number(groups.day);
  const year = groups.year ? fullYear(groups.year) : null;
  if (!isDay(last, month) || (year !== null && (year < 1000 || year > 2100))) return null;
  const role = numericRole(groups, context, month, last);
  if (role === null || isLunar(context)) return null;
  const from =
    groups.from && (CUE.test(context.before) || /^(?:từ|\d+-)/.test(groups.from)) ? Number(groups.from) : null;
  const start = groups.from && from === null ? context.start + groupOffset(context, groups) : context.start;
  const ranged = from !== null && isDay(from, month) && from < last;
  return {
    start,
    end: context.end,
    day: ranged ? from : last,
    month,
    year,
    until: ranged ? { day: last, month, year } : null,
    untilYear: null,
    precision: 'DAY',
    role,
    relative: null,
  };
}

/** Where the last day's figures begin when what stood before them is no first day of a range. */
const groupOffset = (context: Context, groups: Groups): number =>
  context.end -
  context.start -
  (groups.day!.length +
    (groups.separator?.length ?? 3) +
    groups.month!.length +
    (groups.year ? groups.year.length + 1 : 0));

const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) > 40 ? 1900 : 2000);

/** Right before figures: they are a day. */
const CUE =
  /(?:(?:^|[^\p{L}])(?:ngày|mùng|mồng|hôm|sáng|trưa|chiều|tối|đêm|khuya|từ|đến|tới|nay|qua|cùng ngày|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|các ngày|hết|kể từ|trước|sau)),?\s*\(?\s*$|\d[/.-]\d{1,2}\s?(?:-|–)\s?$/iu;
/** Cues that stand before any figures: "từ 1-5 chỉ". */
const WEAK_CUE = /(?:từ|đến|tới|hết|trước|sau|kể từ)\s*$/iu;
const CLOSED = /^\s*(?:[,.;):]|$|-|–|đến|tới|này|vừa|năm)/u;
/** Right before figures: they are a grade, a house, a decree, a score. */
const NO_DAY =
  /(?:hạng|thương binh|bệnh binh|loại|số nhà|nhà số|nhà|số|ngõ|ngách|hẻm|kiệt|tổ|quốc lộ|ql|tỉnh lộ|km|tỷ lệ|tỉ lệ|đạt|chiếm|thứ|hơn|gần|khoảng|tỷ số|tỉ số|phòng|lô|thửa|điều|nghị định|quyết định|thông tư|chỉ thị|nghị quyết|công văn|luật|giảm|tăng|có|với|còn|được|xe|cấp|lớp|kỳ|bằng|thắng|thua|hòa|dẫn|trên)\s*:?\s*$/iu;
/** Right behind figures: they are a share. */
const SHARE =
  /^\s*(?:số |tổng số )?(?:xã|huyện|tỉnh|hộ|doanh nghiệp|dn|tiêu chí|phường|thôn|bản|trường|người|đại biểu|phiếu|thành viên|ủy viên|đơn vị|chỉ tiêu|số|diện tích|chặng|dân số|thế kỷ|địa phương|quận|ấp|khu|công trình|dự án|cơ sở|điểm|bàn|trận|ngày|giờ|hội viên|đảng viên|phòng|lớp|mục tiêu|nội dung|phần|sở|ban)(?!\p{L})/iu;
/** Opens the name of a yearly day, or of its celebration. */
const CELEBRATED =
  /(?:[Kk][ỷỉ] niệm|Ngày \p{Lu}|ngày (?:thành lập|truyền thống|sinh|mất|giải phóng|báo chí|thương binh|quốc tế|quốc khánh|gia đình|nhà giáo|phụ nữ|thầy thuốc)|[Qq]uốc khánh|Quốc tế|giải phóng|tái lập|thống nhất đất nước|tròn \d+ năm)/u;

/** Right before a date: it is the day of a decree. */
const DECREE =
  /(?:(?:chương trình|đề án|tờ trình|văn bản|báo cáo|quy chế|công hàm|công thư|hợp đồng)[^,.;]{0,30} số [^,.;]{1,60}ngày|(?:nghị định|quyết định|nghị quyết|thông tư|chỉ thị|công văn|kế hoạch|luật|pháp lệnh|thông báo|giấy phép|hướng dẫn|kết luận|công điện|quy định)(?: (?:số|liên tịch))?[^,.;]{0,40}ngày)\s*$/iu;
const BORN = /(?:(?<!giáng )sinh|mất|hy sinh)(?: ngày)?\s*$/iu;

function numericRole(
  groups: Groups,
  { before, after, start }: Context,
  month: number,
  day: number,
): DateMention['role'] | null {
  if (DECREE.test(before) && !/hiệu lực/iu.test(before)) return 'publication';
  if (BORN.test(before)) return 'anniversary';
  const cued = CUE.test(before);
  if (
    /(?:nhân|dịp|mừng|kỷ niệm|hưởng ứng|lễ|hướng tới|hướng về)(?: ngày| dịp| lễ)? ?\(?$/iu.test(before) &&
    !/(?:sáng|chiều|tối) $/iu.test(before)
  ) {
    return cued && !/ngày $/iu.test(before) ? 'event' : 'anniversary';
  }
  if (cued && WEAK_CUE.test(before) && /^[.\-–]$/.test(groups.separator ?? '') && !groups.year && !CLOSED.test(after))
    return null;
  if (cued) return /ngày $/iu.test(before) && SHARE.test(after) && !groups.year ? null : 'event';
  if (groups.year && /\(\s*$/u.test(before) && /^\s?[-–/]\s?\d/u.test(after)) return 'anniversary';
  if (groups.year) return celebrated(before) ? 'anniversary' : 'event';
  const yearly = YEARLY.has(`${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
  if (celebrated(before) && (/\(\s*$/.test(before) || yearly)) return 'anniversary';
  if (/^[.\-–]$/.test(groups.separator ?? '')) return null;
  if (NO_DAY.test(before) || SHARE.test(after)) return null;
  if (/\(\s*$/.test(before) || (before.trim() === '' && start >= 0)) return 'event';
  if (/(?:\p{L}|,) $/u.test(before) && /^\s*(?:[,;.)]|$)/u.test(after)) return yearly ? 'anniversary' : 'event';
  return null;
}

/** The words before, back to the last comma outside of brackets, tell of a yearly day. */
const celebrated = (before: string): boolean => CELEBRATED.test(before.split(/[;,](?![^()]*\))/).at(-1)!);

const isLunar = ({ after }: Context): boolean =>
  /^\s*(?:\(?(?:tức )?(?:theo )?âm lịch|tháng (?:Giêng|Chạp)|AL\b)/iu.test(after);

function inWords(groups: Groups, context: Context): WrittenDate | null {
  const month = MONTHS.get(groups.wordMonth!.toLowerCase()) ?? Number(groups.wordMonth);
  const last = Number(groups.wordDay);
  if (!isDay(last, month) || isLunar(context)) return null;
  const year = groups.wordYear ? Number(groups.wordYear) : null;
  const from = groups.wordFrom ? Number(groups.wordFrom) : null;
  const ranged = from !== null && from < last;
  const role = /(?:kỷ niệm|nhân|dịp|mừng)\s*$/iu.test(context.before) ? 'anniversary' : 'event';
  return {
    start: context.start,
    end: context.end,
    day: ranged ? from : last,
    month,
    year,
    until: ranged ? { day: last, month, year } : null,
    untilYear: null,
    precision: 'DAY',
    role,
    relative: null,
  };
}

/** "Chiều nay (8/2)" is the date in the brackets; "hôm nay" deep in a sentence is the present age. */
function relativeDay(words: string, { start, end, after, atBeginning }: Context): WrittenDate | null {
  if (/^\s*[,(]?\s*(?:ngày )?\(?\d{1,2}\s?[/.-]\s?\d/u.test(after)) return null;
  const key = words.toLowerCase();
  const relative = /cùng ngày/.test(key)
    ? 'same-day'
    : /kia/.test(key)
      ? -2
      : /qua/.test(key)
        ? -1
        : /mai/.test(key)
          ? 1
          : /sau/.test(key)
            ? null
            : 0;
  if (relative === null || (relative === 1 && !atBeginning) || (relative === 0 && !atBeginning && !/nay$/.test(key)))
    return null;
  if (relative === 0 && /hôm nay/.test(key) && !atBeginning) return null;
  return {
    start,
    end,
    day: null,
    month: null,
    year: null,
    until: null,
    untilYear: null,
    precision: 'DAY',
    role: 'event',
    relative,
  };
}
