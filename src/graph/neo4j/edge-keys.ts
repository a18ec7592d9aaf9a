import { RELATIONS, type RelationName, relation } from '../../model/ontology.ts';
import { hubOf } from '../hubs.ts';
import { orderKey, SEPARATOR } from './order-key.ts';
import { backgroundType, keptOrder } from './stored.ts';
import { asValue, storedProperties } from './stored-properties.ts';

/** A relation with what its type and key are made of. */
export interface EdgeToStore {
  readonly type: RelationName;
  readonly from: End;
  readonly to: End;
  /** With `articleCount` and `independentArticleCount`; json and whole numbers as given. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The id of a node with the properties that keys are made of. */
export type End = Readonly<Record<string, unknown>> & { readonly id: string };

/** Relations with an event that is told as background hang apart. */
export const storedType = ({ type, from, to }: EdgeToStore): string => {
  // Only events have the property.
  return from.background === true || to.background === true ? backgroundType(type) : type;
};

/** The property `k`, or nothing for a relation of which a thing has few at either end. */
export const edgeOrderKey = ({ type, from, to, properties }: EdgeToStore): string | null => {
  const hub = hubOf(type);
  if (hub === null) return null;
  const [near, far] = hub === 'from' ? [from, to] : [to, from];
  const values = keptOrder(type).map(({ on, property }) => asValue((on === 'node' ? far : properties)[property]));
  return `${near.id}${SEPARATOR}${orderKey(values, far.id)}`;
};

/** All properties of the stored relation. */
export const storedEdge = (edge: EdgeToStore): Readonly<Record<string, unknown>> => {
  const k = edgeOrderKey(edge);
  return {
    ...storedProperties(edge.properties as Parameters<typeof storedProperties>[0], edgeProperties(edge.type)),
    ...(k === null ? {} : { k }),
  };
};

/** Of the ontology, and the two counts. */
export const edgeProperties = (type: RelationName): Readonly<Record<string, string>> => ({
  ...relation(type).properties,
  articleCount: 'int',
  independentArticleCount: 'int',
});

export const isRelationName = (name: string): name is RelationName => name in RELATIONS;
