import type { MoneyMention } from '../../recognise/mention.ts';
import type { Reading } from '../clauses/reading.ts';
import type { Given } from './telling.ts';

/**
 * "Cầu dài 20m, tổng kinh phí 500 triệu đồng": what a work cost, no gift by itself; who paid for it gave as much. Null where the
 * stretch names no work or no cost.
 */
export function workCost(reading: Reading, from: number, to: number): Given | null {
  const { shape, chunks } = reading;
  if (!shape.includes('M')) return null;
  const cost = chunks.findLast(
    ({ letter, start, end }) => letter === 'M' && start >= from && end <= to && COST.test(shape.slice(from, start)),
  );
  if (!cost) return null;
  const work = WORK.exec(shape.slice(from, cost.start));
  if (!work || OTHERS.test(shape.slice(cost.end, to))) return null;
  const { money, per } = cost.mention as MoneyMention;
  if (per !== null || PARTS.test(shape.slice(from, cost.start))) return null;
  return { money, items: [], words: null, perPiece: null, span: { start: from + work.index, end: cost.end } };
}

/** A sentence that goes on to say who paid: "Kinh phí do Công ty An Lộc tài trợ", "Công trình do … hỗ trợ". */
export const saysWhoPaid = ({ shape }: Reading): boolean => PAID.test(shape);

const PAID =
  /^[\s*•–-]*(?:(?:toàn bộ|tất cả|tổng|nguồn|số) )*(?:kinh phí|công trình|nguồn vốn|chi phí|dự án)(?: [\p{Ll}]+){0,6},? do (?=[^.;]*[PO]+[^.;]*(?:tài trợ|hỗ trợ|ủng hộ|đóng góp|trao tặng))/u;

const WORK =
  /(?<!\p{L})((?:công trình|cây cầu|cầu|ngôi nhà|căn nhà|ngôi trường|trường học|trường|dãy phòng học|phòng học|điểm trường|tuyến đường|con đường|đường điện|hệ thống|giếng nước|giếng|sân chơi|sân|thư viện|trạm y tế|nhà (?:tình|đại|nhân|văn|đồng|bán|công|vệ)\p{L}*(?: [\p{Ll}]+){0,2}))(?!\p{L})/u;

const COST =
  /(?<!\p{L})(?:kinh phí|trị giá|giá trị|chi phí|mức đầu tư|vốn đầu tư|đầu tư|hết|tốn)(?: (?:xây dựng|thực hiện|thi công|đầu tư|xây|làm|là|khoảng|hơn|trên|gần|ước|tính))*\s*$/u;

/** Who else paid a part, or what another work cost. */
const OTHERS = /[M;]|(?<!\p{L})trong (?:đó|số)(?!\p{L})/u;

const PARTS = /(?<!\p{L})(?:trong đó|còn lại|mỗi)(?!\p{L})[^.;]*$/u;
