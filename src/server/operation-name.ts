import { type DocumentNode, getOperationAST, Kind, type SelectionSetNode } from 'graphql';

export interface OperationName {
  /** A listed operation's key, else the one field that is asked of the root, else `several`. */
  readonly operation: string;
  /** query, mutation, subscription; `none` where the document has no such operation. */
  readonly type: string;
}

/**
 * What an operation is called where calls of one sort are counted together. Not by the name that the client gives it: anyone may
 * make up as many of those as he likes.
 */
export const operationNameOf = (
  document: DocumentNode,
  operationName: string | null | undefined,
  listedKey: string | null = null,
): OperationName => {
  const operation = getOperationAST(document, operationName);
  if (!operation) return UNKNOWN;
  if (listedKey !== null) return { operation: listedKey, type: operation.operation };
  const names = rootFieldsOf(document, operation.selectionSet);
  return { operation: names.length === 1 ? names[0]! : 'several', type: operation.operation };
};

export const UNKNOWN: OperationName = { operation: 'none', type: 'none' };

const rootFieldsOf = (document: DocumentNode, set: SelectionSetNode): readonly string[] => {
  const names = new Set<string>();
  const entered = new Set<string>();
  const visit = ({ selections }: SelectionSetNode): void => {
    for (const each of selections) {
      if (each.kind === Kind.FIELD) names.add(each.name.value);
      else if (each.kind === Kind.INLINE_FRAGMENT) visit(each.selectionSet);
      else if (!entered.has(each.name.value)) {
        entered.add(each.name.value);
        for (const fragment of document.definitions) {
          if (fragment.kind === Kind.FRAGMENT_DEFINITION && fragment.name.value === each.name.value)
            visit(fragment.selectionSet);
        }
      }
    }
  };
  visit(set);
  return [...names];
};
