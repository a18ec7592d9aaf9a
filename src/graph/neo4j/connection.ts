import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type Session } from 'neo4j-driver';
import { ExpectedError } from '../../errors.ts';
import type { ReadOptions } from '../graph-store.ts';
import { addressOf, expected, timedOut } from './failures.ts';
import type { Query } from './query.ts';

export interface Neo4jAddress {
  /** neo4j://, bolt://, with +s or +ssc for TLS. */
  readonly uri: string;
  readonly user: string;
  /** null: the server asks for none. */
  readonly password: string | null;
  /** null: the user's home database. */
  readonly database: string | null;
}

/** Sessions of one driver that see each other's writes. Failures that an operator can act on are ExpectedErrors. */
export interface Connection {
  readonly read: <T>(query: Query<T>, options?: ReadOptions) => Promise<T>;
  /** `work` runs again after a transient failure, for at most a minute: as long as a server takes to come back. */
  readonly write: <T>(work: (transaction: ManagedTransaction) => Promise<T>) => Promise<T>;
  /** Rows of the column `row` as they come, for results that are too many to hold. */
  readonly stream: (text: string, parameters?: Readonly<Record<string, unknown>>) => AsyncGenerator<unknown>;
  /** Statements of the schema, each in a transaction of its own, one after the other. */
  readonly run: (statements: readonly string[], parameters?: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How long a failed transaction is tried again: a server that was killed is back in 10 to 20 seconds. */
const RETRY_FOR = 60_000;
/** The server ends what we gave up on, should it not have heard of that. */
const GRACE = 1_000;

export const connect = async (address: Neo4jAddress): Promise<Connection> => {
  const { uri, user, password, database } = address;
  const where = addressOf(uri);
  const driver = createDriver(uri, user, password);
  const shared = { bookmarkManager: neo4j.bookmarkManager(), ...(database === null ? {} : { database }) };
  const open = (mode: 'READ' | 'WRITE'): Session => driver.session({ ...shared, defaultAccessMode: mode });

  const within = async <T>(session: Session, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw expected(error, where);
    } finally {
      // Nobody waits for this: what hangs must not hang its asker past the deadline.
      session.close().catch(() => undefined);
    }
  };

  await driver.verifyConnectivity(database === null ? {} : { database }).catch(async (error: unknown) => {
    await driver.close();
    throw expected(error, where);
  });

  return {
    read: async (query, options = {}) => {
      options.signal?.throwIfAborted();
      const session = open('READ');
      const config = {
        ...(options.deadline === undefined ? {} : { timeout: Math.ceil(options.deadline) + GRACE }),
        metadata: { operation: options.operation ?? 'read' },
      };
      const running = rowsOf(session, query, config);
      return within(session, async () => query.read(await orGivenUp(running, options)));
    },
    write: (work) => {
      const session = open('WRITE');
      return within(session, () => session.executeWrite(work, { metadata: { operation: 'write' } }));
    },
    stream: async function* (text, parameters = {}) {
      const session = open('READ');
      try {
        for await (const record of session.run(text, parameters)) yield record.get('row');
      } catch (error) {
        throw expected(error, where);
      } finally {
        await session.close().catch(() => undefined);
      }
    },
    run: (statements, parameters = {}) => {
      const session = open('WRITE');
      return within(session, async () => {
        for (const statement of statements) {
          await session.executeWrite((transaction) => transaction.run(statement, parameters));
        }
      });
    },
    close: () => driver.close(),
  };
};

/**
 * The column `row` of all records. At first without beginning and committing a transaction, which takes two more messages there
 * and back: longer than most queries. A read has no effects and nothing is answered before all of it is here, so where it
 * fails of what may pass it is asked again, with the driver's own retries.
 */
const rowsOf = async (
  session: Session,
  { text, parameters }: Query<unknown>,
  config: Parameters<Session['run']>[2],
): Promise<readonly unknown[]> => {
  const rows = ({ records }: QueryResult): readonly unknown[] => records.map((record) => record.get('row'));
  try {
    return rows(await session.run(text, parameters, config));
  } catch (error) {
    if (!(error instanceof Error) || !neo4j.isRetryableError(error)) throw error;
    return session.executeRead(async (transaction) => rows(await transaction.run(text, parameters)), config);
  }
};

const createDriver = (uri: string, user: string, password: string | null): Driver => {
  try {
    return neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(user, password), {
      // Whole numbers of ours are within 2^53; they are sent as int(n).
      disableLosslessIntegers: true,
      maxTransactionRetryTime: RETRY_FOR,
      connectionTimeout: 10_000,
    });
  } catch (error) {
    throw new ExpectedError(
      'STORE',
      `NEO4J_URI must be like neo4j://host:7687, but got "${addressOf(uri)}": ${error instanceof Error ? error.message : error}`,
    );
  }
};

/**
 * The answer, or an error at the deadline or when the asker leaves: whoever waits hears at once, and closing the session
 * (which the caller does) ends the query on the server. `transaction.close()` leaves it running, and the server's own timeout
 * comes up to a second late.
 */
const orGivenUp = async <T>(running: Promise<T>, { deadline, signal }: ReadOptions): Promise<T> => {
  if (deadline === undefined && signal === undefined) return running;
  let timer: NodeJS.Timeout | undefined;
  let leave = (): void => undefined;
  const givenUp = new Promise<never>((_, reject) => {
    if (deadline !== undefined) timer = setTimeout(() => reject(timedOut(deadline)), deadline);
    leave = () => reject(signal?.reason);
    signal?.addEventListener('abort', leave, { once: true });
  });
  try {
    return await Promise.race([running, givenUp]);
  } finally {
    running.catch(() => undefined);
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
  }
};
