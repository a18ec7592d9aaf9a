import { expect, test } from 'vitest';
import { phraseSet } from '../../src/recognise/phrase-table.ts';
import { tokenise } from '../../src/recognise/tokens.ts';

const table = phraseSet(['ủy ban', 'ủy ban nhân dân', 'ủy ban mặt trận tổ quốc', 'trung ương đoàn']);
const found = (text: string) => table.longestAt(tokenise(text, 0, text.length), 0)?.value ?? null;

test.each([
  ['Ủy ban nhân dân tỉnh', 'ủy ban nhân dân'],
  ['Ủy ban Dân tộc', 'ủy ban'],
  ['UBND tỉnh', 'ủy ban nhân dân'],
  ['Ủy ban MTTQ huyện', 'ủy ban mặt trận tổ quốc'],
  ['UBMTTQ huyện', 'ủy ban mặt trận tổ quốc'],
  ['Uỷ ban nhân dân', 'ủy ban nhân dân'],
  ['T.Ư Đoàn', 'trung ương đoàn'],
  ['Uyển ban', null],
])('%s begins with %s', (text, value) => expect(found(text)).toBe(value));

test('an index outside of the tokens finds nothing', () => {
  expect(table.longestAt([], 0)).toBeNull();
  expect(table.longestAt([], -1)).toBeNull();
});
