import { partyGroups } from '../clauses/party-groups.ts';
import type { Reading } from '../clauses/reading.ts';
import type { Frame } from './frames.ts';
import {
  CARRIED,
  type Givers,
  giversAfter,
  giversBefore,
  giversBetween,
  pointsBack,
  sentenceSubject,
  speakerOf,
} from './giver.ts';
import type { VerbMatch } from './giving-verbs.ts';
import { madeStart, relativeStart } from './handed-goods.ts';
import { standsForGiver } from './meant-giver.ts';
import { raisedBy, raisedFrom, withoutPartner } from './raised.ts';
import type { Telling } from './telling.ts';
import { namedInWords, ownSubject, unnamedBefore, unnamedList } from './unnamed-giver.ts';

/** Who gives what a clause tells: behind the verb, before it, or carried on from what the sentence has told. */
export function giversOf(reading: Reading, frame: Frame, earlier: readonly Telling[], handed: boolean): Givers {
  const made = handed && !frame.verb.passive ? madeStart(reading, frame.from, frame.verb.start) : null;
  const verb = made === null ? frame.verb : { ...frame.verb, start: made };
  const before = reading.shape.slice(frame.from, verb.start);
  const behind =
    giversAfter(reading, Math.max(verb.end, frame.object), frame.to, verb.passive || verb.strength === 'receive') ??
    (verb.passive ? giversAfter(reading, frame.from, verb.start, false) : null);
  if (verb.words === 'vận động') return raisedFrom(reading, frame);
  if (verb.words === 'vận động được') return behind ?? raisedBy(reading, frame);
  if (verb.strength === 'receive') return behind ?? CARRIED;
  if (verb.passive) {
    const by = frame.from + before.lastIndexOf('được ');
    return giversBetween(reading, by, verb.start, 'agent') ?? behind ?? agentNamed(reading, by, verb) ?? CARRIED;
  }
  const others = saidOf(reading, frame);
  if (others) return others;
  const doAgent = (handed ? /(?<!\p{L})do ([^;:]*)$/u : /(?<!\p{L})do ([^,;]*)$/u).exec(before);
  if (doAgent && !/dẫn đầu|trưởng đoàn/.test(doAgent[1]!)) {
    const start = frame.from + doAgent.index;
    const agent = giversBetween(reading, start, verb.start, 'agent');
    if (agent) return agent;
    const words =
      namedInWords(reading, start + 'do '.length, verb.start) ?? unnamedList(reading, start + 'do '.length, verb.start);
    if (words) return { rule: 'agent', givers: [], handers: [], text: words };
  }
  if (/\(\s*$/.test(before)) return CARRIED;
  if (frame.head && !behind) return giversOf(reading, frame.head, [], false);
  const thanked = THANKS.exec(before);
  if (thanked) return thankedFor(reading, frame.from + thanked.index + thanked[0].length, verb.start);
  const relative = handed ? relativeStart(reading, frame.from, verb.start) : null;
  const related = relative === null ? null : giversBefore(reading, relative, verb.start);
  if (related) return related;
  const guests = behind ? null : guestsWhoGive(reading, frame);
  if (guests) return guests;
  const word = pointsBack(reading, frame.from, verb.start);
  const pointed = word !== null;
  const speaker = pointed ? speakerOf(reading, word, verb.start) : null;
  if (speaker) return speaker;
  const goesOn = earlier.length > 0 && GOES_ON.test(before);
  const whole = behind ? null : subjectBehind(reading, frame);
  if (whole) return whole;
  const meant = pointed || behind ? null : standsForGiver(reading, frame.from, verb.start);
  if (meant) return meant;
  const own = pointed ? null : ownSubject(reading, frame.from, verb.start);
  const inWords: Givers | null = own && { rule: 'unnamed', givers: [], handers: [], text: own.text };
  const acting = pointed || goesOn || own?.isNew ? null : giversBefore(reading, frame.from, verb.start);
  const told = acting && verb.words.startsWith('ký') ? withoutPartner(acting) : acting;
  const subject = pointed || goesOn ? null : (told ?? inWords);
  if (behind)
    return {
      ...behind,
      handers: subject
        ? [...subject.handers, ...subject.givers.filter((chunk) => !subject.handers.includes(chunk))]
        : [],
    };
  if (subject) return subject;
  if (pointed) return CARRIED;
  const previous = earlier.findLast(({ span }) => !isBracketed(reading.shape, span.start, verb.start));
  if (previous)
    return { rule: 'carried', givers: previous.givers, handers: previous.handers, text: previous.giverText };
  const lead = leadOf(reading, frame);
  return (
    sentenceSubject(reading, frame.from, verb.start) ??
    (lead === null ? null : giversBefore(reading, 0, firstVerb(reading, lead))) ??
    CARRIED
  );
}

/** "Không chỉ trao 20 triệu đồng cho bà con, | Quỹ An Bình | còn tặng": who does both stands between them. */
function subjectBehind(reading: Reading, { from, verb }: Frame): Givers | null {
  if (!FRONTED.test(reading.shape.slice(from, verb.start))) return null;
  const found = DOES_MORE.exec(reading.shape.slice(verb.end, verb.end + 200));
  if (!found) return null;
  return giversBefore(reading, verb.end + found.index + 2, verb.end + found.index + found[0].length);
}

const FRONTED = /^\s*(?:không chỉ|không những|không chỉ có|ngoài|bên cạnh|cùng với|song song với)(?: việc)?(?: đã)? $/u;
const DOES_MORE = /, (?:[\p{L}]+ ){0,3}[PO]+(?: đã)? (?:còn|cũng) /u;

/** "268 em nhỏ được chương trình Gieo xuân trao 268 phần quà": a giver by a name that no recogniser knows. */
function agentNamed(reading: Reading, by: number, { start, words }: VerbMatch): Givers | null {
  const from = by + 'được '.length;
  const opens = AGENT.exec(reading.text.slice(from, start));
  const text = opens && /^(?:trao|tặng|trao tặng|gửi tặng)$/.test(words) ? namedInWords(reading, from, start) : null;
  return text === null ? null : { rule: 'unnamed', givers: [], handers: [], text };
}

const AGENT =
  /^(?:[Cc]hương trình|[Dd]ự án|[Nn]hóm|[Cc]âu lạc bộ|CLB|[Đđ]ội|[Hh]ội|[Qq]uỹ|[Tt]hương hiệu|[Nn]hãn hàng|[Cc]ửa hàng) ["“]?\p{Lu}/u;

/** "Tổng Lãnh sự thông báo | các doanh nghiệp trên địa bàn đã chuyển 1 tỷ đồng": others give than who says so. */
function saidOf(reading: Reading, { from, verb }: Frame): Givers | null {
  const said = SAID.exec(reading.shape.slice(from, verb.start));
  if (!said) return null;
  const words = unnamedBefore(reading, from + said.index + said[0].length, verb.start);
  return words ? { rule: 'unnamed', givers: [], handers: [], text: words.text } : null;
}

const SAID = /(?<!\p{L})(?:thông báo|cho biết|cho hay|thông tin|báo tin|kể)(?: rằng)?,? /u;

/** "Ông Bách cảm ơn Công ty A đã tặng": who is thanked has given. */
function thankedFor(reading: Reading, from: number, verb: number): Givers {
  const group = partyGroups(reading, from, verb)[0];
  const givers = group?.chunks.filter(({ letter }) => letter !== 'X') ?? [];
  if (givers.length > 0) return { rule: 'subject', givers, handers: [], text: null };
  const words = unnamedBefore(reading, from, verb);
  return words ? { rule: 'unnamed', givers: [], handers: [], text: words.text } : CARRIED;
}

const THANKS = /(?<!\p{L})(?:cảm ơn|cám ơn|tri ân|biết ơn)(?!\p{L})/u;

/** "Đến dự và trao quà cho bà con có đồng chí Trần Văn Bách, Bí thư Tỉnh ủy": who came stands behind what they did. */
function guestsWhoGive(reading: Reading, { from, verb, to }: Frame): Givers | null {
  if (!COME_AND.test(reading.shape.slice(from, verb.start))) return null;
  const there = GUESTS.exec(reading.shape.slice(verb.end, to));
  const start = there ? verb.end + there.index + there[0].length : to;
  const people = reading.chunks.filter((chunk) => chunk.letter === 'P' && chunk.start >= start);
  return people.length > 0 && people[0]!.start === start
    ? { rule: 'subject', givers: people, handers: people, text: null }
    : null;
}

const COME_AND =
  /^\s*(?:cùng )?(?:đến|tới|về|tham) (?:dự|tham dự|thăm)(?: [^,;.:MN]{0,40})?(?:,| và|, và)(?: (?:trực tiếp|thăm hỏi,?|động viên,?|thăm,?|và))* $/u;
const GUESTS = /(?<!\p{L})có (?:(?:các|sự|tham gia|của|đồng chí|đ\/c|ông|bà|đại diện|lãnh đạo):? )*(?=P)/u;

/** Where the first "đã" or verb of giving stands in the words that open a list. */
const firstVerb = ({ shape }: Reading, lead: number): number =>
  /(?<!\p{L})(?:đã|vừa|còn|trao|tặng|ủng hộ|hỗ trợ|tài trợ)(?!\p{L})/u.exec(shape.slice(0, lead))?.index ?? lead;

/** "(trong đó nhà hảo tâm ủng hộ 1 triệu đồng)": an aside, which the sentence does not go on from. */
const isBracketed = (shape: string, at: number, verb: number): boolean => {
  const open = shape.lastIndexOf('(', at);
  const close = shape.indexOf(')', at);
  return open >= 0 && shape.lastIndexOf(')', at) < open && close >= 0 && close < verb;
};

/** "… cho chiến sĩ Đồn Biên phòng Y Tý, đồng thời trao": the body before "đồng thời" got the first, and gives no second. */
const GOES_ON = /[PXOVL]\)?,? (?:đồng thời|và|cùng lúc)(?: (?:còn|cũng|đã))*\s*$/u;

/** "…, công ty đã: trao …; ủng hộ …": where the words end that open a list of clauses of which this is one; null for no such list. */
export function leadOf({ shape }: Reading, { from }: Frame): number | null {
  const colon = shape.lastIndexOf(': ', from);
  return colon > 0 && shape[from - 1] === ';' ? colon : null;
}
