import { CARED_FOR, STOP_WORDS } from '../lexicon/organization-words.ts';
import { COMPOUNDS, countryAt, placeTail } from './name-parts.ts';
import { phraseSet } from './phrase-table.ts';
import { isCapital, isDash, type Reading } from './reading.ts';

/** "Đại sứ quán Lào | tại Việt Nam", "Tổng Lãnh sự quán Nhật Bản | tại TP Hồ Chí Minh": where an embassy sits is of its name. */
export function seatEnd(reading: Reading, from: number, at: number): number | null {
  const { tokens } = reading;
  if (tokens[at]?.key !== 'tại' || !EMBASSIES.has(`${tokens[from - 2]?.key} ${tokens[from - 1]?.key}`)) return null;
  const place = placeTail(reading, at + 1, false, false);
  return countryAt(reading, at + 1)?.end ?? (place?.bare === false ? place.end : null);
}
const EMBASSIES: ReadonlySet<string> = new Set(['sứ quán', 'sự quán']);

/** "Ủy ban nhân dân | (UBND) | Thành phố": the short name stands before the place. */
export function pastShortName(reading: Reading, at: number, inTitle: boolean): number {
  const { tokens } = reading;
  if (tokens[at]?.text !== '(') return at;
  let end = at + 1;
  while (tokens[end]?.shape === 'acronym' && end < at + 4) end++;
  if (end === at + 1 || tokens[end]?.text !== ')') return at;
  return placeTail(reading, end + 1, inTitle, false) === null ? at : end + 1;
}

/** "Ban Quản lý dự án | đầu tư xây dựng công trình giao thông": small compounds behind the one head that always has them. */
export function worksEnd(reading: Reading, from: number): number | null {
  const { tokens } = reading;
  if (tokens[from - 1]!.key !== 'án' || !(tokens[from - 3]?.key === 'lý' || tokens[from - 3]?.key === 'quản'))
    return null;
  let end: number | null = null;
  for (let next = COMPOUNDS.longestAt(tokens, from); next !== null; ) {
    end = next.end;
    next = COMPOUNDS.longestAt(tokens, tokens[end]?.key === 'và' || tokens[end]?.text === ',' ? end + 1 : end);
  }
  return end;
}

/**
 * "Ban Chỉ đạo | phát triển du lịch tỉnh", "Ban Vận động | hiến máu tình nguyện huyện": what a committee is for, in small letters up
 * to the unit that it is of; eight words at most, none of them a function word. Gives where the unit begins.
 */
export function committeeEnd(reading: Reading, from: number): number | null {
  const { tokens } = reading;
  const head = `${tokens[from - 2]?.key} ${tokens[from - 1]!.key}`;
  if (!COMMITTEES.has(head)) return null;
  for (let at = from; at < from + 9; at++) {
    const token = tokens[at];
    const compound = COMPOUNDS.longestAt(tokens, at);
    if (token === undefined || !(token.shape === 'lower' || (token.shape === 'capital' && compound !== null)))
      return null;
    if (at > from + 1 && placeTail(reading, at, false, false) !== null) return at;
    if (STOP_WORDS.has(token.key) && compound === null && !OF_TASKS.has(token.key)) {
      const within = COMPOUNDS.longestAt(tokens, at - 1);
      if (within === null || within.end <= at) return null;
    }
  }
  return null;
}

const COMMITTEES: ReadonlySet<string> = new Set(['chỉ đạo', 'vận động']);
/** Function words elsewhere, in a committee's name its task: "công tác đặc biệt", "phát triển du lịch". */
const OF_TASKS: ReadonlySet<string> = new Set(['công', 'phát', 'thực', 'triển', 'xây', 'vận']);

/** "Ban Chỉ đạo Trung ương | về phòng, chống thiên tai", "Ủy ban | về người Việt Nam ở nước ngoài": what the body is for. */
export function purposeEnd(reading: Reading, from: number): number | null {
  const { tokens } = reading;
  if (tokens[from]?.key !== 'về' || !HAS_PURPOSE.has(tokens[from - 1]!.key)) return null;
  let end = COMPOUNDS.longestAt(tokens, from + 1)?.end ?? null;
  for (let next = end; next !== null; ) {
    const joint = tokens[next]?.key === 'và' || tokens[next]?.text === ',' ? next + 1 : next;
    const more = COMPOUNDS.longestAt(tokens, joint);
    if (more !== null && ACTS.has(more.value)) break;
    next = more?.end ?? null;
    if (next !== null && (isCapital(tokens[joint]) || joint < next - 1)) end = next;
  }
  return end;
}

/** What a body does, behind its name: "… | tổ chức hội nghị". */
const ACTS: ReadonlySet<string> = new Set(['tổ chức', 'phối hợp', 'triển khai', 'kiểm tra', 'khảo sát', 'giám sát']);

/** The last words of what goes on with "về": "Ban Chỉ đạo", "… Trung ương", "Ủy ban", "… Nhà nước", "… quốc gia". */
const HAS_PURPOSE: ReadonlySet<string> = new Set(['đạo', 'ương', 'tw', 'ban', 'nước', 'gia', 'đồng', 'tỉnh', 'phố']);

/**
 * "Hội Bảo trợ | người khuyết tật, trẻ mồ côi và bệnh nhân nghèo", "Hội Nạn nhân chất độc da cam | và bảo trợ xã hội": all whom an
 * association cares for. Gives `from` where nobody is told.
 */
export function caredEnd({ tokens }: Reading, from: number): number {
  if (!CARERS.has(tokens[from - 1]!.key)) return from;
  let end = from;
  for (;;) {
    const joint = tokens[end];
    const at = joint?.key === 'và' || joint?.text === ',' || isDash(joint) ? end + 1 : end === from ? from : null;
    const cared = at === null ? null : CARED.longestAt(tokens, at);
    if (cared === null) return end;
    end = cared.end;
  }
}

const CARED = phraseSet(CARED_FOR);
/** The last words of such heads: "bảo trợ", "da cam", "dioxin", "khuyết tật", "mồ côi". */
const CARERS: ReadonlySet<string> = new Set(['trợ', 'cam', 'dioxin', 'tật', 'côi']);

/** "Giáo phận Lạng Sơn | - Cao Bằng": a see of two provinces. */
export function seeEnd(reading: Reading, head: string, end: number): number {
  return /(?:giám mục|giáo phận)$/u.test(head) && isDash(reading.tokens[end])
    ? (reading.geo.get(end + 1)?.end ?? end)
    : end;
}

/** "Hội đồng hương Sơn La | tại Hà Nội", "Hội Phụ nữ Việt Nam | tại Ba Lan": where people from elsewhere live is of their body's name. */
export function awayEnd(reading: Reading, head: string, start: number, end: number): number {
  const { tokens } = reading;
  if (tokens[end]?.key !== 'tại') return end;
  const people =
    /^(?:tổng |liên |chi )?hội(?!\p{L})/u.test(head) &&
    [tokens[start + 2], tokens[end - 2]].some((token) => token?.key === 'việt');
  if (!people && !/(?<!\p{L})đồng hương$/u.test(head)) return end;
  const place = placeTail(reading, end + 1, false, false);
  return countryAt(reading, end + 1)?.end ?? (place?.bare === false ? place.end : end);
}

/** "Hội hữu nghị Việt Nam | - Lào". */
export function pairedEnd(reading: Reading, end: number): number {
  return isDash(reading.tokens[end]) ? (countryAt(reading, end + 1)?.end ?? end) : end;
}
