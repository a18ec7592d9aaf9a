import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { ExpectedError } from '../../src/errors.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { exportLine } from './export-line.ts';

/** Writes the whole graph, a row a line, in an order that is the same for equal graphs. */
export async function exportCommand(store: GraphStore, format: string, out: Writable): Promise<0> {
  if (format !== 'jsonl') {
    throw new ExpectedError('BAD_USER_INPUT', `--format must be jsonl, but got ${JSON.stringify(format)}.`);
  }
  for await (const row of store.exportRows()) {
    const line = exportLine(row);
    if (line !== null && !out.write(`${line}\n`)) await once(out, 'drain');
  }
  return 0;
}
