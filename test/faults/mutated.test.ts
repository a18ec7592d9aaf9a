import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadPaths } from '../../seed/load.ts';
import { randomFrom } from '../random-from.ts';
import { exported, seedingFolder, story } from '../seed/seeding.ts';
import { GOOD, MUTATIONS } from './mutations.ts';
import { SEED } from './rounds.ts';
import { zipOf } from './zips.ts';

const { withStore, file, path } = seedingFolder();

describe(`files that went wrong (MACHTIN_FAULTS_SEED=${SEED})`, () => {
  test('a thousand of them fail each with what is wrong with it, or are read; every good one is loaded', async () => {
    const random = randomFrom(SEED);
    const formats = Object.keys(GOOD);
    const kinds = Object.keys(MUTATIONS);
    const good: string[] = [];
    for (let at = 0; at < 1_000; at += 1) {
      const format = formats[at % formats.length]!;
      const kind = kinds[Math.floor(at / formats.length) % kinds.length]!;
      await file(`mixed/${at}.${format}`, MUTATIONS[kind]!(GOOD[format]!(at % 40), random));
      if (at % 10 === 0) good.push(await file(`mixed/good-${at}.txt`, story(at)));
    }
    await withStore(async (store) => {
      const loaded = new Set<string>();
      const failed = new Map<string, { readonly code: string; readonly message: string }>();
      const report = await loadPaths(store, [path('mixed')], {
        threads: 2,
        onOutcome: ({ did, name, reason }) => {
          if (reason === null) loaded.add(name);
          else failed.set(name, reason);
          expect(['loaded', 'unchanged', 'failed']).toContain(did);
        },
      });
      expect(good.filter((name) => !loaded.has(name))).toEqual([]);
      expect(report.failed).toBeGreaterThan(300);
      for (const [name, { code, message }] of failed) {
        expect(['UNREADABLE', 'CONFLICT']).toContain(code);
        expect(message.startsWith(name.split(/[:[]/)[0]!)).toBe(true);
        expect(message).toMatch(/: [a-z“"].{8,}/);
      }
    });
  }, 240_000);

  test.each<[string, string, () => Uint8Array, RegExp]>([
    [
      'JSON that is nested a million deep',
      'deep.json',
      () => Buffer.from('['.repeat(1_000_000)),
      /must be JSON|must be text/,
    ],
    [
      'a page that is nested a million deep',
      'deep.html',
      () => Buffer.from('<div>'.repeat(1_000_000)),
      /nested at most 1000 deep/,
    ],
    [
      'a feed that is nested a million deep',
      'deep.xml',
      () => Buffer.from(`<rss>${'<a>'.repeat(1_000_000)}`),
      /nested at most 100 deep/,
    ],
    [
      'front matter that is nested deep',
      'deep.md',
      () => Buffer.from(`---\na: ${'['.repeat(15_000)}\n---\nx`),
      /front matter must be YAML/,
    ],
    [
      'aliases that grow',
      'lol.md',
      () => Buffer.from(`---\na: &a [x, x]\n${grown()}title: *z\n---\nx`),
      /front matter|"title"/,
    ],
    [
      'a bomb in gzip',
      'bomb.jsonl.gz',
      () => gzipSync(Buffer.alloc(300 * 1024 * 1024), { level: 9 }),
      /16 MB|200 times/,
    ],
    [
      'a file in a zip that is larger than it says',
      'liar.zip',
      () => zipOf([{ path: 'a.txt', content: Buffer.alloc(9_999, 'a'), size: 9 }]),
      /can't be unpacked/,
    ],
    [
      'a zip whose files share their bytes',
      'overlap.zip',
      () =>
        zipOf(
          Array.from({ length: 500 }, (_, at) => ({
            path: `${at}.txt`,
            content: Buffer.alloc(1_000_000, 'a'),
            shared: true,
          })),
        ),
      /unpacks to more than 200 times its size/,
    ],
    [
      'a zip in a zip',
      'outer.zip',
      () => zipOf([{ path: 'inner.zip', content: zipOf([]) }]),
      /is an archive in an archive/,
    ],
    ...['../../out.txt', '/etc/out.txt', 'a/../../out.txt', 'C:\\out.txt', '..\\out.txt'].map(
      (name): [string, string, () => Uint8Array, RegExp] => [
        `a zip that leads to ${name}`,
        'path.zip',
        () => zipOf([{ path: name, content: Buffer.from('x') }]),
        /its path leads out of the archive/,
      ],
    ),
    ['lone surrogates in JSON', 'lone.json', () => Buffer.from('{"text": "Lào \\ud800 Cai"}'), /well-formed/],
    [
      'lone surrogates in front matter',
      'lone.md',
      () => Buffer.from('---\ntitle: "a\\ud800"\n---\nx'),
      /"title" must be well-formed/,
    ],
    ['NUL in a title', 'nul.json', () => Buffer.from('{"text": "Lào Cai", "title": "a\\u0000"}'), /well-formed/],
    [
      'more quotes than a table bears',
      'quotes.csv',
      () => Buffer.from(`text\n"${'a"b'.repeat(200_000)}`),
      /must be a row of a table|must have at most/,
    ],
  ])(
    '%s is refused in words',
    async (_, name, content, message) => {
      const bad = await file(`hostile/${name}`, content());
      const fine = await file('hostile/fine.txt', story(1));
      await withStore(async (store) => {
        const report = await loadPaths(store, [bad, fine], { threads: 0 });
        expect(report.loaded).toBe(1);
        expect(report.failures.map(({ reason }) => reason!.message).join('\n')).toMatch(message);
        expect(report.failures.every(({ reason }) => reason!.code === 'UNREADABLE')).toBe(true);
        expect(await exported(store)).not.toContain('out.txt');
      });
    },
    60_000,
  );

  test('a hundred megabytes in one line are passed over, and the lines around them loaded', async () => {
    await file('lines/a.txt', '');
    for (const name of ['a.jsonl', 'b.txt', 'c.csv'])
      await writeLong(path(`lines/${name}`), name.endsWith('csv') ? 'text' : JSON.stringify({ text: story(1) }));
    await withStore(async (store) => {
      const report = await loadPaths(
        store,
        ['a.jsonl', 'b.txt', 'c.csv'].map((name) => path(`lines/${name}`)),
        { threads: 0 },
      );
      expect(report.loaded).toBe(2);
      expect(report.failures.map(({ reason }) => reason!.message.slice(path('lines/').length))).toEqual([
        'a.jsonl:2: a line must be at most 16 MB.',
        'b.txt: must be at most 64 MB, but has 102 MB.',
        expect.stringMatching(/^c\.csv:\d+: must be a row of a table/),
      ]);
    });
  }, 60_000);
});

/** YAML in which each list holds the one before nine times. */
const grown = (): string =>
  Array.from(
    'b,c,d,e,f,g,h,i,z'.split(','),
    (name, at) =>
      `${name}: &${name} [${Array(9)
        .fill(`*${'abcdefghi'.charAt(at)}`)
        .join(', ')}]\n`,
  ).join('');

async function writeLong(name: string, line: string): Promise<void> {
  const out = createWriteStream(name);
  out.write(`${line}\n`);
  const part = Buffer.alloc(1024 * 1024, 'x');
  for (let at = 0; at < 101; at += 1) if (!out.write(part)) await once(out, 'drain');
  out.end(`\n${JSON.stringify({ text: story(2) })}\n`);
  await once(out, 'finish');
}
