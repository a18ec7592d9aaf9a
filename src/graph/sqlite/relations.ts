import { MOST_RELATIONS } from './codes.ts';
import { EDGE_COLUMNS, quoted, type SqlValue } from './columns.ts';
import type { Connection } from './connection.ts';

/** What finds a relation: keys of its ends and the code of its type. */
export interface Between {
  readonly type: number;
  readonly src: number;
  readonly dst: number;
}

export interface Relation {
  readonly pk: number;
  /** Of STORED, in its order. */
  readonly values: readonly SqlValue[];
}

/** The columns of a relation besides its key, type and ends. */
export const STORED: readonly string[] = [
  'background',
  'out_key',
  'in_key',
  'articleCount',
  'independentArticleCount',
  ...Object.keys(EDGE_COLUMNS).map(quoted),
];

/** The relations that a change speaks of, read in a few statements and kept up to date while it is written. */
export class Relations {
  private readonly connection: Connection;
  /** By source, then by target and type. */
  private readonly known = new Map<number, Map<number, Relation | null>>();

  constructor(connection: Connection) {
    this.connection = connection;
  }

  load(wanted: readonly Between[]): void {
    const unknown = wanted.filter((between) => this.known.get(between.src)?.get(farOf(between)) === undefined);
    if (unknown.length === 0) return;
    for (const between of unknown) this.put(between, null);
    const asked = JSON.stringify(unknown.map(({ src, dst, type }) => [src, dst, type]));
    const found = this.connection.rows<[number, number, number, number, ...SqlValue[]]>(FIND, [asked]);
    for (const [src, dst, type, pk, ...values] of found) this.put({ src, dst, type }, { pk, values });
  }

  /** These are not there, but for those that this change wrote: it saves looking for them. */
  loadNone(wanted: readonly Between[]): void {
    for (const between of wanted)
      if (this.known.get(between.src)?.get(farOf(between)) === undefined) this.put(between, null);
  }

  find(between: Between): Relation | null {
    const known = this.known.get(between.src)?.get(farOf(between));
    if (known !== undefined) return known;
    this.load([between]);
    return this.known.get(between.src)?.get(farOf(between)) ?? null;
  }

  /** null: it is not there, or no more. */
  put(between: Between, relation: Relation | null): void {
    const ofSource = this.known.get(between.src);
    if (ofSource === undefined) this.known.set(between.src, new Map([[farOf(between), relation]]));
    else ofSource.set(farOf(between), relation);
  }
}

const farOf = ({ dst, type }: Between): number => dst * MOST_RELATIONS + type;

const FIND = `select e.src, e.dst, e.type, e.pk, ${STORED.map((name) => `e.${name}`).join(', ')}
from json_each(?) j cross join edge e indexed by edge_pair
on e.src = j.value ->> 0 and e.dst = j.value ->> 1 and e.type = j.value ->> 2`;
