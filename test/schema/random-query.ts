import fc from 'fast-check';
import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';

/** What random arguments are taken from. */
export interface Pool {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly days: readonly string[];
}

/** How large a query gets. */
export interface Size {
  readonly depth: number;
  readonly fields: number;
  /** The most that `first` and `last` ask for. */
  readonly rows: number;
}

/** A source of numbers below a bound; fast-check's, so that queries shrink. */
type Dice = (below: number) => number;

/**
 * Random valid queries over a schema: aliases with other arguments, fragments on the types of an interface, pages both ways,
 * filters at every depth. Their arguments are of the right type, but need not be accepted (two ways to page at once are left out).
 */
export const randomQuery = (schema: GraphQLSchema, pool: Pool, size: Size): fc.Arbitrary<string> =>
  fc.array(fc.nat(1_000_000), { minLength: 40, maxLength: 400 }).map((numbers) => {
    let at = 0;
    const dice: Dice = (below) => (numbers[at++ % numbers.length] ?? 0) % below;
    return new Writer(schema, pool, size, dice).query();
  });

class Writer {
  private readonly schema: GraphQLSchema;
  private readonly pool: Pool;
  private readonly size: Size;
  private readonly dice: Dice;
  private aliases = 0;

  constructor(schema: GraphQLSchema, pool: Pool, size: Size, dice: Dice) {
    this.schema = schema;
    this.pool = pool;
    this.size = size;
    this.dice = dice;
  }

  query(): string {
    return `{ ${this.fields(this.schema.getQueryType() as GraphQLObjectType, this.size.depth)} }`;
  }

  private selection(type: GraphQLNamedType, depth: number): string {
    if (isObjectType(type)) return `{ __typename ${this.fields(type, depth)} }`;
    if (!isAbstractType(type)) return '';
    const common = isAbstractType(type) && 'getFields' in type ? this.fields(type as never, Math.min(depth, 1)) : '';
    const some = this.schema.getPossibleTypes(type).filter(() => this.dice(3) === 0);
    const fragments = some.map((each) => `... on ${each.name} { ${this.fields(each, depth - 1)} }`);
    return `{ __typename ${common} ${fragments.join(' ')} }`;
  }

  /** Every field has an alias of its own, so that none conflicts with another. */
  private fields(type: GraphQLObjectType, depth: number): string {
    const all = Object.values(type.getFields()).filter(
      (field) => depth > 0 || isScalarType(getNamedType(field.type)) || isEnumType(getNamedType(field.type)),
    );
    if (all.length === 0) return '__typename';
    const count = 1 + this.dice(this.size.fields);
    return Array.from({ length: count }, () => {
      const field = all[this.dice(all.length)];
      if (!field || field.name === 'loadedAt') return '__typename';
      this.aliases += 1;
      const inner = this.selection(getNamedType(field.type), this.isPlumbing(field.name) ? depth : depth - 1);
      return `f${this.aliases}: ${field.name}${this.arguments(field.args)} ${inner}`;
    }).join(' ');
  }

  private isPlumbing(name: string): boolean {
    return name === 'edges' || name === 'nodes' || name === 'node';
  }

  private arguments(args: readonly GraphQLArgument[]): string {
    const back = this.dice(4) === 0;
    const given = args.flatMap((argument) => {
      const { name } = argument;
      if (name === 'after' || name === 'before') return [];
      if (name === 'first') return back && args.some((each) => each.name === 'last') ? [] : [`first: ${this.rows()}`];
      if (name === 'last') return back ? [`last: ${this.rows()}`] : [];
      if (name === 'depth' || name === 'maxLength') return [`${name}: ${1 + this.dice(3)}`];
      if (name === 'groupBy') return [`groupBy: ${this.groups(argument)}`];
      const wanted = isNonNullType(argument.type) || this.dice(3) === 0;
      return wanted ? [`${name}: ${this.value(argument.type, name)}`] : [];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  private rows(): number {
    return 1 + this.dice(this.size.rows);
  }

  private groups(argument: GraphQLArgument): string {
    const type = getNamedType(argument.type);
    const names = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    const first = names[this.dice(names.length)];
    const others = names.filter((name) => name !== first && name !== 'YEAR' && name !== 'MONTH');
    return this.dice(2) === 0 ? `[${first}]` : `[${first}, ${others[this.dice(others.length)]}]`;
  }

  private value(type: GraphQLInputType, name: string): string {
    if (isNonNullType(type)) return this.value(type.ofType, name);
    if (isListType(type)) {
      return `[${Array.from({ length: 1 + this.dice(2) }, () => this.value(type.ofType, name)).join(', ')}]`;
    }
    if (isEnumType(type)) return this.from(type.getValues().map((value) => value.name));
    if (isInputObjectType(type)) return this.inputObject(type);
    return this.scalar(type.name, name);
  }

  private inputObject(type: { readonly name: string; readonly getFields: () => object }): string {
    if (type.name === 'EntityRef') {
      return this.dice(3) > 0 || this.pool.names.length === 0
        ? `{ id: ${this.quoted(this.pool.ids)} }`
        : `{ name: ${this.quoted(this.pool.names)} }`;
    }
    if (type.name === 'DateRange') {
      const [from, to] = [this.from(this.pool.days), this.from(this.pool.days)].toSorted();
      return this.dice(2) === 0 ? `{ from: "${from}", to: "${to}" }` : `{ to: "${to}" }`;
    }
    const fields = Object.values(type.getFields()) as readonly GraphQLArgument[];
    const given = fields.filter((field) => isNonNullType(field.type) || this.dice(5) === 0);
    return `{ ${given.map((field) => `${field.name}: ${this.value(field.type, field.name)}`).join(', ')} }`;
  }

  private scalar(type: string, name: string): string {
    switch (type) {
      case 'Boolean':
        return this.dice(2) === 0 ? 'true' : 'false';
      case 'Int':
        return String(1 + this.dice(3));
      case 'Float':
        return String(this.dice(2_000_000));
      case 'Date':
        return this.quoted(this.pool.days);
      case 'ID':
        return this.quoted(this.pool.ids);
      default:
        return name === 'country' ? '"VN"' : name === 'currency' ? '"VND"' : this.quoted(this.pool.texts);
    }
  }

  private from(values: readonly string[]): string {
    return values[this.dice(values.length)] ?? '';
  }

  private quoted(values: readonly string[]): string {
    return JSON.stringify(this.from(values));
  }
}
