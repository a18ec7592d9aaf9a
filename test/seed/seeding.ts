import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type SeedOptions, type SeedSurroundings, seedCommand } from '../../seed/seed-command.ts';
import { exportGraph } from '../../src/export/formats.ts';
import { WHOLE } from '../../src/export/scope.ts';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { openSqliteStore } from '../../src/graph/sqlite/open.ts';

export interface Ran {
  readonly status: number;
  readonly lines: readonly string[];
  readonly warnings: readonly string[];
}

/** A folder for the tests of a file, with stores in it. */
export function seedingFolder() {
  let root = '';
  let stores = 0;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'machtin-seeding-'));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));
  const path = (name: string) => join(root, name);
  return {
    path,
    file: async (name: string, content: string | Uint8Array): Promise<string> => {
      await mkdir(join(path(name), '..'), { recursive: true });
      await writeFile(path(name), content);
      return path(name);
    },
    withStore: async <T>(work: (store: GraphStore) => Promise<T>): Promise<T> => {
      stores += 1;
      const store = await openSqliteStore(path(`store-${stores}`), { readers: 0 });
      try {
        return await work(store);
      } finally {
        await store.close();
      }
    },
    /** The command as a program runs it; what fails is written to `failed.jsonl` of the folder. */
    seed: async (
      store: GraphStore,
      paths: readonly string[],
      options: SeedOptions = {},
      around: Partial<SeedSurroundings> = {},
    ): Promise<Ran> => {
      const lines: string[] = [];
      const warnings: string[] = [];
      const failures = options.retry === undefined ? { failures: path('failed.jsonl') } : {};
      const status = await seedCommand(
        store,
        paths,
        { pause: '0', ...failures, ...options },
        {
          print: (line) => lines.push(line.replaceAll(`${root}/`, '')),
          warn: (line) => warnings.push(line),
          terminal: null,
          stdin: nothing(),
          signal: new AbortController().signal,
          ...around,
        },
      );
      return { status, lines, warnings };
    },
  };
}

async function* nothing(): AsyncIterable<Uint8Array> {}

export async function exported(store: GraphStore): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of exportGraph(store, { format: 'jsonl', scope: WHOLE })) chunks.push(chunk);
  return chunks.join('');
}

/** A visit and a gift, by invented people. */
export const story = (at: number, leader = 'Trần Văn Bách'): string =>
  `Thăm và làm việc tại Lào Cai, lần ${at}

Ngày ${1 + (at % 27)}/${1 + (at % 12)}/2017, đoàn công tác do ông ${leader}, Thứ trưởng Bộ Y tế làm trưởng đoàn đã đến thăm và làm việc với tỉnh Lào Cai về du lịch.

Nhân dịp này, ông ${leader} tặng ${10 + at} suất quà cho ${10 + at} hộ nghèo. Tập đoàn Sơn Long đã ủng hộ Quỹ Vì người nghèo tỉnh Lào Cai số tiền ${100 + at} triệu đồng.
`;
