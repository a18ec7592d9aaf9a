import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typesOf } from '../../examples/print-types.ts';
import { readCsv } from '../export/read-csv.ts';
import { type Serving, serveSamples } from '../server/serving.ts';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXAMPLES = new URL('../../examples/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, EXAMPLES), 'utf8');

/** Whether a program is there; says so aloud where it is not. */
const has = async (program: string): Promise<boolean> => {
  try {
    await run(program, ['--version']);
    return true;
  } catch {
    console.warn(`The examples that need ${program} are not run: it is not on this machine.`);
    return false;
  }
};

const [python, curl] = await Promise.all([has('python3'), has('curl')]);

let server: Serving;

beforeAll(async () => {
  server = await serveSamples();
});
afterAll(() => server.close());

describe('the gql.tada script', () => {
  test('prints who gave most to which province, with the words that say so', async () => {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', 'examples/top-donors.ts', server.origin], {
      cwd: ROOT,
    });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toContain('tỉnh Lào Cai: Bộ Nông nghiệp và Môi trường, 3 tỷ đồng (1 gift)');
    const provinces = lines.filter((line) => !line.startsWith('    ')).map((line) => line.split(':')[0]);
    expect(new Set(provinces).size).toBe(provinces.length);
    expect(provinces.length).toBeGreaterThan(3);
    for (const [at, line] of lines.entries())
      if (!line.startsWith(' ')) expect(lines[at + 1]).toMatch(/^ {4}“.+” \(.+\)$/);
  });

  test('fails with words where nothing is served', async () => {
    const tried = run(process.execPath, ['--import', 'tsx', 'examples/top-donors.ts', 'http://127.0.0.1:1'], {
      cwd: ROOT,
    });
    await expect(tried).rejects.toThrow('fetch failed');
  });

  test('knows the schema as it is', () => {
    const types = typesOf(readFileSync(new URL('../schema.graphql', EXAMPLES), 'utf8'));
    expect(read('schema-types.d.ts') === types, 'run: npm run schema').toBe(true);
  });
});

describe.skipIf(!python)('the Python notebook', () => {
  test('counts events and adds up gifts', async () => {
    const { stdout, stderr } = await run('python3', ['examples/notebook.py', server.origin], {
      cwd: ROOT,
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    });
    expect(stderr).toBe('');
    const { data } = (await server.ask('{ eventCounts(groupBy: [YEAR], first: 100) { period count } }')).body;
    for (const { period, count } of data.eventCounts) {
      expect(stdout).toContain(`${period ?? 'undated'}  ${'#'.repeat(count)} ${count}`);
    }
    expect(stdout).toMatch(/ {2,}3,000 {2}Bộ Nông nghiệp và Môi trường/);
    expect(stdout).toMatch(/[1-9]\d* of the sums are worked out/);
  });
});

describe.skipIf(!curl)('the lines of the page', () => {
  const commands = [...read('README.md').matchAll(/```sh\n(curl [^`]+)\n```/g)].map(([, command]) => command!);
  const answered = async (command: string): Promise<string> =>
    (await run('sh', ['-c', command.replaceAll('http://127.0.0.1:4000', server.origin)])).stdout;

  test('ask for sums', async () => {
    const { data } = JSON.parse(await answered(commands[0]!));
    expect(data.donationTotals).toHaveLength(3);
    expect(data.donationTotals[0]).toEqual({
      donor: { name: expect.any(String) },
      display: expect.stringContaining('đồng'),
    });
  });

  test('take a table', async () => {
    const [head, ...rows] = readCsv(await answered(commands[1]!));
    expect(head).toEqual(['date', 'amount.display', 'donors.nodes.name', 'recipients.nodes.name']);
    const { data } = (await server.ask('{ donations { totalCount } }')).body;
    expect(rows).toHaveLength(data.donations.totalCount);
    expect(commands).toHaveLength(2);
  });
});
