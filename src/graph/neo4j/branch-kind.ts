import type { NodeKind, OrderKey } from '../../model/ontology.ts';
import type { Condition } from '../plan.ts';
import { type Branch, boundsOf, conjuncts } from './branch.ts';
import { compileCondition, whereAll } from './compile-conditions.ts';
import type { Row } from './compile-order.ts';
import type { Context } from './context.ts';
import { driverBranches } from './drivers.ts';
import { listedBy, listKey, THING } from './stored.ts';
import { type WordDriver, wordDriver } from './word-driver.ts';

/** The ways to the nodes of a kind that fulfil a condition: from what it says they are related to, else through all of them. */
export const kindBranches = (
  context: Context,
  kind: NodeKind,
  where: Condition | null,
  order: readonly OrderKey[],
): readonly Branch[] => {
  const driven = driverBranches(context, kind, where, order);
  if (driven.length > 0) return driven;
  const all = kindBranch(context, kind, where, order);
  const words = wordDriver(context, kind, where);
  if (words === null) return [all];
  return [
    { ...byWords(context, kind, where, words), begin: words.begin(true) },
    { ...all, begin: words.begin(false) },
  ];
};

const byWords = (context: Context, kind: NodeKind, where: Condition | null, { find }: WordDriver): Branch => ({
  kinds: [kind],
  match: ({ node }, more) => find(node) + whereAll([`${node}:${kind}`, ...testsOf(context, where, node), ...more]),
  key: null,
  returns: true,
});

const testsOf = (context: Context, where: Condition | null, node: string): readonly string[] =>
  where === null ? [] : [compileCondition(context, where, { variable: node, parent: null })];

const kindBranch = (context: Context, kind: NodeKind, where: Condition | null, order: readonly OrderKey[]): Branch => {
  const tests = (row: Row): readonly string[] => testsOf(context, where, row.node);
  const isByIds = conjuncts(where).some((part) => 'ids' in part);
  const [only] = order;
  const listed = order.length === 1 && only !== undefined && listedBy(kind).includes(only.property) ? only : null;
  const property = listed === null ? '' : listKey(listed.property);
  return {
    kinds: [kind],
    match: (row, more) =>
      isByIds
        ? `MATCH (${row.node}:${THING})${whereAll([...tests(row), `${row.node}:${kind}`, ...more])}`
        : `MATCH (${row.node}:${kind})${whereAll([...tests(row), ...more])}`,
    ...(where === null ? { degree: `COUNT { (:${kind}) }` } : {}),
    key:
      listed === null || isByIds
        ? null
        : {
            match: (row, range, more) =>
              `MATCH (${row.node}:${kind}) USING RANGE INDEX SEEK ${row.node}:${kind}(${property})${whereAll([...range, ...tests(row), ...more])}`,
            of: (row) => `${row.node}.${property}`,
            prefix: null,
            forwards: listed.direction === 'ASC',
            bounds: boundsOf(listed, where),
          },
  };
};
