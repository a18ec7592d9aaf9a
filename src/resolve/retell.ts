import type { EvidenceRow, NodeRow } from '../graph/graph-store.ts';
import { evidenceId } from '../model/ids.ts';
import { type Contribution, contributions, type Testimony } from './contributions.ts';
import type { DeltaBuilder } from './delta.ts';
import { disputes, noteRow } from './notes.ts';
import type { ArticleRecord, Mention, Said } from './prepared.ts';
import { plainEdge } from './rows/edges.ts';
import type { FactRulings, Standing } from './state.ts';
import type { Voice } from './tally.ts';
import type { Texts } from './texts.ts';

/** What an article said, or says, of which things. */
export interface Telling {
  readonly record: ArticleRecord;
  readonly standing: Standing;
  readonly thingOf: (mention: Mention) => string | null;
  /** Of people who were ruled PRIVATE. */
  readonly isNameless: (mention: Mention) => boolean;
  readonly rulings: FactRulings;
}

/** What an article told and what it tells, each with what that adds to the graph. */
interface Change {
  readonly before: Telling | null;
  readonly after: Telling | null;
  readonly old: Contribution;
  readonly now: Contribution;
}

export interface VoiceChange {
  readonly voice: Voice;
  readonly by: 1 | -1;
  readonly independent: boolean;
}

/** All that an article tells; or its words for it apart from the rest, where all articles' words do not fit into memory. */
export type Part = 'all' | 'without evidence' | 'evidence';

/**
 * The difference between what an article told and what it tells: rows that are the article's own go into the delta, voices are
 * given back to be counted. `texts` has to have the article's.
 */
export function retell(
  before: Telling | null,
  after: Telling | null,
  texts: Texts,
  delta: DeltaBuilder,
  part: Part,
): readonly VoiceChange[] {
  const change: Change = { before, after, old: contributionsOf(before), now: contributionsOf(after) };
  if (part !== 'without evidence') retellEvidence(change, texts, delta);
  if (part === 'evidence') return [];
  retellArticle(change, texts, delta);
  retellNamed(change, delta);
  retellUnsaid(change, delta);
  retellNotes(change, delta);
  return changedVoices(change);
}

const contributionsOf = (telling: Telling | null): Contribution =>
  telling === null ? NOTHING : contributions(telling.record, telling.thingOf, wrongOf(telling), telling.isNameless);

const wrongOf = ({ rulings }: Telling): ReadonlySet<string> =>
  new Set(Object.keys(rulings).filter((id) => rulings[id]!.some(({ ruling }) => ruling === 'WRONG')));

const NOTHING: Contribution = { voices: new Map(), evidence: new Map(), named: new Map(), sums: new Map() };

const independent = (telling: Telling | null): boolean => telling?.standing.independent ?? false;

function changedVoices({ before, after, old, now }: Change): readonly VoiceChange[] {
  const recount = independent(before) !== independent(after);
  const changes: VoiceChange[] = [];
  for (const [key, voice] of old.voices) {
    if (recount || !now.voices.has(key)) changes.push({ voice, by: -1, independent: independent(before) });
  }
  for (const [key, voice] of now.voices) {
    if (recount || !old.voices.has(key)) changes.push({ voice, by: 1, independent: independent(after) });
  }
  return changes;
}

function retellArticle({ before, after }: Change, texts: Texts, delta: DeltaBuilder): void {
  if (after === null) {
    if (before !== null) delta.removeNode(before.record.id);
    return;
  }
  const { id } = after.record;
  if (before?.record !== after.record || independent(before) !== independent(after)) {
    delta.node(articleRow(after, texts.get(id), texts.words(id, after.record.node.title)));
  }
  const [was, is] = [before?.standing.reprintOf ?? null, after.standing.reprintOf];
  if (was !== is && was !== null) delta.removeEdge(`REPRINTS|${id}|${was}`);
  if (was !== is && is !== null) delta.edge(plainEdge('REPRINTS', id, is));
}

