import { oneSpaced } from '../../text/spaces.ts';
import type { Reading } from '../clauses/reading.ts';
import type { CueMatch } from './cues.ts';

/** An event's name from the article's own words: who, and what the cue's clause says, private names left out. */
export function eventName(reading: Reading, cue: CueMatch): string {
  const subject = reading.chunks.findLast(
    (chunk) => chunk.end <= cue.start && (chunk.letter === 'P' || chunk.letter === 'O'),
  );
  const from = subject ? subject.start : cue.start;
  const who = subject ? nameOf(reading, subject.start, subject.end, subject.mention) : '';
  const what = words(reading, cue.start, clauseEnd(reading, cue.end));
  const name = oneSpaced(`${who} ${what}`).trim();
  return from === cue.start ? capitalised(name) : capitalised(name);
}

const LONGEST = 140;

function clauseEnd(reading: Reading, from: number): number {
  const stop = reading.shape
    .slice(from)
    .search(/[;:.]\s|,\s(?:nhân|với|thu hút|để|nhằm|trong đó|do |đã|sau|trước|gồm)|\snhân (?:dịp|kỷ)|\snhằm\s|$/u);
  return Math.min(from + stop, reading.text.length);
}

function nameOf(reading: Reading, start: number, end: number, mention: Reading['chunks'][number]['mention']): string {
  if (mention.type === 'person') return mention.name;
  return words(reading, start, end);
}

/** The words from `start` to `end` without private persons' names, cut at a word where they are long. */
function words(reading: Reading, start: number, end: number): string {
  let text = '';
  let at = start;
  for (const chunk of reading.chunks) {
    if (chunk.letter !== 'X' || chunk.start < start || chunk.end > end) continue;
    text += reading.text.slice(at, chunk.start);
    at = chunk.end;
  }
  text = oneSpaced(text + reading.text.slice(at, end))
    .replace(/[\s,;:.–-]+$/u, '')
    .trim();
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))}…`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
