import Database from 'libsql';
import type { SqlValue } from './columns.ts';
import { Kept } from './kept.ts';

/** One connection with its prepared statements, each text prepared once. Rows are arrays, in the order of the columns. */
export class Connection {
  readonly file: string;
  private readonly database: Database.Database;
  private readonly statements = new Kept<Database.Statement>(MOST_STATEMENTS);
  private readonly asText = new Kept<string>(MOST_STATEMENTS);
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

  /**
   * All rows of a SELECT, several times as quick as by `all`: they come as one JSON text, where each row and each value costs a
   * call into the driver there.
   */
  rows<Row extends readonly SqlValue[]>(sql: string, args: readonly SqlValue[] = []): readonly Row[] {
    const text = this.asText.get(sql, () => asOneText(sql, this.database.prepare(sql).columns().length));
    return this.json<readonly Row[]>(text, args);
  }

  /** What the JSON in the first column of the first row says. */
  json<T>(sql: string, args: readonly SqlValue[] = []): T {
    const [text] = this.first<[string]>(sql, args) ?? ['null'];
    return JSON.parse(text) as T;
  }

  /** The first row. */
  first<Row extends readonly SqlValue[]>(sql: string, args: readonly SqlValue[] = []): Row | undefined {
    return this.statement(sql).get(args) as unknown as Row | undefined;
  }

  /** Gives the key of the row that an insert put in last. */
  run(sql: string, args: readonly SqlValue[] = []): number {
    return Number(this.statement(sql).run(args).lastInsertRowid);
  }

  /** Puts rows in, many by one statement; `into`: what stands before their values. */
  insert(into: string, rows: readonly (readonly SqlValue[])[]): void {
    const one = `(${rows[0]?.map(() => '?').join(', ')})`;
    const many = Array(TOGETHER).fill(one).join(', ');
    for (let at = 0; at < rows.length; ) {
      const together = at + TOGETHER <= rows.length ? TOGETHER : 1;
      const values: SqlValue[] = [];
      for (const row of rows.slice(at, at + together)) values.push(...row);
      this.run(`${into} values ${together === 1 ? one : many}`, values);
      at += together;
    }
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
    return this.statements.get(sql, () => {
      const statement = this.database.prepare(sql);
      if (statement.reader) statement.raw();
      return statement;
    });
  }
}

/** Aggregates take the rows of a subquery in its order, so that is kept. */
const asOneText = (sql: string, columns: number): string => {
  const names = Array.from({ length: columns }, (_, at) => `c${at}`).join(', ');
  return `with found (${names}) as (${sql}) select json_group_array(json_array(${names})) from found`;
};

/** Rows of one statement: more are no faster. */
const TOGETHER = 32;

const MOST_STATEMENTS = 2_000;
