import { VICTIMS } from '../../lexicon/giving-recipients.ts';

const FATES = VICTIMS.map(({ fate, words }) => ({ fate, words: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'u') }));

const fatesIn = (words: string): readonly string[] =>
  FATES.flatMap(({ fate, words: told }) => (told.test(words) ? [fate] : []));

/** "người chết", "trường hợp bị thương": a price for victims says who gets it. */
export const areVictims = (words: string): boolean => fatesIn(words).length > 0;

/** "5 triệu đồng/trường hợp tử vong" beside "11 người chết". */
export function areSameVictims(per: string, counted: string): boolean {
  const fates = fatesIn(counted);
  return fatesIn(per).some((fate) => fates.includes(fate));
}
