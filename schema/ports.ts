/** What mutations do their work through; main hands both to the context, so that schema never imports seed. */
export interface ArticleLoader {
  /** Loads each article or says why not; one that fails takes none of the others with it. */
  readonly load: (articles: readonly LoadRequest[]) => Promise<LoadOutcome>;
  /** The graph is then as if it had never been loaded. False where there is no such article. */
  readonly remove: (articleId: string) => Promise<boolean>;
}

/** An article as a caller hands it over. */
export interface LoadRequest {
  readonly externalId: string | null;
  readonly title: string;
  readonly text: string;
  readonly source: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  /** YYYY-MM-DD */
  readonly publishedOn: string | null;
}

export interface LoadOutcome {
  readonly loaded: number;
  readonly unchanged: number;
  readonly changed: number;
  readonly failed: readonly LoadFailure[];
  /** The ids of those that are in the graph now, in the order handed over. */
  readonly articles: readonly string[];
}

export interface LoadFailure {
  /** Its place in the list handed over, from 0. */
  readonly index: number;
  readonly title: string | null;
  readonly code: string;
  readonly message: string;
}

export interface JudgementPort {
  /** The id of the judgement. Throws ExpectedError NOT_FOUND, or CONFLICT with the chain that contradicts. */
  readonly judge: (judgement: JudgementRequest) => Promise<string>;
  /** False where there is no such judgement. */
  readonly withdraw: (judgementId: string) => Promise<boolean>;
  /** STANDS takes the ruling back. Throws ExpectedError NOT_FOUND. */
  readonly rule: (ruling: RulingRequest) => Promise<RuledNote>;
}

export type Verdict = 'SAME' | 'DIFFERENT' | 'UNDECIDED';
export type Ruling = 'STANDS' | 'DISPUTED' | 'WRONG' | 'PRIVATE';

export interface JudgementRequest {
  /** Ids of things, or of mentions (Evidence.mention). */
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  readonly by: string | null;
  readonly reason: string | null;
}

export interface RulingRequest {
  /** The id of a thing, or of an evidence. */
  readonly subject: string;
  readonly ruling: Ruling;
  readonly note: string;
  readonly url: string | null;
  readonly by: string | null;
}

export interface RuledNote {
  readonly ruling: Ruling;
  readonly text: string;
  readonly url: string | null;
  readonly by: string | null;
  /** RFC 3339 */
  readonly at: string;
}
