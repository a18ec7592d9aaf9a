import type { NodeKind } from '../../model/ontology.ts';
import type { Child, ConnectionResult, KindSelection, NodeResult, Selection } from '../plan.ts';
import { compileChild } from './compile-child.ts';
import type { Context } from './context.ts';
import { type Column, columnsOf, type Fragment } from './fragment.ts';
import { readProperties } from './read-properties.ts';
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
  const origin = { node: variable, subject: `${variable}.id`, parent: variable, variables: [variable] };
  const fragments = new Map<string, Fragment<ConnectionResult>>();
  for (const [child, of] of alike(asked)) {
    fragments.set(keyOf(child), compileChild(context, child, origin, of.length === kinds.length ? null : of));
  }
  const columns = columnsOf([...fragments.values()]);
  const kind = kinds.length === 1 ? `'${kinds[0]}'` : `[l IN labels(${variable}) WHERE l <> '${THING}'][0]`;
  const values = [`${variable}.id`, kind, ...properties.map((name) => `${variable}.${name}`)];
  return {
    columns,
    expression: `[${[...values, ...columns.map(({ name }) => name)].join(', ')}]`,
    read: (value) => {
      const [id, kind, ...rest] = value as [string, NodeKind, ...unknown[]];
      const own = selection[kind];
      if (own === undefined) return { id, kind, properties: {}, children: {} };
      const found = new Map(properties.map((name, at) => [name, rest[at]]));
      const results = new Map<string, ConnectionResult>();
      let at = properties.length;
      for (const [key, fragment] of fragments) {
        if (asksFor(own, key)) results.set(key, fragment.read(rest.slice(at, at + fragment.columns.length)));
        at += fragment.columns.length;
      }
      return {
        id,
        kind,
        properties: readProperties(kind, own.properties, found),
        children: Object.fromEntries(
          Object.entries(own.children).map(([name, child]) => [name, results.get(keyOf(child))!]),
        ),
      };
    },
  };
};

/** The distinct children, each with the kinds that ask for it. */
const alike = (asked: readonly (readonly [NodeKind, KindSelection])[]): readonly (readonly [Child, NodeKind[]])[] => {
  const found = new Map<string, readonly [Child, NodeKind[]]>();
  for (const [kind, { children }] of asked) {
    for (const child of Object.values(children)) {
      const [, kinds] = found.get(keyOf(child)) ?? [];
      if (kinds === undefined) found.set(keyOf(child), [child, [kind]]);
      else if (!kinds.includes(kind)) kinds.push(kind);
    }
  }
  return [...found.values()];
};

const keys = new WeakMap<Child, string>();

const keyOf = (child: Child): string => {
  const known = keys.get(child);
  if (known !== undefined) return known;
  const key = JSON.stringify(child);
  keys.set(child, key);
  return key;
};

const asksFor = ({ children }: KindSelection, key: string): boolean =>
  Object.values(children).some((child) => keyOf(child) === key);
