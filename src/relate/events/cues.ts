import { EVENT_ADJUNCTS, EVENT_CUES, EVENT_VETOES } from '../../lexicon/event-cues.ts';
import type { EventKind } from '../../model/facts.ts';
import type { Span } from '../../model/span.ts';
import { compact } from '../../text/compact.ts';
import { anyOf, pattern } from '../clauses/pattern.ts';

/** Words of a sentence that tell an event. Offsets count from the sentence's start. */
export interface CueMatch extends Span {
  readonly kind: EventKind;
  /** The rule that read it: its kind and words, for --explain. */
  readonly rule: string;
}

/** The first cue of a sentence's shape that is no adjunct and not merely planned; null where it tells no event. */
export function cueOf(shape: string): CueMatch | null {
  if (!ANY.test(shape)) return null;
  const open = withoutAdjuncts(shape);
  let first: CueMatch | null = null;
  for (const cue of COMPILED) {
    if (!cue.holds.test(open)) continue;
    for (const found of open.matchAll(cue.match)) {
      const match = trimmed(found[0], found.index, cue.kind);
      if (cue.actor && !ACTOR.test(shape.slice(0, match.start))) continue;
      if (cue.guest && !GUEST.test(shape.slice(match.end))) continue;
      if (isVetoed(open, match.start) || (NOUNS.has(match.kind) && IS_AHEAD.test(open.slice(match.end)))) continue;
      if (
        !first ||
        match.start < first.start ||
        (match.start === first.start && match.end > first.end && cue.kind !== 'OTHER')
      )
        first = match;
      break;
    }
  }
  return first;
}

/**
 * "Ngày 3/5, Công đoàn tỉnh tổ chức bữa cơm cho công nhân": a body holds something that no cue knows, on a day that the sentence
 * opens with.
 */
export function heldCue(shape: string): CueMatch | null {
  if (!shape.includes(HOLDS)) return null;
  const open = withoutAdjuncts(shape);
  const found = HELD.exec(open);
  if (!found) return null;
  const start = found[0].length - HOLDS.length;
  return isVetoed(open, start) ? null : { kind: 'OTHER', start, end: found[0].length, rule: 'other:held' };
}

const HOLDS = 'tổ chức';
/** What is organised in such sentences and yet is no occasion. */
const HELD =
  /^[\s*•–-]*(?:\(?[\p{L}. ]{2,14}\)?\s?[-–]\s?)?(?:[^.;:D]{0,90},\s)?(?:trong )?[\p{Ll} ]{0,12}D+,?\s[^.;:]{0,120}?[OP]+[^.;:]{0,120}?(?<!\p{L}|ban )tổ chức(?= (?!lại|thực hiện|triển khai|đảng|bộ máy|sản xuất|lực lượng|cán bộ|kinh doanh|xét|bầu cử|điều tra|bắt)\p{L}| ['‘“"_])/u;

/** The cue without the auxiliaries before it, so that two cues of one verb start together. */
function trimmed(words: string, index: number, kind: EventKind): CueMatch {
  const lead =
    /^(?:đã |cũng đã |cùng |long trọng |trọng thể |trang trọng |thân mật |tới |đến |tham |có )+/u.exec(words)?.[0]
      .length ?? 0;
  return {
    kind,
    start: index + lead,
    end: index + words.length,
    rule: `${kind.toLowerCase()}:${words.slice(lead).trim()}`,
  };
}

const COMPILED = EVENT_CUES.map((cue) => ({ ...cue, match: pattern(cue.words), holds: new RegExp(cue.holds) }));

/** Cheap look before the rules: many sentences tell no event. */
const ANY = new RegExp(EVENT_CUES.map(({ holds }) => holds).join('|'));

/** Officials, bodies, or the nameless leaders and delegations of a place: "lãnh đạo huyện Sa Pa". */
const ACTOR =
  /[PO]|(?<!\p{L})(?:lãnh đạo|đoàn(?: công tác| đại biểu| cán bộ)?)(?: của)? (?:hai |các )?(?:tỉnh |thành phố |tp\.? ?)?[VL]/u;

const GUEST =
  /^\s*(?:\d+ )?(?:[\p{Ll},]+ ){0,6}?(?:[PXO]|đoàn|đại sứ|tổng|ngài|bộ trưởng|lãnh đạo|các|thủ tướng|chủ tịch|phó|gia đình|người đồng cấp)/u;

const ADJUNCT = compact(new RegExp(`(?<!\\p{L})${anyOf(EVENT_ADJUNCTS)}(?!\\p{L})[^,.;]*`, 'gu'));
/** What an organising committee is named after is no event beside the one that it holds. */
const COMMITTEE =
  /(?<!\p{L})(?:ban tổ chức (?:lễ|chương trình|ngày|cuộc|hội|giải)|O+ (?=kỷ niệm))[^,.;]*?(?= (?:đã |vừa )?(?:tổ chức|họp|trao|cho biết) )/gu;
const BRACKETS = /\([^()]*\)/g;
/** "Chuẩn bị kỳ họp thứ 6, …", "Với mong muốn …, sáng 3/5, …": what the sentence tells comes behind. */
const AHEAD_OF =
  /^(?:(?:để )?chuẩn bị (?:cho )?[^,;]{3,60},|với (?:mong muốn|mục đích|mục tiêu|tinh thần|phương châm)[^;]{3,280}?,(?= (?:vào |trong )?(?:sáng |trưa |chiều |tối |ngày |nay )+\(?D))/;
const QUOTED = /["“][^"”]*["”]/g;

/** Adjuncts, brackets and quoted words blanked out, to the same length. */
export function withoutAdjuncts(shape: string): string {
  const blank = (words: string): string => '_'.repeat(words.length);
  const committee = /kỷ niệm|ban tổ chức/.test(shape) ? shape.replace(COMMITTEE, blank) : shape;
  return committee.replace(AHEAD_OF, blank).replace(BRACKETS, blank).replace(QUOTED, blank).replace(ADJUNCT, blank);
}

const VETO = compact(
  new RegExp(`(?<!\\p{L})${anyOf(EVENT_VETOES)}(?!\\p{L})(?![^,;]*(?<!\\p{L})đã(?!\\p{L}))[^;]*$`, 'u'),
);

/** "kỳ họp thứ 6 | sẽ khai mạc ngày 20/10": announced behind the noun. */
const NOUNS: ReadonlySet<EventKind> = new Set(['CONFERENCE', 'CEREMONY', 'AWARD', 'SIGNING', 'OTHER']);
const IS_AHEAD =
  /^[^,.;]{0,90}?(?<!\p{L})(?:sẽ|dự kiến)(?: được| chính thức)? (?:diễn ra|khai mạc|tổ chức|tiến hành|bắt đầu|xem xét)(?!\p{L})/u;

const NEGATED = /(?<!\p{L})(?:không|chưa|chẳng)\s+(?:thể |được |hề )?$/u;

function isVetoed(shape: string, cue: number): boolean {
  const before = shape.slice(0, cue);
  return NEGATED.test(before) || VETO.test(before);
}
