import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** As `tsx` runs a file, without the process of its own in between, so that a signal reaches the program. */
const TSX = ['--import', new URL('../node_modules/tsx/dist/loader.mjs', import.meta.url).href];

interface Running {
  readonly origin: string;
  readonly child: ChildProcessWithoutNullStreams;
  readonly output: { out: string; err: string };
  readonly ended: Promise<number | null>;
}

let folder: string;
let running: Running[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'machtin-'));
});
afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGKILL');
    await ended;
  }
  running = [];
});

/** The environment without what would change the settings under test. */
const environment = (more: Record<string, string>): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: folder,
  MACHTIN_DATA: join(folder, 'data'),
  PORT: '0',
  ...more,
});

const launch = (file: string, parameters: readonly string[], more: Record<string, string> = {}, cwd = ROOT) => {
  const child = spawn(process.execPath, [...(file.endsWith('.ts') ? TSX : []), join(ROOT, file), ...parameters], {
    cwd,
    env: environment(more),
  });
  const output = { out: '', err: '' };
  child.stdout.on('data', (text) => {
    output.out += text;
  });
  child.stderr.on('data', (text) => {
    output.err += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, output, ended };
};

/** What `npm start` runs, once it has printed its line. */
const serve = async (
  parameters: readonly string[] = ['--load-samples'],
  more: Record<string, string> = {},
): Promise<Running> => {
  const { child, output, ended } = launch('src/main.ts', parameters, more);
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const line = /^Mạch Tin is at (http:\/\/.+)\/graphql\n$/.exec(output.out);
      if (line) resolve(line[1]!);
    });
    ended.then((code) => reject(new Error(`ended with ${code}: ${output.out}${output.err}`)));
  });
  const server = { origin, child, output, ended };
  running.push(server);
  return server;
};

const run = async (file: string, parameters: readonly string[], more: Record<string, string> = {}, cwd = ROOT) => {
  const { output, ended } = launch(file, parameters, more, cwd);
  return { code: await ended, ...output };
};

const stop = async ({ child, ended }: Running): Promise<number | null> => {
  child.kill('SIGTERM');
  return ended;
};

// biome-ignore lint/suspicious/noExplicitAny: what a test looks at in an answer, it knows
const ask = async ({ origin }: Running, query: string, headers: Record<string, string> = {}): Promise<any> => {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return response.json();
};

const COUNTS = '{ stats { articles events officials organizations donations relations } }';

const LOAD =
  'mutation ($articles: [ArticleInput!]!) { loadArticles(articles: $articles) { loaded unchanged failed { message } } }';

/** Hands over thirty articles alike, as a client with the token does. */
const load = ({ origin }: Running): Promise<Response> =>
  fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer hush' },
    body: JSON.stringify({
      query: LOAD,
      variables: {
        articles: Array.from({ length: 30 }, (_, n) => ({ externalId: `n-${n}`, title: `Quà ${n}`, text: ARTICLE })),
      },
    }),
  });

const ARTICLE = `---
title: Trao học bổng tại Sơn La
source: Báo Mường Ảng
publishedOn: 2020-02-04
---

Sáng 3/2, tại thành phố Sơn La, ông Lò Văn Pành, Chủ tịch Hội Khuyến học tỉnh Sơn La đã tiếp nhận 80 triệu đồng do Công ty cổ phần Hoa Ban Trắng ủng hộ Quỹ Khuyến học tỉnh Sơn La.
`;

