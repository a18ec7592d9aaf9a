import { type Codes, readCodes } from './codes.ts';
import { Connection } from './connection.ts';

export interface Reader {
  readonly connection: Connection;
  readonly codes: Codes;
}

interface ReaderOptions {
  /** May throw before each statement. */
  readonly guard?: () => void;
  /** Whether the file's pages that are read become part of the process: sooner read, and more memory. */
  readonly mapped?: boolean;
}

/** A connection that only reads, to a database that is laid out. */
export const openReader = (file: string, { guard, mapped = true }: ReaderOptions = {}): Reader => {
  const connection = new Connection(file, PATIENCE, guard);
  const size = mapped ? MAPPED : 0;
  connection.execute(`pragma query_only = 1; pragma cache_size = -${CACHE_KB}; pragma mmap_size = ${size}`);
  return { connection, codes: readCodes(connection) };
};

/** Milliseconds. Readers wait only while a log is recovered after a crash. */
const PATIENCE = 10_000;
const CACHE_KB = 16_000;
const MAPPED = 2 ** 30;
