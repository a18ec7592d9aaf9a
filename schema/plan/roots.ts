import type { Plan } from '../../src/graph/plan.ts';
import type { Asked, Compiler } from './compile.ts';
import { planOf } from './field.ts';
import type { References } from './references.ts';

/** A root field's plan, null where the answer is known without one; or why there is none. */
export type Prepared = { readonly plan: Plan | null } | { readonly error: unknown };

/** The plans of an operation's root fields, by response key. A field that asks for what cannot be fails alone. */
export const compileRoots = (
  compiler: Compiler,
  fields: readonly Asked[],
  references: References,
  done: unknown = null,
): ReadonlyMap<string, Prepared> =>
  new Map(fields.map((asked) => [asked.responseKey, compileRoot(compiler, asked, references, done)]));

function compileRoot(compiler: Compiler, asked: Asked, references: References, done: unknown): Prepared {
  const field = planOf(asked.field);
  if (field?.role !== 'root') return { plan: null };
  try {
    const target = compiler.target(asked);
    return { plan: field.plan({ args: compiler.argumentsOf(asked), references, target, done }) };
  } catch (error) {
    return { error };
  }
}
