import type { Reading } from '../clauses/reading.ts';
import { type GivenObject, readGiven } from './given.ts';
import { type Givers, giversAfter, giversBefore, giversBetween, pointsBack } from './giver.ts';
import { givingVerbs, type VerbMatch } from './giving-verbs.ts';
import { listedGifts } from './listed-gifts.ts';
import { recipientAfter, recipientAt } from './recipient.ts';
import type { Recipient, Telling } from './telling.ts';
import { vetoOf } from './vetoes.ts';

/** What a sentence tells of gifts, clause by clause; `before` are the tellings of earlier sentences, in reading order. */
export function tellingsOf(reading: Reading, before: readonly Telling[]): readonly Telling[] {
  const verbs = givingVerbs(reading.shape);
  if (verbs.length === 0) return listedGifts(reading, [], before);
  const tellings: Telling[] = [];
  for (const frame of framesOf(reading, verbs).flatMap((each) => pairsOf(reading, each))) {
    const telling = readFrame(reading, frame, tellings);
    if (telling) tellings.push(telling);
  }
  return listedGifts(reading, shareRecipients(tellings), before);
}

/** A verb of giving with its stretch of the sentence: its subject's words from `from`, its object's up to `to`. */
interface Frame {
  readonly verb: VerbMatch;
  readonly from: number;
  readonly to: number;
  /** Where the whole clause starts, behind the last semicolon. */
  readonly clause: number;
  /** Where its object starts: behind the verb, or behind an earlier object of the same verb. */
  readonly object: number;
}

/** One verb with two objects of their own is two gifts: "12.000m tôn cho tỉnh Quảng Bình và 6.000m tôn cho tỉnh Quảng Nam". */
function pairsOf(reading: Reading, frame: Frame): readonly Frame[] {
  const parts: Frame[] = [];
  let start = frame.object;
  const region = reading.shape.slice(0, frame.to);
  for (const match of region.matchAll(PAIR)) {
    if (match.index <= start) continue;
    const before = region.slice(start, match.index);
    const next = region.slice(match.index + match[0].length);
    const bothTo = TO.test(before) && TO.test(next.split(/[,;]/)[0]!);
    const bothWorth = /[N]|(?<!\p{L})(?:nhà|quà|xe)/u.test(before) && /M/.test(before) && /^N+[^,;N]*(?:trị giá|mỗi)[^,;N]*M/u.test(next);
    if (!/[MN]/.test(before) || !(bothTo || bothWorth)) continue;
    parts.push({ ...frame, object: start, to: match.index });
    start = match.index + match[0].length;
  }
  return [...parts, { ...frame, object: start }];
}

const PAIR = /(?:,|;|,? và|,? đồng thời)\s+(?=(?:hơn |gần |trên )?[MN])/gu;
const TO = /(?<!\p{L})(?:cho|tới|đến|tặng) (?:các |những |hai |tỉnh |huyện |xã )*[\p{L}NVOLX]/u;

/** Verbs in a row make one frame ("quyên góp, ủng hộ"); a verb with an object of its own starts another. */
function framesOf(reading: Reading, verbs: readonly VerbMatch[]): readonly Frame[] {
  const heads: VerbMatch[] = [];
  for (const verb of verbs) {
    const last = heads.at(-1);
    if (!last || startsFrame(reading, last, verb)) heads.push(verb);
    else if (!hasObject(reading, last.end, verb.start)) heads[heads.length - 1] = joined(last, verb);
  }
  return heads.map((verb, index) => {
    const next = heads[index + 1];
    const previous = heads[index - 1];
    const clause = clauseStart(reading.shape, verb.start);
    return {
      verb,
      clause,
      object: verb.end,
      from: Math.max(clause, previous?.end ?? 0),
      to: Math.min(next?.start ?? Number.MAX_SAFE_INTEGER, clauseEnd(reading.shape, verb.end)),
    };
  });
}

const joined = (first: VerbMatch, second: VerbMatch): VerbMatch => ({
  ...second,
  strength: STRONGER.indexOf(first.strength) < STRONGER.indexOf(second.strength) ? first.strength : second.strength,
  start: first.start,
  passive: first.passive,
});

const STRONGER = ['gift', 'hand', 'build', 'help'];

