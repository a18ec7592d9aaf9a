import type { WriteTransaction } from '../graph/graph-store.ts';
import { meetCandidates } from './candidates.ts';
import { DeltaBuilder } from './delta.ts';
import { forwardMentions } from './forwards.ts';
import { type Identity, identify, identityOf, type Reassigned } from './identify.ts';
import { countIndependent } from './independence.ts';
import { askAgain } from './maybe.ts';
import { type Apart, type Move, moveMentions, toldApart } from './membership.ts';
import { writeNotes } from './notes.ts';
import { articlesMentioning } from './places.ts';
import type { ArticleRecord, Mention } from './prepared.ts';
import { markPrivate } from './private.ts';
import type { Profile } from './profiles/profile.ts';
import { recount } from './recount.ts';
import { type Part, retell, type Telling, type VoiceChange } from './retell.ts';
import { type ArticleChange, findReprints } from './standing.ts';
import type { ProfileRecord, State } from './state.ts';
import { type Loading, Texts } from './texts.ts';

/** What is new: the articles as they were and are, and what reviewers said or took back. */
export interface Update {
  readonly changes: readonly ArticleChange[];
  /** By profile key, of mentions that come. */
  readonly profiles: Readonly<Record<string, Profile>>;
  readonly texts: ReadonlyMap<string, Loading>;
  /** Profiles about which a judgement or ruling came or went. */
  readonly judged: readonly string[];
  /** Articles on whose facts a ruling came or went. */
  readonly ruled?: readonly string[];
  /** Pairs of things that a judgement taken back kept off the list of the undecided. */
  readonly unsilenced?: ReadonlySet<string>;
}

/**
 * Brings the graph from what it was to what it is for the changed set of articles and judgements. Work is in proportion to what
 * the changes touch: profiles that came or went and what they reach, articles whose mentions are other things now, and the
 * tallies of the things that those speak of.
 */
export async function update(transaction: WriteTransaction, state: State, update: Update): Promise<void> {
  const { changes } = update;
  for (const { id, after } of changes) state.articles.put(id, after);
  const { moves, aparts } = await movesOf(state, update);
  const { born, gone, shaken } = await moveMentions(state, moves, aparts);
  await markPrivate(state, born);
  const met = await meetCandidates(state, born, gone);
  const seeds = [...born, ...shaken, ...met, ...update.judged].filter((key) => !gone.has(key));
  const reassigned = await identify(state, seeds);

  const reprints = await findReprints(state, changes);
  const things = new Things(state, gone, reassigned);
  const retold = [...changes.map(({ id }) => id), ...reprints];
  const movedEvents = reassigned.filter(({ profile }) => state.profiles.get(profile)!.profile.kind === 'Event');
  const stories = new Set([...retold, ...(await articlesOf(state, movedEvents))]);
  await loadArticles(state, stories);
  const recounted = await countIndependent(state, stories, (mention) => things.now(mention));
  const moved = await articlesOf(state, reassigned);

  const delta = new DeltaBuilder();
  const texts = new Texts(transaction, update.texts);
  const touched = new Set([...retold, ...recounted, ...moved, ...(update.ruled ?? [])]);
  const telling: Retelling = { state, texts, things, before: new Map(changes.map(({ id, before }) => [id, before])) };
  const parts = [...partsOf(touched)];
  const atOnce = parts.length <= 1;
  const voices: VoiceChange[] = [];
  for (const part of parts)
    voices.push(...(await tellAgain(telling, part, delta, atOnce ? 'all' : 'without evidence')));
  const counted = await recount(state, voices, texts, delta);
  const dirty = [...seeds, ...reassigned.map(({ profile }) => profile)];
  await askAgain(state, dirty, gone, { things: counted, pairs: update.unsilenced ?? new Set() }, delta);
  writeNotes(state, dirty, gone, delta);
  await forwardMentions(state, changes, reassigned, gone, things, delta);
  await transaction.apply(delta.build());
  for (const part of atOnce ? [] : parts) {
    const words = new DeltaBuilder();
    await tellAgain(telling, part, words, 'evidence');
    await transaction.apply(words.build());
  }
  await state.save();
}

/** Articles that are retold at a time: a thing that many speak of may get another id, and all of them do not fit into memory. */
const AT_A_TIME = 400;

function* partsOf(articles: ReadonlySet<string>): Generator<readonly string[]> {
  const all = [...articles];
  for (let at = 0; at < all.length; at += AT_A_TIME) yield all.slice(at, at + AT_A_TIME);
}

