import type { EdgeRow, NodeRow } from '../graph/graph-store.ts';
import type { PropertyType } from '../model/ontology.ts';
import { asText, type Columns, edgeColumns, nodeColumns } from './columns.ts';
import type { ExportRow } from './graph-rows.ts';
import type { Scope } from './scope.ts';

/** What programs that draw graphs are given of a graph: points and lines with a label and simple attributes. */
export interface Drawing {
  readonly nodes: readonly Attribute[];
  readonly edges: readonly Attribute[];
  readonly node: (row: NodeRow) => DrawnNode;
  readonly edge: (row: EdgeRow) => DrawnEdge;
}

export interface Attribute {
  readonly name: string;
  readonly type: 'string' | 'long' | 'boolean';
}

export interface DrawnNode {
  readonly id: string;
  readonly label: string;
  readonly values: Values;
}

export interface DrawnEdge {
  /** Letters, digits, `_` and `.` alone, as some formats want it. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  /** Independent articles that say so; 1 for what none need say. */
  readonly weight: number;
  readonly values: Values;
}

type Values = readonly (readonly [name: string, value: string])[];

/** `type` is the node's kind, or the relation's name. Whole texts of articles are left out: nobody draws them. */
export const drawingOf = (scope: Scope): Drawing => {
  const [nodes, edges] = [nodeColumns(scope), edgeColumns(scope)].map(drawable) as [Columns, Columns];
  return {
    nodes: [TYPE, ...attributesOf(nodes)],
    edges: [TYPE, ...attributesOf(edges)],
    node: ({ id, kind, properties }) => ({
      id,
      label: asText(properties.label ?? properties.name ?? properties.title) ?? id,
      values: [['type', kind], ...valuesOf(nodes, properties)],
    }),
    edge: ({ type, from, to, properties, ...counts }) => ({
      id: `${type}.${from}.${to}`,
      source: from,
      target: to,
      label: type,
      weight: Math.max(1, counts.independentArticleCount),
      values: [['type', type], ...valuesOf(edges, { ...properties, ...counts })],
    }),
  };
};

/** Nodes, then edges, each handed on as it comes: `between` is written where the one ends and the other begins. */
export async function* drawn(
  rows: AsyncIterable<ExportRow>,
  write: {
    readonly node: (row: NodeRow) => string;
    readonly edge: (row: EdgeRow) => string;
    readonly between: string;
  },
): AsyncGenerator<string> {
  let inEdges = false;
  for await (const row of rows) {
    if (row.row === 'node') yield write.node(row);
    if (row.row !== 'edge') continue;
    if (!inEdges) yield write.between;
    inEdges = true;
    yield write.edge(row);
  }
  if (!inEdges) yield write.between;
}

const TYPE: Attribute = { name: 'type', type: 'string' };

/** The label has a place of its own in each format. */
const drawable = (columns: Columns): Columns =>
  new Map([...columns].filter(([name]) => name !== 'text' && name !== 'label' && name !== 'setAside'));

const attributesOf = (columns: Columns): readonly Attribute[] =>
  [...columns].map(([name, type]) => ({ name, type: TYPES[type] ?? 'string' }));

const TYPES: Partial<Readonly<Record<PropertyType, Attribute['type']>>> = { int: 'long', bool: 'boolean' };

const valuesOf = (columns: Columns, properties: Readonly<Record<string, unknown>>): Values =>
  [...columns.keys()].flatMap((name) => {
    const value = asText(properties[name]);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
