import { partyGroups } from '../clauses/party-groups.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';

export interface Behalf {
  readonly chunks: readonly Chunk[];
  /** Who stands right behind them: "Thay mặt Tỉnh ủy, Bí thư Trần Văn Bách". */
  readonly beside: readonly Chunk[];
  /** "được sự tài trợ của": they paid. */
  readonly paid: boolean;
  readonly start: number;
  readonly end: number;
}

/** "thay mặt Thành ủy Hà Nội"; no chunks where it names no body ("thay mặt lãnh đạo Đảng, Nhà nước"). */
export function onBehalf(reading: Reading, from: number, verb: number): Behalf | null {
  BEHALF.lastIndex = from;
  const match = BEHALF.exec(reading.shape);
  if (!match || match.index >= verb) return null;
  const start = match.index + match[0].length;
  const group = partyGroups(reading, start, verb)[0];
  const near =
    group &&
    !/,/.test(reading.shape.slice(start, group.start)) &&
    group.chunks.some((chunk) => chunk.letter === 'O' || chunk.letter === 'V');
  const paid = /tài trợ|ủng hộ|đóng góp|từ nguồn/.test(match[0]);
  if (!near || (paid && !group.chunks.some(({ letter }) => letter === 'O')))
    return paid ? null : { chunks: [], beside: [], paid, start: match.index, end: start };
  const bodies = group.chunks.filter((chunk) => chunk.letter === 'O' || chunk.letter === 'V');
  const named = bodies.filter((chunk, index) => index === 0 || chunk.letter === bodies[0]!.letter);
  const untilComma = handsOver(reading, named, verb) ? named.slice(0, -1) : named;
  return {
    chunks: untilComma,
    beside: group.chunks.filter((chunk) => chunk.start >= untilComma.at(-1)!.end),
    paid,
    start: match.index,
    end: untilComma.at(-1)!.end,
  };
}

/** "Được sự tài trợ của Công ty A, Huyện đoàn B đã trao": the last body is who acts. */
function handsOver({ shape }: Reading, bodies: readonly Chunk[], verb: number): boolean {
  const [before, last] = bodies.slice(-2);
  if (!before || !last || last.letter !== 'O') return false;
  return /^,\s*$/.test(shape.slice(before.end, last.start)) && STAFF_ACTS.test(shape.slice(last.end, verb));
}

/** In whose name: "thay mặt", "đại diện cho", "được sự ủy quyền của", "thừa ủy quyền". */
const BEHALF =
  /(?<!\p{L})(?:thay mặt (?:cho )?|đại diện cho |(?:được )?(?:sự )?(?:ủy quyền|uỷ quyền|ủy nhiệm) của |thừa (?:ủy|uỷ) (?:quyền|nhiệm) (?:của )?|nhân danh |(?:(?:được|với|nhờ|từ) (?:sự |nguồn |nguồn kinh phí )?(?:đồng hành, |hỗ trợ, )?(?:tài trợ|ủng hộ|đóng góp)|từ nguồn (?:kinh phí )?(?:hỗ trợ|vận động))(?: kinh phí)? (?:của|từ) (?:các |đơn vị )?)/gu;

export const STAFF_ACTS =
  /^\s*(?:\([^()]*\)\s*)?(?:(?:đã|cũng|vừa|còn|cùng|tổ chức|chung tay|tích cực|tự nguyện)\s*)*$/u;
