import type { NodeKind } from '../../model/ontology.ts';
import { grouped } from '../grouped.ts';
import type { Codes } from './codes.ts';
import { type SqlValue, tableOf } from './columns.ts';
import type { Connection } from './connection.ts';

/** One plan's walk: all of it sees one state of the graph. */
export class Reading {
  readonly connection: Connection;
  readonly codes: Codes;
  private aliases = 0;
  private readonly texts = new Map<number, string>();

  constructor(connection: Connection, codes: Codes) {
    this.connection = connection;
    this.codes = codes;
  }

  /** A name for a table that no other has in a statement. */
  alias(hint: string): string {
    this.aliases += 1;
    return `${hint}${this.aliases}`;
  }

  /** The nodes that ids lead to, by way of forwarded ids too; null where they lead nowhere. */
  resolve(ids: readonly string[]): readonly (Resolved | null)[] {
    const found: (Resolved | null)[] = ids.map(() => null);
    const rows = this.connection.rows<[number, number | null, string]>(RESOLVE, [JSON.stringify(ids)]);
    for (const [at, pk, id] of rows) if (pk !== null) found[at] = { pk, id };
    return found;
  }

  /** The keys of those that are there, each once. */
  found(ids: readonly string[]): readonly number[] {
    return [...new Set(this.resolve(ids).flatMap((node) => (node === null ? [] : [node.pk])))];
  }

  kindOf(pk: number): NodeKind {
    return this.codes.kindAt(pk);
  }

  /** The ids of nodes, in the order asked. */
  ids(pks: readonly number[]): readonly string[] {
    const known = new Map<number, string>();
    for (const [kind, group] of grouped(pks, (pk) => this.kindOf(pk))) {
      const rows = this.connection.rows<[number, string]>(
        `select n.pk, n.id from json_each(?) j cross join ${tableOf(kind)} n on n.pk = j.value`,
        [JSON.stringify(group)],
      );
      for (const [pk, id] of rows) known.set(pk, id);
    }
    return pks.map((pk) => known.get(pk) ?? '');
  }

  /** Words of an article, by UTF-16 offsets. */
  cut(article: SqlValue, start: SqlValue, end: SqlValue): string {
    const pk = Number(article);
    let text = this.texts.get(pk);
    if (text === undefined) {
      text = this.connection.first<[string | null]>('select "text" from n_Article where pk = ?', [pk])?.[0] ?? '';
      this.texts.set(pk, text);
    }
    return text.slice(Number(start), Number(end));
  }

  /** What evidence is about, as the port has it: a node's id, or a relation's key. */
  subject(key: SqlValue): string | null {
    const pk = Number(key);
    if (pk >= 0) return this.ids([pk])[0] ?? null;
    const edge = this.connection.first<[number, number, number]>('select type, src, dst from edge where pk = ?', [-pk]);
    if (edge === undefined) return null;
    const [type, src, dst] = edge;
    return `${this.codes.relationOf(type)}|${this.ids([src, dst]).join('|')}`;
  }
}

export interface Resolved {
  readonly pk: number;
  readonly id: string;
}

const RESOLVE =
  'select j.key, coalesce(n.pk, m.pk), coalesce(n.id, m.id) from json_each(?) j left join node n on n.id = j.value left join forward f on n.pk is null and f.id = j.value left join node m on m.id = f.target';
