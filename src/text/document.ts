import type { Span } from '../model/span.ts';

/**
 * An article laid out for reading. Every span here, and of every mention, is in the coordinates of `Document.text`, which is the
 * article's text as it is read (`readableView`); `toOriginal` leads back to the article's own offsets, once, when facts are finished.
 */
export interface Document {
  readonly title: string;
  /** YYYY-MM-DD from metadata, or null. */
  readonly publishedOn: string | null;
  /** NFC, with plain spaces and hyphens and nothing without width; most articles' text is that already, to the letter. */
  readonly text: string;
  readonly toOriginal: (span: Span) => Span;
  /** Page furniture: in no sentence. */
  readonly setAside: readonly Span[];
  readonly byline: string | null;
  readonly sentences: readonly Sentence[];
}

export interface Sentence extends Span {
  readonly index: number;
  /** Where it stands: a gift told in headline, lead, body and caption is one gift. */
  readonly block: 'title' | 'lead' | 'body' | 'caption';
  /** Sentences of one paragraph share its number; a caption glued into the body is a paragraph of its own. */
  readonly paragraph: number;
}