function startsFrame(reading: Reading, last: VerbMatch, verb: VerbMatch): boolean {
  const between = reading.shape.slice(last.end, verb.start);
  if (/[;]|\.\s/.test(between)) return true;
  if (!hasObject(reading, last.end, verb.start))
    return (
      /[POVL]/.test(between) &&
      /,/.test(between) &&
      !last.passive &&
      hasObject(reading, verb.end, nextBreak(reading.shape, verb.end))
    );
  const afterObject = between.slice(lastObjectEnd(between));
  if (!/,|(?<!\p{L})(?:và|đồng thời|cùng|còn)(?!\p{L})|\)/u.test(afterObject)) return false;
  if (/(?<!\p{L})do [^,;]*$/u.test(afterObject)) return false;
  return hasObject(reading, verb.end, nextBreak(reading.shape, verb.end));
}

const OBJECT =
  /[MN]|(?<!\p{L})(?:quà|tiền|kinh phí|học bổng|nhà|xe|gạo|sổ|thuốc|áo|sách|vở|máy|bánh|nhu yếu phẩm|trang thiết bị|thiết bị|hệ thống|suất|phần|xuất)(?!\p{L})/u;

const hasObject = (reading: Reading, from: number, to: number): boolean => OBJECT.test(reading.shape.slice(from, to));

function lastObjectEnd(between: string): number {
  const found = [...between.matchAll(new RegExp(OBJECT.source, 'gu'))].at(-1);
  return found ? found.index + found[0].length : 0;
}

const nextBreak = (shape: string, from: number): number => {
  const at = shape.slice(from).search(/[,;]/);
  return at < 0 ? shape.length : from + at;
};

function clauseStart(shape: string, at: number): number {
  return Math.max(shape.lastIndexOf(';', at), shape.lastIndexOf(': ', at)) + 1;
}

function clauseEnd(shape: string, at: number): number {
  const end = shape.indexOf(';', at);
  return end < 0 ? shape.length : end;
}

function readFrame(reading: Reading, frame: Frame, earlier: readonly Telling[]): Telling | null {
  const { verb } = frame;
  const recipient = recipientOf(reading, frame);
  const object = readGiven(reading, frame.object, frame.to, verb.passive ? null : (recipient?.span ?? null));
  if (!isGift(reading, verb, object, recipient, frame.to)) return null;
  const end = Math.max(object.given.span.end, recipient?.span.end ?? 0, verb.end);
  const scope = subjectless(reading, frame) ? 0 : frame.from;
  if (vetoOf(reading.shape, scope, verb, Math.max(end, Math.min(frame.to, end + 30)))) return null;
  const who = giversOf(reading, frame, object, earlier);
  return {
    reading,
    rule: `${verb.words} · giver:${who.rule}${recipient ? ` · recipient:${recipient.rule}` : ''}`,
    span: { start: Math.min(verb.start, recipient?.span.start ?? verb.start), end },
    givers: who.givers,
    giverText: who.text,
    giverCarried: who.rule === 'carried',
    handers: who.handers,
    given: object.given,
    recipient,
    setting: settingOf(reading, frame),
    date:
      reading.chunks.find(
        (chunk) => chunk.letter === 'D' && chunk.mention.type === 'date' && chunk.mention.role === 'event',
      ) ?? null,
  };
}

/** A clause without a subject of its own goes on with what was said before it, "sẽ" and "đề nghị" too. */
const subjectless = (reading: Reading, { from, verb }: Frame): boolean =>
  !verb.passive && !/[POV]/.test(reading.shape.slice(from, verb.start));

function recipientOf(reading: Reading, { verb, from, to, object }: Frame): Recipient | null {
  if (verb.passive) {
    const subject = passiveSubject(reading, from, verb.start);
    if (subject) return subject;
  }
  return (
    recipientAfter(reading, verb.end, to) ??
    recipientAt(reading, verb.end, to, 'object') ??
    visited(reading, from, verb.start)
  );
}

/** Who stands before "được": "10 hộ nghèo xã Tả Van được tặng quà". */
function passiveSubject(reading: Reading, from: number, verb: number): Recipient | null {
  const by = reading.shape.slice(from, verb).lastIndexOf('được ');
  if (by < 0) return null;
  const subject = reading.shape.slice(from, from + by);
  const start = from + (/^(?:.*(?:[,:]|(?<!\p{L})(?:có|đó|và|này))\s+)?/u.exec(subject)?.[0].length ?? 0);
  return (
    recipientAt(reading, start, from + by, 'passive-subject') ??
    recipientAt(reading, from, from + by, 'passive-subject')
  );
}

