import { extract } from '../../src/extract.ts';
import type { PreparedArticle } from '../../src/resolve/prepared.ts';
import { type Failure, failureOf } from './failure.ts';
import { type PrepareTask, prepareWith } from './task.ts';

/** Reads the facts out of an article and lays them out for the graph. */
export const prepare = (task: PrepareTask): PreparedArticle => prepareWith(task, extract(task.article));

/** A failure is a result like another: it has to get out of a thread. */
export function prepareOrFail(task: PrepareTask): PreparedArticle | Failure {
  try {
    return prepare(task);
  } catch (error) {
    return failureOf(error);
  }
}
