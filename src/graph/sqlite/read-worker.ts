import { parentPort, workerData } from 'node:worker_threads';
import { ExpectedError } from '../../errors.ts';
import type { Answered, Asked, WorkerStart } from './answers.ts';
import { expected } from './failures.ts';
import { openReader } from './open-reader.ts';
import { answer } from './read.ts';

/** A reader's thread: one question after the other. */
const { file } = workerData as WorkerStart;
const { connection, codes } = openReader(file);

parentPort?.on('message', ({ id, question }: Asked) => {
  parentPort?.postMessage(answered(id, question));
});

const answered = (id: number, question: Asked['question']): Answered => {
  try {
    return { id, value: answer(connection, codes, question) };
  } catch (cause) {
    const error = expected(cause, file);
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { id, failure: { message, stack, code: error instanceof ExpectedError ? error.code : null } };
  }
};
