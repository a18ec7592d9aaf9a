import { ENTITY_KINDS, RELATIONS, type RelationName } from '../../model/ontology.ts';
import type { HopResult, HopSelection } from '../plan.ts';
import { compileRelated } from './compile-child.ts';
import { keyOf } from './compile-edge.ts';
import { compileSelection } from './compile-selection.ts';
import type { Context } from './context.ts';
import { columnsOf, readEach, withColumns } from './fragment.ts';
import { relationOf, storedTypes } from './stored.ts';

/** What is read of a relation that a path or a neighbourhood walks. */
export interface HopFragment {
  /** What follows after a clause that binds the relation and its place: `WITH … RETURN [at, …] ORDER BY at`. */
  readonly rest: (relation: string, place: string) => string;
  readonly read: (row: unknown) => HopResult;
}

export const compileHop = (context: Context, hop: HopSelection): HopFragment => {
  const relation = context.name('h');
  const place = context.name('i');
  const [from, to] = [context.name('a'), context.name('b')];
  const fromNode = compileSelection(context, from, ENTITY_KINDS, hop.from);
  const toNode = compileSelection(context, to, ENTITY_KINDS, hop.to);
  const subject = keyOf(relation);
  const origin = { node: to, subject, words: { of: subject, by: null }, parent: from, variables: [relation, from, to] };
  const names = Object.keys(hop.children);
  const children = names.map((name) => compileRelated(context, hop.children[name]!, origin));
  const own = columnsOf(children);
  const columns = [...fromNode.columns, ...toNode.columns, ...own];
  const values = [
    `type(${relation})`,
    fromNode.expression,
    toNode.expression,
    ...hop.properties.map((name) => `${relation}.${name}`),
    ...own.map(({ name }) => name),
  ];
  return {
    rest: (bound, at) => `WITH ${bound} AS ${relation}, ${at} AS ${place}
WITH ${relation}, ${place}, startNode(${relation}) AS ${from}, endNode(${relation}) AS ${to}
${withColumns([relation, place, from, to], columns)}RETURN [${values.join(', ')}] ORDER BY ${place}`,
    read: (row) => {
      const [type, a, b, ...rest] = row as [string, unknown, unknown, ...unknown[]];
      const found = readEach(children, rest.slice(hop.properties.length));
      return {
        relation: relationOf(type),
        from: fromNode.read(a),
        to: toNode.read(b),
        properties: Object.fromEntries(hop.properties.map((name, at) => [name, rest[at] ?? null])),
        children: Object.fromEntries(names.map((name, at) => [name, found[at]!])),
      };
    },
  };
};

/** `TOOK_PART_IN|TOOK_PART_IN_BG|HELD_IN…`, in the table's order however they are asked for. */
export const walkedTypes = (relations: readonly RelationName[]): string =>
  (Object.keys(RELATIONS) as RelationName[])
    .filter((name) => relations.includes(name))
    .flatMap(storedTypes)
    .join('|');
