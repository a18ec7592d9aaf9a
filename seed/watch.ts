import { stat } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { watch } from 'chokidar';
import { type Input, isUrl, keyOf, STDIN } from './inputs.ts';
import { isReadable } from './readers/formats.ts';

export interface Watching {
  /** Files that came or changed since the last call, once there are any; none when the signal has come. */
  readonly next: () => Promise<readonly Input[]>;
  readonly close: () => Promise<void>;
}

/** Milliseconds in which a file must not grow to be taken for whole, and in which what comes together is gathered. */
const STILL = 700;
const GATHER = 300;

/** Watches folders and files, from now on. */
export async function watching(paths: readonly string[], base: string | null, signal: AbortSignal): Promise<Watching> {
  const arrived = new Map<string, Input>();
  let ring: () => void = () => {};
  const roots = paths.filter((path) => !isUrl(path) && path !== STDIN);
  const folders = new Map<string, boolean>();
  for (const root of roots) folders.set(root, (await stat(root)).isDirectory());
  const watcher = watch([...roots], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: STILL, pollInterval: 100 },
  });
  const take = (path: string): void => {
    const root = roots.find((one) => path === one || !relative(one, path).startsWith('..'));
    const inside = root === undefined ? path : relative(root, path);
    if (root === undefined || /(?:^|[\\/])(?:\.|readme(?:\.\w+)?$)/i.test(inside) || !isReadable(path)) return;
    const key =
      folders.get(root) === true || base !== null ? keyOf(path, base ?? root) : basename(path).normalize('NFC');
    arrived.set(path, { path, key });
    ring();
  };
  watcher.on('add', take).on('change', take);
  signal.addEventListener('abort', () => ring(), { once: true });
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return {
    next: async () => {
      while (arrived.size === 0 && !signal.aborted) {
        await new Promise<void>((resolve) => {
          ring = resolve;
        });
      }
      if (!signal.aborted) await setTimeout(GATHER);
      const inputs = [...arrived.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
      arrived.clear();
      return signal.aborted ? [] : inputs;
    },
    close: () => watcher.close(),
  };
}