describe('the program', () => {
  test('serves the samples, and starting it again loads nothing twice', async () => {
    const first = await serve();
    const before = (await ask(first, COUNTS)).data.stats;
    expect(before.articles).toBe(8);
    expect((await fetch(first.origin)).status).toBe(200);
    expect(await stop(first)).toBe(0);
    expect(first.output).toEqual({ out: `Mạch Tin is at ${first.origin}/graphql\n`, err: '' });
    const second = await serve();
    expect((await ask(second, COUNTS)).data.stats).toEqual(before);
  });

  test('answers what another process loads meanwhile', async () => {
    const server = await serve();
    const file = join(folder, 'son-la.md');
    await writeFile(file, ARTICLE);
    const question = '{ official(name: "lo van panh") { name positions { nodes { title } } } }';
    expect((await ask(server, question)).data).toEqual({ official: null });
    const seeded = await run('seed/cli.ts', ['seed', file]);
    expect(seeded).toMatchObject({ code: 0 });
    expect((await ask(server, question)).data.official.name).toBe('Lò Văn Pành');
    expect((await ask(server, '{ stats { articles } }')).data.stats.articles).toBe(9);
  });

  test('tells subscribers what another process loads', async () => {
    const server = await serve(['--load-nothing']);
    const going = new AbortController();
    const response = await fetch(
      `${server.origin}/graphql?query=${encodeURIComponent('subscription { articleLoaded { title } }')}`,
      {
        headers: { accept: 'text/event-stream' },
        signal: going.signal,
      },
    );
    const file = join(folder, 'son-la.md');
    await writeFile(file, ARTICLE);
    expect((await run('seed/cli.ts', ['seed', file])).code).toBe(0);
    let heard = '';
    const decoder = new TextDecoder();
    for await (const chunk of response.body!) {
      heard += decoder.decode(chunk as Uint8Array, { stream: true });
      if (heard.includes('event: next')) break;
    }
    expect(heard).toContain('{"data":{"articleLoaded":{"title":"Trao học bổng tại Sơn La"}}}');
    going.abort();
    expect((await ask(server, '{ stats { articles } }')).data.stats.articles).toBe(1);
  });

  test('lets a request finish, and ends its streams, when it is told to stop', async () => {
    const server = await serve();
    const stream = await fetch(
      `${server.origin}/graphql?query=${encodeURIComponent('subscription { articleLoaded { title } }')}`,
      {
        headers: { accept: 'text/event-stream' },
      },
    );
    const answer = ask(server, COUNTS);
    await answer;
    expect(await stop(server)).toBe(0);
    expect(await stream.text()).toMatch(/^:/);
  });

  test('lets a load finish when it is told to stop: what it answers is what is kept', async () => {
    const server = await serve(['--load-nothing'], { MACHTIN_TOKEN: 'hush' });
    const loading = load(server);
    const loaded = async () => (await ask(server, '{ stats { articles } }')).data.stats.articles;
    await expect.poll(loaded, { interval: 5, timeout: 20_000 }).toBeGreaterThan(0);
    expect(await stop(server)).toBe(0);
    expect(await (await loading).json()).toMatchObject({ data: { loadArticles: { loaded: 30, failed: [] } } });
    const again = await serve([]);
    expect((await ask(again, '{ stats { articles } }')).data.stats.articles).toBe(30);
  });

  test('keeps nothing by halves when it is killed while it loads', async () => {
    const server = await serve(['--load-nothing'], { MACHTIN_TOKEN: 'hush' });
    const loading = load(server);
    loading.catch(() => undefined);
    const loaded = async () => (await ask(server, '{ stats { articles } }')).data.stats.articles;
    await expect.poll(loaded, { interval: 5, timeout: 20_000 }).toBeGreaterThan(0);
    server.child.kill('SIGKILL');
    await server.ended;
    await loading.catch(() => undefined);
    const again = await serve([], { MACHTIN_TOKEN: 'hush' });
    const counted = '{ stats { articles } articles(first: 100) { nodes { donations { totalCount } } } }';
    const { data } = await ask(again, counted);
    expect(data.articles.nodes).toHaveLength(data.stats.articles);
    expect(new Set(data.articles.nodes.map((node: object) => JSON.stringify(node))).size).toBe(1);
    const rest = await load(again);
    expect(await rest.json()).toMatchObject({
      data: { loadArticles: { unchanged: data.stats.articles, loaded: 30 - data.stats.articles, failed: [] } },
    });
  });

  test('sends traces where the environment names a collector, the last of them when it stops', async () => {
    let sent = '';
    const collector = createHttpServer(async (request, response) => {
      for await (const chunk of request) sent += chunk;
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
    const { port } = collector.address() as { port: number };
    const server = await serve(['--load-nothing'], {
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
      OTEL_SERVICE_NAME: 'news',
    });
    await ask(server, '{ stats { articles } }');
    expect(await stop(server)).toBe(0);
    collector.close();
    for (const part of ['"query stats"', '"store stats"', '"news"']) expect(sent).toContain(part);
  });

  test('says nothing of an error inside, but where to find it', async () => {
    const server = await serve();
    const { errors } = await ask(server, '{ nothing }');
    expect(errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    const off = await ask(server, 'mutation { removeArticle(id: "x") }');
    expect(off.errors[0].message).toContain('MACHTIN_TOKEN');
  });
});

describe('the program says in one line why it does not start', () => {
  test('when a setting is wrong', async () => {
    expect(await run('src/main.ts', [], { PORT: 'x' })).toEqual({
      code: 2,
      out: '',
      err: 'PORT must be a whole number from 0 to 65535, but got "x".\n',
    });
  });

  test('when another program listens there', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const { code, out, err } = await run('src/main.ts', [], { PORT: String(port) });
    other.close();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(
      `another program listens on 127.0.0.1:${port} already: stop it, or set PORT to another number (0 takes a free one).\n`,
    );
  });

  test('when its data folder is a file', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    const { code, out, err } = await run('src/main.ts', [], { MACHTIN_DATA: file });
    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(err).toContain(file);
  });

  test('when there is no Neo4j', async () => {
    const { code, out, err } = await run('src/main.ts', [], {
      NEO4J_URI: 'bolt://127.0.0.1:1',
      NEO4J_PASSWORD: 'hush',
    });
    expect({ code, out, lines: err.trim().split('\n').length }).toEqual({ code: 2, out: '', lines: 1 });
    expect(err).toContain('127.0.0.1:1');
    expect(err).not.toContain('hush');
  });
});

describe('the command', () => {
  test('works from any folder', async () => {
    const elsewhere = join(folder, 'elsewhere');
    await mkdir(elsewhere);
    await writeFile(join(elsewhere, 'son-la.md'), ARTICLE);
    expect(await run('bin/machtin.js', ['seed', 'son-la.md'], { MACHTIN_DATA: 'here' }, elsewhere)).toMatchObject({
      code: 0,
    });
    const extracted = await run('bin/machtin.js', ['extract', '--json', 'son-la.md'], {}, elsewhere);
    expect(JSON.parse(extracted.out)).toMatchObject({ file: 'son-la.md', date: '2020-02-04' });
    const server = await serve([], { MACHTIN_DATA: join(elsewhere, 'here') });
    expect((await ask(server, '{ stats { articles } }')).data.stats.articles).toBe(1);
  });
});
