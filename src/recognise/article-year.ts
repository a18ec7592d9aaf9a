import { YEARLY_DAYS } from '../lexicon/dates.ts';
import type { Document } from '../text/document.ts';
import type { WrittenDate } from './written-date.ts';

export interface Placed {
  readonly sentence: number;
  readonly date: WrittenDate;
}

/**
 * The year that an article of no known day was written in, from what it says: full dates, anniversaries ("kỷ niệm 70 năm Ngày
 * Thương binh"), events named by their year ("Tuần lễ biển và hải đảo năm 2017"). Null where it does not tell: a year that is
 * only spoken of ("năm 2016, tỉnh đã…") tells nothing. `main`: the day that it reports first.
 */
export function articleYear(document: Document, dates: readonly Placed[], main: MainDay | null): number | null {
  const top =
    document.sentences.findLast((sentence) => sentence.block === 'title' || sentence.block === 'lead')?.end ?? 0;
  const evidence = [
    ...dates.flatMap((placed) => toldBy(document, dates, placed, main)),
    ...anniversaries(document.text),
  ].filter(({ year }) => year >= FIRST_YEAR && year <= LAST_YEAR);
  // What stands in headline and lead is of this article; further down it may be of another time.
  const told = tellingYears(evidence.filter(({ at }) => at < top)) ?? tellingYears(evidence);
  if (told === null) return null;
  const isPlan = evidence.some(({ year, plan }) => plan && year === told);
  const looksBack = dates.some(({ date }) => date.precision === 'YEAR' && date.year === told - 1);
  // A year's end looks back on it and plans the next.
  return isPlan && looksBack && main !== null && main.month >= 10 ? told - 1 : told;
}

export interface MainDay {
  readonly day: number | null;
  readonly month: number;
}

/** Within a month of the main day, in whatever year: of the same days, most likely. */
const isNear = (date: WrittenDate, main: MainDay | null): boolean => {
  if (main === null) return true;
  const apart = Math.abs(date.month! * 30 + date.day! - main.month * 30 - (main.day ?? 15));
  return Math.min(apart, 360 - apart) <= 31;
};

interface Evidence {
  readonly year: number;
  readonly score: number;
  readonly plan: boolean;
  readonly at: number;
}

function tellingYears(evidence: readonly Evidence[]): number | null {
  const scores = new Map<number, number>();
  for (const { year, score } of evidence) scores.set(year, (scores.get(year) ?? 0) + score);
  const told = [...scores].filter(([, score]) => score >= ENOUGH).map(([year]) => year);
  return told.length > 0 ? Math.max(...told) : null;
}

function toldBy(
  document: Document,
  dates: readonly Placed[],
  { sentence: index, date }: Placed,
  main: MainDay | null,
): readonly Evidence[] {
  const { text } = document;
  const sentence = document.sentences[index]!;
  const prominent = sentence.block === 'title' || sentence.block === 'lead';
  if (date.year === null || date.role === 'publication') return [];
  const said = (year: number, score: number, plan = false): readonly Evidence[] => [
    { year, score, plan, at: date.start },
  ];
  if (date.role === 'term') {
    const opens = isOfMainDay(dates, main, index) && isCongress(text.slice(sentence.start, date.start));
    return opens ? said(date.year, ENOUGH) : [];
  }
  if (date.precision === 'DAY') {
    if (!isNear(date, main) && BUILT.test(text.slice(Math.max(sentence.start, date.start - 50), date.start))) return [];
    if (date.role !== 'anniversary')
      return said(date.until?.year ?? date.year, prominent || isNear(date, main) ? ENOUGH : 1);
    return date.until?.year ? said(date.until.year, ENOUGH) : [];
  }
  if (date.precision === 'MONTH') return said(date.year, prominent || isOfMainDay(dates, main, index) ? ENOUGH : 1);
  const before = text.slice(Math.max(sentence.start, date.start - 70), date.start);
  if (/[Kk]ỳ họp (?:cuối|giữa) $/u.test(before)) return said(date.year, ENOUGH);
  if (/\d tháng (?:đầu|cuối) $/u.test(before)) return said(date.year, ENOUGH);
  if (GOAL.test(before)) return [];
  if (PLAN.test(before)) return said(date.year, ENOUGH, true);
  if (NAMED.test(before) || /^(?:xuân|tết|dương lịch)/iu.test(text.slice(date.start, date.end)))
    return said(date.year, ENOUGH);
  if (PAST.test(before)) return [];
  const beside = isOfMainDay(dates, main, index) && !REVIEW.test(before) && !OLDER.test(before);
  return beside ? said(date.year, ENOUGH) : prominent ? said(date.year, 2) : [];
}

/** "Ngày 3/5, Huyện đoàn … tổ chức lễ ra quân huấn luyện | năm 2018": the sentence opens with the day that the article reports. */
const isOfMainDay = (dates: readonly Placed[], main: MainDay | null, sentence: number): boolean =>
  dates.some(
    ({ sentence: other, date }) =>
      other === sentence &&
      date.precision === 'DAY' &&
      date.role === 'event' &&
      date.year === null &&
      date.month === main?.month &&
      date.day === main.day,
  );

