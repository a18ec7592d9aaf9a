import { describe, expect, test } from 'vitest';
import { placesNamed } from '../../../src/lexicon/gazetteer/gazetteer.ts';

describe('the gazetteer', () => {
  test.each([
    ['huyện', 'Hương Sơn', ['vn-ha-tinh']],
    ['xã', 'Cam Đường', ['vn-lao-cai']],
    ['thành phố', 'Quy Nhơn', ['vn-binh-dinh']],
    ['thành phố', 'Hà Tĩnh', ['vn-ha-tinh']],
    ['quận', '1', ['vn-ho-chi-minh']],
    ['huyện', 'Long Hồ', ['vn-vinh-long']],
    // Became a thị xã, then a thành phố: the level counts, not the kind.
    ['thị xã', 'Sa Pa', ['vn-lao-cai']],
    [null, 'Mong Cai', ['vn-quang-ninh']],
    ['xã', 'Không Có Đâu', []],
    ['thôn', 'Cam Đường', []],
  ])('knows %s %s in %j', (kind, name, families) => {
    expect(placesNamed(kind, name).map(({ family }) => family)).toEqual(families);
  });

  test('keeps an ambiguous name ambiguous', () => {
    expect(new Set(placesNamed('xã', 'Long An').map(({ family }) => family)).size).toBeGreaterThan(1);
  });

  test('tells the district of a commune', () => {
    expect(placesNamed('xã', 'Sơn Lĩnh')).toEqual([
      { kind: 'xã', name: 'Sơn Lĩnh', family: 'vn-ha-tinh', district: { kind: 'huyện', name: 'Hương Sơn' } },
    ]);
  });
});
