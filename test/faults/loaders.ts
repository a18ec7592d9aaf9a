import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('loader-main.ts', import.meta.url));

export interface Loader {
  /** Lets it load, and ends it after so many milliseconds; whether it was done before. */
  readonly killAfter: (milliseconds: number) => Promise<boolean>;
  /** Lets it load to the end; throws where it fails. */
  readonly finish: () => Promise<void>;
  readonly kill: () => void;
}

/** A process that has everything in memory and its store open, and waits for the sign to load. */
export async function readyLoader(folder: string, environment: Readonly<Record<string, string>>): Promise<Loader> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROGRAM, folder], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close') as Promise<[number | null]>;
  let output = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => (output += text));
  child.stdin.on('error', () => undefined);
  await says(child, closed, () => output.includes('ready'));
  const begin = () => child.stdin.write('go\n');
  return {
    killAfter: async (milliseconds) => {
      begin();
      const done = await Promise.race([closed.then(() => true), setTimeout(milliseconds, false)]);
      child.kill('SIGKILL');
      await closed;
      return done;
    },
    finish: async () => {
      begin();
      const [code] = await closed;
      if (code !== 0) throw new Error(`the loader ended with ${code}: ${output}`);
    },
    kill: () => child.kill('SIGKILL'),
  };
}

async function says(child: ChildProcess, closed: Promise<unknown>, said: () => boolean): Promise<void> {
  const ended = closed.then(() => {
    throw new Error('the loader ended before it was ready');
  });
  while (!said()) await Promise.race([once(child.stdout!, 'data'), ended]);
  ended.catch(() => undefined);
}
