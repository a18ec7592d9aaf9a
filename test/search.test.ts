import { describe, expect, test } from 'vitest';
import { onBothStores } from './on-both-stores.ts';
import { ask } from './schema/ask.ts';

const WHOLE = 1;
const BEGINNING = 0.8;
const ALL_WORDS = 0.6;
const ONE_SLIP = 0.4;

type Row = readonly [typed: string, kind: string, first: string, score: number, matched?: string];

/** What is typed, and the first hit among things of a kind. */
const TABLE: readonly Row[] = [
  // Diacritics, case, đ, tone placement, Unicode form.
  ['hoang trung hai', 'OFFICIAL', 'Hoàng Trung Hải', WHOLE],
  ['Hoàng Trung Hải', 'OFFICIAL', 'Hoàng Trung Hải', WHOLE],
  ['HOÀNG TRUNG HẢI', 'OFFICIAL', 'Hoàng Trung Hải', WHOLE],
  ['Hoàng Trung Hải'.normalize('NFD'), 'OFFICIAL', 'Hoàng Trung Hải', WHOLE],
  ['doan vu khanh', 'OFFICIAL', 'Đoàn Vũ Khánh', WHOLE],
  ['dien bien', 'PROVINCE', 'Điện Biên', WHOLE],
  ['hoà bình', 'PROVINCE', 'Hòa Bình', WHOLE],
  ['khanh hoà', 'PROVINCE', 'Khánh Hòa', WHOLE],
  ['THANH HOÁ', 'PROVINCE', 'Thanh Hóa', WHOLE],
  // Any part of a name by its beginning.
  ['trung hai', 'OFFICIAL', 'Hoàng Trung Hải', BEGINNING],
  ['hoang tru', 'OFFICIAL', 'Hoàng Trung Hải', BEGINNING],
  ['thuy san', 'ORGANIZATION', 'Công ty cổ phần Thủy sản Bình Nguyên', BEGINNING],
  ['kham-man', 'OFFICIAL', 'Khăm-mạn Xi-vông-xả', BEGINNING],
  ['xi vong xa', 'OFFICIAL', 'Khăm-mạn Xi-vông-xả', BEGINNING],
  ['27/7', 'TOPIC', 'Ngày Thương binh - Liệt sĩ 27/7', BEGINNING],
  ['den on dap nghia', 'ORGANIZATION', 'Quỹ “Đền ơn đáp nghĩa” thành phố Hải Phòng', BEGINNING],
  // All words, in any order.
  ['hai hoang', 'OFFICIAL', 'Hoàng Trung Hải', ALL_WORDS],
  ['phan le quyen', 'OFFICIAL', 'Phan Thị Lệ Quyên', ALL_WORDS],
  ['lao cai ngheo quy vi nguoi', 'ORGANIZATION', 'Quỹ Vì người nghèo tỉnh Lào Cai', ALL_WORDS],
  // One slip a word.
  ['hoang trung hay', 'OFFICIAL', 'Hoàng Trung Hải', ONE_SLIP],
  // cspell:disable-next-line
  ['hoagn trung hai', 'OFFICIAL', 'Hoàng Trung Hải', ONE_SLIP],
  ['vang seo tho', 'OFFICIAL', 'Vàng Seo Thào', ONE_SLIP],
  // cspell:disable-next-line
  ['quang bnh', 'PROVINCE', 'Quảng Bình', ONE_SLIP],
  // Other names and abbreviations.
  ['TPHCM', 'PROVINCE', 'Hồ Chí Minh', WHOLE, 'TPHCM'],
  ['tp hcm', 'PROVINCE', 'Hồ Chí Minh', WHOLE, 'TP.HCM'],
  ['Sài Gòn', 'PROVINCE', 'Hồ Chí Minh', WHOLE, 'Sài Gòn'],
  ['BR-VT', 'PROVINCE', 'Bà Rịa - Vũng Tàu', WHOLE, 'BR-VT'],
  ['brvt', 'PROVINCE', 'Bà Rịa - Vũng Tàu', WHOLE, 'BRVT'],
  ['TT-Huế', 'PROVINCE', 'Huế', WHOLE, 'TT Huế'],
  ['Đắc Lắc', 'PROVINCE', 'Đắk Lắk', WHOLE, 'Đắc Lắc'],
  ['daklak', 'PROVINCE', 'Đắk Lắk', WHOLE, 'Daklak'],
  ['sun group', 'ORGANIZATION', 'Tập đoàn Sun Group', WHOLE, 'Sun Group'],
  [
    'mat tran to quoc quang binh',
    'ORGANIZATION',
    'Ủy ban MTTQ tỉnh Quảng Bình',
    ALL_WORDS,
    'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Quảng Bình',
  ],
  // Offices find who holds them.
  ['bi thu ha noi', 'OFFICIAL', 'Hoàng Trung Hải', ALL_WORDS, 'Bí thư Thành ủy Hà Nội'],
  ['bi thu tinh uy lao cai', 'OFFICIAL', 'Nguyễn Văn Vịnh', WHOLE, 'Bí thư Tỉnh ủy Lào Cai'],
  ['chu tich ubnd tinh lao cai', 'OFFICIAL', 'Vàng Seo Thào', WHOLE, 'Chủ tịch UBND tỉnh Lào Cai'],
  ['bo truong giao thong', 'OFFICIAL', 'Lý Hoàng Nguyên', ALL_WORDS, 'Bộ trưởng Bộ Giao thông vận tải'],
  // cspell:disable: keys of Telex and VNI, typed without an editor that reads them.
  ['hoangf trung hair', 'OFFICIAL', 'Hoàng Trung Hải', WHOLE],
  ['ddawsk lawsk', 'PROVINCE', 'Đắk Lắk', WHOLE],
  ['laof cai', 'PROVINCE', 'Lào Cai', WHOLE],
  ['quarng binhf', 'PROVINCE', 'Quảng Bình', WHOLE],
  ['hoang2 trung hai3', 'OFFICIAL', 'Hoàng Trung Hải', WHOLE],
  ['d9a81k la81k', 'PROVINCE', 'Đắk Lắk', WHOLE],
  // cspell:enable
];

