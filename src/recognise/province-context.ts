import { COUNTRIES } from '../lexicon/countries.ts';
import { placesNamed } from '../lexicon/gazetteer/gazetteer.ts';
import { HALVES, LEADS, NO_PROVINCE_AFTER, PROVINCE_HEADS } from '../lexicon/place-heads.ts';
import { compact } from '../text/compact.ts';
import { toneNormal } from '../text/fold.ts';

/** What the words right before a name say of it. */
export type Standing =
  /** "tỉnh Lào Cai": surely a province or its city. */
  | 'headed'
  /** "đường Hòa Bình", "ông Hòa Bình", "Trương Hòa Bình": something else. */
  | 'other'
  | 'plain';

/** `before`: the sentence up to the name; `after`: what follows it. */
export function standingOf(before: string, after: string): Standing {
  const tail = toneNormal(before.slice(-44));
  if (HEADED.test(tail)) return 'headed';
  return isElse(tail, after) || RIVERS.test(tail) || isNameInFront(tail) ? 'other' : 'plain';
}

function isElse(tail: string, after: string): boolean {
  const found = OTHER.exec(tail);
  if (!found) return false;
  const head = found[2]!.toLowerCase();
  const half = found[1]?.toLowerCase();
  if (half && HALVES.get(head)?.includes(half)) return false;
  return !(LEADS.has(head) && /^\s?[-–]\s?\p{Lu}/u.test(after));
}

/** "các huyện Đông Hải, Tân Phú, | Hòa Bình": one of a list of districts or communes; a district or commune must bear the name. */
export function isInUnitList(before: string, written: string): boolean {
  const kind = UNIT_LIST.exec(before.slice(-160))?.[1];
  return kind !== undefined && placesNamed(kind.toLowerCase(), written).length > 0;
}
const UNIT_LIST =
  /(?<!\p{L})(?:[Cc]ác|[Hh]ai|[Bb]a|bốn|năm|\d+) (huyện|quận|thị xã|xã|phường)(?:,? thị xã|,? thành phố)?:? (?:\p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*){0,3}(?:, | và ))+$/u;

/** "các xã", "8 huyện": the head holds for all that follow. */
export const isPlural = (before: string): boolean => PLURAL.test(before.slice(-30));
const PLURAL = /(?<![\p{L}])(?:[Cc]ác|[Nn]hững|[Hh]ai|[Bb]a|bốn|năm|\d+)\s+\p{Ll}+(?:\s\p{Ll}+)?\s+$/u;

const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.]/g, '\\.'))
    .join('|');

const HEADED = compact(new RegExp(`(?<![\\p{L}\\d])(?:${alternatives(PROVINCE_HEADS)})\\s*$`, 'iu'));
const OTHER = compact(
  new RegExp(`(?<![\\p{L}\\d])(?:(\\p{L}+)\\s+)?(?<![\\p{L}\\d])(${alternatives(NO_PROVINCE_AFTER)})\\s+["“]?$`, 'iu'),
);

/** "tỉnh Ehime", "bang Texas": what a unit abroad is called; a city there is none. */
export const isCalledProvince = (before: string): boolean => CALLED_ABROAD.test(before.slice(-16));
const CALLED_ABROAD = /(?<![\p{L}])(?:tỉnh|(?<!liên )bang|tiểu bang|khu tự trị|vùng|xứ)\s*$/iu;

/** Surnames and middle names right before: "Nguyễn Thị Thái Bình". Words that open a sentence or name a body are none. */
const SURNAME =
  'Nguyễn|Trần|Lê|Phạm|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Ngô|Huỳnh|Đinh|Trịnh|Trương|Hoàng|Đào|Dương|Lý|Lương|Phùng|Lưu|Tô|Tạ|Tống|Triệu|Cao|Chu|Châu|Quách|Kiều|Nghiêm|Lục|Hứa|Khuất|Đàm|Đậu|Doãn|Tăng|Lâm|Mai|Hà|Thân|Ninh|Vương|Tôn|Từ|Thái|Giang';
const NAME_IN_FRONT = new RegExp(`(?<![\\p{L}\\d])(?:(?:${SURNAME})(?: \\p{Lu}[\\p{L}\\p{M}]*){0,2}|Thị|Văn) $`, 'u');
const NO_NAME =
  /(?:^|[.!?…"“:] ?)(?:Từ|Mai|Hà|Giang|Thái|Châu|Cao) $|(?:TP\.?|UBND|HĐND|Sở|Bộ|Ban|Công|Đài|Báo|Hội|Cục|[Qq]uận|[Hh]uyện|[Tt]hị xã|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hành phố|[Tt]ập đoàn|[Tt]rường|ĐH|[Bb]ệnh viện) [^,]*$/u;

/** Rivers that are named in pairs: "sông Hồng - Thái Bình". */
const RIVERS = /(?<![\p{L}])sông \p{Lu}[\p{L}]*(?: \p{Lu}[\p{L}]*)?\s?[-–]\s?$/u;

const isNameInFront = (tail: string): boolean => NAME_IN_FRONT.test(tail) && !NO_NAME.test(tail);

const COUNTRY = alternatives([...COUNTRIES.keys()].filter((name) => name.length > 2));
/** Over lower case: to ignore case costs four times the room. */
const COUNTRY_BEHIND = compact(
  new RegExp(`^\\s*(?:\\(|,|-|–|của|thuộc|ở|tại|\\(của)?\\s*(?:nước |phía |nước bạn )?(${COUNTRY})(?![\\p{L}])`, 'u'),
);
const LISTED_COUNTRY = new RegExp(`^[^.;()]{0,70}\\(\\s*(?:nước )?(${COUNTRY})\\s*\\)`);

/** The country that stands right behind a name: "Thanh Hải, Trung Quốc", "Kerala (Ấn Độ)". */
export function countryBehind(after: string): string | null {
  const found = COUNTRY_BEHIND.exec(after.toLowerCase());
  return found ? (COUNTRIES.get(found[1]!) ?? null) : null;
}

/** The country in brackets that closes a list: "Vân Nam, Hải Nam và Quảng Tây (Trung Quốc)". */
export function countryOfList(after: string): string | null {
  const found = LISTED_COUNTRY.exec(after.toLowerCase());
  return found ? (COUNTRIES.get(found[1]!) ?? null) : null;
}
