import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { schema } from '../schema/index.ts';
import { readConfig } from '../src/config.ts';
import { createLog } from '../src/log.ts';
import { openStore } from '../src/open-store.ts';
import { createApp } from '../src/server/app.ts';
import { listen } from '../src/server/listen.ts';
import { DEAR, QUESTIONS, REQUESTS } from '../test/server/hostile-requests.ts';
import { fillStore } from './fill.ts';

/**
 * `npx tsx bench/hostile.ts [--articles 20000 --seconds 10 --data FOLDER]`: how long others wait while hostile requests come in one
 * after the other, and how long those take at most. SQLite, one process, requests over HTTP.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '10' },
    data: { type: 'string', default: 'data/bench' },
  },
});
const articles = Number(values.articles);
const DEADLINE = 450;

const store = await openStore({ kind: 'sqlite', folder: resolve(values.data, String(articles), 'sqlite') });
await fillStore('SQLite', store, articles);
const config = readConfig({ PORT: '0', MACHTIN_DEADLINE_MS: String(DEADLINE) });
const app = createApp({ schema, store, config, loader: null, judgements: null, log: createLog('silent') });
const { origin, close } = await listen(app, config.listen);

const headers = { 'content-type': 'application/json', accept: 'application/json' };
const post = (query: string, variables: object = {}): RequestInit => ({
  method: 'POST',
  headers,
  body: JSON.stringify({ query, variables }),
});

/** Milliseconds from question to the whole answer, and whether there is data in it. */
const timed = async (
  path: string,
  init: RequestInit,
): Promise<{ readonly took: number; readonly answered: boolean }> => {
  const startedAt = performance.now();
  const body = await (await fetch(`${origin}${path}`, init)).text();
  return { took: performance.now() - startedAt, answered: body.includes('"data":{') };
};

/** The synthetic graph has names of its own: those of its hubs. */
const nameOf = async (field: string, order: string): Promise<string> => {
  const response = await fetch(`${origin}/graphql`, post(`{ ${field}(first: 1${order}) { nodes { name } } }`));
  const { data } = (await response.json()) as { data: Record<string, { nodes: { name: string }[] }> };
  return data[field]!.nodes[0]!.name;
};
const official = await nameOf('officials', ', orderBy: [{ by: ARTICLES, direction: DESC }]');
const organization = await nameOf('organizations', '');

/** What readers ask. */
const POLITE = [
  `{ official(name: "${official}") { label participations(first: 10) { edges { roles node { name date provinces { name } } evidence(first: 1) { nodes { quote } } } } } }`,
  '{ articles(first: 20) { nodes { title publishedOn events(first: 3) { nodes { name } } } } }',
  `{ search(text: "${official}", first: 10) { totalCount nodes { label } } }`,
  '{ donations(first: 20, filter: { minValue: 500000000 }) { nodes { name amount { display } donors(first: 3) { nodes { name } } } } }',
  `{ timeline(entity: { name: "${organization}" }, first: 20) { nodes { name date } } }`,
];

/** Asked at a steady pace, ten a second, whether the last has its answer or not. */
const polite = async (seconds: number): Promise<readonly { readonly took: number; readonly answered: boolean }[]> => {
  const asked: ReturnType<typeof timed>[] = [];
  for (let turn = 0; turn < seconds * 10; turn += 1) {
    asked.push(timed('/graphql', post(POLITE[turn % POLITE.length]!)));
    await new Promise((next) => setTimeout(next, 100));
  }
  return Promise.all(asked);
};

type Attack = readonly [what: string, path: string, init: RequestInit];
const CHEAP: readonly Attack[] = [
  ...QUESTIONS.map(([what, query, , variables]): Attack => [what, '/graphql', post(query, variables)]),
  ...REQUESTS.map(([what, path, init]): Attack => [what, path, init]),
];
const ALL: readonly Attack[] = [
  ...CHEAP,
  ...DEAR.map(([what, query]): Attack => {
    const here = query.replaceAll('hoang trung hai', official).replaceAll('thanh uy ha noi', organization);
    return [what, '/graphql', post(here)];
  }),
];

/** One hostile client that sends one request after the other until it is told to stop; the slowest of each. */
const attack = (attacks: readonly Attack[]) => {
  const slowest = new Map<string, number>();
  let sent = 0;
  let stopped = false;
  const done = (async () => {
    while (!stopped) {
      const [what, path, init] = attacks[sent % attacks.length]!;
      sent += 1;
      const { took } = await timed(path, init).catch(() => ({ took: 0 }));
      slowest.set(what, Math.max(slowest.get(what) ?? 0, took));
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      await done;
      return { sent, slowest };
    },
  };
};

const percentile = (numbers: readonly number[], share: number): string =>
  ([...numbers].sort((a, b) => a - b)[Math.floor(numbers.length * share)] ?? Number.NaN).toFixed(1);

const measure = async (name: string, attacks: readonly Attack[], clients: number): Promise<void> => {
  const running = Array.from({ length: clients }, () => attack(attacks));
  const answers = await polite(Number(values.seconds));
  const ended = await Promise.all(running.map((each) => each.stop()));
  const took = answers.map((each) => each.took);
  const unanswered = answers.filter(({ answered }) => !answered).length;
  const sent = ended.reduce((sum, each) => sum + each.sent, 0);
  console.log(
    `${name}: ${took.length} polite requests, p50 ${percentile(took, 0.5)} ms, p95 ${percentile(took, 0.95)} ms, ${unanswered} without an answer; ${sent} hostile ones`,
  );
  const slow = ended.flatMap(({ slowest }) => [...slowest]).sort(([, a], [, b]) => b - a);
  for (const [what, ms] of slow.slice(0, 3)) console.log(`    slowest: ${ms.toFixed(0)} ms, one that ${what}`);
};

await polite(3);
await measure('undisturbed', [], 0);
await measure(`${CHEAP.length} hostile requests in turn`, CHEAP, 1);
await measure(`${ALL.length} in turn, with the dearest that the limits let by`, ALL, 1);
await measure('four such clients at once', ALL, 4);
await close(0);
await store.close();
