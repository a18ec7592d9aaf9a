import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isPublic } from '../../../seed/web/address.ts';
import { Fetcher } from '../../../seed/web/fetcher.ts';
import { exported, seedingFolder, story } from '../seeding.ts';
import { page, site } from './site.ts';

const { withStore, seed, path } = seedingFolder();
const paper = site();
const OPEN = { allowPrivate: true } as const;

describe('an address', () => {
  test('of a page gives its article once, and is asked for changes only, in the words of its server', async () => {
    const seen: (string | undefined)[] = [];
    paper.pages.set('/tin-1', (request, response) => {
      seen.push(request.headers['if-none-match'] as string | undefined, request.headers['if-modified-since']);
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else {
        response.writeHead(200, {
          'content-type': 'text/html',
          etag: '"v1"',
          'last-modified': 'Thu, 02 Mar 2017 00:00:00 GMT',
          'content-encoding': 'gzip',
        });
        response.end(gzipSync(page('Tin một', story(1))));
      }
    });
    await withStore(async (store) => {
      const first = await seed(store, [paper.url('/tin-1')], OPEN);
      expect(first).toMatchObject({ status: 0, lines: expect.arrayContaining([`loaded     ${paper.url('/tin-1')}`]) });
      const graph = await exported(store);
      expect(graph).toContain(`"url":"${paper.url('/tin-1')}"`);
      expect(graph).not.toContain('Trang chủ');
      const second = await seed(store, [paper.url('/tin-1')], OPEN);
      expect(second.lines[0]).toBe('0 loaded, 0 changed, 1 unchanged, 0 failed');
      expect(seen).toEqual([undefined, undefined, '"v1"', 'Thu, 02 Mar 2017 00:00:00 GMT']);
      expect(await exported(store)).toBe(graph);
    });
  });

  test('of a feed gives what the feed holds whole, and the pages behind its summaries, one after the other', async () => {
    paper.pages.set('/rss', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/rss+xml' });
      response.end(`<?xml version="1.0"?><rss version="2.0"><channel><title>Báo Gió Lào</title>
<item><title>Cả bài</title><link>/ca-bai</link><content:encoded><![CDATA[<p>${story(2)}</p>]]></content:encoded></item>
<item><title>Tóm tắt</title><link>${paper.url('/tom-tat')}</link><description>Ngắn thôi.</description></item>
<item><title>Mất</title><link>${paper.url('/mat')}</link><description>Không còn.</description></item></channel></rss>`);
    });
    paper.pages.set('/tom-tat', page('Tóm tắt', story(3)));
    await withStore(async (store) => {
      const { status, lines } = await seed(store, [paper.url('/rss')], OPEN);
      expect(status).toBe(1);
      expect(lines).toContain(`loaded     ${paper.url('/rss')}[0]`);
      expect(lines).toContain(`loaded     ${paper.url('/tom-tat')}`);
      expect(lines).toContain(`failed     ${paper.url('/mat')}: there is nothing: the server answers 404.`);
      expect(paper.asked).toEqual(['/robots.txt', '/rss', '/tom-tat', '/mat']);
      expect(paper.most()).toBe(1);
      paper.pages.set('/mat', page('Mất', story(4)));
      const again = await seed(store, [], { ...OPEN, retry: path('failed.jsonl') });
      expect(again.status).toBe(0);
      expect(again.lines[0]).toBe(`loaded     ${paper.url('/mat')}`);
      expect(paper.asked.filter((url) => url === '/tom-tat')).toHaveLength(1);
    });
  });

  test('that was loaded is fetched again by --recheck: what changed is replaced, what is gone is removed', async () => {
    for (const at of [1, 2, 3]) paper.pages.set(`/${at}`, page(`Tin ${at}`, story(at)));
    await withStore(async (store) => {
      await seed(
        store,
        [1, 2, 3].map((at) => paper.url(`/${at}`)),
        OPEN,
      );
      paper.pages.set('/2', page('Tin 2', story(20, 'Lê Quang Thắng')));
      paper.pages.delete('/3');
      const { status, lines } = await seed(store, [], { ...OPEN, recheck: true });
      expect(status).toBe(0);
      expect(lines.slice(0, 3)).toEqual([
        `changed    ${paper.url('/2')}`,
        `removed    ${paper.url('/3')}`,
        '0 loaded, 1 changed, 1 unchanged, 1 removed, 0 failed',
      ]);
      const left = await exported(store);
      paper.asked.length = 0;
      await seed(store, [], { ...OPEN, recheck: true });
      expect(paper.asked).toEqual(['/robots.txt', '/1', '/2']);
      await withStore(async (other) => {
        await seed(other, [paper.url('/1'), paper.url('/2')], OPEN);
        expect(await exported(other)).toBe(left);
      });
    });
  });

  test('that fails for a while withdraws nothing', async () => {
    paper.pages.set('/1', page('Tin', story(1)));
    await withStore(async (store) => {
      await seed(store, [paper.url('/1')], OPEN);
      const before = await exported(store);
      paper.pages.set('/1', (_, response) => response.writeHead(500).end());
      expect(await seed(store, [], { ...OPEN, recheck: true })).toMatchObject({ status: 1 });
      expect(await exported(store)).toBe(before);
    });
  });
});

