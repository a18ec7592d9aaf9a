import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { exportGraph, readFormat } from '../../src/export/formats.ts';
import { readScope } from '../../src/export/scope.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';

export interface ExportFlags {
  readonly format: string;
  /** Kinds and relations; none: all. */
  readonly only?: readonly string[];
  readonly excel?: boolean;
}

/** Writes the graph, no faster than it is taken. Throws BAD_USER_INPUT for a format or a name that is none. */
export async function exportCommand(
  store: Pick<GraphStore, 'exportRows'>,
  { format, only = [], excel = false }: ExportFlags,
  out: Writable,
): Promise<0> {
  const options = { format: readFormat('--format', format), scope: readScope(only), mark: excel };
  for await (const chunk of exportGraph(store, options)) {
    if (!out.write(chunk)) await once(out, 'drain');
  }
  return 0;
}