async function movesOf(state: State, { changes, profiles }: Update): Promise<{ moves: Move[]; aparts: Apart[] }> {
  const keys = changes.flatMap(({ before, after }) => [before, after].flatMap((record) => profileKeys(record)));
  await state.profiles.load(keys);
  const featuresOf = (key: string): Profile => state.profiles.get(key)?.profile ?? profiles[key]!;
  const moves: Move[] = [];
  const aparts: Apart[] = [];
  for (const { id: article, before, after } of changes) {
    const was = new Set(placesOf(before));
    const is = new Set(placesOf(after));
    for (const place of was) if (!is.has(place)) moves.push(moveOf(place, article, -1, null));
    for (const place of is)
      if (!was.has(place)) moves.push(moveOf(place, article, 1, featuresOf(place.split(' ')[0]!)));
    for (const [left, right] of before === null ? [] : toldApart(before, featuresOf))
      aparts.push({ left, right, by: -1 });
    for (const [left, right] of after === null ? [] : toldApart(after, featuresOf)) aparts.push({ left, right, by: 1 });
  }
  return { moves, aparts };
}

const profileKeys = (record: ArticleRecord | null): readonly string[] =>
  (record?.mentions ?? []).flatMap(({ profile }) => profile ?? []);

const placesOf = (record: ArticleRecord | null): readonly string[] =>
  (record?.mentions ?? []).flatMap(({ profile, id }) => (profile === null ? [] : [`${profile} ${id}`]));

function moveOf(place: string, article: string, by: 1 | -1, features: Profile | null): Move {
  const [profile, mention] = place.split(' ') as [string, string];
  return { profile, mention, article, by, features };
}

const articlesOf = (state: State, reassigned: readonly Reassigned[]): Promise<readonly string[]> =>
  articlesMentioning(
    state,
    reassigned.map(({ profile }) => profile),
  );

/** Gives what makes room again. */
async function loadArticles(state: State, ids: Iterable<string>): Promise<() => void> {
  const wanted = [...ids];
  const articles = await state.articles.load(wanted);
  const standing = await state.standing.load(wanted);
  const rulings = await state.factRulings.load(wanted);
  const profiles = await state.profiles.load(wanted.flatMap((id) => profileKeys(state.articles.get(id))));
  return () => {
    state.articles.forget(articles);
    state.standing.forget(standing);
    state.factRulings.forget(rulings);
    state.profiles.forget(profiles);
  };
}

/** What mentions are now, and were before. */
export class Things {
  readonly #state: State;
  readonly #before: ReadonlyMap<string, Identity>;

  constructor(state: State, gone: ReadonlyMap<string, ProfileRecord>, reassigned: readonly Reassigned[]) {
    this.#state = state;
    this.#before = new Map([
      ...[...gone].map(([key, record]) => [key, identityOf(record)] as const),
      ...reassigned.map(({ profile, before }) => [profile, before] as const),
    ]);
  }

  /** null where it was ruled out. */
  now({ profile, id }: Mention): string | null {
    return profile === null ? id : this.#now(profile).thing;
  }

  before({ profile, id }: Mention): string | null {
    return profile === null ? id : this.#then(profile).thing;
  }

  isNameless({ profile }: Mention): boolean {
    return profile !== null && this.#now(profile).nameless;
  }

  wasNameless({ profile }: Mention): boolean {
    return profile !== null && this.#then(profile).nameless;
  }

  #now(profile: string): Identity {
    return identityOf(this.#state.profiles.get(profile)!);
  }

  #then(profile: string): Identity {
    return this.#before.get(profile) ?? this.#now(profile);
  }
}

/** What retelling an article takes. */
interface Retelling {
  readonly state: State;
  readonly texts: Texts;
  readonly things: Things;
  /** Articles that change, as they were. */
  readonly before: ReadonlyMap<string, ArticleRecord | null>;
}

async function tellAgain(
  telling: Retelling,
  articles: readonly string[],
  delta: DeltaBuilder,
  part: Part,
): Promise<readonly VoiceChange[]> {
  const { state, texts } = telling;
  const makeRoom = await loadArticles(state, articles);
  await texts.load(articles.filter((id) => state.articles.get(id) !== null));
  const voices = articles.flatMap((id) => tellOne(telling, id, delta, part));
  texts.forget(articles);
  makeRoom();
  return voices;
}

function tellOne(
  { state, texts, things, before }: Retelling,
  id: string,
  delta: DeltaBuilder,
  part: Part,
): readonly VoiceChange[] {
  const record = before.has(id) ? before.get(id)! : state.articles.get(id);
  const after = state.articles.get(id);
  const was = state.standing.original(id);
  const is = state.standing.get(id);
  const rulingsBefore = state.factRulings.original(id) ?? {};
  const rulings = state.factRulings.get(id) ?? {};
  const told: Telling | null =
    record === null
      ? null
      : {
          record,
          standing: was!,
          thingOf: (mention) => things.before(mention),
          isNameless: (mention) => things.wasNameless(mention),
          rulings: rulingsBefore,
        };
  const tells: Telling | null =
    after === null
      ? null
      : {
          record: after,
          standing: is!,
          thingOf: (mention) => things.now(mention),
          isNameless: (mention) => things.isNameless(mention),
          rulings,
        };
  return retell(told, tells, texts, delta, part);
}
