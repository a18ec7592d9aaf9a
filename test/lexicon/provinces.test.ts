import { describe, expect, test } from 'vitest';
import {
  counterpart,
  familiesNamed,
  PROVINCE_CHANGES,
  PROVINCES,
  provinceOn,
  provincesOn,
} from '../../src/lexicon/provinces.ts';

describe('the table of provinces', () => {
  test.each([
    ['1996-12-31', 53],
    ['1997-01-01', 61],
    ['2004-01-01', 64],
    ['2008-08-01', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
  ])('has on %s %i provinces and cities', (day, count) => expect(provincesOn(day)).toHaveLength(count));

  test('has a key of its own for each unit, and on one day no name or number twice', () => {
    expect(new Set(PROVINCES.map((unit) => unit.key)).size).toBe(PROVINCES.length);
    for (const day of ['1996-06-01', '2005-01-01', '2017-01-07', '2026-01-01']) {
      const units = provincesOn(day);
      expect(new Set(units.map((unit) => unit.family)).size).toBe(units.length);
      const codes = units.map((unit) => unit.code).filter((code) => code !== null);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  test('says what became of every unit that ended, on the day after its last', () => {
    for (const unit of PROVINCES.filter(({ validTo }) => validTo !== null)) {
      const changes = PROVINCE_CHANGES.filter(({ from }) => from === unit.key);
      expect(changes.length, unit.key).toBeGreaterThan(0);
      const next = new Date(Date.parse(unit.validTo!) + 86_400_000).toISOString().slice(0, 10);
      expect(new Set(changes.map(({ on }) => on))).toEqual(new Set([next]));
    }
  });

  test('has 52 units merged into 23 on 1 July 2025', () => {
    const merged = PROVINCE_CHANGES.filter(({ on }) => on === '2025-07-01');
    expect(merged).toHaveLength(52);
    expect(new Set(merged.map(({ to }) => to)).size).toBe(23);
  });
});

describe('a name on a day', () => {
  test.each([
    ['vn-lao-cai', '2017-01-07', 'vn-lao-cai-1991'],
    ['vn-lao-cai', '2026-01-07', 'vn-lao-cai-2025'],
    ['vn-yen-bai', '2026-01-07', 'vn-yen-bai-1991'],
    ['vn-hue', '2024-12-31', 'vn-hue-1989'],
    ['vn-hue', '2025-01-01', 'vn-hue-2025'],
    ['vn-hau-giang', '1999-01-01', 'vn-hau-giang-2004'],
  ])('%s on %s is %s', (family, day, key) => expect(provinceOn(family, day)?.key).toBe(key));
});

describe('the counterpart of a unit', () => {
  test.each([
    ['vn-lao-cai-1991', 'vn-lao-cai-2025', 'vn-lao-cai-1991'],
    ['vn-yen-bai-1991', 'vn-lao-cai-2025', 'vn-yen-bai-1991'],
    ['vn-lao-cai-2025', 'vn-lao-cai-2025', null],
    ['vn-ha-noi-2008', 'vn-ha-noi-2008', 'vn-ha-noi-2008'],
    ['vn-ha-tay-1991', 'vn-ha-noi-2008', 'vn-ha-noi-2008'],
    ['vn-hue-1989', 'vn-hue-2025', 'vn-hue-2025'],
    // Split between two of the 63, which were merged into one of the 34.
    ['vn-ha-bac-1962', 'vn-bac-ninh-2025', null],
    ['vn-dak-lak-1976', null, null],
    ['cn-van-nam', 'cn-van-nam', 'cn-van-nam'],
  ])('%s is today %s and was on the last day of the 63 %s', (key, current, former) => {
    expect(counterpart(key, 'CURRENT')).toBe(current);
    expect(counterpart(key, 'FORMER')).toBe(former);
  });
});

test.each([
  ['TP.HCM', 'vn-ho-chi-minh'],
  ['Tp. Hồ Chí Minh', 'vn-ho-chi-minh'],
  ['Sài Gòn', 'vn-ho-chi-minh'],
  ['BR-VT', 'vn-ba-ria-vung-tau'],
  ['tỉnh Bà Rịa – Vũng Tàu', 'vn-ba-ria-vung-tau'],
  ['Thừa Thiên - Huế', 'vn-hue'],
  ['TT-Huế', 'vn-hue'],
  ['Đắc Lắc', 'vn-dak-lak'],
  ['Daklak', 'vn-dak-lak'],
  ['tỉnh Hoà Bình', 'vn-hoa-binh'],
  ['thủ đô Hà Nội', 'vn-ha-noi'],
])('%s is a way to write %s', (name, family) => expect(familiesNamed(name)).toEqual([family]));
