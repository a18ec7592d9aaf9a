import { appendFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { exported, seedingFolder, story } from './seeding.ts';

const { withStore, seed, file, path } = seedingFolder();

const piped = (text: string) => ({ stdin: Readable.from([Buffer.from(text)]) });

describe('machtin seed', () => {
  test('loads a folder, says what the graph gained, and is idle the second time', async () => {
    for (const at of [1, 2, 3]) await file(`news/${at}.txt`, story(at));
    await file('news/photo.jpg', 'x');
    await withStore(async (store) => {
      const { status, lines } = await seed(store, [path('news')]);
      expect(status).toBe(0);
      expect(lines.slice(0, 5)).toEqual([
        'loaded     news/1.txt',
        'loaded     news/2.txt',
        'loaded     news/3.txt',
        '1 files of other kinds passed over',
        '3 loaded, 0 changed, 0 unchanged, 0 failed',
      ]);
      expect(lines[5]).toMatch(/^the graph: .*\+1 official\b.*\+3 events/);
      expect(lines[6]).toMatch(/^donations: \+6, \+306\.000\.000 VND$/);
      expect((await seed(store, [path('news')])).lines.at(-1)).toBe('0 loaded, 0 changed, 3 unchanged, 0 failed');
    });
  });

  test('says of a dry run what loading then does, and changes nothing', async () => {
    for (const at of [4, 5, 6]) await file(`more/${at}.txt`, story(at));
    await withStore(async (store) => {
      await seed(store, [path('news')]);
      const before = await exported(store);
      await file('news/2.txt', story(22));
      const dry = await seed(store, [path('news'), path('more')], { dryRun: true });
      expect(await exported(store)).toBe(before);
      expect(dry.lines.at(-1)).toBe('a dry run: none of it is kept');
      const wet = await seed(store, [path('news'), path('more')]);
      expect(dry.lines.slice(0, -1)).toEqual(wet.lines);
      await file('news/2.txt', story(2));
    });
  });

  test('takes patterns, and knows files by their path below the fixed part', async () => {
    await withStore(async (store) => {
      const { lines } = await seed(store, [path('ne*/[13].txt')]);
      expect(lines.at(-3)).toBe('2 loaded, 0 changed, 0 unchanged, 0 failed');
      await expect(seed(store, [path('*.none')])).rejects.toThrow('no file is like that');
    });
  });

  test.each<[string, string, string | undefined]>([
    ['lines of JSON', `${JSON.stringify({ title: 'Một', text: story(1) })}\n{"text":"Hai"}\n`, undefined],
    ['a list of JSON', JSON.stringify([{ title: 'Một', text: story(1) }, { text: 'Hai' }]), undefined],
    ['a table', `title,text\nMột,"${story(1)}"\nHai,Hai\n`, 'csv'],
  ])('reads %s from standard input', async (_, text, format) => {
    await withStore(async (store) => {
      const options = format === undefined ? {} : { format };
      expect((await seed(store, ['-'], options, piped(text))).lines).toContain(
        '2 loaded, 0 changed, 0 unchanged, 0 failed, 1 with a warning',
      );
    });
  });

  test('writes what failed to a file, with its reason, and tries just that again', async () => {
    await file('bad/list.jsonl', `${JSON.stringify({ text: story(1) })}\n{"text": \n{"text": "x", "date": "7/1"}\n`);
    await file('bad/empty.txt', ' ');
    await withStore(async (store) => {
      expect((await seed(store, [path('bad')])).status).toBe(1);
      const failed = (await readFile(path('failed.jsonl'), 'utf8'))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(failed).toEqual([
        expect.objectContaining({ path: path('bad/empty.txt'), key: 'empty.txt', place: null, code: 'UNREADABLE' }),
        expect.objectContaining({ path: path('bad/list.jsonl'), place: ':2' }),
        expect.objectContaining({ place: ':3', message: expect.stringContaining('the date must be YYYY-MM-DD') }),
      ]);
      await file('bad/empty.txt', story(7));
      await file(
        'bad/list.jsonl',
        `${JSON.stringify({ text: story(1) })}\n${JSON.stringify({ text: story(8) })}\n{"x":1}\n`,
      );
      const again = await seed(store, [], { retry: path('failed.jsonl') });
      expect(again.status).toBe(1);
      expect(again.lines.slice(0, 3)).toEqual([
        'loaded     bad/empty.txt',
        'loaded     bad/list.jsonl:2',
        expect.stringMatching(/^failed {5}bad\/list\.jsonl:3: /),
      ]);
      expect((await readFile(path('failed.jsonl'), 'utf8')).trim().split('\n')).toHaveLength(1);
      await file('bad/list.jsonl', `\n\n${JSON.stringify({ text: story(9) })}\n`);
      expect((await seed(store, [], { retry: path('failed.jsonl') })).status).toBe(0);
      await expect(readFile(path('failed.jsonl'))).rejects.toThrow('ENOENT');
    });
  });

  test('warns of what is odd, and fails it with --strict', async () => {
    await file('odd/undated.txt', 'Tin\n\nKhông có ngày.');
    await file('odd/lost.txt', `${story(1)}\ufffd`);
    await file('odd/photo.jpg', 'x');
    const two = [1, 2].map((at) => ({ id: 'a', text: story(at) }));
    await file('odd/twice.json', JSON.stringify(two));
    await withStore(async (store) => {
      const loose = await seed(store, [path('odd')], { dryRun: true });
      expect(loose.status).toBe(0);
      expect(loose.lines).toContain('3 loaded, 0 changed, 1 unchanged, 0 failed, 3 with a warning');
      const strict = await seed(store, [path('odd')], { strict: true });
      expect(strict.status).toBe(1);
      expect(strict.lines).toContain('1 loaded, 0 changed, 0 unchanged, 4 failed');
      expect(strict.lines).toContain('failed     odd/photo.jpg: is of a kind that is not read.');
    });
  });

  test('takes of two versions in one file the same one, wherever they stand', async () => {
    const [one, two] = [1, 2].map((at) => JSON.stringify({ id: 'a', text: story(at) }));
    const others = Array.from({ length: 250 }, (_, at) => JSON.stringify({ id: `b${at}`, text: `Tin ${at}` }));
    await file('first.jsonl', [one, ...others, two].join('\n'));
    await file('last.jsonl', [two, ...others, one].join('\n'));
    await withStore(async (store) => {
      await seed(store, [path('first.jsonl')]);
      await withStore(async (other) => {
        await seed(other, [path('last.jsonl')]);
        expect(await exported(other)).toBe(await exported(store));
      });
    });
  });

  test('tells programs in events', async () => {
    await withStore(async (store) => {
      const { lines } = await seed(store, [path('news/1.txt')], { json: true });
      const events = lines.map((line) => JSON.parse(line));
      expect(events.map(({ event }) => event)).toEqual(['progress', 'article', 'progress', 'report']);
      expect(events[1]).toMatchObject({ did: 'loaded', name: 'news/1.txt', reason: null });
      expect(events[3]).toMatchObject({ loaded: 1, failed: 0, stopped: false, entities: { Official: 1, Event: 1 } });
    });
  });

  test('draws a bar on a terminal, with the rate, and lines only for what needs a look', async () => {
    const drawn: string[] = [];
    await withStore(async (store) => {
      const terminal = { columns: 100, write: (text: string) => drawn.push(text) };
      const { lines } = await seed(store, [path('news'), path('odd/undated.txt')], {}, { terminal });
      expect(lines.join()).not.toContain('loaded     ');
      expect(drawn.join('')).toContain('undated.txt: neither the file nor its text says when it was published.');
      expect(drawn.join('')).toMatch(/\[█+\] 100% · 4 articles · \d+ facts/);
    });
  });

  test.each<[string, readonly string[], object, RegExp]>([
    ['nothing to load', [], {}, /must be told what to load/],
    ['no such file', ['/none.txt'], {}, /there is no such file or folder/],
    ['a wrong shard', ['.'], { shard: '5/4' }, /--shard must be like 1\/4/],
    ['a list of failures that is none', [], { retry: '/none.jsonl' }, /there is no such file/],
  ])('can not run with %s', async (_, paths, options, message) => {
    await withStore(async (store) => {
      await expect(seed(store, paths, options)).rejects.toThrow(message);
    });
  });

  test('ends after what is in hand when it is told to, and goes on from there', async () => {
    for (let at = 0; at < 60; at += 1) await file(`long/${String(at).padStart(2, '0')}.txt`, story(at));
    await withStore(async (store) => {
      const stop = new AbortController();
      stop.abort();
      const { status, lines } = await seed(store, [path('long')], {}, { signal: stop.signal });
      expect(status).toBe(2);
      expect(lines.at(-1)).toContain('run it again, and it goes on from here');
      const { lines: rest } = await seed(store, [path('long')]);
      expect(rest).toContain('59 loaded, 0 changed, 1 unchanged, 0 failed');
      await withStore(async (other) => {
        await seed(other, [path('long')]);
        expect(await exported(other)).toBe(await exported(store));
      });
    });
  });

  test('goes on with what arrives in a folder it watches, when it is whole, until it is stopped', async () => {
    await mkdir(path('inbox/sub'), { recursive: true });
    await file('inbox/1.txt', story(1));
    const stop = new AbortController();
    await withStore(async (store) => {
      const seen: string[] = [];
      const waitFor = async (line: string) => expect.poll(() => seen, { timeout: 20_000 }).toContain(line);
      const running = seed(
        store,
        [path('inbox')],
        { watch: true, json: true },
        {
          signal: stop.signal,
          print: (line) => {
            const { event, did, name } = JSON.parse(line);
            if (event === 'article') seen.push(`${did} ${name.slice(path('inbox/').length)}`);
          },
        },
      );
      await waitFor('loaded 1.txt');
      await writeFile(path('inbox/sub/2.txt'), story(2).slice(0, 100));
      await appendFile(path('inbox/sub/2.txt'), story(2).slice(100));
      await writeFile(path('inbox/.3.txt'), story(3));
      await waitFor('loaded sub/2.txt');
      await writeFile(path('inbox/1.txt'), story(10));
      await waitFor('changed 1.txt');
      await rename(path('inbox/.3.txt'), path('inbox/3.txt'));
      await waitFor('loaded 3.txt');
      stop.abort();
      expect((await running).status).toBe(0);
      expect(seen).toHaveLength(4);
      await rm(path('inbox/.3.txt'), { force: true });
      await withStore(async (other) => {
        await seed(other, [path('inbox')]);
        expect(await exported(other)).toBe(await exported(store));
      });
    });
  });
});
