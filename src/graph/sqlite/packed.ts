import type { NodeKind } from '../../model/ontology.ts';
import type { ConnectionResult, NodeResult, RowResult, Value } from '../plan.ts';
import type { Question } from './read.ts';

/**
 * Answers on their way between threads. Rows and nodes go as lists, without the names of their members and without what is
 * empty: half the text, read in half the time. Other answers are few and go as they are.
 */
export const packed = (question: Question, answer: unknown): unknown => {
  switch (shapeOf(question)) {
    case 'nodes':
      return (answer as readonly (NodeResult | null)[]).map((node) => node && packNode(node));
    case 'list':
      return packConnection(answer as ConnectionResult);
    default:
      return answer;
  }
};

/** The answer again. */
export const unpacked = (question: Question, text: string): unknown => {
  const packed: unknown = JSON.parse(text);
  switch (shapeOf(question)) {
    case 'nodes':
      return (packed as readonly (PackedNode | null)[]).map((node) => node && unpackNode(node));
    case 'list':
      return unpackConnection(packed as PackedConnection);
    default:
      return packed;
  }
};

const shapeOf = (question: Question) => (question.ask === 'plan' ? question.plan.type : null);

type Properties = Readonly<Record<string, unknown>>;
type PackedChildren = Readonly<Record<string, PackedConnection>>;
type PackedNode = readonly [id: string, kind: NodeKind, properties?: Properties, children?: PackedChildren];
type PackedRow = readonly [at: readonly Value[], node: PackedNode, properties?: Properties, children?: PackedChildren];
type PackedConnection = readonly [
  rows: readonly PackedRow[],
  total: number | null,
  hasNext: boolean | null,
  hasPrevious: boolean | null,
];

const packNode = ({ id, kind, properties, children }: NodeResult): PackedNode => [
  id,
  kind,
  ...packRest(properties, children),
];

const packRow = ({ at, node, properties, children }: RowResult): PackedRow => [
  at,
  packNode(node),
  ...packRest(properties, children),
];

const packRest = (properties: Properties, children: NodeResult['children']): [Properties?, PackedChildren?] => {
  if (!isEmpty(children)) return [properties, mapped(children, packConnection)];
  return isEmpty(properties) ? [] : [properties];
};

const packConnection = ({ rows, total, hasNext, hasPrevious }: ConnectionResult): PackedConnection => [
  rows.map(packRow),
  total,
  hasNext,
  hasPrevious,
];

const unpackNode = ([id, kind, properties = NONE, children]: PackedNode): NodeResult => ({
  id,
  kind,
  properties,
  children: children === undefined ? NONE : mapped(children, unpackConnection),
});

const unpackRow = ([at, node, properties = NONE, children]: PackedRow): RowResult => ({
  at,
  node: unpackNode(node),
  properties,
  children: children === undefined ? NONE : mapped(children, unpackConnection),
});

const unpackConnection = ([rows, total, hasNext, hasPrevious]: PackedConnection): ConnectionResult => ({
  rows: rows.map(unpackRow),
  total,
  hasNext,
  hasPrevious,
});

const NONE: Readonly<Record<string, never>> = {};

const isEmpty = (record: object): boolean => {
  for (const _ in record) return false;
  return true;
};

const mapped = <From, To>(record: Readonly<Record<string, From>>, of: (member: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([key, member]) => [key, of(member)]));
