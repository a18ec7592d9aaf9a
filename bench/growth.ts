import { geometricMean, measure } from './measure.ts';
import type { Answering } from './server.ts';
import type { Shape } from './shapes.ts';

/** One graph in both stores, with what is asked of it. */
export interface Grown {
  readonly articles: number;
  readonly neo4j: Answering;
  readonly sqlite: Answering;
  readonly shapes: readonly Shape[];
}

/** The same questions to a small and a large graph, in turns: how many times as long the large one takes, at the median. */
export const printGrowth = async (small: Grown, large: Grown, times: number): Promise<void> => {
  console.log(`\nFrom ${small.articles} to ${large.articles} articles, milliseconds at p50\n`);
  const table: Record<string, Record<string, string>> = {};
  const ratios: number[] = [];
  for (const [at, shape] of small.shapes.entries()) {
    const grown = large.shapes[at] as Shape;
    const { a, b, c, d } = await measure(
      {
        a: () => small.neo4j.ask(shape.ours),
        b: () => large.neo4j.ask(grown.ours),
        c: () => small.sqlite.ask(shape.ours),
        d: () => large.sqlite.ask(grown.ours),
      },
      times,
    );
    ratios.push(b.p50 / a.p50);
    table[grown.name] = {
      'Neo4j, small': a.p50.toFixed(2),
      'Neo4j, large': b.p50.toFixed(2),
      'Neo4j grows by': (b.p50 / a.p50).toFixed(2),
      'SQLite, small': c.p50.toFixed(2),
      'SQLite, large': d.p50.toFixed(2),
      'SQLite grows by': (d.p50 / c.p50).toFixed(2),
    };
  }
  console.table(table);
  console.log(`Neo4j, geometric mean: ${geometricMean(ratios).toFixed(2)}`);
};
