import { expect, test } from 'vitest';
import { ORGANIZATION_HEADS } from '../../src/lexicon/organization-heads.ts';
import {
  COMMA_COMPOUNDS,
  NAME_COMPOUNDS,
  NOMINAL_ENOUGH,
  VERBAL_COMPOUNDS,
} from '../../src/lexicon/organization-words.ts';
import { TITLE_HEADS } from '../../src/lexicon/titles.ts';

const TABLES: readonly (readonly [string, readonly string[]])[] = [
  ['heads of bodies', ORGANIZATION_HEADS.flatMap((group) => group.heads)],
  ['compounds of names', NAME_COMPOUNDS],
  ['compounds with a comma', COMMA_COMPOUNDS],
  ['heads of offices', TITLE_HEADS],
];

test.each(TABLES)('%s are in small letters, composed and without stray spaces', (_, entries) => {
  for (const entry of entries) {
    expect(entry).toBe(entry.toLowerCase().normalize('NFC').trim());
    expect(entry).not.toMatch(/\s{2}/);
  }
});

test('a head has one meaning', () => {
  const heads = ORGANIZATION_HEADS.flatMap((group) => group.heads);
  expect(heads.filter((head, at) => heads.indexOf(head) !== at)).toEqual([]);
});

test('what tells a body by itself is a compound that is a verb as well', () => {
  for (const compound of NOMINAL_ENOUGH) expect(VERBAL_COMPOUNDS).toContain(compound);
});
