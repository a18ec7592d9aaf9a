import type { JudgementPort, Ruling } from '../../schema/ports.ts';
import { ExpectedError } from '../../src/errors.ts';
import type { ReviewOptions } from './review-command.ts';

/** Takes the judgements that flags name; a line for each. */
export async function takeJudgements(port: JudgementPort, options: ReviewOptions): Promise<readonly string[]> {
  const { by = null, reason = null } = options;
  const verdicts = { SAME: options.same, DIFFERENT: options.different, UNDECIDED: options.undecided } as const;
  const lines: string[] = [];
  for (const verdict of ['SAME', 'DIFFERENT', 'UNDECIDED'] as const) {
    const ids = verdicts[verdict];
    if (ids === undefined) continue;
    const [left, right] = twoIds(ids, verdict);
    const id = await port.judge({ left, right, verdict, by, reason });
    lines.push(`${id}  ${left} ${verdict} ${right}`);
  }
  return lines;
}

function twoIds(ids: readonly string[], verdict: string): readonly [string, string] {
  const [left, right, ...more] = ids;
  if (left !== undefined && right !== undefined && more.length === 0) return [left, right];
  throw new ExpectedError('BAD_USER_INPUT', `--${verdict.toLowerCase()} takes two ids, but got ${ids.length}.`);
}

/** Takes the ruling that `--rule` names; a line for it. */
export async function takeRuling(port: JudgementPort, options: ReviewOptions): Promise<readonly string[]> {
  const { rule, on, note, url = null, by = null } = options;
  if (rule === undefined) return [];
  const ruling = RULINGS.find((one) => one === rule.toUpperCase());
  if (ruling === undefined) {
    throw new ExpectedError('BAD_USER_INPUT', `--rule must be one of ${RULINGS.join(', ')}, but got ${rule}.`);
  }
  if (on === undefined || note === undefined) {
    throw new ExpectedError('BAD_USER_INPUT', '--rule needs --on with an id, and --note with the reason.');
  }
  await port.rule({ subject: on, ruling, note, url, by });
  return [`${on} ${ruling}`];
}

const RULINGS: readonly Ruling[] = ['WRONG', 'DISPUTED', 'PRIVATE', 'STANDS'];
