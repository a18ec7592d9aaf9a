import Database from 'libsql';
import type { SqlValue } from './columns.ts';

/** One connection with its prepared statements, each text prepared once. Rows are arrays, in the order of the columns. */
export class Connection {
  readonly file: string;
  private readonly database: Database.Database;
  private readonly statements = new Map<string, Database.Statement>();
  private readonly guard: () => void;

  /** Waits up to `patience` milliseconds for a lock of another connection. `guard` may throw before each statement. */
  constructor(file: string, patience: number, guard: () => void = () => undefined) {
    this.file = file;
    this.guard = guard;
    this.database = new Database(file, { timeout: patience });
  }

  /** All rows. */
  all<Row extends readonly SqlValue[]>(sql: string, args: readonly SqlValue[] = []): readonly Row[] {
    return this.statement(sql).all(args) as unknown as readonly Row[];
  }

  /** The first row. */
  first<Row extends readonly SqlValue[]>(sql: string, args: readonly SqlValue[] = []): Row | undefined {
    return this.statement(sql).get(args) as unknown as Row | undefined;
  }

  run(sql: string, args: readonly SqlValue[] = []): void {
    this.statement(sql).run(args);
  }

  /** Statements without values: schema, pragmas, transactions. */
  execute(sql: string): void {
    this.database.exec(sql);
  }

  /** `work` sees the database as it stood at its first read. */
  snapshot<T>(work: () => T): T {
    this.execute('begin');
    try {
      return work();
    } finally {
      this.execute('commit');
    }
  }

  get isWriting(): boolean {
    return this.database.inTransaction;
  }

  close(): void {
    this.statements.clear();
    this.database.close();
  }

  private statement(sql: string): Database.Statement {
    this.guard();
    const known = this.statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.database.prepare(sql);
    if (statement.reader) statement.raw();
    const [oldest] = this.statements.keys();
    if (this.statements.size >= MOST_STATEMENTS && oldest !== undefined) this.statements.delete(oldest);
    this.statements.set(sql, statement);
    return statement;
  }
}

/** Texts depend on the shapes of requests, which those who ask make up. */
const MOST_STATEMENTS = 2_000;
