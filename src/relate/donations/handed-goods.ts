import type { Reading } from '../clauses/reading.ts';
import type { Frame } from './frames.ts';
import { type GivenObject, readGiven } from './given.ts';
import { countsGoods, goodsIn } from './goods.ts';

/**
 * "200 phần quà (mỗi phần 400.000 đồng) đã được trao cho hộ nghèo", "500 xe đạp vừa được Công ty An Lộc tặng học sinh": what is given
 * stands before the passive verb.
 */
export function handedGoods(reading: Reading, { from, verb }: Frame): GivenObject | null {
  if (!verb.passive) return null;
  const by = reading.shape.slice(from, verb.start).lastIndexOf('được ');
  const subject = reading.shape.slice(from, from + Math.max(0, by)).replace(/(?:(?:đã|cũng|lần lượt|vừa)\s+)*$/u, '');
  const opens = HANDED.exec(subject);
  if (!opens) return null;
  const start = from + opens[0].length;
  const first = reading.chunks.find((chunk) => chunk.start === start);
  const counted = first && (first.letter === 'M' || (first.letter === 'N' && countsGoods(first)));
  const named = goodsIn(reading, start, start + 1)[0];
  if (!counted && !(named?.start === start && named.sort === 'charity')) return null;
  return readGiven(reading, start, from + subject.length, null);
}

const HANDED =
  /^[\s*•–-]*(?:(?:.*[,:]|cụ thể|theo đó|đã có|có|trong đó|đặc biệt)\s+)?(?:cũng |có )?(?=[NM\p{L}])(?!.*[,;] )/u;
