import type { MoneyMention } from '../../recognise/mention.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import { recipientAt } from './recipient.ts';
import type { Recipient, Telling } from './telling.ts';

/**
 * Adds the gifts of a list that names only who gets how much: "hỗ trợ tỉnh Lào Cai 2 tỷ đồng; Yên Bái 1 tỷ đồng", "trao cho em Giàng Thị
 * Mai (Lào Cai): 10 triệu đồng; em Lò Văn Sơn (Sơn La): 8 triệu đồng". The sentence, or the one before, must tell a gift.
 */
export function listedRecipients(
  reading: Reading,
  told: readonly Telling[],
  before: readonly Telling[],
): readonly Telling[] {
  const sums = reading.chunks.filter(({ letter }) => letter === 'M');
  if (sums.length < 2 && !(sums.length === 1 && PARTS.test(reading.shape))) return told;
  const model = told.at(-1) ?? lastNear(reading, before);
  if (!model) return told;
  const items = sums.flatMap((sum) => itemOf(reading, sum) ?? []);
  if (items.length < 2) return told;
  const own = told.filter(
    ({ given }) => !items.some(({ sum }) => sum.start >= given.span.start && sum.end <= given.span.end),
  );
  return [...own, ...items.flatMap((item) => giftOf(reading, item, model))];
}

const PARTS = /^\s*(?:trong đó|cụ thể)(?!\p{L})/u;

/** The list goes on from the sentence before where it says so. */
function lastNear(reading: Reading, before: readonly Telling[]): Telling | null {
  const last = before.at(-1);
  const near = last && PARTS.test(reading.shape) && reading.sentence.index - last.reading.sentence.index === 1;
  return near ? last : null;
}

interface Item {
  readonly sum: Chunk;
  readonly recipient: Recipient;
  /** "mỗi tỉnh 10 tỷ đồng": a gift for each of the places. */
  readonly places: readonly Chunk[] | null;
}

/** A sum with nobody but those who get it before it, up to the last semicolon or comma. */
function itemOf(reading: Reading, sum: Chunk): Item | null {
  const { shape, chunks } = reading;
  const found = BEFORE_SUM.exec(shape.slice(0, sum.start));
  if (!found) return null;
  const start = found.index + found[0].indexOf(found[1]!);
  const end = start + found[1]!.length;
  const named = chunks.filter((chunk) => chunk.start >= start && chunk.end <= end && 'XVL'.includes(chunk.letter));
  const recipient = recipientAt(reading, start, end, 'listed');
  if (!recipient || named.length === 0) return null;
  const each = found[2] !== undefined || (sum.mention as MoneyMention).per !== null;
  return { sum, recipient, places: each ? named.filter(({ letter }) => letter !== 'X') : null };
}

const BEFORE_SUM =
  /(?:^|[;,:]\s*|(?<!\p{L})(?:và|trong đó,?|cụ thể,?|cho|tặng|hỗ trợ|giúp) )((?:(?:gia đình|hộ|em|bé|cháu|tỉnh|thành phố|huyện|xã|phường|các tỉnh|hai tỉnh|hai xã) )*(?:[XVL]+(?:(?:,| và) (?:tỉnh |huyện |xã )?[VL]+)*))\s*(?:\([^()]*\)\s*)?(?:(mỗi (?:tỉnh|thành phố|địa phương|huyện|xã|phường|nơi|đơn vị))\s+)?[:(–-]?\s*(?:(?:được|hỗ trợ|nhận|tặng|trao|số tiền|là|với) ){0,4}(?:hơn |trên |gần )?$/u;

function giftOf(reading: Reading, { sum, recipient, places }: Item, model: Telling): readonly Telling[] {
  const gift: Telling = {
    ...model,
    reading,
    rule: 'listed · recipient:listed',
    span: { start: recipient.span.start, end: sum.end },
    given: {
      money: (sum.mention as MoneyMention).money,
      items: [],
      words: null,
      perPiece: null,
      span: { start: sum.start, end: sum.end },
    },
    recipient,
    setting: [],
    support: [],
    total: null,
    of: null,
  };
  if (!places || places.length < 2) return [gift];
  return places.map((place) => ({
    ...gift,
    recipient: {
      ...recipient,
      span: { start: place.start, end: place.end },
      parties: [place],
      places: [place],
      inside: [place],
      text: reading.text.slice(place.start, place.end),
    },
  }));
}