/** "Đại hội Đoàn tỉnh lần thứ VI, nhiệm kỳ | 2020-2025": a congress opens the term that it is named by. */
const isCongress = (before: string): boolean => CONGRESS.test(before) && !OF_CONGRESS.test(before);
const CONGRESS = /Đại hội[^.;]{3,110}(?:nhiệm kỳ |\()$/u;
const OF_CONGRESS =
  /(?:nghị quyết|sơ kết|tổng kết|thực hiện|hướng tới|tiến tới|chuẩn bị|chào mừng|văn kiện|kế hoạch|kết quả|thành công|trình|dự thảo|góp ý)(?!\p{L})/iu;

/** "được khởi công xây dựng ngày | 11/12/2021": when a work that is done was begun. */
const BUILT = /(?:khởi công|động thổ|thành lập|xây dựng|phê duyệt|ban hành)(?: (?:xây dựng|từ|vào))*(?: ngày)? $/iu;

/** What looks back on a year that is over: "tổng kết công tác | năm 2017". */
const REVIEW =
  /(?:tổng kết|sơ kết|đánh giá|kết quả|thành tích|báo cáo|kỷ niệm|thành lập|khởi công|xây dựng|vụ [\p{L} ]{2,20}|so với|cùng kỳ|ban hành|ngày \d{1,2}[/.-]\d{1,2}[/.-]?)[^,.;]{0,70}$/iu;
/** "tốt nghiệp | năm 2012", "thành lập từ năm 1998". */
const OLDER = /(?:tốt nghiệp|sinh|ra đời|được|đã|của|và|,)\s*$/iu;

const ENOUGH = 3;
const FIRST_YEAR = 1986;
const LAST_YEAR = 2060;

const GOAL = /(?:đến|tới|trước|tầm nhìn|từ|so với|cuối|hết)\s*(?:cuối |hết |trước )?$/iu;
const PAST = /(?:từ|trong|vào|hồi|sau|so với|cuối|đầu)\s*$/iu;
const PLAN = /(?:kế hoạch|phương hướng|nhiệm vụ|mục tiêu|chương trình công tác|chỉ tiêu|dự toán)[^,.;]{0,50}$/iu;
/** What bears its year as a part of its name. */
const NAMED =
  /(?:[Nn]hân dịp|[Dd]ịp|[Dd]ịp tết|[Tt]ết cổ truyền|[Đđ]ón|Tuần lễ|Năm [Dd]u lịch|Tháng|Giải|[Kk]ỳ họp|Hội nghị|Hội thi|Hội chợ|Hội thảo|Lễ hội|Liên hoan|Festival|Chương trình|Chiến dịch|Ngày hội|Diễn đàn|Đại hội|Cuộc thi|Hành trình|Mùa hè|Hè|Xuân|Tết|Trung thu|khai giảng|năm học|Giáng sinh|Noel|Bunpimay|Bun Pi May|Chol Chnam Thmay|Techfest|Expo|Triển lãm|SEA Games|Phật đản|Vu lan|tuyển sinh|giao,? nhận quân|nhập ngũ|kỳ thi|lần thứ \p{L}+|đợt \d+|mùa thi|Năm APEC|mùa giải)[^.;]{0,50}$/iu;

const ANNIVERSARY = /(?:kỷ|kỉ) niệm (?:lần thứ )?(\d{1,3}) năm,? (?:Ngày |ngày )?([^.;]{4,110})/giu;

function anniversaries(text: string): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const match of text.matchAll(ANNIVERSARY)) {
    const named = match[2]!.toLowerCase();
    const first = YEARLY_DAYS.flatMap(({ since, words }) => words.map((word) => ({ since, at: named.indexOf(word) })))
      .filter(({ since, at }) => since !== null && at >= 0)
      .sort((a, b) => a.at - b.at)[0];
    if (first) found.push({ year: first.since! + Number(match[1]), score: ENOUGH, plan: false, at: match.index });
  }
  for (const match of text.matchAll(SPANNED))
    if (Number(match[3]) - Number(match[2]) === Number(match[1]))
      found.push({ year: Number(match[3]), score: ENOUGH, plan: false, at: match.index });
  for (const match of text.matchAll(FEAST)) {
    const year = match[1] ? Number(match[1]) : Number(match[2]) - BUDDHIST_ERA;
    found.push({ year, score: ENOUGH, plan: false, at: match.index });
  }
  return found;
}

/** "Đại lễ Phật đản 2020", "Giáng sinh 2019": a feast with its bare year; "Phật lịch 2564" in the Buddhist era. */
const FEAST =
  /(?:(?:Phật [đĐ]ản|[Vv]u [Ll]an|Giáng [sS]inh|Noel)(?:,? (?:PL|Phật lịch) ?\d{4})?[ (–-]{1,3}(20\d\d)|(?:Phật lịch|PL)[ .:]{1,2}(25\d\d))(?!\d)/gu;
const BUDDHIST_ERA = 544;

/** "kỷ niệm 110 năm thành lập huyện (1906 - 2016)": the count and the span agree. */
const SPANNED =
  /(?:kỷ|kỉ) niệm (?:lần thứ )?(\d{1,4}) năm[^.;()]{0,90}\((?:\d{1,2}[/.-]\d{1,2}[/.-])?(\d{3,4})\s?[-–]\s?(?:\d{1,2}[/.-]\d{1,2}[/.-])?(\d{4})\)/giu;
