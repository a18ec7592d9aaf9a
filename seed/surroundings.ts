import { setFlagsFromString } from 'node:v8';
import { printLine } from './command.ts';
import type { SeedSurroundings } from './seed-command.ts';

/** The process as the loader sees it. The first Ctrl-C ends the work after what is in hand, the second ends it at once. */
export function surroundings(): SeedSurroundings {
  const stop = new AbortController();
  const end = (signal: NodeJS.Signals): void => {
    if (stop.signal.aborted) process.exit(2);
    process.stderr.write(`\n${signal}: finishing what is in hand; once more ends at once\n`);
    stop.abort();
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  return {
    print: printLine,
    warn: (line) => process.stderr.write(`${line}\n`),
    // Results go to standard output: a bar is drawn only where a person sees both.
    terminal: process.stdout.isTTY && process.stderr.isTTY ? process.stderr : null,
    stdin: process.stdin,
    signal: stop.signal,
  };
}

/** A batch leaves much behind and little of it alive: swept at once, the memory is the same for any archive. */
export const keepHeapSmall = (): void => setFlagsFromString('--heap-growing-percent=40');
