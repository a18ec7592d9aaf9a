import { describe, expect, test } from 'vitest';
import type { Story } from './article-builder.ts';
import { graphOf, labels, things } from './graph-of.ts';

type Body = NonNullable<Story['bodies']>[number];

const told = (id: string, on: string, ...bodies: readonly Body[]): Story => ({ id, on, bodies });

const party = (name: string, province: string): Body => ({ name, kind: 'PARTY', province });
const state = (name: string, rest: Partial<Body> = {}): Body => ({ name, kind: 'GOVERNMENT', ...rest });

describe('a body', () => {
  test.each<[string, readonly Body[], readonly string[]]>([
    [
      'of a city is one with "TP.", "Thành phố" and neither',
      [
        party('Thành ủy TP.Hồ Chí Minh', 'Hồ Chí Minh'),
        party('Thành ủy Thành phố Hồ Chí Minh', 'Hồ Chí Minh'),
        party('Thành ủy Hồ Chí Minh', 'Hồ Chí Minh'),
      ],
      ['Thành ủy Hồ Chí Minh ×3'],
    ],
    [
      'of a province is another than that of the city of its name',
      [state('UBND tỉnh Lào Cai', { province: 'Lào Cai' }), state('UBND TP Lào Cai', { province: 'Lào Cai' })],
      ['UBND TP Lào Cai ×1', 'UBND tỉnh Lào Cai ×1'],
    ],
    [
      'is one under the short form of its province',
      [
        state('UBND tỉnh BR-VT', { province: 'Bà Rịa - Vũng Tàu' }),
        state('UBND tỉnh Bà Rịa - Vũng Tàu', { province: 'Bà Rịa - Vũng Tàu' }),
      ],
      ['UBND tỉnh BR-VT ×2'],
    ],
    [
      'of the state is one with the state’s name and without',
      [state('Chính phủ'), state('Chính phủ nước CHXHCN Việt Nam', { country: 'VN' })],
      ['Chính phủ ×2'],
    ],
    [
      'of another state is one under both forms of its name, and is not ours',
      [
        state('Quốc hội', { kind: 'LEGISLATURE' }),
        state('Quốc hội Cuba', { kind: 'LEGISLATURE', country: 'CU' }),
        state('Quốc hội của nước Cộng hòa Cuba', { kind: 'LEGISLATURE', country: 'CU' }),
      ],
      ['Quốc hội Cuba ×2', 'Quốc hội ×1'],
    ],
    [
      'that is a branch is one with the level of its place and without',
      [
        { name: 'Ngân hàng Trường Thịnh chi nhánh quận Tân An', kind: 'COMPANY' },
        { name: 'Ngân hàng Trường Thịnh - Chi nhánh Tân An', kind: 'COMPANY' },
      ],
      ['Ngân hàng Trường Thịnh - Chi nhánh Tân An ×2'],
    ],
    [
      'whose name has "xã hội" or "quân đội" in it is no commune’s and no district’s',
      [
        state('Bộ Lao động - Thương binh và Xã hội'),
        state('Bộ LĐTB&XH', { aliases: ['Bộ Lao động - Thương binh và Xã hội'] }),
      ],
      ['Bộ Lao động - Thương binh và Xã hội ×2'],
    ],
  ])('%s', async (_, bodies, expected) => {
    const stories = bodies.map((body, i) => told(`${i}`, '2017-01-08', body));
    expect(things(await graphOf(...stories), 'Organization')).toEqual(expected);
  });

  test('that one article names with its state and without is one, with both names', async () => {
    const story = told('1', '2017-01-08', state('Quốc hội'), state('Quốc hội nước CHXHCN Việt Nam', { country: 'VN' }));
    expect(things(await graphOf(story), 'Organization')).toHaveLength(1);
  });
});

describe('a label', () => {
  test('tells the body of a province from that of the province that bears its name since the merger', async () => {
    const store = await graphOf(
      told('1', '2017-01-08', party('Tỉnh ủy Lào Cai', 'Lào Cai')),
      told('2', '2026-01-08', party('Tỉnh ủy Lào Cai', 'Lào Cai')),
    );
    expect(labels(store, 'Organization')).toEqual(['Tỉnh ủy Lào Cai', 'Tỉnh ủy Lào Cai (đến 30/6/2025)']);
  });

  test('says a province that the name does not, once', async () => {
    const store = await graphOf(
      told('1', '2017-01-08', { name: 'Công ty Minh Hải', kind: 'COMPANY', province: 'Lào Cai' }),
      told('2', '2017-01-08', state('UBND tỉnh BR-VT', { province: 'Bà Rịa - Vũng Tàu' })),
    );
    expect(labels(store, 'Organization')).toEqual(['Công ty Minh Hải, tỉnh Lào Cai', 'UBND tỉnh BR-VT']);
  });
});
