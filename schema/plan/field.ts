import type { GraphQLField } from 'graphql';
import type { Condition, Plan, Step } from '../../src/graph/plan.ts';
import type { OrderKey } from '../../src/model/ontology.ts';
import type { Target } from './draft.ts';
import type { References } from './references.ts';

/** What a field declares of itself, kept in its extensions; the compiler reads nothing else. */
export type PlanField =
  /** Read off properties of the thing (or of the relation) that the field stands on. */
  | { readonly role: 'value'; readonly needs: readonly string[] }
  | RelatedField
  | CoAppearancesField
  /** The nodes at this end of what the field stands on: an edge's node, a hop's from, a path's nodes. */
  | { readonly role: 'slot'; readonly slot: string; readonly rows: boolean }
  /** An object whose fields speak of the same: a connection's edges, a path's hops. */
  | { readonly role: 'inside'; readonly rows: boolean }
  | { readonly role: 'pageInfo' }
  | { readonly role: 'total' }
  | { readonly role: 'counts' }
  | RootField;

/** Arguments as graphql coerced them. */
export type Arguments = Readonly<Record<string, unknown>>;

export interface RelatedField {
  readonly role: 'related';
  /** One thing or null, a list of things, a list of rows (relation and thing), or a connection. */
  readonly as: 'one' | 'list' | 'rows' | 'connection';
  readonly via: (args: Arguments, references: References) => readonly Step[];
  readonly where: (args: Arguments, references: References) => Condition | null;
  readonly order: (args: Arguments) => readonly OrderKey[];
  /** How many things a list may have; a connection's are its arguments'. */
  readonly rows: (args: Arguments) => number;
  /** A list that nobody gives a length: it has a few things. */
  readonly isShort: boolean;
}

export interface CoAppearancesField {
  readonly role: 'coAppearances';
}

export interface RootField {
  readonly role: 'root';
  /** null where the answer is known without asking the store. */
  readonly plan: (request: RootRequest) => Plan | null;
}

export interface RootRequest {
  readonly args: Arguments;
  readonly references: References;
  /** What is asked of the field's type. */
  readonly target: Target;
  /** What the field has done before it reads: the ids that a mutation wrote, the event of a subscription. */
  readonly done: unknown;
}

const EXTENSION = 'plan';

export const withPlan = (field: PlanField): Readonly<Record<string, unknown>> => ({ [EXTENSION]: field });

export const planOf = (field: GraphQLField<unknown, unknown>): PlanField | undefined =>
  field.extensions[EXTENSION] as PlanField | undefined;
