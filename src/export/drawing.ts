import type { EdgeRow, NodeRow } from '../graph/graph-store.ts';
import type { PropertyType } from '../model/ontology.ts';
import { asText, type Columns, edgeColumns, nodeColumns } from './columns.ts';
import type { ExportRow } from './graph-rows.ts';
import type { Scope } from './scope.ts';

/** What programs that draw graphs are given of a graph: points, then lines, with a label and simple attributes. */
export interface Drawing {
  readonly nodes: readonly Attribute[];
  readonly edges: readonly Attribute[];
  readonly items: AsyncIterable<DrawnNode | DrawnEdge>;
}

export interface Attribute {
  readonly name: string;
  readonly type: 'string' | 'long' | 'double' | 'boolean';
}

export interface DrawnNode {
  readonly is: 'node';
  readonly id: string;
  readonly label: string;
  readonly values: DrawnValues;
}

export interface DrawnEdge {
  readonly is: 'edge';
  /** Letters, digits, `_` and `.` alone, as some formats want it. */
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  /** Independent articles that say so; 1 for what none need say. */
  readonly weight: number;
  readonly values: DrawnValues;
}

export type DrawnValues = readonly (readonly [name: string, value: string])[];

/** The graph, drawn. `type` is a node's kind, or the relation's name. Whole texts of articles are left out: nobody draws them. */
export const drawingOf = (rows: AsyncIterable<ExportRow>, scope: Scope): Drawing => {
  const [nodes, edges] = [nodeColumns(scope), edgeColumns(scope)].map(drawable) as [Columns, Columns];
  return {
    nodes: [TYPE, ...attributesOf(nodes)],
    edges: [TYPE, ...attributesOf(edges)],
    items: drawn(rows, nodes, edges),
  };
};

async function* drawn(
  rows: AsyncIterable<ExportRow>,
  nodes: Columns,
  edges: Columns,
): AsyncGenerator<DrawnNode | DrawnEdge> {
  for await (const row of rows) {
    if (row.row === 'node') yield drawnNode(row, nodes);
    if (row.row === 'edge') yield drawnEdge(row, edges);
  }
}

const drawnNode = ({ id, kind, properties }: NodeRow, columns: Columns): DrawnNode => ({
  is: 'node',
  id,
  label: asText(properties.label ?? properties.name ?? properties.title) ?? id,
  values: [['type', kind], ...valuesOf(columns, properties)],
});

const drawnEdge = ({ type, from, to, properties, ...counts }: EdgeRow, columns: Columns): DrawnEdge => ({
  is: 'edge',
  id: `${type}.${from}.${to}`,
  source: from,
  target: to,
  label: type,
  weight: Math.max(1, counts.independentArticleCount),
  values: [['type', type], ...valuesOf(columns, { ...properties, ...counts })],
});

/** Pieces of text for the points, then `between`, then those for the lines. */
export async function* inOrder(
  items: Drawing['items'],
  write: {
    readonly node: (node: DrawnNode) => string;
    readonly between: string;
    readonly edge: (edge: DrawnEdge) => string;
  },
): AsyncGenerator<string> {
  let inEdges = false;
  for await (const item of items) {
    if (item.is === 'edge' && !inEdges) {
      yield write.between;
      inEdges = true;
    }
    yield item.is === 'node' ? write.node(item) : write.edge(item);
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

const valuesOf = (columns: Columns, properties: Readonly<Record<string, unknown>>): DrawnValues =>
  [...columns.keys()].flatMap((name) => {
    const value = asText(properties[name]);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
