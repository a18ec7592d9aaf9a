import { NODES, type NodeKind } from '../../model/ontology.ts';

/** Reads a kind's selected properties from rows of values, each at its place: json parsed, null where the store has none. */
export const propertiesReader = (
  kind: NodeKind,
  selected: readonly (readonly [name: string, at: number])[],
): ((row: readonly unknown[]) => Readonly<Record<string, unknown>>) => {
  const types: Readonly<Record<string, string>> = NODES[kind];
  const json = new Set(selected.flatMap(([name]) => (types[name] === 'json' ? [name] : [])));
  return (row) => {
    const properties: Record<string, unknown> = {};
    for (const [name, at] of selected) {
      const value = row[at] ?? null;
      properties[name] = typeof value === 'string' && json.has(name) ? JSON.parse(value) : value;
    }
    return properties;
  };
};
