import { expect, test } from 'vitest';
import { bodyKey, cutName, isVietnamese, longWords, personKey } from '../../src/relate/name-keys.ts';

test.each([
  ['UBND tỉnh Hà Nam', 'Ủy ban nhân dân tỉnh Hà Nam'],
  ['LĐLĐ Hà Nam', 'Liên đoàn Lao động tỉnh Hà Nam'],
  ['LĐLĐ TP. Hà Nội', 'LĐLĐ thành phố Hà Nội'],
  ['Bộ TN&MT', 'Bộ Tài nguyên và Môi trường'],
  ['Tổng LĐLĐ Việt Nam', 'Tổng Liên đoàn Lao động'],
  ['Công ty CP Sao Mai', 'Công ty Cổ phần Sao Mai'],
])('%s and %s are one body', (a, b) => expect(bodyKey(a)).toBe(bodyKey(b)));

test.each([
  ['UBND tỉnh Hà Nam', 'UBND huyện Hà Nam'],
  ['Sở Y tế Hà Nam', 'Sở Y tế Hà Nội'],
  ['Ban Thường vụ Tỉnh ủy', 'Tỉnh ủy'],
])('%s and %s are two', (a, b) => expect(bodyKey(a)).not.toBe(bodyKey(b)));

test('accents make no difference in a foreign name, and all of it in a Vietnamese one', () => {
  expect(personKey('José Gómez')).toBe(personKey('Jose Gomez'));
  expect(personKey('Lê Văn Bình')).not.toBe(personKey('Lê Văn Binh'));
  expect(personKey('Lê Hoà')).toBe(personKey('Lê Hòa'));
});

test.each([
  ['lê văn bình', true],
  ['nguyễn thị thuý', true],
  ['john', false],
  ['maria smith', false],
])('the syllables of %j could be Vietnamese: %s', (name, answer) => expect(isVietnamese(name)).toBe(answer));

test('a title is compared by its words written out', () => {
  expect(longWords('Chủ tịch UBND TP')).toEqual(['chủ', 'tịch', 'ủy', 'ban', 'nhân', 'dân', 'thành', 'phố']);
});

test('a name is cut after its head', () => {
  expect(cutName('UBND tỉnh Hà Nam')).toEqual({
    head: 'ủy ban nhân dân',
    headText: 'UBND',
    tail: 'tỉnh Hà Nam',
    unit: true,
  });
  expect(cutName('Sao Mai Group')).toMatchObject({ head: '', tail: 'Sao Mai Group' });
});