describe('a polite guest', () => {
  test('reads what robots.txt allows, and nothing where it cannot be had', async () => {
    paper.pages.set('/robots.txt', 'User-agent: *\nDisallow: /rieng/\n');
    paper.pages.set('/rieng/1', page('Tin', story(1)));
    await withStore(async (store) => {
      const { status, lines } = await seed(store, [paper.url('/rieng/1')], OPEN);
      expect(status).toBe(1);
      expect(lines[0]).toMatch(/the robots\.txt of 127\.0\.0\.1:\d+ does not allow it/);
      expect(paper.asked).toEqual(['/robots.txt']);
      paper.pages.set('/robots.txt', (_, response) => response.writeHead(503).end());
      const down = await seed(store, [paper.url('/rieng/1')], OPEN);
      expect(down.lines[0]).toContain("its robots.txt can't be had: the server answers 503.");
    });
  });

  test('never believes a page about another host, nor reads this network unless it may', async () => {
    paper.pages.set('/1', page('Tin', story(1), '<link rel="canonical" href="https://bao-khac.example/tin">'));
    await withStore(async (store) => {
      const { status, lines } = await seed(store, [paper.url('/1'), paper.url('/1').replace('127.0.0.1', 'localhost')]);
      expect(status).toBe(1);
      expect(lines.slice(0, 2)).toEqual([
        expect.stringContaining('127.0.0.1 is no address of the open internet'),
        expect.stringContaining('localhost is no address of the open internet'),
      ]);
      expect(paper.asked).toEqual([]);
      await seed(store, [paper.url('/1')], OPEN);
      expect(await exported(store)).toContain(`"url":"${paper.url('/1')}"`);
    });
  });

  test.each([
    ['8.8.8.8', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['::1', false],
    ['::ffff:192.168.0.1', false],
    ['fd00::1', false],
    ['2001:4860:4860::8888', true],
  ])('knows whether %s is of the open internet: %s', (address, expected) => {
    expect(isPublic(address)).toBe(expected);
  });

  test.each<[string, (path: string) => void, RegExp]>([
    ['that never ends', (at) => paper.pages.set(at, (_, response) => response.write('x')), /no whole answer within/],
    ['that is too large', (at) => paper.pages.set(at, 'x'.repeat(5_000)), /is larger than/],
    [
      'that leads in a circle',
      (at) => paper.pages.set(at, (_, response) => response.writeHead(302, { location: at }).end()),
      /redirects more than 5 times/,
    ],
    [
      'that leads to a file',
      (at) => paper.pages.set(at, (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end()),
      /leads to file:/,
    ],
    ['that hangs up', (at) => paper.pages.set(at, (request) => request.socket.destroy()), /can't be reached/],
  ])('gives up an answer %s', async (_, answer, message) => {
    answer('/x');
    const fetcher = new Fetcher({ allowPrivate: true, pause: 0, patience: 400, mostBytes: 4_000 });
    await expect(fetcher.get(paper.url('/x'))).rejects.toThrow(message);
    await fetcher.close();
  });
});
