import type { Reading } from '../clauses/reading.ts';
import type { GivenObject } from './given.ts';
import { giversAfter } from './giver.ts';
import type { VerbMatch } from './giving-verbs.ts';
import { isNation } from './nations.ts';
import type { Recipient } from './telling.ts';
import { areVictims } from './victims.ts';

/** Whether verb, object and recipient together are a gift; see `GivingStrength`. */
export function isGift(
  reading: Reading,
  verb: VerbMatch,
  object: GivenObject,
  recipient: Recipient | null,
  to: number,
  handed: boolean,
): boolean {
  const { given, sort } = object;
  if (object.noGift) return false;
  const hasSum = given.money !== null || given.perPiece !== null;
  if (!hasSum && !object.counted && OF_YEARS.test(reading.shape)) return false;
  const inAid =
    recipient !== null &&
    (recipient.rule === 'in-aid-of' ||
      recipient.people !== null ||
      recipient.parties.length > 0 ||
      isNation(recipient.text));
  const aided =
    /(?<!\p{L})(?:ủng hộ|hỗ trợ|giúp|tặng|từ thiện|cứu trợ|tài trợ|quyên góp|xây dựng|sửa chữa|khắc phục|nâng cấp|trùng tu|chăm lo|(?:làm|dựng|bắc|lắp|sửa) (?:cầu|đường|nhà|trường|đèn|điện|phòng học))(?!\p{L})/u.test(
      reading.shape.slice(verb.end),
    );
  switch (verb.strength) {
    case 'receive':
      if (verb.words === 'vận động được' && (hasSum || object.counted) && aided && recipient !== null) return true;
      if (!hasSum && !object.counted && FROM_HANDS.test(reading.shape.slice(verb.end))) return false;
      return (
        (hasSum || sort === 'charity' || sort === 'plain' || object.counted) &&
        (giversAfter(reading, verb.end, to, true) !== null || isGotByPeople(reading, verb, object, recipient))
      );
    case 'gift':
      if (verb.words.startsWith('quyên góp') || verb.words.startsWith('là ')) return hasSum || object.counted;
      return hasSum || sort !== null || object.counted;
    case 'hand':
      if (verb.words === 'chuyển' && recipient?.rule === 'passive-subject') return false;
      if (verb.words === 'chuyển giao' && !object.counted) return false;
      if (verb.words === 'phân bổ' && !isRelief(reading)) return false;
      if (sort === 'charity') return true;
      return (
        (hasSum || sort === 'plain' || object.counted || object.moneyWord) &&
        (inAid ||
          aided ||
          (recipient?.rule === 'to' &&
            (object.counted || sort === 'plain' || (hasSum && NAMELESS_BODY.test(recipient.text)))) ||
          (handed && hasSum) ||
          (hasSum && reading.shape.startsWith(': ', to)) ||
          (object.counted && given.money !== null && isDevice(given.words)) ||
          isToken(reading, verb))
      );
    case 'bring':
      return hasSum || sort !== null || object.counted;
    case 'help':
      if (verb.words === 'cấp' && object.counted && isOfGivers(reading, verb)) return true;
      if (verb.words === 'cấp' && recipient?.people?.count && FREE_CARE.test(reading.shape.slice(verb.end)))
        return true;
      if (verb.words === 'cấp' && sort !== 'charity' && !(recipient?.people && isOfGivers(reading, verb))) return false;
      return hasSum
        ? inAid ||
            aided ||
            sort !== null ||
            verb.passive ||
            handed ||
            HELPS_ONE.test(reading.shape.slice(verb.end)) ||
            (recipient !== null && (isNeed(reading, verb) || SCHOOL.test(recipient.text))) ||
            areVictims(given.perPiece?.unit ?? '')
        : recipient !== null && (object.counted || (sort === 'charity' && recipient.people !== null));
    case 'build':
      return (
        (hasSum && !verb.passive && HELPS_BUILD.test(reading.shape.slice(verb.start, verb.end))) ||
        (sort === 'charity' &&
          (recipient
            ? /nhà|mái ấm|cầu/.test(given.words ?? '')
            : object.counted && GIVEN_HOUSES.test(given.words ?? '')))
      );
  }
}

/** "Nhận con bò từ tay các chiến sĩ, anh xúc động nói": how somebody felt at a gift that is told elsewhere. */
const FROM_HANDS = /^ [^,;:]{1,40} từ tay(?!\p{L})/u;

/** "Công ty A trao 20 máy thở trị giá 4 tỷ đồng": what bodies hand over without being paid for it, whoever gets it. */
const isDevice = (words: string | null): boolean =>
  /(?<!\p{L})(?:máy|thiết bị|xe lăn|xe đạp|xe cứu thương|giường|tủ|ti vi|tivi|loa|áo|chăn|sách|vở|cặp|bồn|bể)(?!\p{L})/u.test(
    words ?? '',
  );

