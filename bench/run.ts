import './production.ts';
import { parseArgs } from 'node:util';
import neo4j, { type Driver } from 'neo4j-driver';
import { deepPageOf } from './deep-page.ts';
import { type BenchGraph, openGraph } from './graph.ts';
import { type Grown, printGrowth, printHub } from './growth.ts';
import { overHttp } from './http.ts';
import { type Figures, geometricMean, measure, type Warm, warm } from './measure.ts';
import { createPeer } from './peer.ts';
import { createOurs } from './server.ts';
import { type Shape, shapesFor } from './shapes.ts';
import { hitsOf, profiledHits, stepsOf } from './visited.ts';

/** `npm run bench [-- --articles 20000 --times 100 --data FOLDER --beside 20000 --growth]`: one run, its tables. */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    times: { type: 'string', default: '100' },
    data: { type: 'string', default: 'data/bench' },
    beside: { type: 'string' },
    growth: { type: 'boolean', default: false },
  },
});
const articles = Number(values.articles);
const times = Number(values.times);
/** Articles are spread over ten years from 2016 on. */
const MIDDLE = '2020-12-31';

/** Each way of asking Neo4j one thing: they take turns. */
interface Calls {
  readonly ours: Warm;
  readonly hand: Warm;
  readonly peer?: Warm;
}

interface Line {
  readonly shape: Shape;
  readonly sqlite: Figures;
  readonly ours: Figures;
  readonly hand: Figures;
  readonly peer: Figures | null;
  readonly hits: number;
  readonly handHits: number;
  readonly steps: number;
}

const main = async (): Promise<void> => {
  const graph = await openGraph(values.data, articles);
  const beside = values.beside === undefined ? null : await openGraph(values.data, Number(values.beside));
  try {
    if (!values.growth) await measureOne(graph);
    if (beside !== null) {
      const [small, large] = [await grownOf(beside), await grownOf(graph)];
      await printGrowth(small, large, times);
      await printHub(small, large, times);
    }
  } finally {
    await graph.close();
    await beside?.close();
  }
};

const measureOne = async (graph: BenchGraph): Promise<void> => {
  const lines = await measureAll(graph);
  print(lines);
  const { driver, neo4j, sqlite } = graph;
  await overHttp(
    { ours: createOurs(neo4j), 'ours on SQLite': createOurs(sqlite), peer: await createPeer(driver) },
    lines.slice(0, 3).map(({ shape: { name, ours, peer } }) => ({
      shape: name,
      asked: { ours, 'ours on SQLite': ours, peer: peer ?? '' },
    })),
  );
};

const grownOf = async ({ articles, driver, neo4j, sqlite, file }: BenchGraph): Promise<Grown> => {
  const ours = { neo4j: createOurs(neo4j), sqlite: createOurs(sqlite) };
  const visited = { hits: hitsOf(driver, neo4j), steps: stepsOf(file, sqlite) };
  return { ...ours, ...visited, articles, shapes: shapesFor(MIDDLE, await deepPageOf(ours.sqlite)) };
};

const measureAll = async ({ driver, file, ...stores }: BenchGraph): Promise<readonly Line[]> => {
  const ours = createOurs(stores.neo4j);
  const embedded = createOurs(stores.sqlite);
  const theirs = await createPeer(driver);
  const deep = await deepPageOf(embedded);
  const warmed: [Shape, Calls, Warm][] = [];
  for (const shape of shapesFor(MIDDLE, deep)) {
    const { peer } = shape;
    const calls: Calls = {
      ours: await warm(() => ours.ask(shape.ours)),
      hand: await warm(() => runByHand(driver, shape.cypher, shape.parameters)),
    };
    const theirCall =
      peer === null
        ? null
        : await warm(() => theirs.ask(peer)).catch((error: Error) => {
            // Its memory runs out on large graphs.
            console.log(`${shape.name}: the peer failed: ${error.message.split('\n', 1)[0]}`);
            return null;
          });
    const sqlite = await warm(() => embedded.ask(shape.ours));
    warmed.push([shape, theirCall === null ? calls : { ...calls, peer: theirCall }, sqlite]);
  }
  const hits = hitsOf(driver, stores.neo4j);
  const steps = stepsOf(file, stores.sqlite);
  const lines: Line[] = [];
  for (const [shape, calls, sqlite] of warmed) {
    const figures = await measure(calls, times);
    lines.push({
      shape,
      ...figures,
      // By itself: nobody's ratio to it is asked, and others' garbage would fall on it.
      ...(await measure({ sqlite }, times)),
      peer: figures.peer ?? null,
      hits: await hits(shape.ours),
      handHits: await profiledHits(driver, shape.cypher, shape.parameters),
      steps: await steps(shape.ours),
    });
  }
  return lines;
};

const runByHand = async (driver: Driver, text: string, parameters: Shape['parameters']): Promise<unknown> => {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    return await session.executeRead(async (transaction) =>
      (await transaction.run(text, parameters)).records.map((record) => record.toObject()),
    );
  } finally {
    await session.close();
  }
};

const print = (lines: readonly Line[]): void => {
  const ms = (value: number): string => value.toFixed(2);
  console.log(`\n${articles} articles, ${times} calls each, milliseconds\n`);
  console.table(
    Object.fromEntries(
      lines.map(({ shape, ours, hand, peer, sqlite, hits, handHits, steps }) => [
        shape.name,
        {
          'first call': ms(ours.first),
          p50: ms(ours.p50),
          p95: ms(ours.p95),
          'by hand p50': ms(hand.p50),
          'peer first': peer === null ? '' : ms(peer.first),
          'peer p50': peer === null ? '' : ms(peer.p50),
          'peer p95': peer === null ? '' : ms(peer.p95),
          'peer / ours': peer === null ? '' : (peer.p50 / ours.p50).toFixed(2),
          'ours - by hand': ms(ours.p50 - hand.p50),
          hits,
          'hits by hand': handHits,
          bytes: ours.bytes,
          'SQLite p50': ms(sqlite.p50),
          'SQLite p95': ms(sqlite.p95),
          'SQLite steps': steps,
        },
      ]),
    ),
  );
  const ratios = lines.flatMap(({ ours, peer }) => (peer === null ? [] : [peer.p50 / ours.p50]));
  console.log(
    `@neo4j/graphql / ours, geometric mean over ${ratios.length} shapes: ${geometricMean(ratios).toFixed(2)}`,
  );
};

await main();
