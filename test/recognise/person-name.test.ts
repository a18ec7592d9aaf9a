import { expect, test } from 'vitest';
import { anyNameEnd, nameStartInRun, vietnameseNameEnd } from '../../src/recognise/person-name.ts';
import { tokenise } from '../../src/recognise/tokens.ts';

const tokens = (text: string) => tokenise(text, 0, text.length);

test.each([
  ['Lê Văn Bình nói', 3],
  ['Phạm S phát biểu', 2],
  ['Hầu A Sình', 3],
  ['Nguyễn Thị Minh Hương', 4],
  ['Sao Mai Group', null],
  ['Lê nói', null],
])('a full name begins %j and ends at word %s', (text, end) => expect(vietnameseNameEnd(tokens(text), 0)).toBe(end));

test.each([
  ['Anton Morel nói', 2],
  ['Anton P. Morel nói', 4],
  ['A.Xéc-gây nói', 3],
  ['Jean-Pierre Morel', 4],
  ['Omar bin Salem đến', 3],
  ['John Smith Theo ông', 2],
])('a name of any language begins %j and ends at token %s', (text, end) =>
  expect(anyNameEnd(tokens(text), 0)).toBe(end),
);

test('a name is found at the end of a run of capitals', () => {
  expect(nameStartInRun(tokens('Hoa Sen Lê Văn Bình'), 0, 5, 1)).toBe(2);
  expect(nameStartInRun(tokens('Hương Sơn Trần Minh'), 0, 4, 1)).toBe(2);
  expect(nameStartInRun(tokens('Hoa Sen Xanh'), 0, 3, 1)).toBeNull();
});
