import {
  NODES,
  type NodeKind,
  type OrderKey,
  type PropertyType,
  RELATIONS,
  type RelationName,
  relation,
} from '../../model/ontology.ts';
import { hubOf } from '../hubs.ts';

/** How the ontology lies in Neo4j: labels, relation types, and which orders are kept as keys. */

/** Every node has this label, under which its id is unique, and its kind's. */
export const THING = 'Thing';
export const KINDS = Object.keys(NODES) as NodeKind[];
export const RELATION_NAMES = Object.keys(RELATIONS) as RelationName[];

export const propertiesOf = (kind: NodeKind): Readonly<Record<string, PropertyType>> => NODES[kind];

/** The order that a relation's `k` keeps, at the end where it is a hub. */
export const keptOrder = (name: RelationName): readonly OrderKey[] =>
  hubOf(name) === 'from' ? relation(name).out : relation(name).in;

/** Relations with an event that is told as background have a type of their own, so that default pages skip them. */
export const touchesEvents = (name: RelationName): boolean =>
  relation(name).from.includes('Event') || relation(name).to.includes('Event');

export const backgroundType = (name: RelationName): string => `${name}_BG`;

/** The types in which a relation is stored. */
export const storedTypes = (name: RelationName): readonly string[] =>
  touchesEvents(name) ? [name, backgroundType(name)] : [name];

export const relationOf = (storedType: string): RelationName => storedType.replace(/_BG$/, '') as RelationName;

/** The orders in which whole kinds are listed: each a property `key_<name>` of the node. */
const LISTED: Partial<Readonly<Record<NodeKind, readonly string[]>>> = {
  Article: ['publishedOn'],
  Event: ['date'],
  Official: ['sortKey', 'givenNameKey', 'articleCount'],
  Organization: ['sortKey'],
  Province: ['sortKey'],
  Place: ['sortKey'],
  Topic: ['sortKey'],
  Donation: ['date', 'minor'],
  Judgement: ['at'],
  UndecidedPair: ['articleCount'],
};

export const listedBy = (kind: NodeKind): readonly string[] => LISTED[kind] ?? [];
export const listKey = (property: string): string => `key_${property}`;

/** Properties of nodes that keys of their relations are made of. */
export const KEY_PROPERTIES: readonly string[] = [
  ...new Set(
    RELATION_NAMES.filter((name) => hubOf(name) !== null)
      .flatMap(keptOrder)
      .filter(({ on }) => on === 'node')
      .map(({ property }) => property),
  ),
];
