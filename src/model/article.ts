/** An article as it was read: decoded, front matter and markup taken off, nothing else changed. */
export interface RawArticle {
  readonly title: string;
  /** The whole text, page furniture and headline included; every span of every fact points into it. */
  readonly text: string;
  readonly source: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  /** YYYY-MM-DD, where the file says it; null where it has to be inferred from the text. */
  readonly publishedOn: string | null;
  /** The reader's own key for this article, when it has one. */
  readonly externalId: string | null;
}
