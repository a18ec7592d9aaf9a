import type { PartyGroup } from '../clauses/party-groups.ts';
import type { Reading } from '../clauses/reading.ts';

/** "bà Lê Thị Na, chủ tiệm vàng Kim Na ở thị trấn Sa Pa (Lào Cai), đã | tặng": what stands between a private giver and the verb. */
export function actsBeside(between: string): boolean {
  const words = between.replace(/\([^()]*\)/gu, '');
  const plain = words.replace(/X+/gu, (name, at) => (SHOP.test(words.slice(0, at)) ? '' : name));
  return BESIDE_PRIVATE.test(plain.replace(BORN_AT, ', , ').replace(LIVES_AT, ' ')) || DECIDES.test(words);
}

/** "Cảm động nhất là cụ Lý Thị Mẩy, …": who is named as the one that stands out acts. */
export const standsOut = (before: string): boolean => MOST_OF_ALL.test(before);

const MOST_OF_ALL =
  /(?:^|[,;.:] ?)(?:tiêu biểu|điển hình|đặc biệt|đáng quý|đáng chú ý|cảm động|xúc động|ấn tượng|nổi bật)(?: (?:nhất|hơn cả|hơn|trong đó))* là $/u;

/** "cụ Lý Thị Mẩy, 81 tuổi, gọi các con về bàn rồi | quyết định hiến": who decides it gives it. */
const DECIDES =
  /^(?! (?:và|cùng|cho biết|kể|nói)(?!\p{L}))(?:(?!(?:được|rằng|thấy|biết|công ty|đơn vị|đoàn|hội|họ|nhiều người|gia đình \p{L}+ khác)(?!\p{L}))[^POXN;:.M]){0,110}(?<!\p{L})(?:quyết định|tình nguyện|tự nguyện|xung phong|đi đầu|tiên phong|gương mẫu|không ngần ngại|vui vẻ|mạnh dạn)(?: xin| dành| đem| mang)*\s+$/u;

/** "ông Trần Văn Bách, chủ cơ sở mộc ở Bắc Hà, đã đến thăm và tặng": what he is and his way may stand between. */
const BESIDE_PRIVATE =
  /^\s*(?:\([^()]*\)\s*)?(?:(?:đã|cũng|còn|vừa|cùng|cùng nhau|chung tay|tự nguyện|trực tiếp|mang|đem|âm thầm|lặng lẽ|(?:đập|mổ|mang|đem|góp) (?:heo|lợn)(?: đất| nhựa)?(?: tiết kiệm)?(?: đến| tới)?|(?:thông qua|qua|nhờ) O+)\s*)*$|^\s*(?:\([^()]*\)\s*)?(?:,|[-–])[^;:.PX]{0,90}?(?:,|\)|\s[-–]|(?<!\p{L})(?:đã|vừa))\s*(?:(?:đã|cũng|vừa|trực tiếp|mỗi năm|mỗi tháng|mang|đem|(?:đập|mổ|mang|đem|góp) (?:heo|lợn)(?: đất| nhựa)?(?: tiết kiệm)?)\s+)*(?:(?:nhờ (?:\p{L}+ ){1,3}(?:chở|đưa|dẫn)\s+)?(?:đạp xe\s+|tìm\s+|chống gậy\s+)?(?:đến|về|tới|lên|ra|xuống|vào|qua|thông qua)\s+(?:[\p{L}]+\s+){0,4}[OVL]*\s*)?(?:(?:thăm|và|,)\s*)*$/u;

/** "em Giàng Thị Súa, học sinh lớp 5 Trường Tiểu học Tả Van", "bà Lê Thị Na, chủ tiệm vàng Kim Na": who learns there or owns it gives. */
export function belongsToPerson({ shape }: Reading, { start }: PartyGroup): boolean {
  const before = shape.slice(0, start);
  return NATIVE.test(before) || SHOP.test(before) || OF_PUPIL.test(before);
}

const SHOP =
  /, (?:là |hiện là )?chủ (?:một |hệ thống |chuỗi )?(?:tiệm|quán|cửa hàng|cửa hiệu|cơ sở|xưởng|nhà hàng|nhà xe|nhà thuốc|khách sạn|thương hiệu|trang trại|vựa|hộ kinh doanh|đại lý|doanh nghiệp)(?: \p{Ll}+){0,3} $/u;

/** "thăm em Lò Thị Mai, lớp 9A Trường THCS Tả Van, đang mắc bệnh, trao": the school of who is visited. */
export const OF_PUPIL = /(?<!\p{L})lớp [\p{L}\d]{1,5},? (?:của )?$/u;

/** "anh Trần Văn Tú, người Kim Thành": a place that reads like a name. */
const NATIVE = /(?<!\p{L})(?:người|người con|người con của|quê|quê ở) $/u;
/** "bà Nguyễn Thị Hoa ở phường Hòa Hương | ủng hộ". */
const LIVES_AT =
  /^,? (?:hiện )?(?:ở|tại|trú|trú tại|ngụ|ngụ tại|sống ở|sống tại) (?:\p{L}+ ){0,3}[LV]+(?:,? (?:\p{L}+ )?[LV]+)*,? /u;
const BORN_AT = /^, (?:người|quê|quê ở) X+[^;:.PX]{0,60}, /u;
