import type { MoneyMention } from '../../recognise/mention.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import { givingVerbs } from './giving-verbs.ts';
import { recipientAfter } from './recipient.ts';
import type { Telling } from './telling.ts';

/**
 * Adds the gifts of a list whose verb is left out: "Công ty A hỗ trợ 120 triệu đồng, Công ty B 380 triệu đồng", "- Công ty C: 50
 * triệu đồng". The sentence itself must tell a gift before them, or the list must go on from one that does.
 */
export function listedGifts(
  reading: Reading,
  told: readonly Telling[],
  before: readonly Telling[],
  heading: Reading | null,
): readonly Telling[] {
  if (!reading.shape.includes('M')) return told;
  const model = told.at(-1) ?? lastNear(reading, before);
  const announced = ANNOUNCES.exec(reading.shape);
  if (!model && !announced && !heading) return told;
  const listed: Telling[] = [];
  for (const money of reading.chunks) {
    if (money.letter !== 'M' || told.some((telling) => covers(telling, money))) continue;
    const giver = giverBeside(reading, money);
    if (!giver) continue;
    const opened = announced !== null && giver.start >= announced.index + announced[0].length;
    if (told.length > 0 || opened || listed.length > 0 || startsWith(reading, giver)) {
      listed.push(listedGift(reading, giver, money, model, heading));
    }
  }
  const cut = listed[0]?.span.start;
  return [...told.map((telling) => (cut === undefined ? telling : upTo(telling, cut))), ...listed].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** A list's heading within the sentence: "gồm", "cụ thể", "trong đó". */
const ANNOUNCES =
  /(?<!\p{L})(?:ủng hộ|tài trợ|hỗ trợ|đóng góp|quyên góp|trao tặng)(?!\p{L})[^.]{0,120}(?:gồm|như|cụ thể|trong đó|:)/u;

const covers = (telling: Telling, money: Chunk): boolean =>
  money.start >= telling.given.span.start &&
  money.end <= telling.given.span.end &&
  [telling.given.money, telling.given.perPiece?.money].includes((money.mention as MoneyMention).money);

/** The party right before the sum: "Công ty B (380 triệu đồng)", "Công ty C: 50 triệu đồng", "Hội D trên 220 triệu đồng". */
function giverBeside(reading: Reading, money: Chunk): Chunk | null {
  const giver = reading.chunks.findLast(
    (chunk) => chunk.end <= money.start && (chunk.letter === 'O' || chunk.letter === 'P'),
  );
  if (!giver) return null;
  const between = reading.shape.slice(giver.end, money.start);
  if (
    !/^\s*(?:\([^()]*\)\s*)?(?:,\s*[LV]+)*[:(,–-]?\s*(?:(?:cũng|đã)\s+)?(?:(?:ủng hộ|hỗ trợ|tài trợ|tặng|đóng góp|trao|số tiền|là|với|với số tiền)\s+)*(?:hơn|trên|gần|khoảng)?\s*$/u.test(
      between,
    )
  )
    return null;
  return /(?<!\p{L})(?:của|cho|tại|thuộc|tới|đến)\s+$/u.test(reading.shape.slice(0, giver.start)) ? null : giver;
}

/** The sentence is the item: nothing but a dash or a number before the party. */
const startsWith = (reading: Reading, giver: Chunk): boolean => BULLET.test(reading.shape.slice(0, giver.start));

const BULLET = /^[\s\d.)•*+–-]*$/;

/** A line that is an item of a list: a bullet or a number, or a party and its sum and no more. */
export const isListItem = ({ shape }: Reading): boolean =>
  /^\s*(?:[•*+–-]|\d+[.)])\s/.test(shape) || /^\s*O+\s*[:–-]?\s*(?:\(?[\p{L} ]{0,20}M+\)?)[.;,]?\s*$/u.test(shape);

/** "Danh sách ủng hộ đồng bào vùng lũ:": what opens a list of gifts. */
export const opensList = ({ shape }: Reading): boolean =>
  /(?<!\p{L})(?:ủng hộ|tài trợ|hỗ trợ|đóng góp|quyên góp|trao tặng|giúp đỡ|hảo tâm)(?!\p{L})/u.test(shape) &&
  /:\s*$|danh sách|như sau|cụ thể/.test(shape);

function lastNear(reading: Reading, before: readonly Telling[]): Telling | null {
  const last = before.at(-1);
  if (!last) return null;
  const distance = reading.sentence.index - last.reading.sentence.index;
  return distance <= 1 && givingVerbs(last.reading).length + (last.rule.startsWith('listed') ? 1 : 0) > 0 ? last : null;
}

function listedGift(
  reading: Reading,
  giver: Chunk,
  chunk: Chunk,
  model: Telling | null,
  heading: Reading | null,
): Telling {
  const { money, per } = chunk.mention as MoneyMention;
  return {
    reading,
    rule: `listed · giver:subject`,
    span: { start: giver.start, end: chunk.end },
    givers: [giver],
    giverText: null,
    giverRule: 'subject',
    pointsTo: null,
    handers: [],
    given: {
      money: per === null ? money : null,
      items: [],
      words: null,
      perPiece: per === null ? null : { money, unit: per },
      span: { start: chunk.start, end: chunk.end },
    },
    recipient: model?.recipient ?? (heading && recipientAfter(heading, 0, heading.shape.length)),
    setting: model?.setting ?? [],
    date: model?.date ?? null,
    support: [],
    total: null,
    of: null,
  };
}

/** The telling before the list keeps its own words only. */
const upTo = (telling: Telling, cut: number): Telling =>
  telling.span.start < cut && telling.span.end > cut ? { ...telling, span: { ...telling.span, end: cut } } : telling;