const SEARCH = `query ($text: String!, $kinds: [EntityKind!], $exact: Boolean, $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, exactDiacritics: $exact, first: $first, after: $after) {
    totalCount
    counts { kind count }
    pageInfo { hasNextPage endCursor }
    edges { cursor score matched node { __typename id name } }
  }
}`;

interface Found {
  readonly totalCount: number;
  readonly counts: readonly { readonly kind: string; readonly count: number }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly edges: readonly {
    readonly score: number;
    readonly matched: string;
    readonly node: { readonly name: string };
  }[];
}

/** What the first store answered; the other must say the same. */
const given = new Map<string, unknown>();

test('the table has more than forty queries', () => expect(TABLE.length).toBeGreaterThan(40));

await onBothStores((store) => {
  const search = async (text: string, more: object = {}): Promise<Found> => {
    const { data, errors } = await ask(store(), SEARCH, { text, ...more });
    expect(errors).toBeUndefined();
    const key = JSON.stringify([text, more]);
    if (!given.has(key)) given.set(key, data);
    expect(data).toEqual(given.get(key));
    return (data as { search: Found }).search;
  };

  describe('who types', () => {
    test.each(TABLE.map(([text, kind, name, score, matched = name]) => [text, kind, name, score, matched] as const))(
      '%j among things of the kind %s finds %j',
      async (text, kind, name, score, matched) => {
        const { edges, counts, totalCount } = await search(text, { kinds: [kind] });
        expect(edges[0]).toMatchObject({ node: { name }, score, matched });
        expect(counts).toEqual([{ kind, count: totalCount }]);
      },
    );

    test.each([
      ['Hòa Bình', ['Hòa Bình']],
      ['hoà bình', ['Hòa Bình']], // where the tone stands is spelling
      ['Hoa Binh', []],
      ['Hoà', ['Khánh Hòa', 'Khánh Hòa', 'Hòa Bình', 'Hủa Phăn']],
    ])('%j and means the diacritics finds the provinces %j', async (text, names) => {
      const { edges } = await search(text, { exact: true, kinds: ['PROVINCE'] });
      expect(edges.map(({ node }) => node.name)).toEqual(names);
    });

    test('no kind finds things of all kinds, and how many of each', async () => {
      const { counts, totalCount } = await search('lao cai', { first: 3 });
      expect(counts.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['PROVINCE', 'PLACE', 'ORGANIZATION']));
      expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
    });

    test('with diacritics gets the names that bear them first', async () => {
      const { edges } = await search('hai');
      const plain = edges.map(({ score }) => score);
      expect(plain).toEqual(plain.toSorted((a, b) => b - a));
    });

    test('nothing, or nothing that is there, finds nothing', async () => {
      for (const text of ['', '   ', 'zzzz', '?! "*) (']) {
        expect(await search(text)).toMatchObject({ totalCount: 0, counts: [], edges: [] });
      }
    });

    test('little can walk all hits page by page', async () => {
      const all = await search('hai', { first: 100 });
      const walked: unknown[] = [];
      let after: string | null = null;
      do {
        const page: Found = await search('hai', { first: 30, after });
        walked.push(...page.edges);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(walked).toEqual(all.edges);
      expect(all.totalCount).toBe(all.edges.length);
    });
  });
});
