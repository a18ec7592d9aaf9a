import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticleFile } from '../seed/read-file.ts';
import { ExpectedError } from '../src/errors.ts';
import { extract } from '../src/extract.ts';
import type { RawArticle } from '../src/model/article.ts';
import type { ArticleFacts } from '../src/model/facts.ts';
import { overlaps, type Quote } from '../src/model/span.ts';
import { articleOf } from './relate/facts-of.ts';

const SAMPLES = new URL('../seed/articles/', import.meta.url);
const files = readdirSync(SAMPLES).filter((file) => /\.(?:txt|md)$/.test(file) && !file.startsWith('README'));
const samples: readonly RawArticle[] = await Promise.all(
  files.map((file) => readArticleFile(new URL(file, SAMPLES).pathname)),
);

/** Every quote in the facts: whatever carries a start, an end and its sentence. */
function quotesIn(value: unknown): readonly Quote[] {
  if (Array.isArray(value)) return value.flatMap(quotesIn);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(quotesIn);
  return 'sentence' in value && 'start' in value ? [value as Quote, ...inside] : inside;
}

function expectSound(article: RawArticle, facts: ArticleFacts): void {
  for (const quote of quotesIn(facts)) {
    expect(quote.start).toBeGreaterThanOrEqual(0);
    expect(quote.end).toBeGreaterThan(quote.start);
    expect(quote.end).toBeLessThanOrEqual(article.text.length);
    expect(quote.sentence.start).toBeLessThanOrEqual(quote.start);
    expect(quote.sentence.end).toBeGreaterThanOrEqual(quote.end);
    expect(facts.setAside.some((aside) => overlaps(aside, quote))).toBe(false);
  }
}

describe('every sample article', () => {
  test.each(files)('%s has sound evidence for every fact', (file) => {
    const article = samples[files.indexOf(file)]!;
    const facts = extract(article);
    expectSound(article, facts);
    for (const event of facts.events) expect(event.evidence.length).toBeGreaterThan(0);
    for (const gift of facts.donations) expect(gift.evidence.length).toBeGreaterThan(0);
    for (const position of facts.positions) expect(position.evidence.length).toBeGreaterThan(0);
  });

  test.each(files)('%s has evidence that holds the values of its gifts', (file) => {
    const article = samples[files.indexOf(file)]!;
    const facts = extract(article);
    for (const gift of facts.donations) {
      const words = gift.evidence.map(({ start, end }) => article.text.slice(start, end)).join('\n');
      if (gift.amount && !gift.amount.computed) expect(words).toContain(gift.amount.text);
      if (gift.inKind) expect(words).toContain(gift.inKind);
      for (const { quantity, text } of gift.items) if (quantity) expect(words).toContain(text);
    }
  });
});

const PIECES = samples.flatMap(({ text }) => text.split(/(?<=[.;:\n])\s+/)).filter((piece) => piece.length > 3);

const jumbled = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .chain((pieces) => fc.constantFrom(' ', '\n', '\n\n', '; ').map((glue) => pieces.join(glue)));

test('facts of any jumble of sentences are sound, and the same twice', () => {
  fc.assert(
    fc.property(jumbled, (text) => {
      const article = articleOf(text);
      const read = (): ArticleFacts | null => {
        try {
          return extract(article);
        } catch (error) {
          if (error instanceof ExpectedError) return null;
          throw error;
        }
      };
      const facts = read();
      if (facts) expectSound(article, facts);
      expect(read()).toEqual(facts);
    }),
    { numRuns: 150 },
  );
});

test('the names of private people are in no gift', () => {
  for (const article of samples) {
    const facts = extract(article);
    const known = new Set(facts.officials.map(({ name }) => name));
    const gifts = JSON.stringify(
      facts.donations.map(({ recipientText, beneficiaries }) => [recipientText, beneficiaries]),
    );
    for (const name of ['Kim Thị Sô Phi']) if (!known.has(name)) expect(gifts).not.toContain(name);
  }
});