function articleRow({ record, standing }: Telling, text: string, words: string): NodeRow {
  return {
    row: 'node',
    kind: 'Article',
    id: record.id,
    properties: {
      ...record.node,
      text,
      publishedOn: record.publishedOn,
      words,
      independent: standing.independent,
    },
  };
}

function retellNamed({ before, after, old, now }: Change, delta: DeltaBuilder): void {
  const id = (after ?? before)!.record.id;
  for (const thing of old.named.keys()) if (!now.named.has(thing)) delta.removeEdge(`MENTIONS|${id}|${thing}`);
  const recount = independent(before) !== independent(after);
  for (const [thing, first] of now.named) {
    if (!recount && old.named.get(thing) === first) continue;
    delta.edge(plainEdge('MENTIONS', id, thing, { first }, [1, independent(after) ? 1 : 0]));
  }
}

/** Mentions of which the article has no words that stand lead to their things by a row each; the others by their words. */
function retellUnsaid({ before, after, old, now }: Change, delta: DeltaBuilder): void {
  const unsaid = after === null ? NO_THINGS : unsaidIn(after, now);
  const was = before === null ? NO_THINGS : unsaidIn(before, old);
  for (const id of was.keys()) if (!unsaid.has(id)) delta.forward(id, null);
  for (const [id, thing] of unsaid) if (was.get(id) !== thing) delta.forward(id, thing === id ? null : thing);
}

const NO_THINGS: ReadonlyMap<string, string | null> = new Map();

function unsaidIn({ record, thingOf }: Telling, { evidence }: Contribution): ReadonlyMap<string, string | null> {
  const said = new Set([...evidence.values()].flatMap(({ what, mention }) => (what === mention ? [mention] : [])));
  return new Map(
    record.mentions.flatMap((mention) =>
      mention.profile === null || said.has(mention.id) ? [] : [[mention.id, thingOf(mention)] as const],
    ),
  );
}

function retellEvidence({ before, after, old, now }: Change, texts: Texts, delta: DeltaBuilder): void {
  const rewritten = before?.record !== after?.record;
  for (const [key, { what, said }] of old.evidence) {
    if (!now.evidence.has(key)) delta.removeEvidence(evidenceId(before!.record.id, what, said[0], said[1]));
  }
  for (const [key, testimony] of now.evidence) {
    if (!rewritten && old.evidence.has(key)) continue;
    const { id, publishedOn } = after!.record;
    delta.evidence(evidenceRow(id, publishedOn, texts.get(id), testimony));
  }
}

/** The row of an article's words for something. */
export function evidenceRow(
  article: string,
  publishedOn: string | null,
  text: string,
  testimony: Testimony,
): EvidenceRow {
  const { subject, what, mention, said } = testimony;
  const [start, end, sentenceStart, sentenceEnd]: Said = said;
  return {
    row: 'evidence',
    id: evidenceId(article, what, start, end),
    subject,
    article,
    start,
    end,
    sentenceStart,
    sentenceEnd,
    quote: text.slice(start, end),
    sentence: text.slice(sentenceStart, sentenceEnd),
    mention,
    publishedOn,
  };
}

/** What is disputed shows its note: beside the words, and beside what they say. */
function retellNotes({ before, after, old, now }: Change, delta: DeltaBuilder): void {
  const written = new Set<string>();
  for (const row of factNotes(after, now)) {
    written.add(row.id);
    delta.node(row);
  }
  for (const { id } of factNotes(before, old)) if (!written.has(id)) delta.removeNode(id);
}

function factNotes(telling: Telling | null, { evidence, sums }: Contribution): readonly NodeRow[] {
  if (telling === null || Object.keys(telling.rulings).length === 0) return [];
  return [...evidence.values(), ...sums.values()].flatMap(({ subject, what, said }) => {
    const id = evidenceId(telling.record.id, what, said[0], said[1]);
    return disputes(telling.rulings[id] ?? []).flatMap((ruling) => [
      noteRow(id, id, ruling),
      noteRow(`${id} ${subject.includes('|') ? 'relation' : 'thing'}`, subject, ruling),
    ]);
  });
}
