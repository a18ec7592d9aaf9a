import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { EdgeRow, EvidenceRow, NodeRow } from '../graph-store.ts';
import type { Answered, WorkerStart } from './answers.ts';
import { revived } from './pool.ts';

export type ExportRow = NodeRow | EdgeRow | EvidenceRow;

/** No rows: that was all. */
export type ExportedPart =
  | { readonly rows: readonly ExportRow[] }
  | Pick<Extract<Answered, { failure: object }>, 'failure'>;

/**
 * The whole graph, read in a thread of its own: sorting the keys of a kind takes a while, in which this one answers others. One part
 * is read ahead of what is taken.
 */
export async function* exportInThread(file: string): AsyncGenerator<ExportRow> {
  const worker = new Worker(new URL('./export-worker.js', import.meta.url), {
    workerData: { file } satisfies WorkerStart,
    // Options of the process that runs tests mean nothing here.
    execArgv: [],
  });
  const ended = once(worker, 'exit');
  try {
    for (let coming = ask(worker); ; ) {
      const part = await coming;
      if ('failure' in part) throw revived(part.failure);
      if (part.rows.length === 0) return;
      coming = ask(worker);
      yield* part.rows;
    }
  } finally {
    worker.postMessage('stop');
    await ended.catch(() => undefined);
  }
}

const ask = (worker: Worker): Promise<ExportedPart> => {
  worker.postMessage('next');
  const part = new Promise<ExportedPart>((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
    };
    const onMessage = (message: ExportedPart): void => {
      settle();
      resolve(message);
    };
    const onError = (error: Error): void => {
      settle();
      reject(error);
    };
    const onExit = (): void => onError(new Error('the thread that reads the graph ended'));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
  // Whoever stops taking does not look at what is still to come.
  part.catch(() => undefined);
  return part;
};
