import { Neo4jError } from 'neo4j-driver';
import { ExpectedError } from '../../errors.ts';

/** What the driver threw, as one sentence that an operator can act on; other errors as they are. */
export const expected = (error: unknown, address: string): unknown => {
  if (!(error instanceof Neo4jError)) return error;
  const { code, message } = error;
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    return new ExpectedError('STORE', `Neo4j at ${address} cannot be reached: ${firstLine(message)}`, PASSING);
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new ExpectedError(
      'STORE',
      `Neo4j at ${address} refuses NEO4J_USER and NEO4J_PASSWORD: ${firstLine(message)}`,
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new ExpectedError('STORE', `Neo4j at ${address} has no such database: ${firstLine(message)}`);
  }
  if (TIMED_OUT.test(code)) return timedOut();
  if (error.retryable || BUSY.test(code)) {
    return new ExpectedError('STORE', `Neo4j at ${address} cannot work now: ${firstLine(message)}`, PASSING);
  }
  return error;
};

/** Later it may succeed: a server that comes back, starts, or is busy. */
const PASSING = { transient: true } as const;

const BUSY = /^Neo\.TransientError\.|\.DatabaseUnavailable$|\.Cluster\./;

export const timedOut = (deadline?: number): ExpectedError =>
  new ExpectedError('TIMEOUT', deadline === undefined ? 'Neo4j took too long.' : `No answer within ${deadline} ms.`);

const TIMED_OUT = /\.TransactionTimedOut|\.TransactionTimedOutClientConfiguration|\.LockAcquisitionTimeout/;

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

/** Without user and password, which some write into the URI. */
export const addressOf = (uri: string): string => uri.replace(/\/\/[^/]*@/, '//');
