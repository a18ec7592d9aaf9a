import type {
  FieldKind,
  FieldMap,
  FieldNullability,
  FieldRef,
  InputFieldMap,
  InputShapeFromFields,
  InterfaceRef,
  ObjectRef,
  SchemaTypes,
  ShapeFromTypeParam,
  TypeParam,
} from '@pothos/core';
import type { Condition, NodeResult, Plan, PlanResults, Step } from '../../src/graph/plan.ts';
import type { NodeKind, OrderKey } from '../../src/model/ontology.ts';
import type { PlanRequest } from './execution.ts';
import type { RootRequest } from './field.ts';
import type { PlanPlugin } from './plugin.ts';
import type { References } from './references.ts';
import type { ConnectionValue, EdgeValue, PropertyOf } from './values.ts';

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      plan: PlanPlugin<Types>;
    }

    export interface SchemaBuilderOptions<Types extends SchemaTypes> {
      plan: { readonly request: (context: Types['Context']) => PlanRequest };
    }

    export interface SchemaBuilder<Types extends SchemaTypes> {
      /** `<name>Connection` and `<name>Edge`; `edgeFields` are read off the relation. */
      planConnection: <Node extends NodeResult>(options: ConnectionTypeOptions<Types, Node>) => ConnectionRef<Types>;
    }

    export interface RootFieldBuilder<Types extends SchemaTypes, ParentShape, Kind extends FieldKind = FieldKind> {
      /** A property of the thing (on an edge or hop: of the relation) as it is stored. */
      property: <Type extends TypeParam<Types>, Nullable extends FieldNullability<Type> = false>(
        name: PropertyName<ParentShape>,
        options: PropertyOptions<Types, Type, Nullable>,
      ) => FieldRef<Types, ShapeFromTypeParam<Types, Type, Nullable>, Kind>;

      /** Worked out from properties, and nothing else. */
      computed: <Type extends TypeParam<Types>, Nullable extends FieldNullability<Type> = false>(
        options: ComputedOptions<Types, ParentShape, Type, Nullable>,
      ) => FieldRef<Types, ShapeFromTypeParam<Types, Type, Nullable>, Kind>;

      /** The one thing at the end of these steps, or null. Of several the first in the order. */
      related: <Args extends InputFieldMap = Record<never, never>>(
        options: RelatedOptions<Types, Args> & { readonly nullable?: boolean },
      ) => FieldRef<Types, unknown, Kind>;

      /** The things at the end of these steps: a short list. */
      relatedList: <Args extends InputFieldMap = Record<never, never>>(
        options: RelatedOptions<Types, Args> & { readonly rows?: (args: InputShapeFromFields<Args>) => number },
      ) => FieldRef<Types, unknown, Kind>;

      /** The same, each with what the relation says: the type's fields are `t.property` of the relation and `t.slot('node')`. */
      relatedRows: <Args extends InputFieldMap = Record<never, never>>(
        options: RelatedOptions<Types, Args>,
      ) => FieldRef<Types, unknown, Kind>;

      /** The things at the end of these steps, page by page; takes first, after, last and before. */
      relatedConnection: <Args extends InputFieldMap = Record<never, never>>(
        options: Omit<RelatedOptions<Types, Args>, 'type'> & { readonly type: ConnectionRef<Types> },
      ) => FieldRef<Types, ConnectionValue, Kind>;

      coAppearances: (options: {
        readonly type: ConnectionRef<Types>;
        readonly description?: string;
      }) => FieldRef<Types, ConnectionValue, Kind>;

      /** The nodes at one end of what the field stands on: `from` of a hop, the donor of a row of totals. */
      slot: <Type extends TypeParam<Types>, Nullable extends FieldNullability<Type> = false>(
        slot: string,
        options: SlotOptions<Types, ParentShape, Type, Nullable>,
      ) => FieldRef<Types, ShapeFromTypeParam<Types, Type, Nullable>, Kind>;

      /** Objects that speak of what the field stands on: the hops of a path. */
      inside: <Type extends TypeParam<Types>, Nullable extends FieldNullability<Type> = false>(
        options: SlotOptions<Types, ParentShape, Type, Nullable>,
      ) => FieldRef<Types, ShapeFromTypeParam<Types, Type, Nullable>, Kind>;

      /** Of a search's connection: hits by kind, counted only when asked. */
      counts: <Type extends TypeParam<Types>, Nullable extends FieldNullability<Type> = false>(
        options: SlotOptions<Types, ParentShape, Type, Nullable>,
      ) => FieldRef<Types, ShapeFromTypeParam<Types, Type, Nullable>, Kind>;

      /** A field of Query: its selection becomes one plan, its answer one read. */
      planned: <
        Type extends TypeParam<Types>,
        PlanType extends Plan,
        Args extends InputFieldMap = Record<never, never>,
        Nullable extends FieldNullability<Type> = false,
      >(
        options: PlannedOptions<Types, Type, PlanType, Args, Nullable>,
      ) => FieldRef<Types, ShapeFromTypeParam<Types, Type, Nullable>, Kind>;

      /** A field of Query: all things of a kind that fit, page by page; takes first, after, last and before. */
      plannedConnection: <Args extends InputFieldMap = Record<never, never>>(
        options: PlannedConnectionOptions<Types, Args>,
      ) => FieldRef<Types, ConnectionValue, Kind>;

      /** A field of Mutation: `act` does the work, then what was asked of its outcome is read. */
      acting: <
        Type extends TypeParam<Types>,
        Done,
        Args extends InputFieldMap = Record<never, never>,
        Nullable extends FieldNullability<Type> = false,
      >(
        options: ActingOptions<Types, Type, Done, Args, Nullable>,
      ) => FieldRef<Types, ShapeFromTypeParam<Types, Type, Nullable>, Kind>;
    }
  }
}

