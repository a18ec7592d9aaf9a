import { type Attribute, type Drawing, type DrawnValues, inOrder } from './drawing.ts';
import { xmlTag, xmlText } from './xml.ts';

/** GraphML 1.0, which Gephi, yEd, Cytoscape, igraph and networkx read. Source: http://graphml.graphdrawing.org/specification.html */
export async function* graphml({ nodes, edges, items }: Drawing): AsyncGenerator<string> {
  yield HEAD;
  yield* [LABEL, ...nodes].map((attribute) => key('node', attribute));
  yield* [LABEL, WEIGHT, ...edges].map((attribute) => key('edge', attribute));
  yield '<graph id="machtin" edgedefault="directed">\n';
  yield* inOrder(items, {
    node: ({ id, label, values }) => `${xmlTag('node', { id }, data('node', [['label', label], ...values]))}\n`,
    between: '',
    edge: ({ id, source, target, label, weight, values }) => {
      const own: DrawnValues = [['label', label], ['weight', String(weight)], ...values];
      return `${xmlTag('edge', { id, source, target }, data('edge', own))}\n`;
    },
  });
  yield '</graph>\n</graphml>\n';
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

const LABEL: Attribute = { name: 'label', type: 'string' };
const WEIGHT: Attribute = { name: 'weight', type: 'double' };

/** Keys of nodes and of relations share one space of names. */
const keyOf = (of: 'node' | 'edge', name: string): string => `${of}.${name}`;

const key = (of: 'node' | 'edge', { name, type }: Attribute): string =>
  `${xmlTag('key', { id: keyOf(of, name), for: of, 'attr.name': name, 'attr.type': type })}\n`;

const data = (of: 'node' | 'edge', values: DrawnValues): string =>
  values.map(([name, value]) => `<data key="${keyOf(of, name)}">${xmlText(value)}</data>`).join('');
