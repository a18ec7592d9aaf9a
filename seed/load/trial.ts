import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphStore, Ledger, LedgerEntry, WriteTransaction } from '../../src/graph/graph-store.ts';
import { openStore } from '../../src/open-store.ts';
import { figuresOf, type NodeFigures, storeTarget, type Target } from './target.ts';

export interface Trial extends Target {
  readonly close: () => Promise<void>;
}

/**
 * Loading that keeps nothing in the store: what it would write is kept apart, in a store of its own in a temporary folder, and
 * read from there before the real one is asked. Its memory is as flat as that of loading.
 */
export async function openTrial(store: GraphStore): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), 'machtin-trial-'));
  const apart = await openStore({ kind: 'sqlite', folder }, { readers: 0 });
  const beneath = storeTarget(store);
  let current: Ledger | null = null;
  return {
    write: <T>(work: (transaction: WriteTransaction) => Promise<T>) =>
      withoutKeeping(store, (base) =>
        apart.write(async ({ ledger }) => {
          const seen = new Map<string, NodeFigures | null>();
          current = ledger;
          const result = await work(overlaid(base, ledger, seen));
          await ledger.put([...seen].map(([id, figures]) => [`${NODE}${id}`, JSON.stringify(figures)] as const));
          return result;
        }),
      ),
    nodes: async (ids) => {
      const tried = (await current?.get(ids.map((id) => NODE + id))) ?? new Map<string, string>();
      const figures = new Map(await beneath.nodes(ids.filter((id) => !tried.has(NODE + id))));
      for (const [key, text] of tried) {
        const known = JSON.parse(text) as NodeFigures | null;
        if (known !== null) figures.set(key.slice(NODE.length), known);
      }
      return figures;
    },
    close: async () => {
      await apart.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const NODE = 'n/';
const TEXT = 'x/';
const LEDGER = 'l/';
/** Values are written behind this; alone it stands for what was deleted. */
const THERE = '=';
const GONE = '-';

/** A transaction that is thrown away in the end. */
async function withoutKeeping<T>(store: GraphStore, work: (base: WriteTransaction) => Promise<T>): Promise<T> {
  const away = new Error('a trial keeps nothing');
  let result: T | undefined;
  try {
    await store.write(async (base) => {
      result = await work(base);
      throw away;
    });
  } catch (error) {
    if (error !== away) throw error;
  }
  return result as T;
}

function overlaid(base: WriteTransaction, over: Ledger, seen: Map<string, NodeFigures | null>): WriteTransaction {
  const first = async (prefix: string, keys: readonly string[]) => {
    const tried = await over.get(keys.map((key) => prefix + key));
    const found = new Map<string, string>();
    for (const [key, value] of tried) if (value !== GONE) found.set(key.slice(prefix.length), value.slice(1));
    return { found, rest: keys.filter((key) => !tried.has(prefix + key)) };
  };
  return {
    ledger: {
      get: async (keys) => {
        const { found, rest } = await first(LEDGER, keys);
        return new Map([...(await base.ledger.get(rest)), ...found]);
      },
      scan: (prefixes, limit) => scanned(base.ledger, over, prefixes, limit),
      last: async (prefixes) => {
        const all = await scanned(base.ledger, over, prefixes, undefined);
        return new Map([...all].flatMap(([prefix, entries]) => entries.slice(-1).map((entry) => [prefix, entry])));
      },
      put: (entries) => over.put(entries.map(([key, value]) => [LEDGER + key, value === null ? GONE : THERE + value])),
    },
    texts: async (articles) => {
      const { found, rest } = await first(TEXT, articles);
      return new Map([...(await base.texts(rest)), ...found]);
    },
    apply: async ({ nodes, removedNodes }) => {
      for (const id of removedNodes) seen.set(id, null);
      for (const { id, kind, properties } of nodes) seen.set(id, figuresOf(kind, properties));
      await over.put([
        ...removedNodes.filter((id) => id.startsWith('art_')).map((id) => [TEXT + id, GONE] as const),
        ...nodes
          .filter(({ kind }) => kind === 'Article')
          .map(({ id, properties }) => [TEXT + id, `${THERE}${properties.text}`] as const),
      ]);
    },
  };
}

async function scanned(
  base: Ledger,
  over: Ledger,
  prefixes: readonly string[],
  limit: number | undefined,
): Promise<ReadonlyMap<string, readonly LedgerEntry[]>> {
  const tried = await over.scan(prefixes.map((prefix) => LEDGER + prefix));
  const most = Math.max(0, ...[...tried.values()].map((entries) => entries.length));
  const found = await base.scan(prefixes, limit === undefined ? undefined : limit + most);
  return new Map(
    prefixes.map((prefix) => {
      const merged = new Map(found.get(prefix) ?? []);
      for (const [key, value] of tried.get(LEDGER + prefix) ?? []) {
        if (value === GONE) merged.delete(key.slice(LEDGER.length));
        else merged.set(key.slice(LEDGER.length), value.slice(1));
      }
      const entries = [...merged].sort(([a], [b]) => (a < b ? -1 : 1));
      return [prefix, limit === undefined ? entries : entries.slice(0, limit)] as const;
    }),
  );
}
