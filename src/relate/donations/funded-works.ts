import type { MoneyMention } from '../../recognise/mention.ts';
import { partyGroups } from '../clauses/party-groups.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import { privateIn } from './giver.ts';
import { nationEnd } from './nations.ts';
import { recipientAfter } from './recipient.ts';
import { givenSum, plainTelling, type Telling } from './telling.ts';
import { vetoOf } from './vetoes.ts';
import { workCost } from './works.ts';

/** Where a sentence without a verb of giving says whose money something was made with; each with an example, its first test. */
export interface FundingRule {
  readonly id: 'built-with' | 'gift-of' | 'taken-from' | 'sponsor-is';
  /** Up to the words for who paid. */
  readonly opens: RegExp;
  readonly example: string;
}

/** "Nhà tài trợ là Ngân hàng Phương Bắc". */
const SPONSOR = /^[\s*•–-]*(?:[\p{Ll},]+ ){0,4}(?:nhà|đơn vị|bên) tài trợ(?: chính| kinh phí)? ?(?:là|:) /u;

export const FUNDING_RULES: readonly FundingRule[] = [
  {
    id: 'built-with',
    opens:
      /(?<!\p{L})(?:bằng|từ) (?:M+ )?(?:(?:nguồn|khoản|số) )*(?:vốn|tiền|kinh phí|viện trợ|tài trợ)? ?(?:viện trợ|tài trợ|ủng hộ|hỗ trợ|đóng góp|quyên góp)(?: không hoàn lại)?(?: M+)? (?:của|do|từ) /u,
    example:
      'Trường Mầm non Tả Van được xây bằng vốn viện trợ không hoàn lại của Quỹ An Bình, tổng kinh phí 2 tỷ đồng.',
  },
  {
    id: 'gift-of',
    opens: /M+,? là (?:món )?quà (?:tặng )?(?:(?:của|do|mà) |(?=[OP]))/u,
    example: 'Công trình trị giá 2 tỷ đồng là quà của Công ty An Lộc dành cho bà con xã Tả Van.',
  },
  {
    id: 'taken-from',
    opens:
      /^(?:[\p{Ll},]+ ){0,6}(?:kinh phí|chi phí|số tiền|nguồn vốn)[^.;M]{0,40} M+[^.;]{0,30} (?:lấy từ|trích từ|từ) (?:nguồn|khoản) (?:kinh phí )?(?:tài trợ|hỗ trợ|ủng hộ|viện trợ|đóng góp) (?:của|do|từ) /u,
    example: 'Kinh phí làm nhà 80 triệu đồng lấy từ nguồn hỗ trợ của Ngân hàng Phương Bắc.',
  },
  {
    id: 'sponsor-is',
    opens: SPONSOR,
    example: 'Nhà tài trợ là Ngân hàng Phương Bắc với số tiền 300 triệu đồng.',
  },
];

/** "Trường xây bằng vốn viện trợ của Chính phủ Nhật Bản, tổng kinh phí 2 tỷ đồng": its one sum is the gift of who is named there. */
export function fundedWork(reading: Reading): Telling | null {
  const { shape, chunks, sentence } = reading;
  if (sentence.block === 'title' || !shape.includes('M') || !MAY_FUND.test(shape)) return null;
  const sums = chunks.filter(({ letter }) => letter === 'M');
  const [sum] = sums;
  const money = sums.length === 1 ? (sum!.mention as MoneyMention) : null;
  if (!money || money.per !== null) return null;
  for (const { id, opens } of FUNDING_RULES) {
    const found = opens.exec(shape);
    if (!found || (id === 'built-with' && !BUILT.test(shape.slice(0, found.index)))) continue;
    const at = found.index + found[0].length;
    const payer = payerAt(reading, at);
    if (!payer || vetoOf(reading, 0, { start: found.index }, payer.end)) return null;
    const given = givenSum(money.money, sum!);
    const span = { start: Math.min(sum!.start, found.index), end: Math.max(sum!.end, payer.end) };
    const recipient = recipientAfter(reading, payer.end, shape.length);
    return paidBy({ reading, rule: `funded:${id}`, span, given, recipient, support: [] }, payer);
  }
  return null;
}

