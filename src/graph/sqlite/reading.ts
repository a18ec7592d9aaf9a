import { articlePrefix, kindOfThing } from '../../model/ids.ts';
import type { NodeKind } from '../../model/ontology.ts';
import { grouped } from '../grouped.ts';
import { type Codes, KINDS_IN_KEY } from './codes.ts';
import { type SqlValue, tableOf } from './columns.ts';
import type { Connection } from './connection.ts';
import { TOP } from './order-key.ts';

/** One plan's walk: all of it sees one state of the graph. */
export class Reading {
  readonly connection: Connection;
  readonly codes: Codes;
  /** How many rows of its index a filtered list may look at. */
  readonly looksAtMost: number;
  private aliases = 0;
  private readonly texts = new Map<number, string>();

  constructor(connection: Connection, codes: Codes, looksAtMost = Number.POSITIVE_INFINITY) {
    this.connection = connection;
    this.codes = codes;
    this.looksAtMost = looksAtMost;
  }

  /** A name for a table that no other has in a statement. */
  alias(hint: string): string {
    this.aliases += 1;
    return `${hint}${this.aliases}`;
  }

  /** The nodes that ids lead to, those of mentions and forwarded ones too; null where they lead nowhere. */
  resolve(ids: readonly string[]): readonly (Resolved | null)[] {
    const found: (Resolved | null)[] = ids.map(() => null);
    const asked = JSON.stringify(ids.map((id) => [id, articlePrefix(id), this.kindCodeIn(id)]));
    const rows = this.connection.rows<[at: number, pk: number | null, id: string | null]>(RESOLVE, [asked, TOP]);
    for (const [at, pk, id] of rows) if (pk !== null) found[at] = { pk, id: id ?? this.ids([pk])[0] ?? '' };
    return found;
  }

  private kindCodeIn(id: string): number | null {
    const kind = kindOfThing(id);
    return kind === null ? null : this.codes.kind(kind);
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

/** A page is not full after the rows of an index that its reading looks at. */
export class LooksFurther extends Error {}

export interface Resolved {
  readonly pk: number;
  readonly id: string;
}

/**
 * A mention leads to the thing of its kind of which its article says the words, whose own id is still to be looked up; what has
 * no words, and ids of old, by a row. The ids it gives are those of the store, never those asked for: half a surrogate pair would
 * come back as text that is not UTF-8.
 */
const RESOLVE = `with led (at, asked, direct, id, said) as (
  select j.key, j.value ->> 0, d.pk, d.id, case when d.pk is null then
    (select v.subject from node a cross join n_Evidence v indexed by evidence_said on v.article = a.pk
     where a.id >= j.value ->> 1 and a.id < (j.value ->> 1) || ?2 and v.mention = j.value ->> 0
     and v.subject > 0 and v.subject % ${KINDS_IN_KEY} = j.value ->> 2 limit 1) end
  from json_each(?1) j left join node d on d.id = j.value ->> 0)
select led.at, coalesce(led.direct, led.said, m.pk), coalesce(led.id, m.id)
from led left join forward f on led.direct is null and led.said is null and f.id = led.asked left join node m on m.id = f.target`;
