import type { Reading } from '../clauses/reading.ts';
import type { Frame } from './frames.ts';

/**
 * What a whole province gathered so far, and what the people of a place gave over years: "đến nay, toàn tỉnh đã vận động được 12 tỷ
 * đồng", "trong 5 năm qua, nhân dân xã Tả Van đã hiến 6.000 m2 đất". A report's figures, of nobody that the clause names.
 */
export function isRunningTotal({ shape }: Reading, { from, verb }: Frame): boolean {
  const before = shape.slice(from, verb.start);
  if (WHOLE_PLACE.test(before)) return true;
  const sentence = shape.slice(0, verb.start);
  if (!OVER_YEARS.test(sentence)) return false;
  return PEOPLE_OF_PLACE.test(before) || (!/[POX]/.test(before) && PEOPLE_ACT.test(sentence));
}

/** "toàn tỉnh đã". */
const WHOLE_PLACE =
  /(?<!\p{L})(?:toàn|cả) (?:tỉnh|huyện|thành phố|quận|thị xã|xã|phường|ngành|nước)(?: (?:đã|cũng|còn|vừa))* $/u;

const FOLK =
  '(?:nhân dân|người dân|bà con|đồng bào|giáo dân|các hộ dân)(?: (?!vùng|miền|nghèo|gửi)\\p{Ll}+){0,4}(?: [LV]+)*';
const DID = ',? (?:đã|cũng|còn|tự nguyện|tích cực|tham gia)(?!\\p{L})';

/** "nhân dân xã Tả Van đã", "bà con trong thôn đã … và". */
const PEOPLE_OF_PLACE = new RegExp(`(?<!\\p{L})${FOLK}${DID}[^;:]*$`, 'u');

/** "đồng bào Công giáo tích cực thi đua; | hiến 800 m2 đất": they head the sentence, and no other acts behind the semicolon. */
const PEOPLE_ACT = new RegExp(`(?:^\\s*|, )${FOLK}${DID}[^:]*$`, 'u');

const OVER_YEARS =
  /(?<!\p{L})(?:năm qua|(?:những|nhiều|các|mấy|hai|ba|bốn|năm|mười|\d+) năm (?:qua|gần đây|trở lại đây)|(?:từ|kể từ) (?:năm )?[D\d]+ (?:đến|tới) nay|giai đoạn)(?!\p{L})/u;
