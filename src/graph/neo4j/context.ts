import { int } from 'neo4j-driver';
import type { Value } from '../plan.ts';
import { ledTo } from './led-to.ts';
import { THING } from './stored.ts';

/** What a compilation hands down: names that are unique in the whole text, parameters, and the ids that conditions name. */
export interface Context {
  /** `name('e')` is `e1`, then `e2`: a variable that occurs twice in a text shadows, which Cypher refuses. */
  readonly name: (hint: string) => string;
  /** `$p1`, whose value never shows in the text. Whole numbers go as integers: LIMIT refuses a float. */
  readonly parameter: (value: Parameter) => string;
  /** An expression for the list of things' ids that these lead to; resolved once, at the top of the query. */
  readonly things: (ids: readonly string[]) => string;
  readonly parameters: () => Readonly<Record<string, unknown>>;
  /** The first line of the query: binds `ids`, which every subquery may import. */
  readonly head: () => string;
}

export type Parameter = Value | readonly Parameter[] | { readonly [name: string]: Parameter };

export const createContext = (): Context => {
  const parameters: Record<string, unknown> = {};
  const lookups: string[] = [];
  /** By the list itself, not by what it holds: a plan that uses one condition twice has it looked up once. */
  const placeOf = new Map<readonly string[], string>();
  let names = 0;
  const parameter: Context['parameter'] = (value) => {
    const name = `p${Object.keys(parameters).length + 1}`;
    parameters[name] = toParameter(value);
    return `$${name}`;
  };
  return {
    parameter,
    name: (hint) => {
      names += 1;
      return `${hint}${names}`;
    },
    things: (ids) => {
      const known = placeOf.get(ids);
      if (known !== undefined) return known;
      const place = `ids[${lookups.push(parameter([...ids])) - 1}]`;
      placeOf.set(ids, place);
      return place;
    },
    parameters: () => parameters,
    head: () => `WITH [${lookups.map(resolved).join(', ')}] AS ids`,
  };
};

/** An id that leads nowhere is left out; one of a merged thing, or of a mention, gives the thing's. */
const resolved = (parameter: string, at: number): string =>
  `COLLECT { UNWIND ${parameter} AS id${at} OPTIONAL MATCH (t${at}:${THING} {id: id${at}})
  WITH CASE WHEN t${at} IS NULL THEN ${ledTo(`id${at}`, at)} ELSE t${at}.id END AS to${at} WHERE to${at} IS NOT NULL RETURN DISTINCT to${at} }`;

const toParameter = (value: Parameter): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value;
  if (Array.isArray(value)) return value.map(toParameter);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, toParameter(member)]));
};
