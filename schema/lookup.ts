import type { Condition, ConnectionResult, ListPlan, NodeResult, NodesPlan } from '../src/graph/plan.ts';
import type { NodeKind, OrderKey } from '../src/model/ontology.ts';
import { badInput } from './plan/errors.ts';
import type { RootRequest } from './plan/field.ts';
import { wholeList } from './plan/page.ts';
import type { LookupOptions } from './plan/references.ts';
import type { NodeOf } from './plan/values.ts';

/** A plan for one thing: by id, or the first of a list. */
export type OnePlan = NodesPlan | ListPlan;

interface FirstOf {
  readonly kind: NodeKind;
  readonly where: Condition | null;
  readonly order: readonly OrderKey[];
}

type Request = Pick<RootRequest, 'references' | 'target'>;

export const byId = ({ target }: Request, id: string | null): NodesPlan | null =>
  id === null ? null : { type: 'nodes', ids: [id], node: target.selection() };

/** The first of a list in an order. */
export const firstOf = ({ target }: Request, { kind, where, order }: FirstOf): ListPlan => ({
  type: 'list',
  kind,
  where,
  order,
  page: wholeList(1),
  ask: { rows: true, more: false, total: false },
  node: target.selection(),
});

/** By name: the bearer that most articles name, then the smallest id. */
export const byName = (request: Request, kind: NodeKind, name: string, options?: LookupOptions): NodesPlan | null =>
  byId(request, request.references.all(name, [kind], options)[0]?.id ?? null);

/** Exactly one of these arguments must be given: the one that is. */
export function onlyOne<Name extends string>(
  args: { readonly [Key in Name]?: string | null | undefined },
  names: readonly Name[],
): readonly [Name, string] {
  const given = names.flatMap((name) => {
    const value = args[name];
    return value === null || value === undefined ? [] : [[name, value] as const];
  });
  const [one] = given;
  if (!one || given.length > 1) {
    const list = names.map((name) => `"${name}"`).join(', ');
    throw badInput(
      `exactly one of ${list} must be given, but ${given.length === 0 ? 'none is' : `${given.length} are`}`,
    );
  }
  return one;
}

/** What a look-up found, if it is of the kind that was looked for. */
export const found =
  <Kind extends NodeKind>(kind: Kind) =>
  (answer: readonly (NodeResult | null)[] | ConnectionResult | null): NodeOf<Kind> | null => {
    const node = answer === null ? null : 'rows' in answer ? answer.rows[0]?.node : answer[0];
    return node?.kind === kind ? (node as NodeOf<Kind>) : null;
  };
