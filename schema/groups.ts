import type { Group, GroupRow, Step, TotalsPlan } from '../src/graph/plan.ts';
import { badInput } from './plan/errors.ts';
import type { RootRequest } from './plan/field.ts';

/** One or two, each once; a row has one period. */
export function checkedGroups<Name extends string>(names: readonly Name[]): readonly Name[] {
  const periods = names.filter((name) => name === 'YEAR' || name === 'MONTH');
  if (names.length < 1 || names.length > 2 || new Set(names).size < names.length || periods.length > 1) {
    throw badInput(`"groupBy" must name one or two different groups, but got [${names.join(', ')}]`);
  }
  return names;
}

export const related = (name: string, step: Step, target: RootRequest['target']): Group => ({
  by: 'related',
  name,
  steps: [step],
  node: target.selection(name),
});

/** What is asked of the donations or events of each row. */
export const membersOf = (target: RootRequest['target']): TotalsPlan['members'] =>
  Object.fromEntries(
    Object.entries(target.own.relatedChildren()).map(([key, { order, page, ask, node }]) => [
      key,
      { order, page, ask, node },
    ]),
  );

export const periodOf = ({ groups }: GroupRow): string | null => (groups.YEAR ?? groups.MONTH ?? null) as string | null;
