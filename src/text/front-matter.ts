import type { Span } from '../model/span.ts';

/** The head of a template that was left in a text file: where it ends, and the headline and summary that it holds. */
export interface TextHead {
  readonly end: number;
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly summarySpan: Span | null;
}

export function frontMatterOf(text: string): TextHead | null {
  const found = /^\s*---[ \t]*\r?\n([\s\S]{0,6000}?)\r?\n---[ \t]*(?=\r?\n|$)/.exec(text);
  if (!found || !/^[\w-]+:/m.test(found[1]!)) return null;
  const titleSpan = spanOf(found[0], TITLE);
  return {
    end: found[0].length,
    title: titleSpan ? text.slice(titleSpan.start, titleSpan.end) : null,
    titleSpan,
    summarySpan: spanOf(found[0], SUMMARY),
  };
}

const TITLE = /^title:[ \t]*["']?(.*?)["']?[ \t]*\r?$/m;
const SUMMARY = /^(?:summary|description|lead|excerpt):[ \t]*["']?(.*?)["']?[ \t]*\r?$/m;

function spanOf(head: string, key: RegExp): Span | null {
  const found = key.exec(head);
  if (!found?.[1]) return null;
  const start = found.index + found[0].indexOf(found[1]);
  return { start, end: start + found[1].length };
}
