import './production.ts';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openSqliteStore } from '../src/graph/sqlite/open.ts';
import { openReader } from '../src/graph/sqlite/open-reader.ts';
import { readPlan } from '../src/graph/sqlite/read.ts';
import { deepPageOf } from './deep-page.ts';
import { fillStore } from './fill.ts';
import { measure, type Warm, warm } from './measure.ts';
import { createOurs, plansOf } from './server.ts';
import { type Shape, shapesFor } from './shapes.ts';

/** `npx tsx bench/sqlite.ts [--articles 20000 --times 200 --data FOLDER]`: the embedded store alone, layer by layer. */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    times: { type: 'string', default: '200' },
    data: { type: 'string', default: 'data/bench' },
  },
});
const articles = Number(values.articles);
const times = Number(values.times);
const folder = resolve(values.data, String(articles), 'sqlite');
const store = await openSqliteStore(folder);
await fillStore('SQLite', store, articles);

const ours = createOurs(store);
const { connection, codes } = openReader(`${folder}/machtin.db`);
const warmed: [Shape, Record<'walk' | 'read' | 'graphql', Warm>][] = [];
for (const shape of shapesFor('2020-12-31', await deepPageOf(ours))) {
  const plans = await plansOf(store, shape.ours);
  const calls = {
    walk: await warm(async () => plans.map((plan) => readPlan(connection, codes, plan))),
    read: await warm(() => Promise.all(plans.map((plan) => store.read(plan)))),
    graphql: await warm(() => ours.ask(shape.ours)),
  };
  warmed.push([shape, calls]);
}
const table: Record<string, unknown> = {};
for (const [shape, calls] of warmed) {
  const { walk, read, graphql } = await measure(calls, times);
  const ms = (value: number) => value.toFixed(2);
  table[shape.name] = {
    'walk p50': ms(walk.p50),
    p95: ms(walk.p95),
    'store p50': ms(read.p50),
    'GraphQL p50': ms(graphql.p50),
  };
}
console.log(`${articles} articles, ${times} calls each, milliseconds`);
console.table(table);
connection.close();
await store.close();
