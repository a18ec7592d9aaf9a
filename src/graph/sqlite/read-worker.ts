import { parentPort, workerData } from 'node:worker_threads';
import { ExpectedError } from '../../errors.ts';
import { type Answered, type Asked, type ReaderStart, STOP } from './answers.ts';
import { expected } from './failures.ts';
import { openReader } from './open-reader.ts';
import { packed } from './packed.ts';
import { answer, type Question } from './read.ts';

/** A reader's thread: one question after the other. What nobody waits for any longer ends with the statement that is under way. */
const { file, givenUp } = workerData as ReaderStart;
let current = 0;
const guard = (): void => {
  if (current !== 0 && Atomics.load(givenUp, 0) === current) throw new Error('nobody waits for this answer');
};
const { connection, codes } = openReader(file, { guard });

parentPort?.on('message', (asked: Asked | typeof STOP) => {
  if (asked === STOP) {
    connection.close();
    parentPort?.close();
    return;
  }
  current = asked.id;
  parentPort?.postMessage(answered(asked));
});

const answered = ({ id, question: text }: Asked): Answered => {
  try {
    const question = JSON.parse(text) as Question;
    return { id, value: JSON.stringify(packed(question, answer(connection, codes, question))) };
  } catch (cause) {
    const error = expected(cause, file);
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { id, failure: { message, stack, code: error instanceof ExpectedError ? error.code : null } };
  }
};
