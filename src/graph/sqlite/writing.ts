import type { NodeKind } from '../../model/ontology.ts';
import { grouped } from '../grouped.ts';
import { type Codes, KINDS_IN_KEY } from './codes.ts';
import { quoted, type SqlValue, tableOf } from './columns.ts';
import type { Connection } from './connection.ts';
import type { Degrees } from './degrees.ts';
import { keyProperties } from './kept-orders.ts';
import type { Relations } from './relations.ts';

/** What the parts of one write transaction share. */
export interface Writing {
  readonly connection: Connection;
  readonly codes: Codes;
  readonly ends: Ends;
  readonly relations: Relations;
  readonly degrees: Degrees;
  readonly counters: Counters;
  /** Evidence that is written again: it stays in its place when what it spoke of goes. */
  readonly rewritten: ReadonlySet<string>;
}

/** A node as its relations see it. */
export interface End {
  readonly pk: number;
  readonly id: string;
  readonly kind: NodeKind;
  /** Of the properties that keys are made of. */
  readonly values: Readonly<Record<string, SqlValue>>;
}

/** The nodes that a change speaks of, read in a few statements and kept up to date while it is written. */
export class Ends {
  private readonly connection: Connection;
  private readonly codes: Codes;
  private readonly known = new Map<string, End | null>();

  constructor(connection: Connection, codes: Codes) {
    this.connection = connection;
    this.codes = codes;
  }

  load(ids: Iterable<string>): void {
    const unknown = [...new Set(ids)].filter((id) => !this.known.has(id));
    for (const id of unknown) this.known.set(id, null);
    const found = this.connection.rows<[number]>(
      'select n.pk from json_each(?) j cross join node n on n.id = j.value',
      [JSON.stringify(unknown)],
    );
    const byKind = grouped(found, ([pk]) => this.codes.kindAt(pk));
    for (const [kind, pks] of byKind) this.loadKind(kind, pks.flat());
  }

  /** These are not there, but for those that this change wrote: it saves looking for them. */
  loadNone(ids: readonly string[]): void {
    for (const id of ids) if (!this.known.has(id)) this.known.set(id, null);
  }

  private loadKind(kind: NodeKind, pks: readonly number[]): void {
    const properties = keyProperties(kind);
    const columns = ['n.pk', 'n.id', ...properties.map((name) => `n.${quoted(name)}`)].join(', ');
    const rows = this.connection.rows<[number, string, ...SqlValue[]]>(
      `select ${columns} from json_each(?) j cross join ${tableOf(kind)} n on n.pk = j.value`,
      [JSON.stringify(pks)],
    );
    for (const [pk, id, ...values] of rows) {
      this.set({ pk, id, kind, values: Object.fromEntries(properties.map((name, at) => [name, values[at] ?? null])) });
    }
  }

  find(id: string): End | null {
    if (!this.known.has(id)) this.load([id]);
    return this.known.get(id) ?? null;
  }

  /** Throws where the node is not there: relations and evidence come after their nodes. */
  get(id: string): End {
    const end = this.find(id);
    if (end === null) throw new Error(`there is no node ${id}`);
    return end;
  }

  set(end: End): void {
    this.known.set(end.id, end);
  }

  forget(id: string): void {
    this.known.set(id, null);
  }
}

/** Numbers that only grow, kept in the database. */
export class Counters {
  private readonly connection: Connection;
  private readonly start: Readonly<Record<Counter, number>>;
  private readonly now: Record<Counter, number>;

  constructor(connection: Connection) {
    this.connection = connection;
    const read = (name: Counter) =>
      connection.first<[number]>('select value from meta where key = ?', [name])?.[0] ?? 0;
    this.start = { version: read('version'), node: read('node'), relation: read('relation') };
    this.now = { ...this.start };
  }

  next(name: Counter): number {
    this.now[name] += 1;
    return this.now[name];
  }

  /** Whether the node came with this change. */
  isNew(pk: number): boolean {
    return pk >= (this.start.node + 1) * KINDS_IN_KEY;
  }

  /** A key that no node ever had. */
  nextPk(kindCode: number): number {
    return this.next('node') * KINDS_IN_KEY + kindCode;
  }

  save(): void {
    for (const name of Object.keys(this.now) as Counter[]) {
      if (this.now[name] === this.start[name]) continue;
      this.connection.run('insert or replace into meta values (?, ?)', [name, this.now[name]]);
    }
  }
}

type Counter = 'version' | 'node' | 'relation';
