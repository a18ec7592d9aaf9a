import type { NodeKind, PropertyType } from '../../model/ontology.ts';
import type { Condition } from '../plan.ts';
import { conjuncts } from './branch.ts';
import type { Context } from './context.ts';
import { propertiesOf } from './stored.ts';

/**
 * Nodes that say rare words are found by a full-text index: to walk all in an order until a page is full would read the whole
 * kind. Words that many say are met soon in any order, so there the order's own index is walked.
 */
export interface WordDriver {
  /** Clauses that go on only where the words are rare, or only where they are not. */
  readonly begin: (isRare: boolean) => string;
  /** Binds the nodes. */
  readonly find: (node: string) => string;
}

const RARE = 2_000;

export const wordIndex = (kind: NodeKind): string => `${kind.toLowerCase()}_words`;

export const wordProperties = (kind: NodeKind): readonly string[] =>
  Object.entries(propertiesOf(kind) as Readonly<Record<string, PropertyType>>).flatMap(([name, type]) =>
    type === 'words' ? [name] : [],
  );

export const wordDriver = (context: Context, kind: NodeKind, where: Condition | null): WordDriver | null => {
  for (const part of conjuncts(where)) {
    if (!('op' in part) || part.op !== 'words' || part.value.length === 0) continue;
    const query = context.parameter(part.value.map((word) => `${part.property}:${escaped(word)}*`).join(' AND '));
    const index = `'${wordIndex(kind)}'`;
    return {
      begin: (isRare) => {
        const [node, count] = [context.name('w'), context.name('k')];
        return `WITH ids, COUNT { CALL db.index.fulltext.queryNodes(${index}, ${query}, {limit: ${RARE}}) YIELD node AS ${node} RETURN ${node} } AS ${count}
WHERE ${count} ${isRare ? '<' : '>='} ${RARE}`;
      },
      find: (node) => `CALL db.index.fulltext.queryNodes(${index}, ${query}) YIELD node AS ${node}\nWITH *`,
    };
  }
  return null;
};

/** Nothing of a word is read as Lucene's syntax; what is folded is small, so that none is taken for AND, OR or NOT. */
const escaped = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '\\$&');
