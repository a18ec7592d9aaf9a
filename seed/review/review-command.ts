import { ExpectedError } from '../../src/errors.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { judgementPort } from './judgement-port.ts';
import { judgementsGiven } from './judgements-given.ts';
import { judgementLine, pairLines } from './lines.ts';
import { takeJudgements, takeRuling } from './take.ts';
import { undecidedPairs } from './undecided.ts';

export interface ReviewOptions {
  readonly same?: readonly string[];
  readonly different?: readonly string[];
  readonly undecided?: readonly string[];
  readonly withdraw?: string;
  readonly by?: string;
  readonly reason?: string;
  readonly judgements?: true;
  readonly rule?: string;
  readonly on?: string;
  readonly note?: string;
  readonly url?: string;
  readonly first?: string;
  readonly json?: true;
}

/**
 * Takes judgements and rulings, or takes a judgement back, where flags say so; else lists the undecided pairs, most articles
 * first, or the judgements.
 */
export async function reviewCommand(
  store: GraphStore,
  options: ReviewOptions,
  print: (line: string) => void,
): Promise<0 | 1> {
  const port = judgementPort(store);
  const done = [...(await takeJudgements(port, options)), ...(await takeRuling(port, options))];
  for (const line of done) print(line);
  if (options.withdraw !== undefined) {
    const there = await port.withdraw(options.withdraw);
    print(there ? `${options.withdraw} is withdrawn` : `there is no judgement ${options.withdraw}`);
    return there ? 0 : 1;
  }
  if (done.length === 0) await list(store, options, print);
  return 0;
}

async function list(
  store: GraphStore,
  { first = '20', json, judgements }: ReviewOptions,
  print: (line: string) => void,
): Promise<void> {
  const most = /^\d{1,3}$/.test(first) ? Number(first) : 0;
  if (most < 1 || most > 100) {
    throw new ExpectedError('BAD_USER_INPUT', `--first must be from 1 to 100, but got ${JSON.stringify(first)}.`);
  }
  if (judgements) {
    const given = await judgementsGiven(store, most);
    for (const judgement of given) print(json ? JSON.stringify(judgement) : judgementLine(judgement));
    if (given.length === 0 && !json) print('nothing was judged');
    return;
  }
  const pairs = await undecidedPairs(store, most);
  for (const pair of pairs) for (const line of json ? [JSON.stringify(pair)] : pairLines(pair)) print(line);
  if (pairs.length === 0 && !json) print('nothing is undecided');
}
