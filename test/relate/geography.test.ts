import { describe, expect, test } from 'vitest';
import { castOf } from './cast-of.ts';

const provinces = (text: string) => castOf(text).cast.provinces.map((each) => [each.name, each.implied]);

describe('a province is named or implied', () => {
  test.each([
    ['Đoàn đến Hà Nam.', [['Hà Nam', false]]],
    ['Đoàn đến huyện Hương Sơn (Hà Tĩnh).', [['Hà Tĩnh', false]]],
    // a body's name spells the unit out, or only holds its name
    ['UBND tỉnh Hà Nam trao quà.', [['Hà Nam', false]]],
    ['Hội Nông dân Hà Nam trao quà.', [['Hà Nam', true]]],
    // a district of one province tells it
    ['Đoàn đến huyện Quỳnh Lưu.', [['Nghệ An', true]]],
    // a city that bears its province's name names it
    ['Đoàn đến thành phố Lào Cai.', [['Lào Cai', false]]],
    ['Đoàn đến phường Hương Thủy, TP Huế.', [['Huế', false]]],
  ])('%s', (text, expected) => expect(provinces(text)).toEqual(expected));
});

test('a place is within the next larger one and in its province', () => {
  const { cast } = castOf('Đoàn đến xã Sơn Lĩnh, huyện Hương Sơn (Hà Tĩnh).');
  const [commune, district] = cast.places;
  const [province] = cast.provinces;
  expect(commune).toMatchObject({ kind: 'xã', name: 'Sơn Lĩnh', within: district!.local, province: province!.local });
  expect(district).toMatchObject({ kind: 'huyện', name: 'Hương Sơn', province: province!.local });
});

test('one place named twice is one, with both mentions', () => {
  const { cast } = castOf('Đoàn đến huyện Hương Sơn. Hôm sau, đoàn rời huyện Hương Sơn.');
  expect(cast.places).toHaveLength(1);
  expect(cast.places[0]!.mentions).toHaveLength(2);
});

test('a province abroad is one, though its country is told once', () => {
  const { cast } = castOf('Đoàn làm việc với tỉnh Tula – Liên bang Nga. Đoàn rời tỉnh Tula.');
  expect(cast.provinces.map(({ name, country }) => [name, country])).toEqual([['Tula', 'RU']]);
});
