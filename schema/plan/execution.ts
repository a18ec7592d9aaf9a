import type { GraphQLError, GraphQLObjectType, GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import type { GraphReader, ReadOptions } from '../../src/graph/graph-store.ts';
import type { PlanResults } from '../../src/graph/plan.ts';
import type { Document } from './collect.ts';
import { type Asked, Compiler } from './compile.ts';
import { planCost } from './cost.ts';
import { refuse } from './errors.ts';
import { ReferenceBook, UnknownName } from './references.ts';
import { compileRoots, type Prepared } from './roots.ts';
import { nearNames } from './suggest.ts';

/** What the plans of one request are run with. */
export interface PlanRequest {
  readonly reader: Pick<GraphReader, 'read' | 'identify'>;
  readonly options: ReadOptions;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Rows that the whole request may ask for. */
  readonly costLimit: number;
  /** Called with each query that goes to the store. */
  readonly onRoundTrip: () => void;
}

export type PlanAnswer = PlanResults[keyof PlanResults];

type Plans = ReadonlyMap<string, Prepared>;

/** What some root fields of an operation ask, and what reading it may cost. */
interface Compiled {
  readonly prepared: Plans;
  readonly childKeys: ReadonlyMap<string, string>;
  /** Rows. */
  readonly cost: number;
}

/** What one execution of an operation keeps: known by its variables, an object that graphql makes anew for each. */
interface Execution {
  childKeys: ReadonlyMap<string, string>;
  prepared: Promise<Plans> | null;
}

const executions = new WeakMap<object, Execution>();

export function executionOf(info: GraphQLResolveInfo): Execution {
  const there = executions.get(info.variableValues);
  if (there) return there;
  const execution: Execution = { childKeys: new Map(), prepared: null };
  executions.set(info.variableValues, execution);
  return execution;
}

/**
 * The answer to a root field of a query: one read, and for the names of the whole operation one `identify` before. All its
 * root fields are compiled with the first. null where no read was needed.
 */
export async function answerQuery(info: GraphQLResolveInfo, request: PlanRequest): Promise<PlanAnswer | null> {
  const execution = executionOf(info);
  execution.prepared ??= prepareAgain(info, request, execution);
  const prepared = (await execution.prepared).get(String(info.path.key));
  return prepared ? run(prepared, request) : null;
}

/**
 * For a field that does something before it is read (a mutation, an event of a subscription): what it asks is compiled and
 * checked first, so that nothing is done for a request that then can't be answered.
 */
export async function answerAfter<Done>(
  info: GraphQLResolveInfo,
  request: PlanRequest,
  act: () => Promise<Done>,
): Promise<{ readonly done: Done; readonly answer: PlanAnswer | null }> {
  const execution = executionOf(info);
  const fields = rootFields(info).filter((asked) => asked.responseKey === info.path.key);
  const rehearsal = await prepare(info, request, execution, fields, null);
  for (const prepared of rehearsal.values()) if ('error' in prepared) throw prepared.error;
  const done = await act();
  const [prepared] = (await prepare(info, request, execution, fields, done)).values();
  return { done, answer: prepared ? await run(prepared, request) : null };
}

async function run(prepared: Prepared, request: PlanRequest): Promise<PlanAnswer | null> {
  if ('error' in prepared) throw prepared.error;
  if (!prepared.plan) return null;
  request.onRoundTrip();
  return request.reader.read(prepared.plan, request.options);
}

function rootFields(info: GraphQLResolveInfo): readonly Asked[] {
  const type = info.schema.getRootType(info.operation.operation) as GraphQLObjectType;
  return new Compiler(documentOf(info), new ReferenceBook('')).fieldsOf(type, [info.operation], '');
}

const documentOf = (info: GraphQLResolveInfo): Document => ({
  schema: info.schema,
  fragments: info.fragments,
  variables: info.variableValues,
});

/** Documents are parsed once, and compiled once for each set of variables: a page that polls asks the same again and again. */
const known = new WeakMap<OperationDefinitionNode, Map<string, Compiled>>();

/** Sets of variables that an operation's plans are kept for. */
const MOST_KNOWN = 50;

/** All root fields. What the graph had a say in, as it tells what bears a name, is not kept. */
async function prepareAgain(info: GraphQLResolveInfo, request: PlanRequest, execution: Execution): Promise<Plans> {
  const ofOperation = known.get(info.operation) ?? new Map<string, Compiled>();
  known.set(info.operation, ofOperation);
  const key = JSON.stringify([request.today, info.variableValues]);
  const there = ofOperation.get(key);
  if (there) return checked(there, request, execution);
  return prepare(info, request, execution, rootFields(info), null, (compiled) => {
    if (ofOperation.size >= MOST_KNOWN) ofOperation.clear();
    ofOperation.set(key, compiled);
  });
}

/** `keep` gets what holds for every graph. */
async function prepare(
  info: GraphQLResolveInfo,
  request: PlanRequest,
  execution: Execution,
  fields: readonly Asked[],
  done: unknown,
  keep: (compiled: Compiled) => void = () => undefined,
): Promise<Plans> {
  const book = new ReferenceBook(request.today);
  const compileAll = () => compileFields(new Compiler(documentOf(info), book), fields, book, done);
  const compiled = compileAll();
  const names = book.open();
  if (names.length === 0) {
    keep(compiled);
    return checked(compiled, request, execution);
  }
  request.onRoundTrip();
  book.answer(names, await request.reader.identify(names, request.options));
  return checked(compileAll(), request, execution);
}

function compileFields(compiler: Compiler, fields: readonly Asked[], book: ReferenceBook, done: unknown): Compiled {
  const prepared = compileRoots(compiler, fields, book, done);
  const { childKeys, shortLists } = compiler;
  const plans = [...prepared.values()].flatMap((each) => ('plan' in each && each.plan ? [each.plan] : []));
  return { prepared, childKeys, cost: plans.reduce((rows, plan) => rows + planCost(plan, shortLists), 0) };
}

async function checked({ prepared, childKeys, cost }: Compiled, request: PlanRequest, execution: Execution) {
  if (cost > request.costLimit) throw tooDear(cost, request.costLimit);
  execution.childKeys = new Map([...execution.childKeys, ...childKeys]);
  return withSuggestions(prepared, request);
}

const tooDear = (asked: number, allowed: number): GraphQLError =>
  refuse('COST_LIMIT', `this request asks for up to ${asked} rows, ${allowed} are allowed: ask for smaller pages`, {
    asked,
    allowed,
  });

/** A search for near names costs more than most questions: a request with many unknown names gets them for the first few. */
const MOST_SUGGESTED = 3;

/** An unknown name is told together with those that come near. */
async function withSuggestions(prepared: Plans, request: PlanRequest): Promise<Plans> {
  if (![...prepared.values()].some((each) => 'error' in each && each.error instanceof UnknownName)) return prepared;
  let unknown = 0;
  const entries = [...prepared].map(async ([key, each]): Promise<readonly [string, Prepared]> => {
    if (!('error' in each && each.error instanceof UnknownName)) return [key, each];
    const { message, sought, kinds } = each.error;
    unknown += 1;
    if (unknown > MOST_SUGGESTED) return [key, { error: refuse('NOT_FOUND', message, { suggestions: [] }) }];
    request.onRoundTrip();
    const near = await nearNames(request.reader, sought, kinds, request.options);
    const meant = near.length > 0 ? `: did you mean ${near.map((name) => JSON.stringify(name)).join(' or ')}?` : '';
    return [key, { error: refuse('NOT_FOUND', message + meant, { suggestions: near }) }];
  });
  return new Map(await Promise.all(entries));
}
