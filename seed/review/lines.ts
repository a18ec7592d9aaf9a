import type { Given } from './judgements-given.ts';
import type { Pair } from './undecided.ts';

/** An undecided pair for the terminal: both sides with their sentences, then each feature with its weight. */
export function pairLines({ score, features, sides }: Pair): readonly string[] {
  return [
    ...sides.flatMap(({ id, label, articleCount, sentences }) => [
      `${id}  ${label} (${articleCount} ${articleCount === 1 ? 'article' : 'articles'})`,
      ...sentences.map((sentence) => `    “${sentence.replace(/\s+/g, ' ').trim()}”`),
    ]),
    `  ${score} in all:`,
    ...features.map((feature) => `    ${feature}`),
    '',
  ];
}

/** What was judged, when, by whom and why, in one line. */
export function judgementLine({ id, left, right, verdict, by, reason, at }: Given): string {
  const who = by === null ? '' : ` by ${by}`;
  return `${id}  ${left} ${verdict} ${right}  ${at}${who}${reason === null ? '' : `: ${reason}`}`;
}
