import { describe, expect, test } from 'vitest';
import { GIVER_RULES } from '../../../src/lexicon/giving-givers.ts';
import { RECIPIENT_RULES } from '../../../src/lexicon/giving-recipients.ts';
import { NO_GIFT_SUMS } from '../../../src/lexicon/giving-sums.ts';
import { GIVING_VERBS } from '../../../src/lexicon/giving-verbs.ts';
import { GIVING_VETOES } from '../../../src/lexicon/giving-vetoes.ts';
import { CONTINUATIONS } from '../../../src/relate/donations/continuations.ts';
import { explained } from '../facts-of.ts';

const rulesOf = (text: string): string => {
  const { facts, rules } = explained(text);
  return facts.donations.flatMap(({ local }) => rules.get(local) ?? []).join(' | ');
};

const gifts = (text: string): number => explained(text).facts.donations.length;

describe('the example of each rule', () => {
  test.each(GIVING_VERBS)('gives with “$words”: $example', ({ words, example }) => {
    expect(example).toContain(words);
    const giver = /^(?:Học bổng do|Đoàn)/.test(example);
    expect(gifts(giver ? `Công ty An Lộc trao 5 suất học bổng cho học sinh nghèo. ${example}` : example)).toBe(1);
  });

  test.each(GIVER_RULES)('finds the giver by “$id”: $example', ({ id, example }) => {
    expect(rulesOf(example)).toContain(`giver:${id}`);
  });

  test.each(RECIPIENT_RULES)('finds who gets it by “$id”: $example', ({ id, example }) => {
    expect(rulesOf(example)).toContain(`recipient:${id}`);
  });

  test.each(GIVING_VETOES)('is no gift by “$id”: $example', ({ example }) => {
    expect(gifts(example)).toBe(0);
  });

  test.each(NO_GIFT_SUMS)('holds a sum that is not given, by “$id”: $example', ({ example }) => {
    expect(explained(example).facts.donations.map(({ amount }) => amount)).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ currency: 'VND' })]),
    );
  });

  test.each(CONTINUATIONS)('goes on with the gift before it by “$id”: $example', ({ id, example }) => {
    expect(rulesOf(example)).toContain(`continued:${id}`);
    expect(gifts(example)).toBe(1);
  });
});
