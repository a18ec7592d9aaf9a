import {
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';
import type { CoAppearancesPlan, RelatedPlan } from '../../src/graph/plan.ts';
import type { NodeKind } from '../../src/model/ontology.ts';
import { collectFields, type Document } from './collect.ts';
import { decodeCursor } from './cursor.ts';
import { type Draft, type SelectionDraft, Target } from './draft.ts';
import { type Arguments, planOf, type RelatedField } from './field.ts';
import { DEFAULT_ROWS, type PageArguments, pageOf, rowCount, wholeList } from './page.ts';
import type { References } from './references.ts';
import { isKind, kindsAt } from './steps.ts';

/** A field, or the operation itself. */
type Selecting = Pick<FieldNode, 'selectionSet'>;

/** One field of the response, with all the places in the document that ask for it. */
export interface Asked {
  readonly responseKey: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly nodes: readonly FieldNode[];
  /** `Query.official/Official.participations…`: the way to it through types and response keys. */
  readonly path: string;
}

export const CO_APPEARANCES_ORDER = { tag: 'count-', types: ['number', 'string'] } as const;

/**
 * Turns what a document asks below one field into what a plan reads. For each concrete type the fields are collected as the
 * executor will collect them, so that every resolver finds exactly what it was asked for, and nothing else is fetched.
 */
export class Compiler {
  private readonly document: Document;
  private readonly references: References;
  /**
   * Where two places ask different things of one row under one response key (`edges { node { x: … } } nodes { x: … }`):
   * the path of a field → the key of its child. Empty in all but such requests.
   */
  readonly childKeys = new Map<string, string>();
  /** Those of the plans that are short by nature, for what they cost. */
  readonly shortLists = new WeakSet<RelatedPlan>();

  constructor(document: Document, references: References) {
    this.document = document;
    this.references = references;
  }

  /** The fields that are asked of an object type, with their definitions. */
  fieldsOf(type: GraphQLObjectType, nodes: readonly Selecting[], path: string): readonly Asked[] {
    const sets = nodes.flatMap((node) => node.selectionSet ?? []);
    const definitions = type.getFields();
    const prefix = path === '' ? '' : `${path}/`;
    return [...collectFields(this.document, type, sets)].flatMap(([responseKey, asked]) => {
      const field = definitions[asked[0]?.name.value ?? ''];
      return field ? [{ responseKey, field, nodes: asked, path: `${prefix}${type.name}.${responseKey}` }] : [];
    });
  }

  argumentsOf(asked: Asked): Arguments {
    const [node] = asked.nodes;
    return node ? getArgumentValues(asked.field, node, this.document.variables) : {};
  }

  /** All that is asked of a field's type. */
  target(asked: Asked): Target {
    const target = new Target();
    this.typeInto(target, 'node', getNamedType(asked.field.type), asked);
    return target;
  }

  /** A type of nodes goes into the slot, any other object speaks of the target itself. */
  private typeInto(
    target: Target,
    slot: string,
    type: GraphQLNamedType,
    asked: Asked,
    among?: ReadonlySet<NodeKind>,
  ): void {
    if (isAbstractType(type) || isKind(type.name)) this.nodesInto(target.slot(slot), type, asked, among);
    else if (isObjectType(type)) this.objectInto(target, type, asked, among);
  }

  private nodesInto(draft: SelectionDraft, type: GraphQLNamedType, asked: Asked, among?: ReadonlySet<NodeKind>): void {
    const { schema } = this.document;
    const types = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
    for (const concrete of types) {
      if (!isKind(concrete.name) || (among && !among.has(concrete.name))) continue;
      const own = draft.of(concrete.name);
      for (const each of this.fieldsOf(concrete, asked.nodes, asked.path)) this.fieldInto(own, each);
    }
  }

  private objectInto(target: Target, type: GraphQLObjectType, asked: Asked, among?: ReadonlySet<NodeKind>): void {
    for (const each of this.fieldsOf(type, asked.nodes, asked.path)) {
      const plan = planOf(each.field);
      if (plan?.role === 'slot') {
        if (plan.rows) target.ask.rows = true;
        this.typeInto(target, plan.slot, getNamedType(each.field.type), each, among);
      } else if (plan?.role === 'inside') {
        if (plan.rows) target.ask.rows = true;
        const inner = getNamedType(each.field.type);
        if (isObjectType(inner)) this.objectInto(target, inner, each, among);
      } else if (plan?.role === 'pageInfo') {
        this.pageInfoInto(target, each);
      } else if (plan?.role === 'total') {
        target.ask.total = true;
      } else if (plan?.role === 'counts') {
        target.counts = true;
      } else {
        this.fieldInto(target.own, each);
      }
    }
  }

  private pageInfoInto(target: Target, asked: Asked): void {
    const type = getNamedType(asked.field.type);
    if (!isObjectType(type)) return;
    for (const { field } of this.fieldsOf(type, asked.nodes, asked.path)) {
      if (field.name.startsWith('has')) target.ask.more = true;
      else target.ask.rows = true;
    }
  }

  private fieldInto(own: Draft, asked: Asked): void {
    const plan = planOf(asked.field);
    if (plan?.role === 'value') {
      for (const name of plan.needs) own.properties.add(name);
      return;
    }
    const child =
      plan?.role === 'related'
        ? this.related(plan, asked)
        : plan?.role === 'coAppearances'
          ? this.coAppearances(asked)
          : null;
    if (!child) return;
    const key = own.claim(asked.responseKey, child);
    if (key !== asked.responseKey) this.childKeys.set(asked.path, key);
  }

  private related(plan: RelatedField, asked: Asked): RelatedPlan | null {
    const args = this.argumentsOf(asked);
    const via = plan.via(args, this.references);
    const order = plan.order(args);
    const isConnection = plan.as === 'connection';
    const page = isConnection ? pageOf(args as PageArguments, order) : wholeList(plan.rows(args));
    const target = new Target();
    target.ask.rows = !isConnection;
    this.typeInto(target, 'node', getNamedType(asked.field.type), asked, via.length > 0 ? kindsAt(via) : undefined);
    if (!asksSomething(target)) return null;
    const child: RelatedPlan = {
      type: 'related',
      via,
      where: plan.where(args, this.references),
      order,
      page,
      ask: { ...target.ask },
      edge: target.own.edgeSelection(),
      node: target.selection(),
    };
    if (plan.isShort) this.shortLists.add(child);
    return child;
  }

  private coAppearances(asked: Asked): CoAppearancesPlan | null {
    const args: PageArguments = this.argumentsOf(asked);
    const after = args.after ?? null;
    const target = this.target(asked);
    const first = rowCount('first', args.first) ?? DEFAULT_ROWS;
    if (!asksSomething(target)) return null;
    const at = after === null ? null : decodeCursor('after', after, CO_APPEARANCES_ORDER);
    const events = Object.entries(target.own.relatedChildren()).map(
      ([key, child]) => [key, { first: child.page.first ?? DEFAULT_ROWS, node: child.node }] as const,
    );
    return {
      type: 'coAppearances',
      first,
      after: at as CoAppearancesPlan['after'],
      ask: { ...target.ask },
      node: target.selection(),
      events: Object.fromEntries(events),
    };
  }
}

/** A connection of which just __typename is asked needs no child at all. */
export const asksSomething = ({ ask }: Target): boolean => ask.rows || ask.more || ask.total;
