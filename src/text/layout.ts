import { SEE_ALSO_INSIDE } from '../lexicon/furniture.ts';
import type { Span } from '../model/span.ts';
import { agencyLineLength } from './agency-line.ts';
import { trailingByline } from './bylines.ts';
import { creditsIn } from './credits.ts';
import type { Document, Sentence } from './document.ts';
import type { Line } from './lines.ts';
import { markupOf } from './markup.ts';
import { splitSentences } from './sentences.ts';
import { teasersLength } from './teasers.ts';

/** Gathers sentences and what is set aside, line by line. */
export class Layout {
  headline: string | null = null;
  readonly #text: string;
  readonly #sentences: Sentence[] = [];
  readonly #aside: Span[] = [];
  #byline: string | null = null;
  #paragraph = 0;
  #leadRead = false;

  constructor(text: string) {
    this.#text = text;
  }

  frontMatter(end: number, title: Span | null, summary: Span | null): void {
    let from = 0;
    for (const [span, block] of [
      [title, 'title'],
      [summary, 'lead'],
    ] as const) {
      if (!span) continue;
      this.#setAside(from, span.start);
      from = span.end;
      this.#addAll(splitSentences(this.#text, span), block);
    }
    this.#setAside(from, end);
    this.#leadRead = summary !== null;
  }

  title(line: Line): void {
    this.headline = line.text;
    this.#addAll([line], 'title');
  }

  aside(line: Line, byline: boolean): void {
    this.#setAside(line.start, line.end);
    if (byline) this.#byline ??= line.text;
  }

  /** `pictured`: it stands right under a picture. */
  paragraph(line: Line, last: boolean, pictured: boolean): void {
    const marks = markupOf(line.text);
    let start = line.start + marks.before;
    let end = line.end - marks.after;
    if (!this.#leadRead) start += teasersLength(this.#text.slice(start, end));
    if (this.#paragraph < BEGINNING) start += agencyLineLength(this.#text.slice(start, end));
    const signed = last ? trailingByline(this.#text.slice(start, end)) : -1;
    if (signed > 0) {
      this.#byline ??= this.#text.slice(start + signed, end).trim();
      end = start + signed;
    }
    this.#setAside(line.start, start);
    const block = this.#leadRead || end - start > LONGEST_LEAD ? 'body' : 'lead';
    const caption = marks.emphasised || (pictured && !/[.!?…:;”"]$/u.test(line.text));
    if (caption && (this.#leadRead || this.#sentences.length > 0))
      this.#addAll(this.#sentencesOf({ start, end }), 'caption');
    else this.#segments({ start, end }, block);
    this.#leadRead ||= !caption;
    this.#setAside(end, line.end);
  }

  /** The first sentence, or as much of it. */
  opening(longest: number): string {
    const first = this.#sentences[0];
    return first ? this.#text.slice(first.start, Math.min(first.end, first.start + longest)).trim() : '';
  }

  done(byline: string | null): Pick<Document, 'setAside' | 'byline' | 'sentences'> {
    const setAside = this.#aside.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
    return { setAside, byline: byline ?? this.#byline, sentences: this.#sentences };
  }

  /** Text between credits: the sentence right before a credit is a caption. */
  #segments(span: Span, block: Sentence['block']): void {
    let from = span.start;
    for (const credit of creditsIn(this.#text, span)) {
      if (credit.start === span.start) this.#captionAbove();
      this.#captioned({ start: from, end: credit.start }, block);
      this.#setAside(credit.start, credit.end);
      from = credit.end;
    }
    this.#addAll(this.#sentencesOf({ start: from, end: span.end }), block);
  }

  /** A credit on a line of its own signs the line above it, when that is one sentence and not the lead. */
  #captionAbove(): void {
    const last = this.#sentences.at(-1);
    const alone = last && this.#sentences.at(-2)?.paragraph !== last.paragraph;
    if (alone && last.block === 'body') this.#sentences[last.index] = { ...last, block: 'caption' };
  }

  #captioned(span: Span, block: Sentence['block']): void {
    const sentences = this.#sentencesOf(span);
    this.#addAll(sentences.slice(0, -1), block);
    this.#addAll(sentences.slice(-1), 'caption');
  }

  /** Without passages that name another article. */
  #sentencesOf(span: Span): readonly Span[] {
    const sentences: Span[] = [];
    for (const sentence of splitSentences(this.#text, span)) {
      // With the end of the sentence before, which the pattern looks back to.
      const from = Math.max(0, sentence.start - 2);
      const found = SEE_ALSO_INSIDE.exec(this.#text.slice(from, sentence.end));
      if (!found) sentences.push(sentence);
      else {
        const at = Math.max(from + found.index, sentence.start);
        this.#setAside(at, sentence.end);
        if (at > sentence.start) sentences.push({ start: sentence.start, end: at });
      }
    }
    return sentences;
  }

  #addAll(spans: readonly Span[], block: Sentence['block']): void {
    if (spans.length === 0) return;
    for (const { start, end } of spans) {
      this.#sentences.push({ start, end, index: this.#sentences.length, block, paragraph: this.#paragraph });
    }
    this.#paragraph += 1;
  }

  #setAside(start: number, end: number): void {
    const words = this.#text.slice(start, end);
    if (words.trim() === '') return;
    const from = start + words.length - words.trimStart().length;
    this.#aside.push({ start: from, end: from + words.trim().length });
  }
}

/** Paragraphs that may open with an agency line: headline, summary, caption, and the text at last. */
const BEGINNING = 4;

/** A longer first paragraph is the whole article in one line, not its lead. */
const LONGEST_LEAD = 1_200;
