import {
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLObjectType,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { schema } from '../../../schema/index.ts';
import { Compiler } from '../../../schema/plan/compile.ts';
import { ReferenceBook } from '../../../schema/plan/references.ts';
import { compileRoots, type Prepared } from '../../../schema/plan/roots.ts';
import type { Candidate, NameLookup } from '../../../src/graph/graph-store.ts';
import type { Child, KindSelection, ListPlan, NodesPlan, Plan, RelatedPlan } from '../../../src/graph/plan.ts';
import type { NodeKind } from '../../../src/model/ontology.ts';

/** The day that tests are on. */
export const TODAY = '2026-03-18';

interface Options {
  readonly variables?: Readonly<Record<string, unknown>>;
  /** What a name is answered with. */
  readonly named?: (lookup: NameLookup) => readonly Candidate[];
}

export interface Compiled {
  readonly prepared: ReadonlyMap<string, Prepared>;
  readonly lookups: readonly NameLookup[];
  readonly childKeys: ReadonlyMap<string, string>;
  readonly shortLists: WeakSet<RelatedPlan>;
}

/** A document's plans, with no store: selection in, plan out. */
export function compile(text: string, { variables = {}, named = () => [] }: Options = {}): Compiled {
  const document = parse(text);
  const errors = validate(schema, document);
  if (errors.length > 0) throw new Error(errors.map((error) => error.message).join('\n'));
  const operation = document.definitions.find(
    (each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('no operation');
  const fragments = document.definitions.filter(
    (each): each is FragmentDefinitionNode => each.kind === Kind.FRAGMENT_DEFINITION,
  );
  const given = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const reading = {
    schema,
    fragments: Object.fromEntries(fragments.map((each) => [each.name.value, each])),
    variables: given.coerced ?? {},
  };
  const type = schema.getRootType(operation.operation) as GraphQLObjectType;
  const book = new ReferenceBook(TODAY);
  const once = () => {
    const compiler = new Compiler(reading, book);
    return { prepared: compileRoots(compiler, compiler.fieldsOf(type, [operation], ''), book), ...compiler };
  };
  const first = once();
  const lookups = book.open();
  if (lookups.length === 0) return { ...first, lookups };
  book.answer(lookups, lookups.map(named));
  return { ...once(), lookups };
}

/** The plan of one root field. Throws what kept it from having one. */
export function planFor(text: string, options?: Options, key?: string): Plan {
  const prepared = compile(text, options).prepared;
  const one = prepared.get(key ?? [...prepared.keys()][0] ?? '');
  if (one && 'error' in one) throw one.error;
  if (!one?.plan) throw new Error('no plan');
  return one.plan;
}

/** `{ official(id: "x") { … } }` → what is read of the official. */
export function selectionOf(kind: NodeKind, plan: Plan): KindSelection {
  const selection = (plan as NodesPlan | ListPlan).node[kind];
  if (!selection) throw new Error(`nothing is read of ${kind}`);
  return selection;
}

export function relatedOf(selection: { readonly children: Readonly<Record<string, Child>> }, key: string): RelatedPlan {
  const child = selection.children[key];
  if (child?.type !== 'related')
    throw new Error(`no related child ${key}: there are ${Object.keys(selection.children)}`);
  return child;
}

/** The code of the error that this throws. */
export function codeOf(action: () => unknown): unknown {
  try {
    action();
    return null;
  } catch (error) {
    return (error as GraphQLError).extensions?.code ?? (error as Error).message;
  }
}
