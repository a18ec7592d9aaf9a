import { ExpectedError } from '../errors.ts';
import type { WriteTransaction } from '../graph/graph-store.ts';
import { evidenceId } from '../model/ids.ts';
import { contributions } from './contributions.ts';
import { articlesWith, findMention } from './find-mention.ts';
import { isolate, release } from './isolation.ts';
import type { ArticleRecord } from './prepared.ts';
import { markPrivate, marksOf, secretOf } from './private.ts';
import { blocksOf } from './profiles/kinds.ts';
import type { OfficialProfile } from './profiles/official.ts';
import { KEYS, type RulingRecord, State } from './state.ts';
import { update } from './update.ts';

export interface NewRuling {
  /** The id of a thing, a mention or an evidence. */
  readonly subject: string;
  /** STANDS takes all that was ruled before back. */
  readonly ruling: RulingRecord['ruling'] | 'STANDS';
  readonly text: string;
  readonly url: string | null;
  readonly by: string | null;
  /** RFC 3339. */
  readonly at: string;
}

/**
 * Takes a ruling on a thing or on a single fact. `secret` makes the key under which those who were ruled PRIVATE are kept; it is
 * called once in a store's life. Throws NOT_FOUND, and BAD_USER_INPUT for a PRIVATE that is about no person.
 */
export async function rule(transaction: WriteTransaction, ruling: NewRuling, secret: () => string): Promise<void> {
  const state = new State(transaction.ledger);
  if (ruling.subject.startsWith('evd_')) return ruleOnFact(transaction, state, ruling);
  const { mention } = await findMention(state, ruling.subject);
  if (mention.profile === null)
    throw new ExpectedError('BAD_USER_INPUT', `${mention.id} is reference data: it can't be ruled on.`);
  if (ruling.ruling === 'PRIVATE' && mention.kind !== 'Official') {
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `PRIVATE must be about a person, but ${mention.id} is of kind ${mention.kind}.`,
    );
  }
  const isolated = await isolate(state, [mention.id]);
  const judged = state.judged.get(mention.id)!;
  const wasPrivate = judged.rulings.some((known) => known.ruling === 'PRIVATE');
  state.judged.put(mention.id, { ...judged, rulings: ruled(judged.rulings, ruling) });
  await state.profiles.load([mention.profile]);
  const { profile } = state.profiles.get(mention.profile)!;
  const marked =
    profile.kind === 'Official' && (ruling.ruling === 'PRIVATE' || (ruling.ruling === 'STANDS' && wasPrivate))
      ? await remark(state, mention.id, profile, ruling.ruling === 'PRIVATE', secret)
      : [];
  const change = ruling.ruling === 'STANDS' ? await releaseAfter(state, isolated, mention.id) : isolated;
  await update(transaction, state, { ...change, judged: [...change.judged, ...marked] });
}

/** Nothing was isolated that was not before: then it may be let go. */
async function releaseAfter(
  state: State,
  isolated: Awaited<ReturnType<typeof isolate>>,
  mention: string,
): Promise<Awaited<ReturnType<typeof isolate>>> {
  if (isolated.changes.length === 0) return release(state, [mention]);
  state.judged.put(mention, null);
  return { changes: [], profiles: {}, texts: new Map(), judged: [] };
}

/** One ruling of each sort at a time, in their order. */
function ruled(known: readonly RulingRecord[], { ruling, text, url, by, at }: NewRuling): readonly RulingRecord[] {
  if (ruling === 'STANDS') return [];
  return [...known.filter((one) => one.ruling !== ruling), { ruling, text, url, by, at }].sort((a, b) =>
    a.ruling < b.ruling ? -1 : 1,
  );
}

/** Writes or takes away the marks of a person; gives the profiles that bear or bore one. */
async function remark(
  state: State,
  mention: string,
  profile: OfficialProfile,
  add: boolean,
  secret: () => string,
): Promise<readonly string[]> {
  const key = (await secretOf(state)) ?? secret();
  const marks = marksOf(profile, key);
  const known = await state.ledger.get(marks);
  const entries = marks.map((mark) => {
    const others = (known.get(mark) ?? '').split(' ').filter((one) => one !== '' && one !== mention);
    const all = add ? [...others, mention].sort() : others;
    return [mark, all.length === 0 ? null : all.join(' ')] as const;
  });
  await state.ledger.put([[KEYS.secret, key], ...entries]);
  const prefixes = blocksOf(profile).map((block) => `${KEYS.block}${block}/`);
  const found = await state.ledger.scan(prefixes);
  const namesakes = new Set(
    [...found.values()].flatMap((members) => members.map(([name]) => name.slice(name.lastIndexOf('/') + 1))),
  );
  await state.profiles.load(namesakes);
  for (const name of namesakes) {
    const { private: _, ...record } = state.profiles.get(name)!;
    state.profiles.put(name, record);
  }
  await markPrivate(state, namesakes);
  return [...namesakes];
}

async function ruleOnFact(transaction: WriteTransaction, state: State, ruling: NewRuling): Promise<void> {
  const record = (await articlesWith(state, ruling.subject)).find((article) => says(article, ruling.subject));
  if (record === undefined) {
    throw new ExpectedError('NOT_FOUND', `There is no evidence with the id ${JSON.stringify(ruling.subject)}.`);
  }
  if (ruling.ruling === 'PRIVATE') {
    throw new ExpectedError('BAD_USER_INPUT', 'PRIVATE must be about a person, but its subject is an evidence.');
  }
  await state.factRulings.load([record.id]);
  const { [ruling.subject]: known = [], ...others } = state.factRulings.get(record.id) ?? {};
  const now = ruled(known, ruling);
  const all = now.length === 0 ? others : { ...others, [ruling.subject]: now };
  state.factRulings.put(record.id, Object.keys(all).length === 0 ? null : all);
  await update(transaction, state, { changes: [], profiles: {}, texts: new Map(), judged: [], ruled: [record.id] });
}

/** Whether one of the article's words for something has this id, wherever its mentions lead. */
function says(record: ArticleRecord, id: string): boolean {
  const { evidence, sums } = contributions(record, (mention) => mention.id);
  return [...evidence.values(), ...sums.values()].some(
    ({ what, said }) => evidenceId(record.id, what, said[0], said[1]) === id,
  );
}
