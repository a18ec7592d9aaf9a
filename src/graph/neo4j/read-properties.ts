import { NODES, type NodeKind } from '../../model/ontology.ts';

/** The selected properties of a node, json parsed, null where the store has none. */
export const readProperties = (
  kind: NodeKind,
  names: readonly string[],
  values: ReadonlyMap<string, unknown>,
): Readonly<Record<string, unknown>> => {
  const types: Readonly<Record<string, string>> = NODES[kind];
  return Object.fromEntries(
    names.map((name) => {
      const value = values.get(name) ?? null;
      return [name, types[name] === 'json' && typeof value === 'string' ? JSON.parse(value) : value];
    }),
  );
};
