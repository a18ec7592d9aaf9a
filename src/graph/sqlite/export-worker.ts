import { parentPort, workerData } from 'node:worker_threads';
import { ExpectedError } from '../../errors.ts';
import type { WorkerStart } from './answers.ts';
import { exportRows } from './export.ts';
import type { ExportedPart, ExportRow } from './export-thread.ts';
import { expected } from './failures.ts';
import { openReader } from './open-reader.ts';

/** A thread that reads the whole graph, a part each time it is asked for one. */
const { file } = workerData as WorkerStart;
const { connection, codes } = openReader(file);
const rows = exportRows(connection, codes);

/** Rows of one part: few enough to be handed over in a millisecond or two. */
const PART = 500;

const nextPart = (): ExportedPart => {
  try {
    const part: ExportRow[] = [];
    for (let next = rows.next(); !next.done; next = rows.next()) {
      part.push(next.value);
      if (part.length === PART) break;
    }
    return { rows: part };
  } catch (cause) {
    const error = expected(cause, file);
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { failure: { message, stack, code: error instanceof ExpectedError ? error.code : null } };
  }
};

const stop = (): void => {
  rows.return(undefined);
  connection.close();
  parentPort?.close();
};

parentPort?.on('message', (wish: 'next' | 'stop') => {
  if (wish === 'stop') stop();
  else parentPort?.postMessage(nextPart());
});
