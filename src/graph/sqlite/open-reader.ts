import { type Codes, readCodes } from './codes.ts';
import { Connection } from './connection.ts';

export interface Reader {
  readonly connection: Connection;
  readonly codes: Codes;
}

/** A connection that only reads, to a database that is laid out. `guard` may throw before each statement. */
export const openReader = (file: string, guard?: () => void): Reader => {
  const connection = new Connection(file, PATIENCE, guard);
  connection.execute(`pragma query_only = 1; pragma cache_size = -${CACHE_KB}; pragma mmap_size = ${MAPPED}`);
  return { connection, codes: readCodes(connection) };
};

/** Milliseconds. Readers wait only while a log is recovered after a crash. */
const PATIENCE = 10_000;
const CACHE_KB = 16_000;
const MAPPED = 2 ** 30;
