import type { NodeRow } from '../graph/graph-store.ts';
import { articlesInConflict, conflictOf, writeConflict } from './conflicts.ts';
import type { DeltaBuilder } from './delta.ts';
import { unitById } from './reference.ts';
import type { VoiceChange } from './retell.ts';
import { edgeRow } from './rows/edges.ts';
import { provinceRow, ROWS } from './rows/kinds.ts';
import type { ThingRow } from './rows/row.ts';
import { countDays, isDay, type Span } from './seen.ts';
import type { State } from './state.ts';
import { articlesOf, count, emptyTally, type Tally } from './tally.ts';
import type { Texts } from './texts.ts';

/**
 * Counts voices into the tallies of the things that they are of, and writes the rows that come out differently. Gives the things
 * whose numbers of articles changed.
 */
export async function recount(
  state: State,
  changes: readonly VoiceChange[],
  texts: Texts,
  delta: DeltaBuilder,
): Promise<ReadonlySet<string>> {
  const byOwner = new Map<string, VoiceChange[]>();
  for (const change of changes) {
    const known = byOwner.get(change.voice.owner);
    if (known === undefined) byOwner.set(change.voice.owner, [change]);
    else known.push(change);
  }
  await state.tallies.load(byOwner.keys());
  await texts.load([...byOwner].flatMap(([owner, own]) => articlesInConflict(state.tallies.get(owner), own)));
  const spans = await countDays(state, changes);
  for (const [owner, own] of byOwner) recountOne(state, owner, own, spans, texts, delta);
  return new Set(byOwner.keys());
}

function recountOne(
  state: State,
  owner: string,
  changes: readonly VoiceChange[],
  spans: ReadonlyMap<string, Span | null>,
  texts: Texts,
  delta: DeltaBuilder,
): void {
  const { kind } = changes[0]!.voice;
  const tally = state.tallies.get(owner) ?? emptyTally(kind);
  const touched = new Set(changes.map(({ voice }) => voice.subject).filter((subject) => subject !== ''));
  const rowBefore = thingRow(owner, tally);
  const edgesBefore = new Map([...touched].map((key) => [key, edgeText(tally, key)]));
  const conflictBefore = conflictOf(owner, tally);
  for (const { voice, by, independent } of changes) if (!isDay(voice)) count(tally, voice, by, independent);
  const seen = spans.get(owner);
  if (seen === null) delete tally.seen;
  else if (seen !== undefined) tally.seen = seen;
  state.tallies.put(owner, Object.keys(tally.subjects).length > 0 || tally.maybe !== undefined ? tally : null);
  writeThing(owner, tally, rowBefore, delta);
  for (const [key, before] of edgesBefore) {
    const now = edgeText(tally, key);
    if (now === null) delta.removeEdge(key);
    else if (now !== before) delta.edge(edgeRow(key, tally.subjects[key]!));
  }
  writeConflict(conflictBefore, conflictOf(owner, tally), texts, delta);
}

const edgeText = (tally: Tally, key: string): string | null =>
  tally.subjects[key] === undefined ? null : JSON.stringify(edgeRow(key, tally.subjects[key]));

function writeThing(id: string, tally: Tally, before: ThingRow | null, delta: DeltaBuilder): void {
  const row = thingRow(id, tally);
  if (row === null) {
    if (before !== null) delta.removeNode(id);
    return;
  }
  if (JSON.stringify(row.properties) !== JSON.stringify(before?.properties)) delta.node(nodeRow(id, tally, row));
  const found = JSON.stringify([row.names, row.offices]);
  if (row.names.length > 0 && found !== JSON.stringify([before?.names, before?.offices])) {
    delta.names({ id, names: row.names, offices: row.offices });
  }
}

const nodeRow = (id: string, { kind }: Tally, { properties }: ThingRow): NodeRow => ({
  row: 'node',
  id,
  kind,
  properties,
});

/** null where no article speaks of it; the units of Vietnam are there all the same. */
export function thingRow(id: string, tally: Tally): ThingRow | null {
  const voices = tally.subjects[''] ?? {};
  if (tally.kind === 'Province') {
    return articlesOf(voices)[0] > 0 || unitById(id) !== null ? provinceRow(id, voices) : null;
  }
  return articlesOf(voices)[0] > 0 ? ROWS[tally.kind]!(voices, tally) : null;
}
