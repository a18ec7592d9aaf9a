import { orderOf } from '../../../schema/plan/steps.ts';
import type { NodeResult, RelatedPlan, Selection, Step } from '../../graph/plan.ts';
import type { NodeKind } from '../../model/ontology.ts';
import type { TypeId } from './types.ts';

/** A value as the specification's data extension has it. */
export type PropertyValue =
  | { readonly id: string; readonly name: string; readonly description?: string }
  | { readonly str: string }
  | { readonly int: number }
  | { readonly date: string };

/** What can be asked of a thing, and be compared with a column of the user's. */
export interface Property {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly of: readonly TypeId[];
  /** Properties of the node that are read. */
  readonly needs: readonly string[];
  /** What is read of its neighbours, under the property's id. */
  readonly child: RelatedPlan | null;
  readonly values: (node: NodeResult) => readonly PropertyValue[];
  /** The type of the things that are its values. */
  readonly type?: TypeId;
}

/** So many values are shown of one thing. */
const MOST_VALUES = 20;

export function base(id: string, name: string, description: string, of: readonly TypeId[]): Property {
  return { id, name, description, of, needs: [], child: null, values: () => [] };
}

function own(
  id: string,
  name: string,
  description: string,
  of: readonly TypeId[],
  write: (value: unknown) => PropertyValue,
): Property {
  return {
    ...base(id, name, description, of),
    needs: [id],
    values: ({ properties }) => [properties[id] ?? []].flat().map(write),
  };
}

export function text(id: string, name: string, description: string, of: readonly TypeId[]): Property {
  return own(id, name, description, of, (value) => ({ str: String(value) }));
}

export function number(id: string, name: string, description: string, of: readonly TypeId[]): Property {
  return own(id, name, description, of, (value) => ({ int: Number(value) }));
}

/** The specification's dates have a time. */
export function day(id: string, name: string, description: string, of: readonly TypeId[]): Property {
  return own(id, name, description, of, (value) => ({ date: `${value}T00:00:00Z` }));
}

export function related(
  id: string,
  name: string,
  description: string,
  of: readonly TypeId[],
  via: readonly Step[],
  reads: Readonly<Partial<Record<NodeKind, readonly string[]>>>,
  shown: string,
): Property {
  const node = Object.fromEntries(
    Object.entries(reads).map(([kind, properties]) => [kind, { properties, children: {} }]),
  );
  return {
    ...base(id, name, description, of),
    child: childOf(via, node),
    values: (thing) =>
      [...new Set(rowsOf(thing, id).map(({ properties }) => String(properties[shown])))].map((str) => ({ str })),
  };
}

export function things(
  id: string,
  name: string,
  description: string,
  of: readonly TypeId[],
  via: readonly Step[],
  type: TypeId,
): Property {
  return {
    ...base(id, name, description, of),
    type,
    child: childOf(via, namesOf(type)),
    values: (node) => distinct(rowsOf(node, id).map(thingOf)),
  };
}

export function count(
  id: string,
  name: string,
  description: string,
  of: readonly TypeId[],
  via: readonly Step[],
): Property {
  return {
    ...base(id, name, description, of),
    child: { ...childOf(via, {}), ask: { rows: false, more: false, total: true } },
    values: ({ children }) => [{ int: children[id]?.total ?? 0 }],
  };
}

export function childOf(via: readonly Step[], node: Selection): RelatedPlan {
  return {
    type: 'related',
    via,
    where: null,
    order: orderOf(via),
    page: { first: MOST_VALUES, last: null, after: null, before: null },
    ask: { rows: true, more: false, total: false },
    edge: { properties: [], children: {} },
    node,
  };
}

export function namesOf(kind: NodeKind): Selection {
  return { [kind]: { properties: ['name', 'label'], children: {} } };
}

export const rowsOf = (node: NodeResult, key: string): readonly NodeResult[] =>
  (node.children[key]?.rows ?? []).map((row) => row.node);

export const thingOf = ({ id, properties: { name, label } }: NodeResult): PropertyValue & { readonly id: string } => ({
  id,
  name: String(name),
  ...(typeof label === 'string' && label !== name ? { description: label } : {}),
});

export const distinct = <T extends { readonly id: string }>(values: readonly T[]): readonly T[] => [
  ...new Map(values.map((value) => [value.id, value])).values(),
];
