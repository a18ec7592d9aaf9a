import { ExpectedError } from '../errors.ts';
import type { WriteTransaction } from '../graph/graph-store.ts';
import { judgementId } from '../model/ids.ts';
import { type ChainLink, contradiction } from './contradiction.ts';
import { DeltaBuilder } from './delta.ts';
import { findMention } from './find-mention.ts';
import { isolate, release } from './isolation.ts';
import { silenceBy } from './maybe.ts';
import { type JudgedPair, type JudgementRecord, State } from './state.ts';
import { update } from './update.ts';

export interface NewJudgement {
  /** Ids of things or of mentions. */
  readonly left: string;
  readonly right: string;
  readonly verdict: JudgedPair['verdict'];
  readonly by: string | null;
  readonly reason: string | null;
  /** RFC 3339. */
  readonly at: string;
}

/**
 * Takes a reviewer's word on two mentions; the graph is then what features and all judgements make it. Gives the judgement's id.
 * Throws NOT_FOUND, BAD_USER_INPUT where the two can't be compared, CONFLICT with the chain of judgements that contradict.
 */
export async function judge(transaction: WriteTransaction, judgement: NewJudgement): Promise<string> {
  const state = new State(transaction.ledger);
  const mentions = await comparable(state, judgement);
  const chain = await contradiction(state, ...mentions, judgement.verdict);
  if (chain !== null) throw contradicted(judgement, chain);
  const [left, right] = [...mentions].sort() as [string, string];
  const id = judgementId(left, right, judgement.verdict);
  await state.judgements.load([id]);
  const known = state.judgements.get(id);
  const { verdict, by, reason, at } = judgement;
  const record: JudgementRecord = { left, right, verdict, by, reason, at, silences: known?.silences ?? null };
  state.judgements.put(id, record);
  await writeRow(transaction, id, record);
  if (known !== null) {
    await state.save();
    return id;
  }
  const isolated = await isolate(state, [left, right]);
  add(state, left, { judgement: id, other: right, verdict });
  add(state, right, { judgement: id, other: left, verdict });
  await update(transaction, state, isolated);
  return id;
}

/** Takes a judgement back: the graph is as if it had never been given. False where there is none of that id. */
export async function withdrawJudgement(transaction: WriteTransaction, id: string): Promise<boolean> {
  const state = new State(transaction.ledger);
  await state.judgements.load([id]);
  const judgement = state.judgements.get(id);
  if (judgement === null) return false;
  const { left, right } = judgement;
  await state.judged.load([left, right]);
  const unsilenced = new Set<string>();
  await silenceBy(state, id, unsilenced, true);
  for (const mention of [left, right]) {
    const judged = state.judged.get(mention)!;
    judged.words = judged.words.filter((word) => word.judgement !== id);
    state.judged.put(mention, judged);
  }
  state.judgements.put(id, null);
  const released = await release(state, [left, right]);
  const delta = new DeltaBuilder();
  delta.removeNode(id);
  await transaction.apply(delta.build());
  await update(transaction, state, { ...released, unsilenced });
  return true;
}

/** The mentions that are meant. */
async function comparable(state: State, { left, right }: NewJudgement): Promise<readonly [string, string]> {
  const [one, other] = [(await findMention(state, left)).mention, (await findMention(state, right)).mention];
  if (one.id === other.id) {
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `"left" and "right" must be two mentions or things, but both are ${left}.`,
    );
  }
  if (one.kind !== other.kind) {
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `"left" and "right" must be of one kind, but are ${one.kind} and ${other.kind}.`,
    );
  }
  return [one.id, other.id];
}

function contradicted({ verdict }: NewJudgement, chain: readonly ChainLink[]): ExpectedError {
  const words = chain.map((link) => `${link.left} ${link.verdict} ${link.right}`).join(', ');
  return new ExpectedError('CONFLICT', `${verdict} contradicts what was judged before: ${words}.`, { chain });
}

function add(state: State, mention: string, word: JudgedPair): void {
  const judged = state.judged.get(mention)!;
  judged.words = [...judged.words, word].sort((a, b) => (a.judgement < b.judgement ? -1 : 1));
  state.judged.put(mention, judged);
}

async function writeRow(transaction: WriteTransaction, id: string, record: JudgementRecord): Promise<void> {
  const { silences: _, ...properties } = record;
  const delta = new DeltaBuilder();
  delta.node({ row: 'node', id, kind: 'Judgement', properties });
  await transaction.apply(delta.build());
}
