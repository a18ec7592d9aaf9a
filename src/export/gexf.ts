import { type Attribute, drawingOf, drawn } from './drawing.ts';
import type { ExportRow } from './graph-rows.ts';
import type { Scope } from './scope.ts';
import { xmlTag } from './xml.ts';

/** GEXF 1.3, Gephi's own. Source: https://gexf.net/schema.html */
export async function* gexf(rows: AsyncIterable<ExportRow>, scope: Scope): AsyncGenerator<string> {
  const drawing = drawingOf(scope);
  yield HEAD;
  yield attributes('node', drawing.nodes);
  yield attributes('edge', drawing.edges);
  yield '<nodes>\n';
  yield* drawn(rows, {
    node: (row) => {
      const { id, label, values } = drawing.node(row);
      return `${xmlTag('node', { id, label }, attributeValues(values))}\n`;
    },
    between: '</nodes>\n<edges>\n',
    edge: (row) => {
      const { values, ...edge } = drawing.edge(row);
      // kind: lines of several sorts between the same two points stay apart.
      return `${xmlTag('edge', { ...edge, kind: edge.label }, attributeValues(values))}\n`;
    },
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

const attributeValues = (values: readonly (readonly [string, string])[]): string =>
  xmlTag('attvalues', {}, values.map(([name, value]) => xmlTag('attvalue', { for: name, value })).join(''));
