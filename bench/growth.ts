import { FORMER, formerId } from './generate.ts';
import { geometricMean, measure, type Warm, warm } from './measure.ts';
import type { Answering } from './server.ts';
import type { Shape } from './shapes.ts';
import type { Visited } from './visited.ts';

/** One graph in both stores, with what is asked of it. */
export interface Grown {
  readonly articles: number;
  readonly neo4j: Answering;
  readonly sqlite: Answering;
  readonly shapes: readonly Shape[];
  readonly hits: Visited;
  readonly steps: Visited;
}

/** The small graph and the large one, in Neo4j and in SQLite. */
type Asked = 'small4j' | 'large4j' | 'smallLite' | 'largeLite';

/** The same questions to a small and a large graph, in turns: how many times as long the large one takes, at the median. */
export const printGrowth = async (small: Grown, large: Grown, times: number): Promise<void> => {
  console.log(`\nFrom ${small.articles} to ${large.articles} articles, milliseconds at p50\n`);
  const asked = small.shapes.map((shape, at) => [shape.name, shape.ours, large.shapes[at]?.ours ?? ''] as const);
  await printBeside(small, large, asked, times);
};

/** A province with few events and the one with most, the same question to both. */
export const printHub = async (small: Grown, large: Grown, times: number): Promise<void> => {
  const few = await provinceWith(small, FEW);
  const most = await provinceWith(large, Number.POSITIVE_INFINITY);
  console.log(`\nThe newest 20 of ${few.events} events of a province and of ${most.events}, milliseconds at p50\n`);
  const newest = ({ id }: Sized) =>
    `{ province(id: "${id}") { name events(first: 20, basis: AS_REPORTED) { nodes { name date } } } }`;
  await printBeside(small, large, [['newest 20', newest(few), newest(most)]], times);
};

const FEW = 300;

interface Sized {
  readonly id: string;
  readonly events: number;
}

/** The province whose number of events comes nearest to it. */
const provinceWith = async ({ sqlite }: Grown, wanted: number): Promise<Sized> => {
  const sizes: Sized[] = [];
  for (let at = 0; at < FORMER; at += 1) {
    const id = formerId(at);
    const answer = await sqlite.ask(`{ province(id: "${id}") { events(basis: AS_REPORTED) { totalCount } } }`);
    const { province } = answer as { readonly province: { readonly events: { readonly totalCount: number } } };
    sizes.push({ id, events: province.events.totalCount });
  }
  const most = Math.max(...sizes.map(({ events }) => events));
  const away = ({ events }: Sized) => Math.abs(events - Math.min(wanted, most));
  return sizes.reduce((best, size) => (away(size) < away(best) ? size : best));
};

/** `asked`: of each shape its name, and how the small graph and the large are asked it. */
const printBeside = async (
  small: Grown,
  large: Grown,
  asked: readonly (readonly [name: string, small: string, large: string])[],
  times: number,
): Promise<void> => {
  const table: Record<string, Record<string, string | number>> = {};
  const ratios: number[] = [];
  const warmed: (readonly [(typeof asked)[number], Record<Asked, Warm>])[] = [];
  for (const shape of asked) {
    const [, few, many] = shape;
    const calls = {
      small4j: await warm(() => small.neo4j.ask(few)),
      large4j: await warm(() => large.neo4j.ask(many)),
      smallLite: await warm(() => small.sqlite.ask(few)),
      largeLite: await warm(() => large.sqlite.ask(many)),
    };
    warmed.push([shape, calls]);
  }
  for (const [[name, few, many], calls] of warmed) {
    const { small4j, large4j, smallLite, largeLite } = await measure(calls, times);
    ratios.push(large4j.p50 / small4j.p50);
    table[name] = {
      'Neo4j, small': small4j.p50.toFixed(2),
      'Neo4j, large': large4j.p50.toFixed(2),
      'Neo4j grows by': (large4j.p50 / small4j.p50).toFixed(2),
      'SQLite, small': smallLite.p50.toFixed(2),
      'SQLite, large': largeLite.p50.toFixed(2),
      'SQLite grows by': (largeLite.p50 / smallLite.p50).toFixed(2),
      'hits, small': await small.hits(few),
      'hits, large': await large.hits(many),
      'steps, small': await small.steps(few),
      'steps, large': await large.steps(many),
    };
  }
  console.table(table);
  console.log(`Neo4j, geometric mean: ${geometricMean(ratios).toFixed(2)}`);
};