export type ConnectionRef<Types extends SchemaTypes> = ObjectRef<Types, ConnectionValue>;

/** Of an edge or a row any name: its relation's properties are not known to the type. */
export type PropertyName<Shape> = [Shape] extends [{ readonly kind: infer Kind extends NodeKind }]
  ? PropertyOf<Kind>
  : string;

export interface ConnectionTypeOptions<Types extends SchemaTypes, Node extends NodeResult> {
  readonly name: string;
  readonly node: ObjectRef<Types, Node> | InterfaceRef<Types, Node>;
  readonly description?: string;
  readonly edgeFields?: (t: PothosSchemaTypes.ObjectFieldBuilder<Types, EdgeValue>) => FieldMap;
  readonly fields?: (t: PothosSchemaTypes.ObjectFieldBuilder<Types, ConnectionValue>) => FieldMap;
}

interface Described<Type, Nullable> {
  readonly type: Type;
  readonly nullable?: Nullable;
  readonly description?: string;
}

export interface PropertyOptions<Types extends SchemaTypes, Type extends TypeParam<Types>, Nullable>
  extends Described<Type, Nullable> {
  /** What an unknown value is answered with; null, and for lists an empty one, where not said. */
  readonly otherwise?: ShapeFromTypeParam<Types, Type, false>;
}

export interface ComputedOptions<
  Types extends SchemaTypes,
  ParentShape,
  Type extends TypeParam<Types>,
  Nullable extends FieldNullability<Type>,
> extends Described<Type, Nullable> {
  readonly needs: readonly PropertyName<ParentShape>[];
  readonly value: (properties: Readonly<Record<string, unknown>>) => ShapeFromTypeParam<Types, Type, Nullable>;
}

export interface RelatedOptions<Types extends SchemaTypes, Args extends InputFieldMap> {
  readonly type: TypeParam<Types>;
  readonly description?: string;
  readonly args?: Args;
  readonly via: Given<readonly Step[], [args: InputShapeFromFields<Args>, references: References]>;
  readonly where?: (args: InputShapeFromFields<Args>, references: References) => Condition | null;
  /** The relation's own order where not said. */
  readonly order?: Given<readonly OrderKey[], [args: InputShapeFromFields<Args>]>;
}

/** A value, or how it follows from the arguments. */
export type Given<T, Args extends readonly unknown[]> = T | ((...args: Args) => T);

export interface SlotOptions<
  Types extends SchemaTypes,
  ParentShape,
  Type extends TypeParam<Types>,
  Nullable extends FieldNullability<Type>,
> extends Described<Type, Nullable> {
  readonly value: (parent: ParentShape) => ShapeFromTypeParam<Types, Type, Nullable>;
}

export interface PlannedOptions<
  Types extends SchemaTypes,
  Type extends TypeParam<Types>,
  PlanType extends Plan,
  Args extends InputFieldMap,
  Nullable extends FieldNullability<Type>,
> extends Described<Type, Nullable> {
  readonly args?: Args;
  readonly plan: (request: TypedRequest<Args>) => PlanType | null;
  /** `null`: the plan was null. */
  readonly answer: (
    answer: PlanResults[PlanType['type']] | null,
    args: InputShapeFromFields<Args>,
  ) => ShapeFromTypeParam<Types, Type, Nullable>;
}

export type TypedRequest<Args extends InputFieldMap> = Omit<RootRequest, 'args'> & {
  readonly args: InputShapeFromFields<Args>;
};

export interface PlannedConnectionOptions<Types extends SchemaTypes, Args extends InputFieldMap> {
  readonly type: ConnectionRef<Types>;
  readonly description?: string;
  readonly args?: Args;
  readonly kind: NodeKind;
  /** Takes first and after alone. */
  readonly forwardOnly?: boolean;
  readonly where?: (args: InputShapeFromFields<Args>, references: References) => Condition | null;
  readonly order: Given<readonly OrderKey[], [args: InputShapeFromFields<Args>]>;
}

export interface ActingOptions<
  Types extends SchemaTypes,
  Type extends TypeParam<Types>,
  Done,
  Args extends InputFieldMap,
  Nullable extends FieldNullability<Type>,
> extends Described<Type, Nullable> {
  readonly args?: Args;
  /** Before anything else: throws where the caller may not. */
  readonly allowed: (context: Types['Context']) => void;
  readonly act: (args: InputShapeFromFields<Args>, context: Types['Context'], event: unknown) => Promise<Done>;
  /** A field of Subscription: its events, each of which `act` gets. */
  readonly subscribe?: (args: InputShapeFromFields<Args>, context: Types['Context']) => AsyncIterable<unknown>;
  /** The ids to read then, in the field's slot or its type. */
  readonly ids: (done: Done) => readonly string[];
  readonly slot?: string;
  readonly answer: (done: Done, nodes: readonly NodeResult[]) => ShapeFromTypeParam<Types, Type, Nullable>;
}
