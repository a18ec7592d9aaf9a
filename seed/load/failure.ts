import { type ErrorCode, ExpectedError } from '../../src/errors.ts';

/** Why an article was not loaded. */
export interface Failure {
  readonly code: ErrorCode | 'INTERNAL';
  readonly message: string;
}

/** What is told of an error; one that nobody foresaw is told in one line too, for the rest go on. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ExpectedError) return { code: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'INTERNAL', message: `could not be loaded: ${message}` };
}
