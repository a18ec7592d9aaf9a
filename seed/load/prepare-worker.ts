import { parentPort } from 'node:worker_threads';
import { prepareOrFail } from './prepare.ts';
import type { Asked, Prepared } from './prepare-pool.ts';

/** A thread that reads facts out of articles, one after the other. */
parentPort?.on('message', ({ id, task }: Asked) => {
  parentPort?.postMessage({ id, result: prepareOrFail(task) } satisfies Prepared);
});
