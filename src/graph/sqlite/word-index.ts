import { NODES, type NodeKind, type PropertyType } from '../../model/ontology.ts';
import type { NodeRow } from '../graph-store.ts';
import type { Connection } from './connection.ts';

/**
 * Words of nodes in one full-text index, so that nodes that say rare words are found without reading all. Each word stands
 * there with its kind and property before it, as one index holds them all.
 */
export const indexWords = (
  connection: Connection,
  kind: NodeKind,
  pk: number,
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): void => {
  const old = indexed(kind, before);
  const now = indexed(kind, after);
  if (old === now) return;
  if (old !== '') connection.run('delete from node_words where rowid = ?', [pk]);
  if (now !== '') connection.run('insert into node_words (rowid, words) values (?, ?)', [pk, now]);
};

/** The same for nodes that are not there yet. */
export const indexAdded = (
  connection: Connection,
  added: readonly (readonly [pk: number, row: Pick<NodeRow, 'kind' | 'properties'>])[],
): void => {
  const rows = added.map(([pk, { kind, properties }]) => [pk, indexed(kind, properties)] as const);
  connection.insert(
    'insert into node_words (rowid, words)',
    rows.filter(([, words]) => words !== ''),
  );
};

export const unindexWords = (connection: Connection, pk: number): void => {
  connection.run('delete from node_words where rowid = ?', [pk]);
};

/** What finds, in the index, all nodes of a kind whose property has a word that begins with each of these. */
export const wordMatch = (kind: NodeKind, property: string, words: readonly string[]): string =>
  words.map((word) => `"${prefixOf(kind, property)}${word.replaceAll('"', '')}"*`).join(' AND ');

/** What the index is given of a node: `eventwords` before each of its words. */
export const indexed = (kind: NodeKind, properties: Readonly<Record<string, unknown>>): string =>
  wordProperties(kind)
    .flatMap((property) => {
      const words = String(properties[property] ?? '').split(' ');
      return words.flatMap((word) => (word === '' ? [] : [`${prefixOf(kind, property)}${word}`]));
    })
    .join(' ');

const wordProperties = (kind: NodeKind): readonly string[] =>
  Object.entries(NODES[kind] as Readonly<Record<string, PropertyType>>).flatMap(([name, type]) =>
    type === 'words' ? [name] : [],
  );

/** `eventwords`, `donationitemwords`: letters alone, or the index would cut there. */
const prefixOf = (kind: NodeKind, property: string): string => `${kind}${property}`.toLowerCase();
