import { geometricMean, measure, type Warm, warm } from './measure.ts';
import type { Answering } from './server.ts';
import type { Shape } from './shapes.ts';

/** One graph in both stores, with what is asked of it. */
export interface Grown {
  readonly articles: number;
  readonly neo4j: Answering;
  readonly sqlite: Answering;
  readonly shapes: readonly Shape[];
}

/** The small graph and the large one, in Neo4j and in SQLite. */
type Asked = 'small4j' | 'large4j' | 'smallLite' | 'largeLite';

/** The same questions to a small and a large graph, in turns: how many times as long the large one takes, at the median. */
export const printGrowth = async (small: Grown, large: Grown, times: number): Promise<void> => {
  console.log(`\nFrom ${small.articles} to ${large.articles} articles, milliseconds at p50\n`);
  const table: Record<string, Record<string, string>> = {};
  const ratios: number[] = [];
  const warmed: [Shape, Record<Asked, Warm>][] = [];
  for (const [at, shape] of small.shapes.entries()) {
    const grown = large.shapes[at] as Shape;
    const calls = {
      small4j: await warm(() => small.neo4j.ask(shape.ours)),
      large4j: await warm(() => large.neo4j.ask(grown.ours)),
      smallLite: await warm(() => small.sqlite.ask(shape.ours)),
      largeLite: await warm(() => large.sqlite.ask(grown.ours)),
    };
    warmed.push([grown, calls]);
  }
  for (const [grown, calls] of warmed) {
    const { small4j, large4j, smallLite, largeLite } = await measure(calls, times);
    ratios.push(large4j.p50 / small4j.p50);
    table[grown.name] = {
      'Neo4j, small': small4j.p50.toFixed(2),
      'Neo4j, large': large4j.p50.toFixed(2),
      'Neo4j grows by': (large4j.p50 / small4j.p50).toFixed(2),
      'SQLite, small': smallLite.p50.toFixed(2),
      'SQLite, large': largeLite.p50.toFixed(2),
      'SQLite grows by': (largeLite.p50 / smallLite.p50).toFixed(2),
    };
  }
  console.table(table);
  console.log(`Neo4j, geometric mean: ${geometricMean(ratios).toFixed(2)}`);
};
