import { randomBytes } from 'node:crypto';
import type { JudgementPort, JudgementRequest, RuledNote, RulingRequest } from '../../schema/ports.ts';
import { ExpectedError } from '../../src/errors.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { judge, withdrawJudgement } from '../../src/resolve/judge.ts';
import { rule } from '../../src/resolve/rule.ts';

/** Takes what reviewers say into the graph. Ids of things that were merged, or of mentions that are no more, lead to the thing. */
export const judgementPort = (store: GraphStore): JudgementPort => ({
  judge: (request) => judgeIn(store, request),
  withdraw: (id) => store.write((transaction) => withdrawJudgement(transaction, id)),
  rule: (request) => ruleIn(store, request),
});

async function judgeIn(store: GraphStore, request: JudgementRequest): Promise<string> {
  const at = new Date().toISOString();
  return orByThings(store, [request.left, request.right], ([left, right]) =>
    store.write((transaction) => judge(transaction, { ...request, left: left!, right: right!, at })),
  );
}

async function ruleIn(store: GraphStore, { subject, ruling, note, url, by }: RulingRequest): Promise<RuledNote> {
  const at = new Date().toISOString();
  const secret = randomBytes(32).toString('hex');
  await orByThings(store, [subject], ([id]) =>
    store.write((transaction) => rule(transaction, { subject: id!, ruling, text: note, url, by, at }, () => secret)),
  );
  return { ruling, text: note, url, by, at };
}

/** Tries with the ids as given, which may be of single mentions; then with those of the things that they lead to. */
async function orByThings<T>(
  store: GraphStore,
  ids: readonly string[],
  work: (ids: readonly string[]) => Promise<T>,
): Promise<T> {
  try {
    return await work(ids);
  } catch (error) {
    if (!(error instanceof ExpectedError && error.code === 'NOT_FOUND')) throw error;
    const things = await store.read({ type: 'nodes', ids, node: {} });
    const found = ids.map((id, i) => things[i]?.id ?? id);
    if (found.every((id, i) => id === ids[i])) throw error;
    return work(found);
  }
}