/** "Những năm qua, ngân hàng đã … và trao học bổng cho học sinh": what was done over years, without any number. */
const OF_YEARS = /^\s*(?:trong )?(?:những|nhiều|các|mấy) năm (?:qua|gần đây)(?!\p{L})/u;

/** "giúp bà 5 triệu đồng", "hỗ trợ thêm gia đình anh 10 triệu đồng": one person whom the article has named. */
const HELPS_ONE =
  /^ (?:thêm )?(?:cho )?(?:(?:gia đình|vợ chồng|mẹ con|cha con) )?(?:ông|bà|anh|chị|em|cháu|cô|chú|bé|cụ|họ) (?:số tiền )?(?:hơn |gần |thêm )?M/u;

/** "được Hội Chữ thập đỏ cấp 2 tấn gạo": what the state allots is no gift, what those who live by giving do is. */
const isOfGivers = ({ chunks }: Reading, { start }: VerbMatch): boolean => {
  const body = chunks.findLast((chunk) => chunk.letter === 'O' && chunk.end <= start)?.mention;
  return body?.type === 'organization' && GIVES.has(body.kind);
};

const GIVES: ReadonlySet<string> = new Set(['CHARITY', 'FUND', 'MASS_ORGANIZATION']);

/** "trao 200 triệu đồng cho nhà trường": bodies that the article has named before. */
const NAMELESS_BODY =
  /^(?:(?:các|hai|ban giám hiệu|đại diện|lãnh đạo) )*(?:nhà trường|trường|bệnh viện|trung tâm|trạm y tế|địa phương|thôn|bản|xã|điểm trường|nhà chùa|nhà thờ|giáo xứ)(?!\p{L})/iu;

/** "hỗ trợ nhà trường 20 triệu đồng": the school that the article has named before. */
const SCHOOL = /^(?:nhà trường|ban giám hiệu nhà trường|nhà chùa|bệnh viện|trạm y tế)(?!\p{L})/iu;

/** "đã hỗ trợ xây dựng 2 sân bóng với tổng trị giá 120 triệu đồng". */
const HELPS_BUILD = /^(?:hỗ trợ|tài trợ|giúp|ủng hộ|đóng góp)(?!\p{L})/u;

/** "hỗ trợ 2 tỷ đồng cho các huyện bị thiệt hại": places without a name get it in their need. */
const isNeed = ({ shape }: Reading, { end }: VerbMatch): boolean =>
  /(?<!\p{L})(?:thiệt hại|bão|lũ|lũ lụt|thiên tai|sạt lở|hạn hán|dịch bệnh|hỏa hoạn|nghèo|khó khăn)(?!\p{L})/u.test(
    shape.slice(end),
  );

/** "khám bệnh, cấp thuốc miễn phí cho 200 người": medicine for nothing, counted by who got it, is given. */
const FREE_CARE = /^ (?:phát )?thuốc(?: men| chữa bệnh)? miễn phí(?!\p{L})/u;

/** "trao biển tượng trưng 5 xuồng trị giá 10 tỷ đồng": a board stands for a gift, whoever gets it. */
const isToken = ({ shape }: Reading, { end }: VerbMatch): boolean =>
  /^ (?:tấm )?(?:bảng|biển|séc) (?:tượng|biểu) trưng/u.test(shape.slice(end));

/** "mỗi hộ được nhận 1 con bò", "bốn hộ nhận 8 triệu đồng": of the gift that is told about, from whom it says elsewhere. */
function isGotByPeople(
  { shape }: Reading,
  { start }: VerbMatch,
  { given }: GivenObject,
  recipient: Recipient | null,
): boolean {
  if (recipient === null) return false;
  if (recipient.people === null)
    return recipient.parties.length > 0 && given.perPiece !== null && shape.startsWith('nhận mỗi ', start);
  const counted = given.items.some(({ quantity }) => quantity !== null);
  if (counted && (/(?<!\p{L})(?:được|cũng) $/u.test(shape.slice(0, start)) || shape.startsWith('nhận bàn giao', start)))
    return true;
  const told = recipient.people.count !== null || /^(?:mỗi|từng) /iu.test(recipient.text);
  const sum = given.money !== null || given.perPiece !== null;
  return (
    told &&
    (counted || sum) &&
    shape.startsWith('nhận ', start) &&
    !/[,;:PO]/.test(shape.slice(recipient.span.end, start))
  );
}

/** "Ban Vận động cứu trợ phân bổ 2 tỷ đồng cho huyện": no budget, and no total of what was handed on so far. */
const isRelief = ({ lower }: Reading): boolean =>
  /cứu trợ|ủng hộ|vận động|quà|hảo tâm/.test(lower) && !/đến nay|tính đến|ngân sách/.test(lower);

/** Houses that are built to be given, whoever gets them. */
const GIVEN_HOUSES =
  /tình nghĩa|tình thương|đại đoàn kết|nhân ái|mái ấm|đồng đội|khăn quàng đỏ|chữ thập đỏ|bán trú|tình bạn|nhân đạo/i;
