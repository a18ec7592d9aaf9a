import { splitSentences } from './sentences.ts';

/** Whether a line or a text's last words are nothing but who wrote and photographed: "Tin, ảnh: Thu Hà (TTXVN)". */
export function isByline(words: string): boolean {
  return words.length <= 110 && (BYLINE.test(words) || BORROWED.test(words) || OF_OFFICE.test(words));
}

/** A byline that says what it is, so that it can end an article before the page goes on. */
export function isSignOff(line: string): boolean {
  return isByline(line) && !PICTURE_ONLY.test(line) && (LABELLED.test(line) || AGENCY_SIGNED.test(line));
}

/** "Ảnh: Thu Hà/TTXVN" signs a picture in the middle of an article. */
const PICTURE_ONLY = /^\(?(?:Ảnh|Nguồn ảnh|Clip|Video|Đồ họa)\s*:/u;

/** Where the byline begins that ends a text without a line of its own ("… của tỉnh. Thu Hà (TTXVN)"); -1 where there is none. */
export function trailingByline(text: string): number {
  const from = Math.max(0, text.length - 500);
  const sentences = splitSentences(text, { start: from, end: text.length });
  let start = -1;
  // "Ảnh: Reuters Hà Liên": a byline may be two pieces.
  for (const sentence of sentences.slice(1).slice(-2).reverse()) {
    if (!isByline(text.slice(sentence.start))) break;
    start = sentence.start;
  }
  return start;
}

const LABEL = String.raw`(?:(?:Tin|Bài|Ảnh|Clip|Video|Theo|Nguồn|Thực hiện|Biên dịch|Tổng hợp)(?:\s*(?:,|-|–|và|&)\s*(?:tin|bài|ảnh|clip|video|Ảnh|Bài|Clip|Video))*(?:\s+(?:từ|báo|trang|tin|của))?\s*:?)`;
const NAME = String.raw`(?:(?:báo|theo|Theo|P/v|PV|P\.V|CTV|BS\.?|ThS\.?)\s+)?\p{Lu}[\p{L}\p{M}.'’+&-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’+&-]*|\d+)){0,5}`;
const REMARK = String.raw`(?:\s*\((?:[^()]{1,70})\))`;
const NAMES = String.raw`${NAME}${REMARK}?(?:\s*(?:,|-|–|/|&|và|\|)\s*${NAME}${REMARK}?){0,4}`;
const BYLINE = new RegExp(
  String.raw`^(?:\*\s*)?(?:\(\s*)?(?:${LABEL}\s*)?(?:${NAMES}|(?:nhóm|Nhóm) (?:PV|phóng viên)|theo\s+${NAME})(?:\s+${NAMES})?(?:\s*\))?\s*[./]*$`,
  'u',
);
/** "Theo Trí thức trẻ", "Thu Hà/VOV-Trung tâm Tin": names of papers have small letters. */
const BORROWED = new RegExp(
  String.raw`^(?:${NAME}\s*\/\s*)?(?:[Tt]heo\s+(?=\p{Lu})[\p{L}\s/+-]{2,32}|(?<=\/\s*)(?:VOV|TTXVN|VTV|VTC|Báo)[\p{L}\s.-]{0,30})$`,
  'u',
);
/** "Thu Hà - Trung tâm Văn hóa": who writes for an office signs with it. */
const OF_OFFICE = new RegExp(
  String.raw`^${NAME}\s*[-–(,]\s*(?:Trung tâm|TT|Phòng|Văn phòng|VP|Cổng|Ban Biên tập|BBT)\s[^.!?:;]{2,60}$`,
  'u',
);
const LABELLED = new RegExp(
  String.raw`^(?:\*\s*)?\(?(?:${LABEL}(?<=:)|(?:Tin|Bài) (?:và|,) ảnh|NHÓM PV|Nhóm PV|Theo\s)`,
  'u',
);
const AGENCY_SIGNED =
  /(?:\((?:TTXVN|Vietnam\+|VOV|VGP|TTO|NLĐO?|SGGP|VTV|Báo [^)]*)[^)]*\)|\/\s*(?:TTXVN|VOV|Vietnam\+|VietnamPlus|VGP|Báo [\p{L} ]+)[\p{L}.+-]*)\s*\.?$/u;
