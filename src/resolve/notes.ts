import type { NodeRow } from '../graph/graph-store.ts';
import { noteId } from '../model/ids.ts';
import type { DeltaBuilder } from './delta.ts';
import type { ProfileRecord, RulingRecord, State } from './state.ts';

/** Keeps the notes on things beside the things that their mentions are now. */
export function writeNotes(
  state: State,
  dirty: readonly string[],
  gone: ReadonlyMap<string, ProfileRecord>,
  delta: DeltaBuilder,
): void {
  const records = [...new Set(dirty)].map((key) => state.profiles.get(key)).filter((record) => record !== null);
  for (const { alone } of gone.values()) if (alone !== null) removeNotes(alone, delta);
  for (const { alone, thing, hidden } of records) {
    if (alone === null) continue;
    removeNotes(alone, delta);
    if (hidden) continue;
    for (const ruling of disputes(state.judged.get(alone)?.rulings ?? [])) delta.node(noteRow(alone, thing, ruling));
  }
}

/** The rulings that show beside what they are about; the others take it out. */
export const disputes = (rulings: readonly RulingRecord[]): readonly RulingRecord[] =>
  rulings.filter(({ ruling }) => ruling === 'DISPUTED');

/** `of`: what the ruling was given on; `subject`: what it is shown beside. */
export const noteRow = (of: string, subject: string, { ruling, text, url, by, at }: RulingRecord): NodeRow => ({
  row: 'node',
  id: noteId(of, ruling),
  kind: 'Note',
  properties: { ruling, text, url, by, at, subject },
});

export function removeNotes(mention: string, delta: DeltaBuilder): void {
  delta.removeNode(noteId(mention, 'DISPUTED'));
}
