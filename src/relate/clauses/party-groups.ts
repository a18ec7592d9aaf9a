import { compact } from '../../text/compact.ts';
import type { Chunk, Reading } from './reading.ts';

/** Parties that act together: "Công ty An Lộc, Sở Y tế tỉnh Lào Cai và ông Trần Văn Bách". */
export interface PartyGroup {
  readonly chunks: readonly Chunk[];
  readonly start: number;
  readonly end: number;
  /** The preposition or verb that takes the group as its object ("tại", "của", "thăm"), or null where it stands free. */
  readonly governor: string | null;
}

/** Those of a group that act by themselves: officials and bodies. */
export const actorsOf = ({ chunks }: Pick<PartyGroup, 'chunks'>): readonly Chunk[] =>
  chunks.filter(({ letter }) => letter === 'P' || letter === 'O');

/** The groups of parties in a stretch of a sentence, in reading order. Offsets count from the sentence's start. */
export function partyGroups(reading: Reading, from: number, to: number): readonly PartyGroup[] {
  const groups: { chunks: Chunk[]; governor: string | null }[] = [];
  let last: Chunk | null = null;
  for (const chunk of reading.chunks) {
    if (chunk.start < from) continue;
    if (chunk.end > to) break;
    if (!PARTY_LETTERS.has(chunk.letter) || inBrackets(reading.shape, from, chunk.start)) continue;
    const between = reading.shape.slice(last ? last.end : from, chunk.start);
    const open = groups.at(-1);
    if (last?.letter === 'O' && isPlace(chunk) && /^\s*[-–(]\s*(?:tỉnh |tp |tp\.)?$/u.test(between)) continue;
    const isJoined = last && open && JOINS.test(between) && joins(last, chunk, between, open.governor);
    if (isJoined && !visits(reading.shape, open, between, chunk)) {
      open.chunks.push(chunk);
    } else {
      groups.push({ chunks: [chunk], governor: governorOf(reading.shape.slice(from, chunk.start)) });
    }
    last = chunk;
  }
  return groups.map(({ chunks, governor }) => ({ chunks, governor, start: chunks[0]!.start, end: chunks.at(-1)!.end }));
}

/** An address or another name in brackets acts in nothing. */
const inBrackets = (shape: string, from: number, at: number): boolean => {
  const open = shape.lastIndexOf('(', at);
  return open >= from && shape.lastIndexOf(')', at) < open;
};

const PARTY_LETTERS: ReadonlySet<string> = new Set(['P', 'X', 'O', 'V', 'L']);

/** "xã Cam Đường, thành phố Lào Cai" goes on under its preposition; "tại Lào Cai, Công ty An Lộc" doesn't. */
function joins(last: Chunk, next: Chunk, between: string, governor: string | null): boolean {
  const mixed = isPlace(last) !== isPlace(next);
  if (mixed) return governor === null && !/^\s*(?:\([^()]*\)\s*)?[,–-]/.test(between);
  if (governor === 'qua' && /^\s*,\s*$/.test(between)) return false;
  if (governor === 'của' && last.letter === 'O' && next.letter === 'O' && /^\s*và\s*$/.test(between)) return true;
  return governor === null || isPlace(last) || !LOCATIVE.has(governor);
}

/** "Đến thăm gia đình bà Mẩy, Công ty An Lộc đã trao": who stands behind the one that is visited, and acts, is none of the visited. */
const visits = (
  shape: string,
  { chunks, governor }: { readonly chunks: readonly Chunk[]; readonly governor: string | null },
  between: string,
  { letter, end }: Chunk,
): boolean =>
  (chunks.length === 1 || chunks.every((chunk) => chunk.letter === 'X')) &&
  governor !== null &&
  VISITED.has(governor) &&
  (letter === 'O' || letter === 'P') &&
  /^\s*(?:\([^()]*\)\s*)?,\s*(?:đoàn(?: công tác)?(?: của)? |đại diện |lãnh đạo )?$/.test(between) &&
  ACTS.test(shape.slice(end));

/** … and none of those beside whom it acts: "Ngoài Công ty A, Ngân hàng B cũng ủng hộ". */
const VISITED: ReadonlySet<string> = new Set([
  'thăm',
  'đến thăm',
  'tới thăm',
  'về thăm',
  'thăm hỏi',
  'động viên',
  'ngoài',
  'bên cạnh',
  'cho',
]);

const ACTS =
  /^,? (?:đã |cũng |còn |vừa |ân cần |trân trọng |bày tỏ |thay mặt )*(?:trao|tặng|hỗ trợ|ủng hộ|gửi|chúc|thăm hỏi|động viên|chia sẻ|bày tỏ|mong|nhấn mạnh|khẳng định|ghi nhận|đánh giá|biểu dương|dành|giúp)(?!\p{L})/u;

const isPlace = (chunk: Chunk): boolean => chunk.letter === 'V' || chunk.letter === 'L';

const LOCATIVE: ReadonlySet<string> = new Set(['tại', 'ở', 'theo', 'trên', 'của']);

/** Nouns that stand for a body's people before its name: "lãnh đạo Sở Y tế", "đại diện Công ty An Lộc". */
const HEADS =
  '(?:(?:các|những|toàn thể|tập thể|một số|đồng chí|ban|bộ phận|đoàn|nhóm|phía) )*(?:lãnh đạo|ban lãnh đạo|đại diện|đại diện lãnh đạo|cán bộ|nhân viên|cán bộ,? nhân viên|cbcnv|cán bộ,? công nhân viên|người lao động|chuyên gia|đoàn công tác|đoàn đại biểu|đoàn|công đoàn|chi nhánh|đoàn viên|đoàn thanh niên|tập thể|tỉnh|thành phố|tp|tp\\.|huyện|xã|các tỉnh|các|hai tỉnh|hai|nhãn hàng|chính quyền|nhân dân|đảng bộ|công đoàn cơ sở|(?:đơn vị|doanh nghiệp|tổ chức|nhà tài trợ|nhà hảo tâm|cơ quan)(?: gồm| như| là)?:)';

/** What joins parties into one actor; brackets and "tỉnh" may stand between. */
const JOINS = new RegExp(
  `^\\s*(?:\\([^()]{0,60}\\)\\s*)?(?:,\\s*${HEADS})*(?:,|,? và|,? cùng|,? cùng với|,? với|;|&|-|(?:đã |cũng |còn |cũng đã )?(?:phối hợp|kết hợp|liên kết)(?: tổ chức)?(?: cùng| với| cùng với)?)?\\s*(?:\\([^()]{0,60}\\)\\s*)?(?:${HEADS}\\s*)*(?:của )?$`,
  'u',
);

const GOVERNORS = [
  'tại',
  'ra',
  'xuống',
  'ra thăm',
  'ở',
  'của',
  'cho',
  'từ',
  'theo',
  'về',
  'về thăm',
  'chúc tết',
  'chúc thọ',
  'đến',
  'tới',
  'lên',
  'sang',
  'trên',
  'trong',
  'qua',
  'thuộc',
  'vào',
  'dưới',
  'quanh',
  'khắp',
  'là',
  'như',
  'gồm',
  'nhờ',
  'giữa',
  'gặp',
  'thăm',
  'tiếp',
  'mời',
  'chúc mừng',
  'cảm ơn',
  'giao',
  'cử',
  'yêu cầu',
  'đề nghị',
  'kêu gọi',
  'nghe',
  'bởi',
  'vì',
  'dự',
  'có',
  'đến thăm',
  'tới thăm',
  'thăm hỏi',
  'động viên',
  'tặng',
  'trao',
  'giúp',
  'để',
  'hỗ trợ',
  'ủng hộ',
  'tài trợ',
  'ngoài',
  'trước',
  'sau',
  'bên cạnh',
  'cùng với đó',
  'đối với',
  'so với',
  'trao tặng',
  'cách',
  'gửi tới',
  'dành cho',
  'từ phía',
  'chuyển',
  'tặng quà',
  'trao quà',
  'được',
  'thành lập',
  'ngụ',
  'ngụ tại',
  'trú',
  'trú tại',
  'quê',
] as const;

const GOVERNED = compact(
  new RegExp(
    `(?<![\\p{L}\\d])(?<!(?:thời gian|vừa|năm|tháng|tuần|ngày|giờ|hôm) (?=qua))(?<!(?:xã|ngoại) (?=giao))(${[...GOVERNORS].sort((a, b) => b.length - a.length).join('|')})\\s+(?:${HEADS}\\s+)*$`,
    'u',
  ),
);

/** "về ký túc xá Trường THPT Bắc Sơn", "tại trụ sở Công ty An Lộc": a common noun between preposition and name. */
const AT_SITE = compact(
  /(?<!\p{L})(tại|ở|về|đến|tới|lên|trong|trên|cho|của)\s+(?!đã |cũng |có |do |mà |nên |và )(?:(?!đã |cùng |do |và |được )\p{Ll}+\s+){1,6}(?<!(?:chương trình|buổi lễ)\s+)$/u,
);

function governorOf(before: string): string | null {
  const near = before.slice(-90);
  return GOVERNED.exec(near)?.[1] ?? AT_SITE.exec(near)?.[1] ?? null;
}
