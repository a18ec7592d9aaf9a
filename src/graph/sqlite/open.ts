import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../../errors.ts';
import type { Candidate, GraphStore, ReadOptions } from '../graph-store.ts';
import type { Plan, ResultOf } from '../plan.ts';
import { Allowances, LOOKED_AT, rowsOf } from './brief.ts';
import { readCodes } from './codes.ts';
import { Connection } from './connection.ts';
import { exportHere } from './export.ts';
import { exportInThread } from './export-thread.ts';
import { expected } from './failures.ts';
import { openReader } from './open-reader.ts';
import { ReaderPool } from './pool.ts';
import { answer, type Changes, type Question } from './read.ts';
import { LooksFurther } from './reading.ts';
import { checkOwner, isLaidOut, layOut } from './schema.ts';
import { beginWriting, Writer } from './writer.ts';

export interface SqliteOptions {
  /** Threads that read; 0, for who reads little: this one, where no deadline can be kept. */
  readonly readers?: number;
  /** Rows that one request may have from this thread, which are there before another would be awake; 0: none. */
  readonly brief?: number;
  /** Milliseconds that a writer waits for one of another process. */
  readonly patience?: number;
  /** The size that the file may have, in pages of 4 KB. */
  readonly maxPages?: number;
}

const READERS = 4;
/** They take about a millisecond: less than it takes to put them into an answer. */
const BRIEF = 1_000;
const PATIENCE = 120_000;

/**
 * The graph in `machtin.db` in a folder, which is made where it is not there. Several processes may open it at once. Throws
 * ExpectedError STORE for a file that is no such database, is a newer program's, or cannot be written.
 */
export const openSqliteStore = async (folder: string, options: SqliteOptions = {}): Promise<GraphStore> => {
  const file = join(folder, 'machtin.db');
  const { readers = READERS, brief = BRIEF, patience = PATIENCE } = options;
  const connection = await openWriter(folder, file, patience);
  if (options.maxPages !== undefined) connection.execute(`pragma max_page_count = ${options.maxPages}`);
  const codes = readCodes(connection);
  const writer = new Writer(connection, codes, patience);
  const pool = readers > 0 ? new ReaderPool(file, readers) : null;
  const here = openReader(file, { mapped: readers > 0 });
  const allowances = new Allowances(brief);
  const answerHere = (question: Question, looksAtMost?: number): unknown => {
    try {
      return answer(here.connection, here.codes, question, looksAtMost);
    } catch (error) {
      throw error instanceof LooksFurther ? error : expected(error, file);
    }
  };
  const ask = async (question: Question, given: ReadOptions = {}): Promise<unknown> => {
    if (pool === null) return answerHere(question);
    if (given.signal?.aborted === true || !allowances.allows(rowsOf(question), given.signal))
      return pool.ask(question, given);
    try {
      return answerHere(question, LOOKED_AT);
    } catch (error) {
      if (error instanceof LooksFurther) return pool.ask(question, given);
      throw error;
    }
  };
  return {
    read: async <P extends Plan>(plan: P, given = {}) => (await ask({ ask: 'plan', plan }, given)) as ResultOf<P>,
    identify: async (lookups, given) =>
      (await ask({ ask: 'identify', lookups }, given)) as readonly (readonly Candidate[])[],
    changes: async (since) => (await ask({ ask: 'changes', since })) as Changes,
    write: (work) => writer.write(work),
    exportRows: () => (pool === null ? exportHere(file) : exportInThread(file)),
    close: async () => {
      await writer.idle();
      await pool?.close();
      here.connection.close();
      connection.close();
    },
  };
};

const openWriter = async (folder: string, file: string, patience: number): Promise<Connection> => {
  let connection: Connection | null = null;
  try {
    makeFolder(folder);
    checkWritable(folder, file);
    connection = new Connection(file, SHORT);
    checkOwner(connection);
    connection.execute(
      'pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -16000; pragma wal_autocheckpoint = 16000',
    );
    if (!isLaidOut(connection)) {
      await beginWriting(connection, patience);
      layOut(connection);
      connection.execute('commit');
    }
    return connection;
  } catch (error) {
    connection?.close();
    throw expected(error, file);
  }
};

const makeFolder = (folder: string): void => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new ExpectedError(
      'STORE',
      `the folder ${folder} cannot be made: ${error instanceof Error ? error.message : error}`,
    );
  }
};

/** Now rather than at the first write. SQLite writes beside the file too. */
const checkWritable = (folder: string, file: string): void => {
  for (const path of existsSync(file) ? [file, folder] : [folder]) {
    try {
      accessSync(path, constants.R_OK | constants.W_OK);
    } catch {
      throw new ExpectedError('STORE', `${path} is read-only to this user: make the file and its folder writable`);
    }
  }
};

/** Milliseconds that a statement of the writer may hold up this process for a lock. */
const SHORT = 50;
