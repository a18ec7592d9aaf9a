import { readConfig } from '../src/config.ts';
import { inOneLine } from '../src/failure.ts';
import type { GraphStore } from '../src/graph/graph-store.ts';
import { openStore } from '../src/open-store.ts';

/** 0 all well, 1 some failed, 2 could not run. */
export type Status = 0 | 1 | 2;

/** Opens the store that the settings name, works, closes it again. What ends the work is told in one line, with status 2. */
export const withStore = (
  work: (store: GraphStore) => Promise<Status>,
  options: { readonly readers?: number } = {},
): Promise<Status> =>
  orTold(async () => {
    const store = await openStore(readConfig().store, options);
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  });

/** The work's status; 2 where it could not run, and why in one line. */
export async function orTold(work: () => Promise<Status>): Promise<Status> {
  try {
    return await work();
  } catch (error) {
    const line = inOneLine(error);
    if (line === null) throw error;
    process.stderr.write(`${line}\n`);
    return 2;
  }
}

/** A reader that has enough (`| head`) ends the program without a word. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
}

export const printLine = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
