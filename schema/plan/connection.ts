import type { ObjectRef, SchemaTypes } from '@pothos/core';
import type { NodeResult } from '../../src/graph/plan.ts';
import { encodeCursor } from './cursor.ts';
import { withPlan } from './field.ts';
import { loose } from './loose.ts';
import type { ConnectionRef, ConnectionTypeOptions } from './types.ts';
import type { ConnectionValue, EdgeValue } from './values.ts';

type Builder<Types extends SchemaTypes> = PothosSchemaTypes.SchemaBuilder<Types>;

/** Makes `<name>Connection` and `<name>Edge`: Relay's cursor connections, with `nodes` and `totalCount`. */
export function connectionType<Types extends SchemaTypes, Node extends NodeResult>(
  builder: Builder<Types>,
  options: ConnectionTypeOptions<Types, Node>,
): ConnectionRef<Types> {
  const edge = edgeType(builder, options);
  const pageInfo = pageInfoType(builder);
  const connection = builder.objectRef<ConnectionValue>(`${options.name}Connection`);
  connection.implement({
    description: options.description ?? 'nodes are edges’ nodes; totalCount is of all pages together.',
    fields: (t) => ({
      edges: loose(t).createField({
        type: [edge],
        nullable: false,
        description: 'The rows of this page.',
        extensions: withPlan({ role: 'inside', rows: true }),
        resolve: ({ rows, tag }: ConnectionValue) =>
          rows.map(({ at, node, properties, children }): EdgeValue => ({ at, node, properties, children, tag })),
      }),
      nodes: loose(t).createField({
        type: [options.node],
        nullable: false,
        description: 'The nodes of this page’s edges.',
        extensions: withPlan({ role: 'slot', slot: 'node', rows: true }),
        resolve: ({ rows }: ConnectionValue) => rows.map((row) => row.node),
      }),
      pageInfo: loose(t).createField({
        type: pageInfo,
        nullable: false,
        description: 'Where this page stands, and whether there are more.',
        extensions: withPlan({ role: 'pageInfo' }),
        resolve: (value: ConnectionValue) => value,
      }),
      totalCount: loose(t).createField({
        type: 'Int',
        nullable: false,
        description: 'Rows of all pages together.',
        extensions: withPlan({ role: 'total' }),
        resolve: ({ total }: ConnectionValue) => total,
      }),
      ...options.fields?.(t),
    }),
  });
  return connection;
}

function edgeType<Types extends SchemaTypes, Node extends NodeResult>(
  builder: Builder<Types>,
  { name, node, edgeFields }: ConnectionTypeOptions<Types, Node>,
): ObjectRef<Types, EdgeValue> {
  const edge = builder.objectRef<EdgeValue>(`${name}Edge`);
  edge.implement({
    description: 'One row: its node, and what the relation that led there says.',
    fields: (t) => ({
      cursor: loose(t).createField({
        type: 'String',
        nullable: false,
        description: 'Where it stands in this order: go on from it with after or before.',
        extensions: withPlan({ role: 'value', needs: [] }),
        resolve: ({ tag, at }: EdgeValue) => encodeCursor(tag, at),
      }),
      node: loose(t).createField({
        type: node,
        nullable: false,
        description: 'The thing itself.',
        extensions: withPlan({ role: 'slot', slot: 'node', rows: true }),
        resolve: (row: EdgeValue) => row.node,
      }),
      ...edgeFields?.(t),
    }),
  });
  return edge;
}

const pageInfos = new WeakMap<object, unknown>();

/** One a builder. */
function pageInfoType<Types extends SchemaTypes>(builder: Builder<Types>): ObjectRef<Types, ConnectionValue> {
  const there = pageInfos.get(builder) as ObjectRef<Types, ConnectionValue> | undefined;
  if (there) return there;
  const ref = builder.objectRef<ConnectionValue>('PageInfo');
  pageInfos.set(builder, ref);
  const cursorAt = (place: 0 | -1) => (value: ConnectionValue) => {
    const row = value.rows.at(place);
    return row ? encodeCursor(value.tag, row.at) : null;
  };
  ref.implement({
    description: 'Where a page stands. The cursors are null on an empty page.',
    fields: (t) => {
      const field = (
        type: 'Boolean' | 'String',
        nullable: boolean,
        description: string,
        resolve: (value: ConnectionValue) => unknown,
      ) => loose(t).createField({ type, nullable, description, extensions: {}, resolve });
      return {
        hasNextPage: field('Boolean', false, 'There are rows after these.', ({ hasNext }) => hasNext),
        hasPreviousPage: field('Boolean', false, 'There are rows before these.', ({ hasPrevious }) => hasPrevious),
        startCursor: field('String', true, 'Of the first row here.', cursorAt(0)),
        endCursor: field('String', true, 'Of the last row here: go on with it as after.', cursorAt(-1)),
      };
    },
  });
  return ref;
}
