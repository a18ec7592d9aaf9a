import fc from 'fast-check';
import type { WriteTransaction } from '../../src/graph/graph-store.ts';
import { judge } from '../../src/resolve/judge.ts';
import { rule } from '../../src/resolve/rule.ts';
import { prepare, type Story } from './article-builder.ts';
import { world } from './worlds.ts';

/** A judgement. */
export interface Word {
  readonly left: string;
  readonly right: string;
  readonly verdict: 'SAME' | 'DIFFERENT' | 'UNDECIDED';
}

export interface Ruled {
  readonly subject: string;
  readonly ruling: 'WRONG' | 'DISPUTED' | 'PRIVATE';
}

/** A world, what reviewers say of it, and an order to say it in. */
export interface Case {
  readonly stories: readonly Story[];
  readonly words: readonly Word[];
  readonly rulings: readonly Ruled[];
  readonly order: readonly number[];
  readonly gone: readonly Story[];
}

/** Judgements that contradict none: each mention has a group, and two are the same where their groups are. */
export const cases: fc.Arbitrary<Case> = world(5).chain((stories) => {
  const mentions = stories
    .flatMap((story) => prepare(story).record.mentions)
    .filter(({ profile }) => profile !== null)
    .map(({ id, kind }) => ({ id, kind }));
  const pairs = mentions.flatMap((left) =>
    mentions
      .filter((right) => right.kind === left.kind && left.id < right.id)
      .map((right) => [left.id, right.id] as const),
  );
  const officials = mentions.filter(({ kind }) => kind === 'Official').map(({ id }) => id);
  const ruled: fc.Arbitrary<Ruled>[] = [
    ...(mentions.length === 0
      ? []
      : [
          fc.record({
            subject: fc.constantFrom(...mentions.map(({ id }) => id)),
            ruling: fc.constantFrom('WRONG' as const, 'DISPUTED' as const),
          }),
        ]),
    ...(officials.length === 0
      ? []
      : [fc.record({ subject: fc.constantFrom(...officials), ruling: fc.constant('PRIVATE' as const) })]),
  ];
  return fc.record({
    stories: fc.constant(stories),
    words: fc
      .tuple(
        fc.subarray(pairs, { maxLength: Math.min(6, pairs.length) }),
        fc.array(fc.nat(2), { minLength: mentions.length, maxLength: mentions.length }),
        fc.boolean(),
      )
      .map(([chosen, groups, undecided]) => {
        const groupOf = new Map(mentions.map(({ id }, i) => [id, groups[i]!]));
        return chosen.map(
          ([left, right], i): Word => ({
            left,
            right,
            verdict:
              groupOf.get(left) === groupOf.get(right) ? 'SAME' : undecided && i % 2 === 0 ? 'UNDECIDED' : 'DIFFERENT',
          }),
        );
      }),
    rulings: ruled.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...ruled), { maxLength: 2 }),
    order: fc.array(fc.nat(1_000), { minLength: 20, maxLength: 20 }),
    gone: fc.subarray([...stories]),
  });
});

const AT = '2026-01-01T00:00:00Z';

export const say = (store: WriteTransaction, word: Word): Promise<string> =>
  judge(store, { ...word, by: null, reason: null, at: AT });

export const decree = (
  store: WriteTransaction,
  { subject, ruling }: Ruled | { subject: string; ruling: 'STANDS' },
): Promise<void> => rule(store, { subject, ruling, text: 'vì sao', url: null, by: null, at: AT }, () => 'khóa');

export const shuffle = <T>(list: readonly T[], order: readonly number[]): T[] =>
  list
    .map((value, i) => ({ value, rank: order[i % order.length]! * 1_000 + i }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value);
