import { describe, expect, test } from 'vitest';
import { nameKeys, oneSlip, slipKeys } from '../../src/graph/search-keys.ts';
import { bestName, compareHits, type Hit, rankName, readings } from '../../src/graph/search-rank.ts';

const rank = (typed: string, name: string, exact = false) => {
  const [text] = readings(typed);
  return text ? rankName(text, nameKeys(name), exact) : null;
};

describe('a name', () => {
  test.each([
    ['lò văn thử', 'Lò Văn Thử', 1, true],
    ['LO VAN THU', 'Lò Văn Thử', 1, false],
    ['hoà bình', 'Hòa Bình', 1, true], // the tone's placement is no difference
    ['lo v', 'Lò Văn Thử', 0.8, false],
    ['văn th', 'Lò Văn Thử', 0.8, true],
    ['ăn', 'Lò Văn Thử', null, null], // only words are begun
    ['thử lò', 'Lò Văn Thử', 0.6, true],
    ['thu lo', 'Lò Văn Thử', 0.6, false],
    ['lo van thuu', 'Lò Văn Thử', 0.4, false],
    ['lo vna thu', 'Lò Văn Thử', 0.4, false],
    ['lo van thux', 'Lò Văn Tha', null, null], // two slips in one word
    ['lo', 'La', null, null], // too short for a slip
    ['bão số 11', 'bão số 12', null, null], // digits are no slips
    ['đô', 'Đỗ', 1, false],
  ])('%j finds %j with score %j, as typed: %j', (typed, name, score, asTyped) => {
    expect(rank(typed, name)).toEqual(score === null ? null : { score, typed: asTyped });
  });

  test.each([
    ['lo van thu', 'Lò Văn Thử', null],
    ['lò văn thử', 'Lò Văn Thử', 1],
    ['hải hai', 'Hai Hải', 0.6],
    ['khánh', 'Khanh', null], // another tone is no slip
    ['khành', 'Khánh', null],
    ['khánhh', 'Khánh', 0.4],
  ])('with exact diacritics, %j finds %j with score %j', (typed, name, score) => {
    expect(rank(typed, name, true)?.score ?? null).toBe(score);
  });

  test('is matched by the best of a thing’s names, the earlier of two alike', () => {
    const [text] = readings('mây núi');
    expect(bestName(text!, ['Công ty Mây Núi', 'May Nui', 'Mây Núi', 'MÂY NÚI'], false)).toEqual({
      score: 1,
      typed: true,
      matched: 'Mây Núi',
    });
  });
});

test('text without a word has no reading', () => {
  expect(readings(' ?! ')).toEqual([]);
});

test('text in Telex or VNI keys is read as such after it was read as it stands', () => {
  expect(readings('Lof Vawn Thuwr').map(({ toned }) => toned)).toEqual(['lof vawn thuwr', 'lò văn thử']);
  expect(readings('lo2 va8n thu73').map(({ toned }) => toned)).toEqual(['lo2 va8n thu73', 'lò văn thử']);
});

describe('a slip', () => {
  test.each([
    ['hoang', 'hoan', true],
    ['hoan', 'hoang', true],
    ['hoang', 'huang', true],
    ['hoang', 'haong', true],
    ['hoang', 'hoang', true],
    ['trung', 'turng', true],
    ['hoang', 'haung', false],
    ['hoang', 'hoa', false],
  ])('%j for %j: %j', (typed, word, expected) => {
    expect(oneSlip(typed, word)).toBe(expected);
    if (expected) expect(slipKeys(typed).some((key) => slipKeys(word).includes(key))).toBe(true);
  });
});

test('hits go by score, diacritics, articles, id', () => {
  const hit = (id: string, more: Partial<Hit>): Hit => ({
    id,
    score: 1,
    typed: false,
    articleCount: 1,
    matched: '',
    ...more,
  });
  const hits = [
    hit('a', { score: 0.8, typed: true, articleCount: 9 }),
    hit('c', {}),
    hit('b', {}),
    hit('d', { articleCount: 5 }),
    hit('e', { typed: true }),
  ];
  expect([...hits].sort(compareHits).map(({ id }) => id)).toEqual(['e', 'd', 'b', 'c', 'a']);
});
