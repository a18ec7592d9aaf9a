import { type NodeKind, type OrderKey, type PropertyType, type RelationName, relation } from '../../model/ontology.ts';
import { idDirection } from '../order.ts';
import type { Condition, Step } from '../plan.ts';
import { ASKED_OF_EDGES, type Columns, columnsOf, EDGE_COLUMNS, quoted, tableOf } from './columns.ts';
import { aboutRow, compileCondition, compileEdgeCondition } from './conditions.ts';
import { leadsToEvents } from './edge-keys.ts';
import { keptOrder, SUBJECT_INDEXES, walkOf } from './kept-orders.ts';
import type { Reading } from './reading.ts';
import { keyColumn } from './schema.ts';
import { farKinds, IN_ONE_ARTICLE, isNarrowed, isOfKinds, isRelation, type RelationStep, sourceOf } from './sources.ts';
import { type SlotName, type Sql, slot, sql } from './sql.ts';

/** One way to a connection's rows, one statement. Several ways are merged in the connection's order. */
export interface Branch {
  /** The table of its rows' one kind, where it is joined; null: none is, and there may be several kinds. */
  readonly row: { readonly alias: string; readonly kind: NodeKind } | null;
  /** After FROM, without what `order` adds. */
  readonly from: Sql;
  readonly tests: readonly Sql[];
  /** The row's node. */
  readonly pk: string;
  /** The relation that led to it. */
  readonly edge: { readonly alias: string; readonly type: RelationName; readonly direction: 'out' | 'in' } | null;
  readonly order: BranchOrder;
  /** The step that it is a way along; null: along none. */
  readonly step: Step | null;
  /** How far its index is looked at; not there: to its end. */
  readonly within?: Within;
  /** Rows of the same step's other side leave none for this one: a node's relations all lie on one side of the background. */
  readonly otherwise: boolean;
}

/** The first so many rows of a list's index, among those of which `tests` hold; the branch's other tests are of the node alone. */
export interface Within {
  readonly rows: number;
  readonly tests: readonly Sql[];
}

export type BranchOrder =
  /** An index keeps the rows so. `walk`: how it is read to give the wanted order. */
  | {
      readonly by: 'key';
      readonly column: string;
      readonly types: readonly PropertyType[];
      readonly property: string | null;
      readonly walk: 'forwards' | 'backwards';
    }
  /** Sorted: one column for each order key, then the id. */
  | {
      readonly by: 'values';
      readonly columns: readonly string[];
      readonly types: readonly PropertyType[];
      readonly directions: readonly ('ASC' | 'DESC')[];
    };

/** The ways along one step. `readsNodes`: properties of the nodes are wanted, and read in the same statement where they can. */
export const stepBranches = (
  reading: Reading,
  step: Step,
  where: Condition | null,
  order: readonly OrderKey[],
  readsNodes: boolean,
): readonly Branch[] => {
  const kinds = farKinds(step);
  const walk = stepWalk(step, order);
  const alone = kinds.length === 1;
  const joins = where !== null || walk === null || (alone && readsNodes);
  return backgrounds(step).flatMap((background, at) =>
    (joins ? kinds : [null]).map((kind) => ({
      ...stepBranch(reading, step, { background, kind, where, order, walk }),
      step,
      otherwise: at > 0 && isOfOneSide(step),
    })),
  );
};

/** Both partitions are looked at one after the other, as an index keeps the order only within one. */
export const backgrounds = (step: Step): readonly (boolean | null)[] => {
  if (!isRelation(step) || step.relation === 'IN_ARTICLE') return [null];
  if (step.background !== null) return [step.background];
  const meets = farKinds(step).includes('Event') || startsFromEvents(step);
  return meets ? [false, true] : [false];
};

const startsFromEvents = (step: Step): boolean =>
  isRelation(step) && leadsToEvents(step.relation, step.direction === 'out' ? 'in' : 'out');

/** From events alone to what is none: the event's background is that of all its relations. */
const isOfOneSide = (step: Step): boolean => {
  if (!isRelation(step)) return false;
  const near = step.direction === 'out' ? relation(step.relation).from : relation(step.relation).to;
  return near.every((kind) => kind === 'Event') && !leadsToEvents(step.relation, step.direction);
};

/** How the step's own index is read to give the order; null where it does not. */
const stepWalk = (step: Step, order: readonly OrderKey[]): 'forwards' | 'backwards' | null => {
  if (step === IN_ONE_ARTICLE) return null;
  if (!isRelation(step))
    return walkOf([{ on: 'node', property: SUBJECT_INDEXES[step.subject], direction: 'ASC' }], order);
  return step.relation === 'IN_ARTICLE' ? null : walkOf(keptOrder(step.relation, step.direction), order);
};

