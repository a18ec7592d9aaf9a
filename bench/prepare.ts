import './production.ts';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { importGraph } from './bulk.ts';
import { openGraph } from './graph.ts';

/** `npx tsx bench/prepare.ts [--articles 20000 --data FOLDER --import]`: writes what a run measures, and measures nothing. */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    data: { type: 'string', default: 'data/bench' },
    import: { type: 'boolean', default: false },
  },
});
const folder = resolve(values.data, values.articles, 'neo4j');
if (values.import && !existsSync(join(folder, 'data'))) await importGraph(folder, Number(values.articles));
await (await openGraph(values.data, Number(values.articles))).close();