/** "Nhà tài trợ là Ngân hàng Phương Bắc. Cầu dài 20m, kinh phí 500 triệu đồng": who paid is told before what the work cost. */
export function costOfFunded(
  reading: Reading,
  before: readonly Telling[],
  readings: readonly Reading[],
): Telling | null {
  const { sentence, shape } = reading;
  const given = sentence.block === 'title' ? null : workCost(reading, 0, shape.length);
  if (!given) return null;
  for (const other of readings.slice(Math.max(0, sentence.index - 3), sentence.index).toReversed()) {
    const isOther = other.sentence.block === 'title' || other.sentence.paragraph < sentence.paragraph - 1;
    if (isOther || before.some((telling) => telling.reading === other && !telling.rule.startsWith('cost'))) return null;
    const found = SPONSOR.exec(other.shape) ?? FUNDED_WORK.exec(other.shape);
    const payer = found ? payerAt(other, found.index + found[0].length) : null;
    if (!payer || vetoOf(other, 0, { start: found!.index + found![0].length }, payer.end)) continue;
    const span = { start: 0, end: shape.length };
    const facts = { reading, rule: 'cost:funded', span, given: { ...given, span: { start: 0, end: 0 } } };
    return paidBy({ ...facts, recipient: null, support: [other] }, payer);
  }
  return null;
}

/** "Cầu Nà Lốc do Ngân hàng Phương Bắc tài trợ". */
const FUNDED_WORK =
  /(?<!\p{L})(?:công trình|cầu|cây cầu|trường|nhà văn hóa|thư viện|phòng học|con đường|tuyến đường|sân chơi|giếng|trạm y tế)(?!\p{L})[^.;M]{0,60} do (?=(?:(?! và )[^,;.M]){3,80} tài trợ(?!\p{L})[^M]*$)/u;

type Paid = Pick<Telling, 'reading' | 'rule' | 'span' | 'given' | 'recipient' | 'support'>;

const paidBy = (paid: Paid, { givers, words }: Payer): Telling =>
  plainTelling({ ...paid, givers, giverText: words, giverRule: 'funded-by' });

const MAY_FUND = /viện trợ|tài trợ|ủng hộ|đóng góp|quyên góp|hỗ trợ|là (?:món )?quà/u;

/** What is built, so that a fair or a journey made with such money is none. */
const BUILT =
  /(?:^|(?<!\p{L}))(?:O+|trường|công trình|cầu|cây cầu|nhà|căn nhà|ngôi nhà|phòng học|trạm|thư viện|giếng|sân|khu nhà|bệnh viện|đường)(?!\p{L})[^.;]*(?<!\p{L})(?:xây|xây dựng|dựng|làm|sửa|sửa chữa|nâng cấp|hoàn thành) /u;

interface Payer {
  readonly givers: readonly Chunk[];
  /** The words for who is no party. */
  readonly words: string | null;
  readonly end: number;
}

function payerAt(reading: Reading, at: number): Payer | null {
  const nation = nationEnd(reading, at);
  if (nation !== null) return { givers: [], words: reading.text.slice(at, nation), end: nation };
  const group = partyGroups(reading, at, reading.shape.length)[0];
  const person = privateIn(reading, at, group);
  if (person) return { givers: [], words: person, end: at + person.length };
  if (!group || !/^(?:(?:các|tỉnh|thành phố|đơn vị|tổ chức) )*$/u.test(reading.shape.slice(at, group.start)))
    return null;
  const givers = group.chunks.filter(({ letter }) => letter !== 'X' && letter !== 'L');
  return givers.length > 0 ? { givers, words: null, end: group.end } : null;
}
