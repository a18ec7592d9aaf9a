import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Running {
  readonly output: () => string;
  readonly errors: () => string;
  /** Resolves with what was printed when it matches. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<number | null>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

/** Runs a file of ours as its users do. `nobody`: as a user who owns nothing, where we are root. */
export function program(
  file: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
  nobody = false,
): Running {
  const user = nobody && process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const child = spawn(process.execPath, ['--import', 'tsx', `${ROOT}/${file}`, ...parameters], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: '/tmp', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (errors += text));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    output: () => output,
    errors: () => errors,
    says: async (pattern) => {
      for (;;) {
        const found = pattern.exec(output);
        if (found !== null) return found;
        const closed = ended.then(() => {
          throw new Error(`ended before it said ${pattern}: ${output}${errors}`);
        });
        await Promise.race([once(child.stdout, 'data'), closed]);
        closed.catch(() => undefined);
      }
    },
    ended,
    kill: (signal) => child.kill(signal),
  };
}
