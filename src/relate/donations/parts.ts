import type { Chunk, Reading } from '../clauses/reading.ts';
import { countsGoods, quantityOf } from './goods.ts';

/**
 * Where the parts of a counted whole begin, or null: "180 suất quà, trong đó 20 suất trị giá …", "129 suất gồm 121 suất cho học sinh;
 * 8 suất cho sinh viên". Parts are no gifts of their own.
 */
export function partsOf(reading: Reading, from: number, end: number): number | null {
  const parts = PARTS.exec(reading.shape.slice(from, end));
  if (parts && /[NM]/.test(reading.shape.slice(from, from + parts.index))) return from + parts.index;
  const counts = reading.chunks.filter((chunk) => chunk.start >= from && chunk.end <= end && isGoods(chunk));
  const part = counts.findIndex((chunk, at) => at > 0 && isPartOf(reading, counts[at - 1]!, chunk));
  return part < 0 ? null : counts[part - 1]!.end;
}

const PARTS = /,\s+(?:trong đó|gồm có|bao gồm)(?!\p{L})/u;

const isGoods = (chunk: Chunk): boolean => chunk.letter === 'N' && countsGoods(chunk);

/** "129 suất học bổng gồm 121 suất": the same unit on both sides. */
const isPartOf = ({ shape }: Reading, whole: Chunk, part: Chunk): boolean =>
  /^[^;M]{0,40},?\s*(?:gồm|bao gồm|gồm có):?\s*$/u.test(shape.slice(whole.end, part.start)) &&
  quantityOf(whole).unit.toLowerCase() === quantityOf(part).unit.toLowerCase();
