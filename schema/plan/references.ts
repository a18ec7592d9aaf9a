import type { Candidate, NameLookup } from '../../src/graph/graph-store.ts';
import type { NodeKind } from '../../src/model/ontology.ts';
import { refuse } from './errors.ts';

/** A thing by its id, or by a name that it bears. */
export interface Reference {
  readonly id?: string | null;
  readonly name?: string | null;
}

export interface LookupOptions {
  /** Provinces as they were named on that day; where none bore the name then, whoever bore it. */
  readonly on?: string;
  readonly most?: number;
}

/** How the arguments' names are turned into ids while a plan is made. */
export interface References {
  /** YYYY-MM-DD */
  readonly today: string;
  /** The one id. Throws AMBIGUOUS with the candidates, or NOT_FOUND. */
  readonly one: (reference: Reference, kinds: readonly NodeKind[], options?: LookupOptions) => string;
  /** All that bear the name, most articles first. */
  readonly all: (name: string, kinds: readonly NodeKind[], options?: LookupOptions) => readonly Candidate[];
}

/**
 * The names of one request. Plans are made twice where there are any: first to learn all names, which `identify` then looks
 * up in one round trip, then with their ids.
 */
export class ReferenceBook implements References {
  private readonly lookups = new Map<string, NameLookup>();
  readonly today: string;
  private answers: ReadonlyMap<string, readonly Candidate[]> = new Map();

  constructor(today: string) {
    this.today = today;
  }

  /** Those that have no answer yet. */
  open(): readonly NameLookup[] {
    return [...this.lookups].filter(([key]) => !this.answers.has(key)).map(([, lookup]) => lookup);
  }

  answer(lookups: readonly NameLookup[], candidates: readonly (readonly Candidate[])[]): void {
    this.answers = new Map([
      ...this.answers,
      ...lookups.map((lookup, index) => [keyOf(lookup), candidates[index] ?? []] as const),
    ]);
  }

  one(reference: Reference, kinds: readonly NodeKind[], options: LookupOptions = {}): string {
    if (typeof reference.id === 'string') return reference.id;
    const name = reference.name ?? '';
    const candidates = this.all(name, kinds, options);
    const [only] = candidates;
    if (this.open().length > 0) return '';
    if (!only) throw new UnknownName(name, kinds);
    if (candidates.length > 1) throw ambiguous(name, candidates);
    return only.id;
  }

  all(name: string, kinds: readonly NodeKind[], options: LookupOptions = {}): readonly Candidate[] {
    const most = options.most === undefined ? {} : { most: options.most };
    const anyDay = { name, kinds, on: null, ...most };
    if (options.on === undefined || !kinds.includes('Province')) return this.look(anyDay);
    const thatDay = this.look({ name, kinds, on: options.on, ...most });
    const whenever = this.look(anyDay);
    return thatDay.length > 0 ? thatDay : whenever;
  }

  private look(lookup: NameLookup): readonly Candidate[] {
    const key = keyOf(lookup);
    this.lookups.set(key, lookup);
    return this.answers.get(key) ?? [];
  }
}

/** No thing bears the name; whoever answers the request adds which names come near. */
export class UnknownName extends Error {
  readonly sought: string;
  readonly kinds: readonly NodeKind[];

  constructor(sought: string, kinds: readonly NodeKind[]) {
    super(`no ${kindsText(kinds)} is called ${JSON.stringify(sought)}`);
    this.sought = sought;
    this.kinds = kinds;
  }
}

const keyOf = (lookup: NameLookup): string => JSON.stringify([lookup.name, lookup.kinds, lookup.on, lookup.most ?? 0]);

const kindsText = (kinds: readonly NodeKind[]): string =>
  kinds.length > 2 ? 'entity' : kinds.map((kind) => kind.toLowerCase()).join(' or ');

function ambiguous(name: string, candidates: readonly Candidate[]): Error {
  const shown = candidates.slice(0, 10);
  const labels = shown.map((each) => `${each.label} (${each.id})`).join('; ');
  const rest = candidates.length > shown.length ? '; and more' : '';
  return refuse('AMBIGUOUS', `${JSON.stringify(name)} may be ${labels}${rest}: say which by its id`, {
    candidates: shown.map(({ id, kind, label }) => ({ id, kind, label })),
  });
}
