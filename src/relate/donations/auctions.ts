import type { MoneyMention } from '../../recognise/mention.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import { type Givers, giversBefore, giversBetween } from './giver.ts';
import { recipientAfter } from './recipient.ts';
import { givenSum, plainTelling, type Telling } from './telling.ts';

/**
 * "Công ty An Lộc mua bức tranh với giá 300 triệu đồng, toàn bộ số tiền được chuyển vào Quỹ An Bình": who pays at an auction gives the
 * price, and who sells a thing for good gives what it brought. The price may stand in the sentence before.
 */
export function auctioned(reading: Reading, previous: Reading | null): Telling | null {
  if (!MAYBE.test(reading.shape)) return null;
  const goes = GOES.exec(reading.shape);
  if (!goes) return null;
  const behind = goes.index + goes[0].length;
  if (!FOR_GOOD.test(reading.lower.slice(behind))) return null;
  const told =
    saleIn(reading, goes.index) ?? (goes.index < 3 && previous ? saleIn(previous, previous.shape.length) : null);
  if (!told) return null;
  const { sale, price, verb } = told;
  const who = buyerOf(sale, verb);
  if (!who) return null;
  return plainTelling({
    reading,
    rule: `auction · giver:${who.rule}`,
    span: { start: goes.index, end: behind },
    givers: who.givers,
    giverText: who.text,
    giverRule: who.rule,
    handers: who.handers,
    given: givenSum((price.mention as MoneyMention).money, { start: goes.index, end: behind }),
    recipient: recipientAfter(reading, behind, reading.shape.length),
    support: sale === reading ? [] : [sale],
  });
}

interface Sale {
  readonly sale: Reading;
  readonly price: Chunk;
  /** Where "mua" or "đấu giá" stands. */
  readonly verb: number;
}

/** The last price in the words up to `to` that something was bought or sold for. */
function saleIn(sale: Reading, to: number): Sale | null {
  const price = sale.chunks.findLast(({ letter, end }) => letter === 'M' && end <= to);
  const found = price && SALE.exec(sale.shape.slice(0, price.start));
  return found ? { sale, price, verb: found.index } : null;
}

/** "Công ty An Lộc | mua bức tranh", "bức tranh được Công ty An Lộc | mua". */
function buyerOf(sale: Reading, verb: number): Givers | null {
  const from = Math.max(sale.shape.lastIndexOf(';', verb), sale.shape.lastIndexOf(': ', verb)) + 1;
  const by = PASSIVE.exec(sale.shape.slice(from, verb));
  return by ? giversBetween(sale, from + by.index, verb, 'agent') : giversBefore(sale, from, verb);
}

const PASSIVE = /(?<!\p{L})được [^,;]*$/u;

/** Cheap look before the rest. */
const MAYBE = /(?:toàn bộ|tất cả|hết) (?:số )?tiền/u;

const ALL =
  '(?:toàn bộ|tất cả|hết) (?:số )?tiền(?: (?:này|trên|đó|ấy|nói trên|thu được|thu về|có được|bán được|đấu giá|bán tranh))*';
const SENT = '(?:chuyển|trao|trao tặng|tặng|ủng hộ|đóng góp|góp|gửi|gửi tặng|dành|đưa|sung)';
const GOES = new RegExp(`(?<!\\p{L})(?:${ALL} (?:đã |đều |cũng )?(?:được )?${SENT}|${SENT} ${ALL})(?!\\p{L})`, 'u');

const SALE =
  /(?<!\p{L})(?:(?<!(?:phiên|buổi|cuộc|đêm|nhạc|phần|hình thức) )đấu giá|trúng đấu giá|bán đấu giá|mua|mua lại|sở hữu|bán)(?!\p{L})(?! vé| hàng)[^;.M]{2,110}?(?<!\p{L})(?:giá|được|thu được|thu về|số tiền|trị giá)(?: (?:là|hơn|gần|trên|khoảng|cuối cùng))* $/u;

/** A fund, a charity or people in need get it: "toàn bộ số tiền được chuyển vào tài khoản công ty" gives nothing. */
const FOR_GOOD =
  /(?<!\p{L})(?:quỹ|từ thiện|thiện nguyện|giúp|giúp đỡ|hỗ trợ|ủng hộ|đồng bào|nghèo|trẻ em|bệnh nhân|bệnh nhi|mồ côi|khuyết tật|người bệnh|vùng lũ|khó khăn)(?!\p{L})/u;
