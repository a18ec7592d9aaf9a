/** What came of one article. */
export interface ArticleOutcome {
  /** The file, or the place in a list that was handed over. */
  readonly name: string;
  readonly did: 'loaded' | 'changed' | 'unchanged' | 'failed';
  /** The article's id; null when it failed. */
  readonly article: string | null;
  readonly title: string | null;
  /** Why it failed: a stable code, and a sentence. */
  readonly reason: { readonly code: string; readonly message: string } | null;
}

export interface LoadReport {
  readonly loaded: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly outcomes: readonly ArticleOutcome[];
}

export function reportOf(outcomes: readonly ArticleOutcome[]): LoadReport {
  const count = (did: ArticleOutcome['did']) => outcomes.filter((outcome) => outcome.did === did).length;
  return {
    loaded: count('loaded'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    failed: count('failed'),
    outcomes,
  };
}

/** One line for an article: "loaded     lao-cai.txt". */
export const outcomeLine = ({ did, name, reason }: ArticleOutcome): string =>
  `${did.padEnd(9)}  ${name}${reason === null ? '' : `: ${reason.message}`}`;

/** The closing line. */
export const reportLine = ({ loaded, changed, unchanged, failed }: LoadReport): string =>
  `${loaded} loaded, ${changed} changed, ${unchanged} unchanged, ${failed} failed`;
