import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { eventLines, explained, giftLines } from '../relate/facts-of.ts';

/** A golden article is its text, a line of dashes, and what it says: one line an official, an event, a gift. Invented, all of them. */
const folder = new URL('./', import.meta.url);
const articles = readdirSync(folder).filter((file) => file.endsWith('.txt'));

describe.each(articles)('%s', (file) => {
  const [text, answer] = readFileSync(new URL(file, folder), 'utf8').split('\n---\n') as [string, string];
  const wanted = (kind: string): readonly string[] =>
    answer
      .split('\n')
      .filter((line) => line.startsWith(`${kind}: `))
      .map((line) => line.slice(kind.length + 2));
  const read = explained(text, { title: text.split('\n')[0]! });

  test('names its officials with their titles', () => {
    const { officials, positions } = read.facts;
    const lines = officials.map(({ local, name }) =>
      [name, ...positions.filter(({ official }) => official === local).map(({ title }) => title)].join(', '),
    );
    expect(lines).toEqual(wanted('official'));
  });

  test('tells its events', () => expect(eventLines(read)).toEqual(wanted('event')));

  test('tells its gifts, each once', () => expect(giftLines(read)).toEqual(wanted('gift')));
});
