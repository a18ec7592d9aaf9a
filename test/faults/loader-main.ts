import { once } from 'node:events';
import { loadPaths } from '../../seed/load.ts';
import { readConfig } from '../../src/config.ts';
import { openStore } from '../../src/open-store.ts';

// A loader that is to be killed: says when it is ready, begins at a sign, says when it is done.
const store = await openStore(readConfig().store, { readers: 0 });
process.stdout.write('ready\n');
await once(process.stdin, 'data');
process.stdin.unref();
const report = await loadPaths(store, process.argv.slice(2), { batch: 4, threads: 0 });
await store.close();
process.stdout.write(`${JSON.stringify(report)}\n`);
process.exit(0);
