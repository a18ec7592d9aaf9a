import { type Attribute, type Drawing, type DrawnValues, inOrder } from './drawing.ts';
import { xmlTag } from './xml.ts';

/** GEXF 1.3, Gephi's own. Source: https://gexf.net/schema.html */
export async function* gexf({ nodes, edges, items }: Drawing): AsyncGenerator<string> {
  yield HEAD;
  yield attributes('node', nodes);
  yield attributes('edge', edges);
  yield '<nodes>\n';
  yield* inOrder(items, {
    node: ({ id, label, values }) => `${xmlTag('node', { id, label }, attributeValues(values))}\n`,
    between: '</nodes>\n<edges>\n',
    // kind: lines of several sorts between the same two points stay apart.
    edge: ({ id, source, target, label, weight, values }) =>
      `${xmlTag('edge', { id, source, target, label, kind: label, weight }, attributeValues(values))}\n`,
  });
  yield '</edges>\n</graph>\n</gexf>\n';
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<meta><creator>Mạch Tin</creator></meta>
<graph mode="static" defaultedgetype="directed" idtype="string">
`;

const attributes = (of: 'node' | 'edge', list: readonly Attribute[]): string =>
  `${xmlTag('attributes', { class: of }, list.map(({ name, type }) => xmlTag('attribute', { id: name, title: name, type })).join(''))}\n`;

const attributeValues = (values: DrawnValues): string =>
  xmlTag('attvalues', {}, values.map(([name, value]) => xmlTag('attvalue', { for: name, value })).join(''));
