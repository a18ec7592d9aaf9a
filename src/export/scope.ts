import { ExpectedError } from '../errors.ts';
import { NODES, type NodeKind, RELATIONS, type RelationName, relation } from '../model/ontology.ts';

/** What an export holds. All of it is stated by articles or is reference data, and nothing of it was ruled out. */
export interface Scope {
  readonly kinds: ReadonlySet<NodeKind>;
  readonly relations: ReadonlySet<RelationName>;
  readonly evidence: boolean;
}

/** Reviewers' words are no part of the graph; evidence has rows of its own. */
const LEFT_OUT: ReadonlySet<NodeKind> = new Set(['Judgement', 'Note', 'UndecidedPair', 'Evidence']);

export const EXPORTED_KINDS: readonly NodeKind[] = (Object.keys(NODES) as NodeKind[]).filter(
  (kind) => !LEFT_OUT.has(kind),
);

/** Those that follow from others are left out. */
export const EXPORTED_RELATIONS: readonly RelationName[] = (Object.keys(RELATIONS) as RelationName[]).filter(
  (name) => !relation(name).derived,
);

export const WHOLE: Scope = {
  kinds: new Set(EXPORTED_KINDS),
  relations: new Set(EXPORTED_RELATIONS),
  evidence: true,
};

/**
 * The scope that names of kinds, relations and `Evidence` choose; none: the whole graph. Throws BAD_USER_INPUT for a name that
 * is none of them.
 */
export const readScope = (names: readonly string[]): Scope => {
  if (names.length === 0) return WHOLE;
  for (const name of names) {
    if (!CHOICES.includes(name)) {
      throw new ExpectedError(
        'BAD_USER_INPUT',
        `"only" must name kinds and relations, which are ${CHOICES.join(', ')}, but got ${JSON.stringify(name)}.`,
      );
    }
  }
  return {
    kinds: new Set(EXPORTED_KINDS.filter((kind) => names.includes(kind))),
    relations: new Set(EXPORTED_RELATIONS.filter((name) => names.includes(name))),
    evidence: names.includes('Evidence'),
  };
};

const CHOICES: readonly string[] = [...EXPORTED_KINDS, ...EXPORTED_RELATIONS, 'Evidence'];

/** A drawing needs both ends of its lines: their kinds come with a relation. Sentences are not drawn. */
export const withEnds = ({ kinds, relations }: Scope): Scope => ({
  kinds: new Set([...kinds, ...[...relations].flatMap((name) => [...relation(name).from, ...relation(name).to])]),
  relations,
  evidence: false,
});
