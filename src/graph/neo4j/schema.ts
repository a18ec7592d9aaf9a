import type { NodeKind } from '../../model/ontology.ts';
import { hubOf } from '../hubs.ts';
import { KINDS, listedBy, listKey, RELATION_NAMES, storedTypes, THING } from './stored.ts';
import { wordIndex, wordProperties } from './word-driver.ts';

/**
 * Grows when what is stored changes its form, so that an older program would misread it; 3: what relations and mentions can be
 * read from evidence of things is not kept twice.
 */
export const SCHEMA_VERSION = 3;

/** Constraints and indexes, each to be run alone; all of them may be there already. */
export const schemaStatements = (): readonly string[] => [
  unique('thing_id', THING, 'id'),
  unique('meta_id', 'Meta', 'id'),
  unique('forward_id', 'Forward', 'id'),
  unique('ledger_key', 'Ledger', 'key'),
  unique('word', 'Word', 'word'),
  unique('slip', 'Slip', 'key'),
  nodeIndex('Name', 'folded'),
  nodeIndex('Evidence', 'k'),
  nodeIndex('Note', 'subject'),
  nodeIndex('Article', 'loadedIn'),
  nodeIndex('Article', 'loadedAt'),
  nodeIndex('Article', 'url'),
  // Of an older program: the key begins with the subject.
  'DROP INDEX evidence_subject IF EXISTS',
  ...KINDS.flatMap((kind) => listedBy(kind).map((property) => nodeIndex(kind, listKey(property)))),
  ...KINDS.filter((kind) => wordProperties(kind).length > 0).map(fullText),
  ...RELATION_NAMES.filter((name) => hubOf(name) !== null)
    .flatMap(storedTypes)
    .map((type) => `CREATE RANGE INDEX ${type.toLowerCase()}_k IF NOT EXISTS FOR ()-[r:${type}]-() ON (r.k)`),
];

const fullText = (kind: NodeKind): string => {
  const properties = wordProperties(kind).map((name) => `n.${name}`);
  return `CREATE FULLTEXT INDEX ${wordIndex(kind)} IF NOT EXISTS FOR (n:${kind}) ON EACH [${properties.join(', ')}] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`;
};

const unique = (name: string, label: string, property: string): string =>
  `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;

const nodeIndex = (label: string, property: string): string =>
  `CREATE RANGE INDEX ${label.toLowerCase()}_${property.toLowerCase()} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
