import type { GraphDelta, WriteTransaction } from '../graph/graph-store.ts';
import { contentHash } from '../model/ids.ts';
import { Shelf } from './book.ts';
import { DeltaBuilder } from './delta.ts';
import { allUnits, unitChanges } from './reference.ts';
import { provinceRow } from './rows/kinds.ts';
import { KEYS } from './state.ts';
import type { Tally } from './tally.ts';

/** Writes the units of Vietnam and what became of them, where the graph has not just these. */
export async function writeReference(transaction: WriteTransaction): Promise<void> {
  const { ledger } = transaction;
  const known = (await ledger.get([KEY])).get(KEY);
  if (known === REFERENCE) return;
  const tallies = new Shelf<Tally>(ledger, KEYS.tally);
  await tallies.load(allUnits().map(({ id }) => id));
  await transaction.apply(referenceDelta((id) => tallies.get(id)));
  await ledger.put([[KEY, REFERENCE]]);
}

function referenceDelta(tallyOf: (id: string) => Tally | null): GraphDelta {
  const delta = new DeltaBuilder();
  for (const { id } of allUnits()) {
    const { properties, names, offices } = provinceRow(id, tallyOf(id)?.subjects[''] ?? {});
    delta.node({ row: 'node', id, kind: 'Province', properties });
    delta.names({ id, names, offices });
  }
  for (const edge of unitChanges()) delta.edge(edge);
  return delta.build();
}

const KEY = 'v/reference';
/** Changes with the tables: a program with others writes them anew. */
const REFERENCE = contentHash(JSON.stringify([allUnits(), unitChanges()]));