/** Whether rows along the step are found in that order without looking at others. */
export const walksKept = (step: Step, order: readonly OrderKey[]): boolean => stepWalk(step, order) !== null;

interface Way {
  readonly background: boolean | null;
  readonly kind: NodeKind | null;
  readonly where: Condition | null;
  readonly order: readonly OrderKey[];
  readonly walk: 'forwards' | 'backwards' | null;
}

const stepBranch = (reading: Reading, step: Step, way: Way): Omit<Branch, 'step' | 'otherwise'> => {
  const { kind, where, order, walk } = way;
  const source = sourceOf(reading, step, way.background);
  const row = kind === null ? null : { kind, alias: isRelation(step) ? reading.alias('n') : source.alias };
  const indexed = walk === null && step !== IN_ONE_ARTICLE ? '' : ` indexed by ${indexOf(step)}`;
  const joins = row !== null && isRelation(step);
  return {
    row,
    from: sql`${source.table}${indexed}${joins ? ` cross join ${tableOf(row.kind)} ${row.alias}` : ''}`,
    tests: [
      source.startsAt(slot(startOf(step))),
      ...source.tests,
      ...(joins ? [sql`${row.alias}.pk = ${source.far}`] : []),
      ...(isRelation(step) ? compileEdgeCondition(reading, step, source.alias) : []),
      ...(row === null && isNarrowed(step) ? [isOfKinds(reading, source.far, farKinds(step))] : []),
      ...(where === null || row === null ? [] : [compileWhere(reading, where, row)]),
    ],
    pk: source.far,
    edge: isRelation(step) && source.edge !== null ? edgeOf(step, source.alias) : null,
    order:
      walk === null
        ? valueOrder(order, row, source.edge === null ? null : source.alias)
        : keyOrder(step, source.alias, walk),
  };
};

export const edgeOf = ({ relation, direction }: RelationStep, alias: string): Branch['edge'] => ({
  alias,
  type: relation,
  direction,
});

export const compileWhere = (reading: Reading, where: Condition, { alias, kind }: Row): Sql =>
  sql`(${compileCondition(reading, where, aboutRow(alias, kind))})`;

type Row = NonNullable<Branch['row']>;

const startOf = (step: Step): SlotName =>
  isRelation(step) ? 'near' : step.subject === 'Evidence' ? 'subject' : 'subjectText';

const indexOf = (step: Step): string => {
  if (step === IN_ONE_ARTICLE) return 'evidence_said';
  return isRelation(step) ? `edge_${step.direction}` : `${step.subject.toLowerCase()}_subject`;
};

export const keyOrder = (step: Step, alias: string, walk: 'forwards' | 'backwards'): BranchOrder => {
  if (!isRelation(step)) {
    const property = SUBJECT_INDEXES[step.subject];
    return { by: 'key', column: `${alias}.${keyColumn(property)}`, types: ['key'], property, walk };
  }
  const kept = keptOrder(step.relation, step.direction);
  return {
    by: 'key',
    column: `${alias}.${step.direction}_key`,
    types: kept.map((key) => typeOf(key, farKinds({ ...step, to: [] }))),
    property: kept[0]?.on === 'node' ? kept[0].property : null,
    walk,
  };
};

const typeOf = ({ on, property }: OrderKey, kinds: readonly NodeKind[]): PropertyType => {
  const tables: readonly Columns[] = on === 'edge' ? [EDGE_COLUMNS] : kinds.map(columnsOf);
  return tables.map((columns) => columns[property]).find((type) => type !== undefined) ?? 'text';
};

export const valueOrder = (order: readonly OrderKey[], row: Row | null, edge: string | null): BranchOrder => {
  const nodeColumns: Columns = row === null ? {} : { ...columnsOf(row.kind), id: 'key' };
  const edgeColumns = ASKED_OF_EDGES;
  const columns = order.map(({ on, property }) => {
    const [alias, there] = on === 'node' ? [row?.alias, nodeColumns] : [edge, edgeColumns];
    // Unknown to a kind that lacks the property. A bare null would be taken for a column's number.
    return typeof alias === 'string' && there[property] !== undefined
      ? `${alias}.${quoted(property)}`
      : '(select null)';
  });
  return {
    by: 'values',
    columns: [...columns, `${row?.alias ?? ''}.id`],
    types: order.map(({ on, property }) => (on === 'node' ? nodeColumns : edgeColumns)[property] ?? 'text'),
    directions: [...order.map(({ direction }) => direction), idDirection(order)],
  };
};
