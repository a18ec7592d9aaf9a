import { NODES, type NodeKind, RELATIONS, type RelationName } from '../../model/ontology.ts';
import type { Connection } from './connection.ts';

/**
 * Numbers that stand for kinds and relations in keys and indexes. They are kept in the database, so that a program with a
 * longer ontology reads an older file aright. A node's key tells its kind: `pk % 32`.
 */
export interface Codes {
  readonly kind: (kind: NodeKind) => number;
  readonly kindAt: (pk: number) => NodeKind;
  readonly relation: (name: RelationName) => number;
  readonly relationOf: (code: number) => RelationName;
}

/** At most so many kinds. */
export const KINDS_IN_KEY = 32;

/** At most so many relations. */
export const MOST_RELATIONS = 1_024;

export const CODES_TABLE =
  'create table if not exists code (what text, name text, code integer, primary key (what, name)) without rowid';

/** Gives every kind and relation that has none yet the next number. */
export const assignCodes = (connection: Connection): void => {
  for (const [what, names] of [
    ['kind', Object.keys(NODES)],
    ['relation', Object.keys(RELATIONS)],
  ] as const) {
    for (const name of names) {
      connection.run('insert or ignore into code select ?1, ?2, coalesce(max(code) + 1, 0) from code where what = ?1', [
        what,
        name,
      ]);
    }
  }
};

export const readCodes = (connection: Connection): Codes => {
  const rows = connection.all<readonly [string, string, number]>('select what, name, code from code');
  const of = <Name extends string>(what: string) => {
    const codes = new Map(rows.flatMap((row) => (row[0] === what ? [[row[1] as Name, row[2]] as const] : [])));
    const names = new Map([...codes].map(([name, code]) => [code, name]));
    return { code: (name: Name) => known(codes.get(name), name), name: (code: number) => known(names.get(code), code) };
  };
  const kinds = of<NodeKind>('kind');
  const relations = of<RelationName>('relation');
  return {
    kind: kinds.code,
    kindAt: (pk) => kinds.name(pk % KINDS_IN_KEY),
    relation: relations.code,
    relationOf: relations.name,
  };
};

const known = <T>(value: T | undefined, what: string | number): T => {
  if (value === undefined) throw new Error(`the database knows no ${what}`);
  return value;
};
