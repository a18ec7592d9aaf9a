import type { Ledger, WriteTransaction } from '../graph/graph-store.ts';
import type { ArticleRecord, Mention, PreparedArticle } from './prepared.ts';
import type { Profile } from './profiles/profile.ts';
import { writeReference } from './reference-rows.ts';
import type { ArticleChange } from './standing.ts';
import { State } from './state.ts';
import { update } from './update.ts';

export type LoadResult = 'loaded' | 'unchanged' | 'changed';

/**
 * Takes articles into the graph, which is then what it would be had they been there from the start; one that is there already
 * is replaced. For each, in their order, what it was. Of two with one id the greater hash stays; the other is unchanged.
 */
export async function loadArticles(
  transaction: WriteTransaction,
  articles: readonly PreparedArticle[],
): Promise<readonly LoadResult[]> {
  const state = new State(transaction.ledger);
  await writeReference(transaction);
  const coming = winners(articles);
  await state.articles.load(coming.keys());
  const results = new Map<PreparedArticle, LoadResult>();
  for (const article of coming.values()) {
    const known = state.articles.get(article.record.id);
    results.set(article, known === null ? 'loaded' : known.hash === article.record.hash ? 'unchanged' : 'changed');
  }
  const fresh = [...coming.values()].filter((article) => results.get(article) !== 'unchanged');
  for (const { record } of coming.values()) keepGiven(state, record);
  if (fresh.length > 0) await takeIn(transaction, state, fresh);
  else await transaction.ledger.put(state.articles.entries());
  return articles.map((article) => results.get(article) ?? 'unchanged');
}

/** Of those of these articles that are in the graph, what they were made from (`ArticleRecord.given`). */
export async function givenOf(ledger: Ledger, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const articles = new State(ledger).articles;
  await articles.load(ids);
  return new Map(
    ids.flatMap((id) => {
      const given = articles.get(id)?.given;
      return given === undefined ? [] : [[id, given] as const];
    }),
  );
}

/** An article that is the same although it was read anew need not be read a third time. */
function keepGiven(state: State, record: ArticleRecord): void {
  const known = state.articles.get(record.id);
  if (known === null || known.hash !== record.hash || record.given === undefined || known.given === record.given)
    return;
  state.articles.put(record.id, { ...known, given: record.given });
}

/** Takes articles out: the graph is then as if they had never been there. Gives those that were. */
export async function removeArticles(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<readonly string[]> {
  const state = new State(transaction.ledger);
  await writeReference(transaction);
  await state.articles.load(ids);
  const there = [...new Set(ids)].filter((id) => state.articles.get(id) !== null);
  const changes = there.map((id): ArticleChange => ({ id, before: state.articles.get(id), after: null }));
  if (changes.length === 0) return [];
  await wake(state, changes);
  await update(transaction, state, { changes, profiles: {}, texts: new Map(), judged: [] });
  return there;
}

function winners(articles: readonly PreparedArticle[]): ReadonlyMap<string, PreparedArticle> {
  const byId = new Map<string, PreparedArticle>();
  for (const article of articles) {
    const known = byId.get(article.record.id);
    if (known === undefined || known.record.hash < article.record.hash) byId.set(article.record.id, article);
  }
  return byId;
}

async function takeIn(transaction: WriteTransaction, state: State, fresh: readonly PreparedArticle[]): Promise<void> {
  const profiles: Record<string, Profile> = {};
  await state.judged.load(fresh.flatMap(({ record }) => record.mentions.map(({ id }) => id)));
  const changes = fresh.map(({ record, profiles: own }): ArticleChange => {
    const after = setApart(state, record);
    record.mentions.forEach(({ profile }, index) => {
      if (profile !== null) profiles[after.mentions[index]!.profile!] = own[profile]!;
    });
    return { id: record.id, before: state.articles.get(record.id), after };
  });
  await wake(state, changes);
  const texts = new Map(fresh.map(({ record, text, words }) => [record.id, { text, words }]));
  await update(transaction, state, { changes, profiles, texts, judged: [] });
}

/** Mentions that reviewers spoke of have a profile of their own. Judgements on them have to be loaded. */
export function setApart(state: State, record: ArticleRecord): ArticleRecord {
  const mentions = record.mentions.map((mention): Mention => {
    if (mention.profile === null) return mention;
    const base = mention.profile.split('@')[0]!;
    return { ...mention, profile: state.judged.get(mention.id) === null ? base : `${base}@${mention.id}` };
  });
  return { ...record, mentions };
}

/** Judgements on mentions that come wake, on those that go sleep. */
async function wake(state: State, changes: readonly ArticleChange[]): Promise<void> {
  const ids = (record: ArticleRecord | null) => (record?.mentions ?? []).map(({ id }) => id);
  await state.judged.load(changes.flatMap(({ before, after }) => [...ids(before), ...ids(after)]));
  for (const { before, after } of changes) {
    const now = new Map((after?.mentions ?? []).map(({ id, profile }) => [id, profile]));
    for (const id of new Set([...ids(before), ...ids(after)])) {
      const judged = state.judged.get(id);
      if (judged === null || judged.profile === (now.get(id) ?? null)) continue;
      judged.profile = now.get(id) ?? null;
      state.judged.put(id, judged);
    }
  }
}
