import { type Attribute, drawingOf, drawn } from './drawing.ts';
import type { ExportRow } from './graph-rows.ts';
import type { Scope } from './scope.ts';
import { xmlTag, xmlText } from './xml.ts';

/** GraphML 1.0, which Gephi, yEd, Cytoscape, igraph and networkx read. Source: http://graphml.graphdrawing.org/specification.html */
export async function* graphml(rows: AsyncIterable<ExportRow>, scope: Scope): AsyncGenerator<string> {
  const drawing = drawingOf(scope);
  yield HEAD;
  yield* [LABEL, ...drawing.nodes].map((attribute) => key('node', attribute));
  yield* [LABEL, WEIGHT, ...drawing.edges].map((attribute) => key('edge', attribute));
  yield '<graph id="machtin" edgedefault="directed">\n';
  yield* drawn(rows, {
    node: (row) => {
      const { id, label, values } = drawing.node(row);
      return `${xmlTag('node', { id }, data('node', [['label', label], ...values]))}\n`;
    },
    between: '',
    edge: (row) => {
      const { id, source, target, label, weight, values } = drawing.edge(row);
      const own = [['label', label], ['weight', String(weight)], ...values] as const;
      return `${xmlTag('edge', { id, source, target }, data('edge', own))}\n`;
    },
  });
  yield '</graph>\n</graphml>\n';
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

const LABEL: Attribute = { name: 'label', type: 'string' };
const WEIGHT = { name: 'weight', type: 'double' } as const;

/** Keys of nodes and of relations share one space of names. */
const keyOf = (of: 'node' | 'edge', name: string): string => `${of}.${name}`;

const key = (of: 'node' | 'edge', { name, type }: Attribute | typeof WEIGHT): string =>
  `${xmlTag('key', { id: keyOf(of, name), for: of, 'attr.name': name, 'attr.type': type })}\n`;

const data = (of: 'node' | 'edge', values: readonly (readonly [string, string])[]): string =>
  values.map(([name, value]) => `<data key="${keyOf(of, name)}">${xmlText(value)}</data>`).join('');
