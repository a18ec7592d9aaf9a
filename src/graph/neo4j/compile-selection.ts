import type { NodeKind } from '../../model/ontology.ts';
import type { Child, ConnectionResult, KindSelection, NodeResult, Selection } from '../plan.ts';
import { originAt } from './branch.ts';
import { compileChild } from './compile-child.ts';
import type { Context } from './context.ts';
import { type Column, columnsOf, type Fragment } from './fragment.ts';
import { propertiesReader } from './read-properties.ts';
import { THING } from './stored.ts';

/** What is read of a node: an expression, to be returned once its columns stand in a WITH. */
export interface NodeFragment {
  readonly columns: readonly Column[];
  readonly expression: string;
  readonly read: (value: unknown) => NodeResult;
}

/**
 * `kinds`: those that may stand here. Properties of all kinds are read in one go (one that a kind lacks is null, and is not
 * looked at); children that several kinds ask for alike are one subquery, which says its kinds itself.
 */
export const compileSelection = (
  context: Context,
  variable: string,
  kinds: readonly NodeKind[],
  selection: Selection,
): NodeFragment => {
  const asked = kinds.flatMap((kind) => (selection[kind] === undefined ? [] : [[kind, selection[kind]] as const]));
  const properties = [...new Set(asked.flatMap(([, own]) => own.properties))];
  const origin = originAt(variable);
  const distinct = alike(asked);
  const fragments = new Map<Alike, Fragment<ConnectionResult>>();
  for (const own of new Set(distinct.values())) {
    const guard = own.kinds.length === kinds.length ? null : own.kinds;
    fragments.set(own, compileChild(context, own.child, origin, guard));
  }
  const columns = columnsOf([...fragments.values()]);
  const kind = kinds.length === 1 ? `'${kinds[0]}'` : `[l IN labels(${variable}) WHERE l <> '${THING}'][0]`;
  const values = [`${variable}.id`, kind, ...properties.map((name) => `${variable}.${name}`)];
  const placed = places(properties, fragments);
  const readers = new Map(asked.map(([kind, own]) => [kind, readerOf(kind, own, placed, distinct)]));
  return {
    columns,
    expression: `[${[...values, ...columns.map(({ name }) => name)].join(', ')}]`,
    read: (value) => {
      const row = value as readonly unknown[];
      const [id, kind] = row as [string, NodeKind];
      const reader = readers.get(kind);
      return reader === undefined ? { id, kind, properties: {}, children: {} } : reader(id, row);
    },
  };
};

/** Where each thing that is read stands in a node's row: after its id and kind the properties, then the children's columns. */
interface Places {
  readonly properties: ReadonlyMap<string, number>;
  readonly children: ReadonlyMap<Alike, (row: readonly unknown[]) => ConnectionResult>;
}

const places = (properties: readonly string[], fragments: ReadonlyMap<Alike, Fragment<ConnectionResult>>): Places => {
  let at = FIRST_PROPERTY + properties.length;
  const children = new Map<Alike, (row: readonly unknown[]) => ConnectionResult>();
  for (const [own, { columns, read }] of fragments) {
    const [start, end] = [at, at + columns.length];
    children.set(own, (row) => read(row.slice(start, end)));
    at = end;
  }
  return { properties: new Map(properties.map((name, index) => [name, FIRST_PROPERTY + index])), children };
};

/** What makes nodes of one kind of their rows. */
const readerOf = (
  kind: NodeKind,
  own: KindSelection,
  placed: Places,
  distinct: ReadonlyMap<Child, Alike>,
): ((id: string, row: readonly unknown[]) => NodeResult) => {
  const readProperties = propertiesReader(
    kind,
    own.properties.map((name) => [name, placed.properties.get(name)!]),
  );
  const children = Object.entries(own.children).map(
    ([name, child]) => [name, placed.children.get(distinct.get(child)!)!] as const,
  );
  return (id, row) => ({
    id,
    kind,
    properties: readProperties(row),
    children: Object.fromEntries(children.map(([name, read]) => [name, read(row)])),
  });
};

const FIRST_PROPERTY = 2;

interface Alike {
  readonly child: Child;
  readonly kinds: NodeKind[];
}

/** The distinct children, each with the kinds that ask for it; found by any of those that are equal to it. */
const alike = (asked: readonly (readonly [NodeKind, KindSelection])[]): ReadonlyMap<Child, Alike> => {
  const found = new Map<Child, Alike>();
  const byStart = new Map<string, Alike[]>();
  for (const [kind, { children }] of asked) {
    for (const child of Object.values(children)) {
      // Most differ in the way that they go, which says so sooner than all that they ask.
      const start = child.type === 'related' ? JSON.stringify(child.via) : child.type;
      const near = byStart.get(start) ?? [];
      const own = near.find((other) => JSON.stringify(other.child) === JSON.stringify(child)) ?? { child, kinds: [] };
      if (own.kinds.length === 0) byStart.set(start, [...near, own]);
      if (!own.kinds.includes(kind)) own.kinds.push(kind);
      found.set(child, own);
    }
  }
  return found;
};
