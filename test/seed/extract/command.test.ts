import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extractCommand } from '../../../seed/extract/command.ts';
import type { ExtractLine } from '../../../seed/extract/output.ts';

const TEXT =
  'Thăm, tặng quà tại Sơn La\n\nNgày 24/7/2018, tại xã Mường Bú, tỉnh Sơn La, ông Trần Văn Bách, Bí thư Tỉnh ủy Sơn La đã đến thăm, trao 30 suất quà, mỗi suất 500.000 đồng, cho các hộ nghèo.';

let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'machtin-extract-'));
  file = join(folder, 'son-la.txt');
  await writeFile(file, TEXT);
});
afterAll(() => rm(folder, { recursive: true }));

async function run(files: readonly string[], options: { json?: boolean; explain?: boolean } = {}) {
  const lines: string[] = [];
  const status = await extractCommand(files, { json: false, explain: false, endpoint: null, ...options }, (line) =>
    lines.push(line),
  );
  return { lines, status };
}

test('--json prints one line in the contract’s shape', async () => {
  const { lines, status } = await run([file], { json: true });
  expect(status).toBe(0);
  const line = JSON.parse(lines[0]!) as ExtractLine;
  expect(line).toMatchObject({
    file: 'son-la.txt',
    title: 'Thăm, tặng quà tại Sơn La',
    date: '2018-07-24',
    officials: [
      {
        name: 'Trần Văn Bách',
        titles: ['Bí thư Tỉnh ủy Sơn La'],
        positions: [{ title: 'Bí thư Tỉnh ủy Sơn La', organization: 'Tỉnh ủy Sơn La', former: false }],
      },
    ],
    provinces: ['Sơn La'],
    events: [
      {
        type: 'VISIT',
        date: '2018-07-24',
        dateTo: null,
        place: 'xã Mường Bú',
        province: 'Sơn La',
        participants: ['Trần Văn Bách'],
        roles: { 'Trần Văn Bách': 'LEADER' },
        background: false,
      },
    ],
    donations: [
      {
        donor: 'Trần Văn Bách',
        donors: ['Trần Văn Bách'],
        handedOverBy: ['Trần Văn Bách'],
        donorText: null,
        recipient: 'các hộ nghèo',
        amountVnd: 15_000_000,
        amountOther: null,
        computed: true,
        inKind: '30 suất quà',
        items: [{ what: 'quà', quantity: 30, unit: 'suất' }],
        beneficiaryCount: null,
        province: 'Sơn La',
        date: '2018-07-24',
      },
    ],
  });
  for (const { quote, start, end } of [...line.events, ...line.donations].flatMap(({ evidence }) => evidence)) {
    expect(TEXT.slice(start, end)).toBe(quote);
  }
});

test('a file that cannot be read gives its error, the others are still done, and the status is 1', async () => {
  const missing = join(folder, 'none.txt');
  const { lines, status } = await run([missing, file], { json: true });
  expect(status).toBe(1);
  expect(JSON.parse(lines[0]!)).toEqual({ file: 'none.txt', error: expect.stringContaining('no such file') });
  expect(JSON.parse(lines[1]!)).toMatchObject({ file: 'son-la.txt' });
});

test('without flags the facts are listed for reading', async () => {
  const { lines } = await run([file]);
  expect(lines[0]).toContain('Trần Văn Bách, Bí thư Tỉnh ủy Sơn La');
  expect(lines[0]).toContain('15.000.000 đồng (worked out), 30 suất quà');
});

test('--explain shows mentions, rules and the words of each fact', async () => {
  const { lines } = await run([file], { explain: true });
  expect(lines[0]).toContain('[500.000 đồng]');
  expect(lines[0]).toContain('rule trao · giver:subject · recipient:to');
  expect(lines[0]).toContain('rule visit:');
  expect(lines[0]).toContain('“Ngày 24/7/2018');
});
