import type { NodeKind } from '../../model/ontology.ts';

/** What can be reconciled, in the order in which types are offered. Ids are kinds of the graph. */
export const TYPES = [
  { id: 'Official', name: 'Official (quan chức)' },
  { id: 'Organization', name: 'Organization (cơ quan, tổ chức, doanh nghiệp)' },
  { id: 'Province', name: 'Province (tỉnh, thành phố)' },
] as const satisfies readonly { readonly id: NodeKind; readonly name: string }[];

export type TypeId = (typeof TYPES)[number]['id'];

export const TYPE_IDS: readonly TypeId[] = TYPES.map(({ id }) => id);

export const typeOf = (kind: NodeKind): { readonly id: string; readonly name: string } =>
  TYPES.find(({ id }) => id === kind) ?? { id: kind, name: kind };

/** An official's, organization's or province's id, also one of a mention of it. */
export const looksLikeId = (text: string): boolean => /^(off|org|prv)_[0-9a-z]{10,40}$/.test(text.trim());
