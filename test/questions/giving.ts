import { describe, expect, test } from 'vitest';
import { type Answer, named } from './asking.ts';
import { recipe } from './cookbook.ts';

/** What was given, by whom, to whom. */
export const giving = (answer: Answer): void => {
  describe('who gave', () => {
    test('most for the good of Lào Cai, in the borders of today?', async () => {
      const request = recipe('Who gave most for the good of a province?');
      expect(await answer(request)).toEqual({
        donationTotals: [
          { donor: { name: 'Bộ Nông nghiệp và Môi trường' }, total: 3e9, display: '3 tỷ đồng', count: 1, unvalued: 0 },
          { donor: { name: 'Thành ủy Hà Nội' }, total: 1e9, display: '1 tỷ đồng', count: 2, unvalued: 1 },
        ],
      });
    });

    test('to which fund, and how much did each get?', async () => {
      const request = recipe('Which funds and bodies got how much, and from whom?');
      expect(await answer(request)).toMatchObject({
        donationTotals: expect.arrayContaining([
          {
            recipient: { __typename: 'Organization', name: 'Quỹ xóa đói giảm nghèo tỉnh Lào Cai' },
            total: 1_500_000_000,
            count: 2,
            donations: {
              nodes: [
                { donors: named('Thành ủy Hà Nội'), amount: { display: '1 tỷ đồng' } },
                { donors: named('Tập đoàn Sun Group'), amount: { display: '500 triệu đồng' } },
              ],
            },
          },
        ]),
      });
    });

    test('what did one company give, year by year and province by province?', async () => {
      const request = recipe('What did one company give, year by year and province by province?');
      expect(await answer(request)).toEqual({
        donationTotals: [
          { period: '2017', province: { name: 'Quảng Bình' }, display: '2 tỷ đồng' },
          { period: '2026', province: { name: 'Lào Cai' }, display: '500 triệu đồng' },
        ],
      });
    });

    test('and who handed over for somebody else?', async () => {
      const request = recipe("Who handed over gifts that were somebody else's?");
      expect(await answer(request)).toEqual({
        donationTotals: [{ handedOverBy: { name: 'Hoàng Trung Hải' }, count: 2, total: 1_000_000_000 }],
      });
    });

    test('in foreign money?', async () => {
      const request = recipe('Which gifts were in foreign money?');
      expect(await answer(request)).toEqual({
        donations: {
          nodes: [
            {
              amount: { value: 50_000, currency: 'USD', display: '50.000 USD' },
              donors: named('UBND tỉnh Thanh Hóa'),
              recipients: named('Hủa Phăn'),
            },
          ],
        },
      });
    });

    test('goods instead of money: who gave rice, how much, to which district?', async () => {
      const request = recipe('Who gave goods, say rice, how much, to which district?');
      expect(await answer(request)).toEqual({
        donations: {
          nodes: [
            {
              donors: named('Hội Chữ thập đỏ tỉnh Quảng Bình'),
              items: [{ what: 'gạo', quantity: 20, unit: 'tấn' }],
              places: [{ kind: 'huyện', name: 'Tuyên Hóa' }],
            },
          ],
        },
      });
    });
  });

  describe('what was given', () => {
    test('to policy families around 27/7, and who says so?', async () => {
      const request = recipe('What was given to policy families around 27 July, and who says so?');
      expect(await answer(request)).toEqual({
        donations: {
          nodes: [
            {
              donors: named('Bộ Y tế'),
              handedOverBy: named('Lương Khánh Ngân'),
              beneficiaries: { count: 150 },
              articles: { nodes: [{ source: 'Báo Sông Thu', publishedOn: '2018-07-25' }] },
            },
          ],
        },
      });
    });

    test('to one district?', async () => {
      const request = recipe('What did one district get?');
      expect(await answer(request)).toMatchObject({
        place: { kind: 'huyện', province: { name: 'Quảng Nam' } },
        donations: {
          nodes: expect.arrayContaining([{ beneficiaries: { kinds: expect.arrayContaining(['POLICY_FAMILIES']) } }]),
        },
      });
    });

    test('after one storm?', async () => {
      const request = recipe('What was given after one storm?');
      expect(await answer(request)).toMatchObject({
        donations: {
          totalCount: 4,
          nodes: expect.arrayContaining([
            { donors: named('Tập đoàn Minh Hải Phát') },
            { donors: named('Công ty cổ phần Thủy sản Bình Nguyên') },
            { donors: named('Ngân hàng TMCP Trường Thịnh chi nhánh Quảng Bình') },
          ]),
        },
      });
    });

    test('that papers tell differently, and which paper says which sum?', async () => {
      const request = recipe('Which gifts do papers tell differently, and which paper says which sum?');
      const { donations } = (await answer(request)) as {
        donations: {
          nodes: {
            conflicts: { amount: object; evidence: { nodes: { quote: string; article: { source: string } }[] } }[];
          }[];
        };
      };
      expect(donations.nodes).toHaveLength(1);
      expect(
        donations.nodes[0]?.conflicts.map(({ amount, evidence }) => [amount, evidence.nodes[0]?.article.source]),
      ).toEqual([
        [{ display: '450 triệu đồng' }, 'Thời báo Nhật Lệ'],
        [{ display: '460 triệu đồng' }, 'Báo Gió Lào'],
      ]);
      expect(donations.nodes[0]?.conflicts[1]?.evidence.nodes[0]?.quote).toContain('460 triệu đồng');
    });

    test('as a sum that nobody states, but that can be worked out?', async () => {
      const request = recipe('Which sums does nobody state, but can be worked out?');
      expect(await answer(request)).toEqual({
        donations: {
          nodes: [
            {
              amount: { value: 180_000_000, computed: true },
              beneficiaries: { count: 120, kinds: ['PUPILS'] },
            },
          ],
        },
      });
    });

    test('twice in one paper, but once in fact?', async () => {
      const request = recipe('Is a gift that one paper tells twice counted twice?');
      const data = (await answer(request)) as {
        organization: { received: { totalCount: number; edges: { node: { evidence: { nodes: object[] } } }[] } };
      };
      expect(data.organization.received).toMatchObject({
        totalCount: 1,
        edges: [{ articleCount: 1, node: { amount: { display: '1 tỷ đồng' } } }],
      });
      expect(data.organization.received.edges[0]?.node.evidence.nodes.length).toBeGreaterThanOrEqual(2);
    });
  });
};
