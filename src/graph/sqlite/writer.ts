import { ExpectedError } from '../../errors.ts';
import type { WriteTransaction } from '../graph-store.ts';
import { applyDelta } from './apply.ts';
import type { Codes } from './codes.ts';
import type { Connection } from './connection.ts';
import { codeOf, expected } from './failures.ts';
import { ledgerOf } from './ledger.ts';

/** Writes one after the other: within this process by a queue, among processes by the database's lock. */
export class Writer {
  private readonly connection: Connection;
  private readonly codes: Codes;
  private readonly patience: number;
  private last: Promise<unknown> = Promise.resolve();

  /** `patience`: milliseconds that another process may hold the lock. */
  constructor(connection: Connection, codes: Codes, patience: number) {
    this.connection = connection;
    this.codes = codes;
    this.patience = patience;
  }

  write<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const own = this.last.then(() => this.writeAlone(work));
    this.last = own.then(takeBreath, takeBreath);
    return own;
  }

  /** Resolves when nothing is being written. */
  async idle(): Promise<void> {
    await this.last;
  }

  private async writeAlone<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    const { connection, codes } = this;
    await beginWriting(connection, this.patience);
    try {
      const ledger = ledgerOf(connection);
      const inTurn = turns();
      const result = await work({
        ledger: {
          get: inTurn(ledger.get),
          scan: inTurn(ledger.scan),
          last: inTurn(ledger.last),
          put: inTurn(ledger.put),
        },
        texts: inTurn(async (articles) => readTexts(connection, articles)),
        apply: inTurn(async (delta) => applyDelta(connection, codes, delta)),
      });
      connection.execute('commit');
      return result;
    } catch (error) {
      // A full disk has ended the transaction already.
      if (connection.isWriting) connection.execute('rollback');
      throw expected(error, connection.file);
    }
  }
}

/** Milliseconds that a transaction holds up its process at a stretch: a server goes on answering while it loads. */
const STRETCH = 10;

/** Makes steps of one transaction that let others have their turn when a stretch is over. */
const turns = () => {
  let since = performance.now();
  return <Given extends readonly unknown[], Done>(step: (...given: Given) => Promise<Done>) =>
    async (...given: Given): Promise<Done> => {
      if (performance.now() - since > STRETCH) {
        await takeBreath();
        since = performance.now();
      }
      return step(...given);
    };
};

/** Between writes others get their turn, and the driver frees what it held for results: it does so only between turns. */
const takeBreath = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Takes the lock. Waits without holding up this process; the longer it takes, the rarer it asks. */
export const beginWriting = async (connection: Connection, patience: number): Promise<void> => {
  const until = Date.now() + patience;
  for (let pause = 2; ; pause = Math.min(pause * 2, LONGEST_PAUSE)) {
    try {
      connection.execute('begin immediate');
      return;
    } catch (error) {
      if (codeOf(error) !== 'SQLITE_BUSY') throw expected(error, connection.file);
      if (Date.now() > until) {
        throw new ExpectedError(
          'STORE',
          `${connection.file} was being written by another process for ${Math.round(patience / 1_000)} s: try again when that one is done`,
          { transient: true },
        );
      }
    }
    await new Promise((resolve) => setTimeout(resolve, pause + Math.random() * pause));
  }
};

const LONGEST_PAUSE = 100;

const readTexts = (connection: Connection, articles: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    connection.all<[string, string]>(
      'select a.id, a."text" from json_each(?) j cross join node n on n.id = j.value cross join n_Article a on a.pk = n.pk',
      [JSON.stringify(articles)],
    ),
  );