/** Who is visited gets it, where the clause names nobody else: "thăm Trung tâm Hoa Hồng và tặng 10 suất quà". */
function visited(reading: Reading, from: number, verb: number): Recipient | null {
  const found = [
    ...reading.shape
      .slice(from, verb)
      .matchAll(/(?<!\p{L})(?:thăm hỏi|thăm,? động viên|thăm|động viên|tới|đến)\s+(?=\S)/gu),
  ].at(-1);
  return found ? recipientAt(reading, from + found.index + found[0].length, verb, 'visited') : null;
}

/** Whether verb, object and recipient together are a gift; see `GivingStrength`. */
function isGift(
  reading: Reading,
  verb: VerbMatch,
  object: GivenObject,
  recipient: Recipient | null,
  to: number,
): boolean {
  const { given, sort } = object;
  if (object.noGift) return false;
  const hasSum = given.money !== null || given.perPiece !== null;
  const inAid =
    recipient !== null && (recipient.rule === 'in-aid-of' || recipient.people !== null || recipient.parties.length > 0);
  const aided = /(?<!\p{L})(?:ủng hộ|hỗ trợ|giúp|tặng|từ thiện|cứu trợ|tài trợ|quyên góp)(?!\p{L})/u.test(
    reading.shape.slice(verb.start, to),
  );
  switch (verb.strength) {
    case 'gift':
      if (verb.words.startsWith('quyên góp')) return hasSum || object.counted;
      return hasSum || sort !== null || object.counted || verb.words === 'trao quà';
    case 'hand':
      if (sort === 'charity') return true;
      return (hasSum || sort === 'plain' || object.counted) && (inAid || aided);
    case 'help':
      return hasSum ? inAid || sort !== null || verb.passive : object.counted && recipient !== null;
    case 'build':
      return sort === 'charity' && recipient !== null && /nhà|mái ấm|cầu/.test(given.words ?? '');
  }
}

function giversOf(reading: Reading, frame: Frame, object: GivenObject, earlier: readonly Telling[]): Givers {
  const { verb } = frame;
  const behind = giversAfter(reading, verb.end, frame.to, verb.passive);
  if (verb.passive) {
    const by = frame.from + reading.shape.slice(frame.from, verb.start).lastIndexOf('được ');
    return giversBetween(reading, by, verb.start, 'agent') ?? behind ?? CARRIED;
  }
  const doAgent = /(?<!\p{L})do ([^,;]*)$/u.exec(reading.shape.slice(frame.from, verb.start));
  if (doAgent && !/dẫn đầu|trưởng đoàn/.test(doAgent[1]!)) {
    const agent = giversBetween(reading, frame.from + doAgent.index, verb.start, 'agent');
    if (agent) return agent;
  }
  const subject = pointsBack(reading, frame.from, verb.start) ? null : giversBefore(reading, frame.from, verb.start);
  if (behind)
    return {
      ...behind,
      handers: subject
        ? [...subject.handers, ...subject.givers.filter((chunk) => !subject.handers.includes(chunk))]
        : [],
    };
  if (subject) return subject;
  const previous = earlier.at(-1);
  if (previous && !object.empty)
    return { rule: 'carried', givers: previous.givers, handers: previous.handers, text: previous.giverText };
  return CARRIED;
}

const CARRIED: Givers = { rule: 'carried', givers: [], handers: [], text: null };

/** "Tại Quảng Trị, …", "ở xã Tả Van": places that the clause's verb happens at. */
function settingOf(reading: Reading, { clause, verb }: Frame): Telling['setting'] {
  return reading.chunks.filter(
    (chunk) =>
      (chunk.letter === 'V' || chunk.letter === 'L') &&
      chunk.start >= clause &&
      chunk.end <= verb.start &&
      /(?<!\p{L})(?:tại|ở|về|đến|tới|lên)\s+(?:[\p{L}]+\s+){0,3}(?:[VL]+,?\s*)*$/u.test(
        reading.shape.slice(clause, chunk.start),
      ),
  );
}

/** "A trao tủ thuốc, B trao 100 triệu đồng cho Đồn Biên phòng X": who gets the last gets the ones before it. */
function shareRecipients(tellings: readonly Telling[]): readonly Telling[] {
  return tellings.map((telling, index) => {
    if (telling.recipient) return telling;
    const next = tellings.slice(index + 1).find((other) => other.recipient?.rule === 'to');
    return next ? { ...telling, recipient: next.recipient } : telling;
  });
}
