import type { Condition } from '../src/graph/plan.ts';
import { allOf, atLeast, atMost, equal } from './filters/conditions.ts';
import { ordered } from './filters/orders.ts';
import { byId, byName, firstOf, type OnePlan, onlyOne } from './lookup.ts';
import type { RootRequest } from './plan/field.ts';

interface ProvinceArguments {
  readonly id?: string | null | undefined;
  readonly code?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly on?: string | null | undefined;
}

/** The province that an id, a number or a name means on a day. */
export function bearerPlan(request: Omit<RootRequest, 'args'> & { readonly args: ProvinceArguments }): OnePlan | null {
  const { args, references } = request;
  const on = args.on ?? references.today;
  const [by, value] = onlyOne(args, ['id', 'code', 'name']);
  if (by === 'id') return byId(request, value);
  if (by === 'name') return byName(request, 'Province', value, { on }) ?? null;
  return firstOf(request, { kind: 'Province', where: allOf(equal('code', value), begunBy(on)), order: LATEST });
}

/** There on that day. */
export const validOn = (day: string): Condition | null => allOf(begunBy(day), lasting('validTo', day));

const LATEST = [ordered('validFrom', 'DESC')];

const begunBy = (day: string): Condition => ({ any: [unknown('validFrom'), atMost('validFrom', day)].filter(isThere) });

const lasting = (property: string, day: string): Condition => ({
  any: [unknown(property), atLeast(property, day)].filter(isThere),
});

const unknown = (property: string): Condition => ({ property, op: 'unknown' });

const isThere = (condition: Condition | null): condition is Condition => condition !== null;
