import { describe, expect, test } from 'vitest';
import { type Answer, named } from './asking.ts';
import { recipe } from './cookbook.ts';

/** Who went where, met whom, held which office. */
export const leaders = (answer: Answer): void => {
  describe('which leaders', () => {
    test('travelled where in 2017 to 2019?', async () => {
      const request = recipe('Which leaders travelled where, in these years?');
      expect(await answer(request)).toMatchObject({
        events: {
          nodes: expect.arrayContaining([
            { date: '2019-06-14', provinces: [{ name: 'Hải Phòng' }], participants: named('Đoàn Vũ Khánh') },
            { date: '2018-07-24', provinces: [{ name: 'Quảng Nam' }], participants: named('Lương Khánh Ngân') },
            { date: '2017-01-07', provinces: [{ name: 'Lào Cai' }], participants: named('Hoàng Trung Hải') },
          ]),
        },
      });
    });

    test('came under which office?', async () => {
      const request = recipe('Under which office did he take part?');
      expect(await answer(request)).toMatchObject({
        official: {
          participations: {
            edges: [
              {
                roles: ['LEADER'],
                titles: expect.arrayContaining(['Ủy viên Bộ Chính trị', 'Bí thư Thành ủy Hà Nội']),
                node: { date: '2017-01-07', place: { label: expect.stringContaining('thành phố Lào Cai') } },
                evidence: { nodes: [{ quote: expect.stringContaining('Hoàng Trung Hải') }] },
              },
            ],
          },
        },
      });
    });

    test('were seen with one another?', async () => {
      const request = recipe('Who was seen with whom, and how often?');
      expect(await answer(request)).toEqual({
        official: {
          coAppearances: { edges: [{ count: 1, node: { name: 'Nguyễn Văn Vịnh' }, events: [{ date: '2017-01-07' }] }] },
        },
      });
    });

    test('met, and what did they speak about?', async () => {
      const request = recipe('When did two people meet, and what did they speak about?');
      const { events } = (await answer(request)) as { events: { nodes: { topics: { name: string }[] }[] } };
      expect(events.nodes).toMatchObject([{ date: '2017-01-07', dateInferred: true }]);
      const topics = events.nodes[0]?.topics.map(({ name }) => name);
      expect(topics).toEqual(expect.arrayContaining(['du lịch', 'giáo dục', 'môi trường', 'nông nghiệp', 'y tế']));
    });

    test('held an office in Hải Phòng on a day?', async () => {
      const request = recipe('Who held an office in a province on one day?');
      expect(await answer(request)).toEqual({
        officials: {
          nodes: [
            {
              name: 'Bùi Thanh Tùng Lâm',
              positions: {
                nodes: [
                  { title: 'Chủ tịch UBND thành phố Hải Phòng', organization: { name: 'UBND thành phố Hải Phòng' } },
                ],
              },
            },
          ],
        },
      });
    });

    test('share a name, and what tells them apart?', async () => {
      const request = recipe('Who shares a name, and what tells them apart?');
      expect(await answer(request)).toEqual({
        officials: {
          totalCount: 2,
          nodes: expect.arrayContaining([
            { label: expect.stringContaining('Phó Chủ tịch UBND tỉnh Quảng Nam') },
            { label: expect.stringContaining('Phó Chủ tịch UBND huyện Cầu Ngang') },
          ]),
        },
      });
    });
  });

  describe('whom does one mean', () => {
    test.each([
      ['hoang trung hai', 'Hoàng Trung Hải'],
      // cspell:ignore hoangf
      ['hoangf trung hair', 'Hoàng Trung Hải'],
      ['le quyen', 'Phan Thị Lệ Quyên'],
      ['chu tich ubnd tinh lao cai', 'Vàng Seo Thào'],
    ])('who types %j', async (text, name) => {
      const data = await answer(`{ search(text: "${text}", kinds: [OFFICIAL]) { nodes { name } counts { kind } } }`);
      expect(data).toMatchObject({
        search: { nodes: expect.arrayContaining([{ name }]), counts: [{ kind: 'OFFICIAL' }] },
      });
    });
  });
};
