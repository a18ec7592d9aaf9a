import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const TSX = fileURLToPath(import.meta.resolve('tsx'));
const SCRIPT = fileURLToPath(new URL('./other-process-main.ts', import.meta.url));

/** Runs a task of other-process-main.ts in a process of its own, and gives what it printed. */
export const runOther = (
  task: 'open' | 'count' | 'hold',
  parameters: readonly string[],
  { asNobody = false, onLine }: { readonly asNobody?: boolean; readonly onLine?: (line: string) => void } = {},
): Promise<string> =>
  new Promise((resolve, reject) => {
    const isRoot = process.getuid?.() === 0;
    const child = spawn(process.execPath, ['--import', TSX, SCRIPT, task, ...parameters], {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(asNobody && isRoot ? { uid: 65_534, gid: 65_534 } : {}),
    });
    let printed = '';
    const collect = (text: Buffer) => {
      printed += text.toString();
      onLine?.(printed);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', () => resolve(printed.trim()));
  });
