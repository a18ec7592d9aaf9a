import type { NodeKind } from '../../model/ontology.ts';
import { type Columns, columnsOf, fromColumn, quoted, type SqlValue } from './columns.ts';
import { Kept } from './kept.ts';
import type { Reading } from './reading.ts';

/** Which columns of a table selected properties need, and how the properties are made of them. */
export interface PropertyReader {
  readonly columns: readonly string[];
  readonly read: (reading: Reading, values: readonly SqlValue[]) => Readonly<Record<string, unknown>>;
}

export const propertyReader = (kind: NodeKind, names: readonly string[]): PropertyReader => {
  if (kind === 'Evidence') return evidenceReader(names);
  return columnReader(columnsOf(kind), names);
};

/** One reader for one list of names of a table's columns. */
export const columnReader = (columns: Columns, names: readonly string[]): PropertyReader => {
  let kept = readers.get(columns);
  if (kept === undefined) {
    kept = new Kept(MOST_READERS);
    readers.set(columns, kept);
  }
  return kept.get(names.join(), () => newReader(columns, names));
};

const readers = new WeakMap<Columns, Kept<PropertyReader>>();

const MOST_READERS = 200;

const newReader = (columns: Columns, names: readonly string[]): PropertyReader => {
  const kept = names.flatMap((name) => (columns[name] === undefined ? [] : [[name, columns[name]] as const]));
  const missing = names.filter((name) => columns[name] === undefined);
  return {
    columns: kept.map(([name]) => quoted(name)),
    read: (_, values) => {
      if (names.length === 0) return NO_PROPERTIES;
      const properties: Record<string, unknown> = {};
      for (let at = 0; at < kept.length; at += 1) {
        const [name, type] = kept[at] as (typeof kept)[number];
        properties[name] = fromColumn(type, values[at] ?? null);
      }
      for (const name of missing) properties[name] = null;
      return properties;
    },
  };
};

const NO_PROPERTIES: Readonly<Record<string, unknown>> = {};

/** Properties of evidence that are not columns, and the columns that they are made of. */
const MADE: Readonly<
  Record<
    string,
    { readonly of: readonly string[]; readonly make: (reading: Reading, of: readonly SqlValue[]) => unknown }
  >
> = {
  quote: {
    of: ['article', '"start"', '"end"'],
    make: (reading, [article, start, end]) => reading.cut(article ?? null, start ?? null, end ?? null),
  },
  sentence: {
    of: ['article', 'sentenceStart', 'sentenceEnd'],
    make: (reading, [article, start, end]) => reading.cut(article ?? null, start ?? null, end ?? null),
  },
  subject: { of: ['subject'], make: (reading, [subject]) => reading.subject(subject ?? null) },
};

const evidenceReader = (names: readonly string[]): PropertyReader => {
  const plain = columnReader(
    columnsOf('Evidence'),
    names.filter((name) => MADE[name] === undefined),
  );
  const made = names.flatMap((name) => (MADE[name] === undefined ? [] : [{ name, ...MADE[name] }]));
  return {
    columns: [...plain.columns, ...made.flatMap(({ of }) => of)],
    read: (reading, values) => {
      const properties: Record<string, unknown> = { ...plain.read(reading, values) };
      let at = plain.columns.length;
      for (const { name, of, make } of made) {
        properties[name] = make(reading, values.slice(at, at + of.length));
        at += of.length;
      }
      return properties;
    },
  };
};
