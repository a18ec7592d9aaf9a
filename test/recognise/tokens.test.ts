import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phraseKey, tokenise, wordKey } from '../../src/recognise/tokens.ts';

const words = (text: string) => tokenise(text, 0, text.length).map((token) => token.text);

test.each([
  ['UBND TP.Hà Nội', ['UBND', 'TP', '.', 'Hà', 'Nội']],
  ['Ủy viên T.Ư Đảng', ['Ủy', 'viên', 'T.Ư', 'Đảng']],
  ['ông A.Xéc-gây', ['ông', 'A', '.', 'Xéc-gây']],
  ['Sở NN&PTNT', ['Sở', 'NN&PTNT']],
  ['HĐND-UBND tỉnh', ['HĐND', '-', 'UBND', 'tỉnh']],
  ["bà H'Lim Niê", ['bà', "H'Lim", 'Niê']],
  ['Thừa Thiên-Huế', ['Thừa', 'Thiên', '-', 'Huế']],
  ['Thượng tướngTrần Văn Bình', ['Thượng', 'tướng', 'Trần', 'Văn', 'Bình']],
  ['Công ty BlueRiver', ['Công', 'ty', 'BlueRiver']],
  ['12.500 suất', ['12.500', 'suất']],
])('%s is cut into %j', (text, expected) => expect(words(text)).toEqual(expected));

test('both placements of a tone have one key, and no other mark is lost', () => {
  expect(wordKey('Uỷ')).toBe('ủy');
  expect(wordKey('hoà')).toBe('hòa');
  expect(wordKey('Quý')).toBe('quý');
  expect(wordKey('bà')).not.toBe(wordKey('ba'));
});

test.each(['T.Ư', 'T. Ư', 'TƯ', 'TW'])('%s is the Centre', (text) => expect(phraseKey(text)).toBe('tw'));

test('"tư" in small letters is a word of its own', () => expect(phraseKey('đầu tư')).toBe('đầu tư'));

test('tokens are in order, do not overlap and are the words of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (raw) => {
      const text = raw.normalize('NFC');
      let last = 0;
      for (const token of tokenise(text, 0, text.length)) {
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        last = token.end;
      }
    }),
  );
});
