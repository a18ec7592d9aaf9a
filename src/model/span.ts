/** A half-open range of UTF-16 offsets into `Article.text`: `text.slice(start, end)` are its words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that say a fact, with the sentence around them. Both are spans of the article's own text. */
export interface Quote extends Span {
  readonly sentence: Span;
}

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** In reading order; of two that start together the longer first. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
