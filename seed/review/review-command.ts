import { ExpectedError } from '../../src/errors.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { judgementPort } from './judgement-port.ts';
import { type Pair, undecidedPairs } from './undecided.ts';

export interface ReviewOptions {
  readonly same?: readonly string[];
  readonly different?: readonly string[];
  readonly undecided?: readonly string[];
  readonly withdraw?: string;
  readonly by?: string;
  readonly reason?: string;
  readonly first?: string;
  readonly json?: true;
}

/** Takes a judgement, or takes one back, where a flag says so; else lists the undecided pairs, most articles first. */
export async function reviewCommand(
  store: GraphStore,
  options: ReviewOptions,
  print: (line: string) => void,
): Promise<0 | 1> {
  const port = judgementPort(store);
  const { by = null, reason = null } = options;
  const verdicts = { SAME: options.same, DIFFERENT: options.different, UNDECIDED: options.undecided } as const;
  let judged = false;
  for (const verdict of ['SAME', 'DIFFERENT', 'UNDECIDED'] as const) {
    const ids = verdicts[verdict];
    if (ids === undefined) continue;
    const [left, right] = twoIds(ids, verdict);
    const id = await port.judge({ left, right, verdict, by, reason });
    print(`${id}  ${left} ${verdict} ${right}`);
    judged = true;
  }
  if (options.withdraw !== undefined) {
    const there = await port.withdraw(options.withdraw);
    print(there ? `${options.withdraw} is withdrawn` : `there is no judgement ${options.withdraw}`);
    return there ? 0 : 1;
  }
  if (!judged) await list(store, options, print);
  return 0;
}

function twoIds(ids: readonly string[], verdict: string): readonly [string, string] {
  const [left, right, ...more] = ids;
  if (left !== undefined && right !== undefined && more.length === 0) return [left, right];
  throw new ExpectedError('BAD_USER_INPUT', `--${verdict.toLowerCase()} takes two ids, but got ${ids.length}.`);
}

async function list(
  store: GraphStore,
  { first = '20', json }: ReviewOptions,
  print: (line: string) => void,
): Promise<void> {
  const most = /^\d{1,3}$/.test(first) ? Number(first) : 0;
  if (most < 1 || most > 100) {
    throw new ExpectedError('BAD_USER_INPUT', `--first must be from 1 to 100, but got ${JSON.stringify(first)}.`);
  }
  const pairs = await undecidedPairs(store, most);
  if (json) for (const pair of pairs) print(JSON.stringify(pair));
  else if (pairs.length === 0) print('nothing is undecided');
  else for (const pair of pairs) for (const line of linesOf(pair)) print(line);
}

function linesOf({ score, features, sides }: Pair): readonly string[] {
  return [
    ...sides.flatMap(({ id, label, articleCount, sentences }) => [
      `${id}  ${label} (${articleCount} ${articleCount === 1 ? 'article' : 'articles'})`,
      ...sentences.map((sentence) => `    “${sentence.replace(/\s+/g, ' ').trim()}”`),
    ]),
    `  ${score}: ${features.join(' ')}`,
    '',
  ];
}
