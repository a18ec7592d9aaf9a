import type { Reading } from '../clauses/reading.ts';
import type { Frame } from './frames.ts';
import type { GivenObject } from './given.ts';
import { pointsBack } from './giver.ts';
import type { Recipient, Telling } from './telling.ts';

/** "…, gia đình góp 40 triệu đồng", "…, anh em giúp 20 triệu đồng": a clause with a subject that is no giver, and points back to none. */
export const hasOwnSubject = (reading: Reading, { from, verb }: Frame): boolean =>
  pointsBack(reading, from, verb.start) === null &&
  /[,;:]\s*(?!(?:đã|cũng|còn|và|đồng thời|ngoài ra|riêng|trong)(?!\p{L}))\p{L}[^,;:MN]*$/u.test(
    reading.shape.slice(Math.max(0, from - 2), verb.start),
  );

/** "…; Ban quản lý thôn nhận một phần quà trị giá 1 triệu đồng": of who gave in the clause before. */
export const isGotToo = (
  { shape }: Reading,
  { verb, clause }: Frame,
  object: GivenObject,
  recipient: Recipient | null,
): boolean =>
  verb.strength === 'receive' &&
  shape[clause - 1] === ';' &&
  object.sort === 'charity' &&
  object.counted &&
  recipient !== null &&
  !/^(?:mỗi|từng) /.test(recipient.text);

/** "…, dòng họ góp 80 triệu đồng": what kin bear of a house is no gift. */
export const isKin = (giver: string | null): boolean =>
  /^(?:gia đình|dòng họ|anh em|con cháu|làng xóm)$/iu.test(giver ?? '');

export const isPaid = ({ given }: Telling): boolean => given.money !== null;

/** "Nhà làm hết 90 triệu đồng, Hội Phụ nữ xã Tả Van góp 20 triệu đồng". */
export const SHARE_VERBS: ReadonlySet<string> = new Set(['góp', 'đóng góp']);
