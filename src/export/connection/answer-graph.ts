import { ExpectedError } from '../../errors.ts';
import { asText } from '../columns.ts';
import type { WrittenRow } from '../cypher.ts';
import type { Attribute, Drawing, DrawnEdge, DrawnNode } from '../drawing.ts';
import type { AnswerPage, Json } from './pages.ts';
import { ID_KEY, TYPE_KEY } from './prepare.ts';
import type { Shape } from './shape.ts';

/**
 * An answer as a graph: each thing that was asked for is a point, once, and a line leads from a thing to the things asked for
 * within it, called as the field is. Values between the two (an edge's roles) are the line's, all others the thing's.
 */
export interface AnswerGraph {
  readonly things: ReadonlyMap<string, { readonly type: string; readonly values: ReadonlyMap<string, unknown> }>;
  readonly lines: ReadonlyMap<string, Line>;
}

interface Line {
  readonly from: string;
  readonly to: string;
  readonly name: string;
  readonly values: ReadonlyMap<string, unknown>;
}

/** A drawing of more than this is none that one could read. */
const MOST_THINGS = 50_000;

export const answerGraph = async (pages: AsyncIterable<AnswerPage>, shapes: readonly Shape[]): Promise<AnswerGraph> => {
  const graph = new Collecting();
  for await (const { data } of pages) {
    graph.within(data, shapes, { thing: null, way: [], carried: new Map() });
    if (graph.things.size > MOST_THINGS) {
      throw new ExpectedError(
        'BAD_USER_INPUT',
        `the answer has more than ${MOST_THINGS} things: ask for less within a row.`,
      );
    }
  }
  return graph;
};

interface Place {
  /** The thing around, and the fields from it to here. */
  readonly thing: string | null;
  readonly way: readonly string[];
  /** Values of what stands between. */
  readonly carried: ReadonlyMap<string, unknown>;
}

class Collecting implements AnswerGraph {
  readonly things = new Map<string, { readonly type: string; readonly values: Map<string, unknown> }>();
  readonly lines = new Map<string, Line>();

  within(value: Json, shapes: readonly Shape[], place: Place): void {
    const leaves = shapes.filter(({ leaf, key }) => leaf !== null && key !== ID_KEY && key !== TYPE_KEY);
    const isLink = leadsOn(shapes);
    const carried = new Map(place.carried);
    for (const { key } of leaves) {
      if (value[key] === null || value[key] === undefined) continue;
      if (isLink) carried.set(key, value[key]);
      else if (place.thing !== null)
        addValue(this.things.get(place.thing)!.values, [...place.way, key].join('.'), value[key]);
    }
    for (const { key, leaf, fields, isThing } of shapes) {
      if (leaf !== null) continue;
      for (const member of membersOf(value[key])) {
        const inner = { thing: place.thing, way: [...place.way, key], carried };
        if (isThing) this.thing(member, fields, inner);
        else this.within(member, fields, inner);
      }
    }
  }

  private thing(value: Json, fields: readonly Shape[], { thing: from, way, carried }: Place): void {
    const id = String(value[ID_KEY]);
    if (!this.things.has(id)) this.things.set(id, { type: String(value[TYPE_KEY]), values: new Map() });
    const name = way.filter((key) => !['nodes', 'edges', 'node'].includes(key)).join('.');
    if (from !== null) this.lines.set(`${name}.${from}.${id}`, { from, to: id, name, values: carried });
    this.within(value, fields, { thing: id, way: [], carried: new Map() });
  }
}

const membersOf = (value: unknown): readonly Json[] => {
  if (value === null || value === undefined) return [];
  return (Array.isArray(value) ? value.filter((member) => member !== null) : [value]) as readonly Json[];
};

/** A thing that was met before may be asked for more here; the same value twice is one. */
const addValue = (values: Map<string, unknown>, key: string, value: unknown): void => {
  const known = values.get(key);
  if (known === undefined || JSON.stringify(known) === JSON.stringify(value)) values.set(key, value);
  else values.set(key, [...new Set([known, value].flat())]);
};

/** An edge: no thing itself, it leads to one. */
const leadsOn = (shapes: readonly Shape[]): boolean =>
  shapes.some(({ isThing, isList }) => isThing && !isList) && !shapes.some(({ key }) => key === ID_KEY);

export const drawingOfAnswer = ({ things, lines }: AnswerGraph): Drawing => ({
  nodes: attributesOf([...things.values()].map(({ values }) => values)),
  edges: attributesOf([...lines.values()].map(({ values }) => values)),
  items: itemsOf({ things, lines }),
});

async function* itemsOf({ things, lines }: AnswerGraph): AsyncGenerator<DrawnNode | DrawnEdge> {
  for (const [id, { type, values }] of things) {
    const label = asText(values.get('label') ?? values.get('name') ?? values.get('title')) ?? id;
    yield { is: 'node', id, label, values: [['type', type], ...textsOf(values)] };
  }
  for (const [key, { from, to, name, values }] of lines) {
    yield {
      is: 'edge',
      id: key,
      source: from,
      target: to,
      label: name,
      weight: 1,
      values: [['type', name], ...textsOf(values)],
    };
  }
}

/** The attribute that every point and line has comes first; what the label shows has a place of its own. */
const attributesOf = (all: readonly ReadonlyMap<string, unknown>[]): readonly Attribute[] => [
  { name: 'type', type: 'string' },
  ...[...new Set(all.flatMap((values) => [...values.keys()]))]
    .filter((name) => !TAKEN.includes(name))
    .map((name): Attribute => ({ name, type: typeIn(all, name) })),
];

const TAKEN = ['type', 'label'];

const typeIn = (all: readonly ReadonlyMap<string, unknown>[], name: string): Attribute['type'] => {
  const types = new Set(all.flatMap((values) => (values.has(name) ? [typeof values.get(name)] : [])));
  if (types.size !== 1) return 'string';
  return types.has('number') ? 'double' : types.has('boolean') ? 'boolean' : 'string';
};

const textsOf = (values: ReadonlyMap<string, unknown>): readonly (readonly [string, string])[] =>
  [...values].flatMap(([name, value]) => (TAKEN.includes(name) ? [] : [[name, asText(value) ?? ''] as const]));

/** `handedOverBy` becomes HANDED_OVER_BY, as relations are called in Neo4j. */
const relationName = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('.', '_')
    .toUpperCase();

export async function* writtenAnswer({ things, lines }: AnswerGraph): AsyncGenerator<WrittenRow> {
  for (const [id, { type, values }] of things) {
    yield {
      statement: `MERGE (n:Thing {id: row.id}) SET n += row, n:${type}`,
      row: { ...Object.fromEntries(values), id },
    };
  }
  for (const { from, to, name, values } of lines.values()) {
    yield {
      statement: `MATCH (a:Thing {id: row.from}) MATCH (b:Thing {id: row.to}) MERGE (a)-[r:\`${relationName(name)}\`]->(b) SET r += row.p`,
      row: { from, to, p: Object.fromEntries(values) },
    };
  }
}
