import type { Span } from '../model/span.ts';
import type { Sentence } from '../text/document.ts';

/**
 * Of what a sum is the price: "mỗi suất 500.000 đồng", "1 triệu đồng/hộ", "15 triệu đồng mỗi sổ" give suất, hộ, sổ; null for a total
 * or a plain sum.
 */
export function perUnit(text: string, sentence: Sentence, sum: Span): string | null {
  const behind = AFTER.exec(text.slice(sum.end, Math.min(sum.end + 60, sentence.end)));
  if (behind) return (behind[1] ?? behind[2] ?? behind[3])!.trim();
  const near = text.slice(Math.max(sentence.start, sum.start - 90), sum.start);
  const before = BEFORE.exec(near) ?? EVERY.exec(near);
  return before ? before[1]!.trim() : null;
}

const NOUN = `(?:hộ dân|hộ gia đình|hộ nghèo|gia đình|người dân|công nhân|học sinh|sinh viên|trường hợp|ngôi nhà|căn nhà|suất quà|phần quà|xuất quà|suất học bổng|suất|xuất|phần|sổ|hộ|người|em|cháu|nhà|căn|ngôi|cái|chiếc|bộ|con|tấn|kg|lít|m2|mét|xe|máy|trường|lớp|xã|huyện|tỉnh|thành phố|đơn vị|địa phương|gói|túi|hộp|giải|thẻ|lượt|ca|ngày|tháng|năm|quý|tuần|giờ|km|ha|bản|thôn|công trình|cặp|đôi|bao|thùng|chai|bình|tủ|mẹ|cụ|bác|anh|chị|bé|trẻ|nạn nhân|bệnh nhân|lao động|đoàn viên|hội viên|chủ tàu|tàu|cổ phiếu|vé|đêm|buổi|tập|cuốn|quyển|lượng|chỉ|số|kwh|giáo viên|cán bộ|chiến sĩ|chiến sỹ|cá nhân|tập thể|khẩu|nhân khẩu|mô hình|dự án|suất ăn|suất cơm)`;

/** "240 triệu đồng, mỗi phần quà | trị giá 3 triệu đồng": the price that the piece goes on with. */
const NEXT_SUM = String.raw`[^,;.()\d]{0,30}\d[\d.,]*\s?(?:triệu|nghìn|ngàn|tỷ|tỉ|đồng|đ(?![\p{L}])|usd)`;

/** "/hộ/tháng" is a price a household and month. */
const AFTER = new RegExp(
  String.raw`^\s?(?:/\s?(?:0?1 )?([\p{L}\p{M}\d]+(?: (?:dân|gia đình|nghèo|quà|học bổng|viên|sinh|nhân|hợp))?(?: (?:chết|mất tích|mất|tử vong|bị thương|bị nạn)(?![\p{L}\p{M}]))?(?:\s?/\s?[\p{L}\p{M}\d]+)*)|(?:,? )?(?:cho )?mỗi (${NOUN})(?![\p{L}\p{M}])(?!${NEXT_SUM})|một (suất|phần|hộ|người|sổ|căn|em)(?![\p{L}\p{M}]))`,
  'iu',
);

/** "phần nào cũng có 2 triệu đồng". */
const EVERY =
  /(?<![\p{L}\p{M}])(suất|xuất|phần|túi|hộ|em|nhà|gia đình|trường|xã)(?: quà)? nào cũng (?:có|được|nhận|gồm|trị giá|được nhận)?\s*$/iu;

/** Only what belongs to the piece may stand between it and its price. */
const BEFORE =
  /(?<![\p{L}\p{M}])mỗi ((?:\p{L}[\p{L}\p{M}]*)(?: (?!trị|giá|là|được|nhận|với|có|hỗ|tương|gồm|bằng|từ|một)\p{Ll}[\p{L}\p{M}]*){0,3})(?: (?:được |nhận ){0,2}(?:(?:một|0?1) )?(?:suất|phần|túi)(?: quà)?(?: tết)?)?\s*(?:\(|,)?\s*(?:(?:có |được |với |trị |nhận |hỗ |là |cũng |gồm |tương |số |tổng )?(?:giá trị|trị giá|giá|trị|hỗ trợ|tặng|nhận|trợ|tiền|đương|mức|là|từ|được)?\s*){0,3}$/iu;
