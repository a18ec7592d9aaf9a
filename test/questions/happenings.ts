import { describe, expect, test } from 'vitest';
import type { Answer } from './asking.ts';
import { recipe } from './cookbook.ts';

/** What happened, when and where. */
export const happenings = (answer: Answer): void => {
  describe('what happened', () => {
    test('in Lào Cai, before the merger and since?', async () => {
      const request = recipe('What happened in a province, before the merger and since?');
      expect(await answer(request)).toEqual({
        now: {
          code: '15',
          formedFrom: [{ name: 'Lào Cai' }, { name: 'Yên Bái' }],
          events: { nodes: [{ date: '2026-03-17' }, { date: '2017-01-07' }] },
          reported: { nodes: [{ date: '2026-03-17' }] },
        },
        past: {
          code: '10',
          validTo: '2025-06-30',
          mergedInto: { code: '15' },
          events: { nodes: [{ date: '2017-01-07' }] },
        },
      });
    });

    test('how often, year by year and province by province?', async () => {
      const request = recipe('How much happened, year by year and province by province?');
      expect(await answer(request)).toMatchObject({
        years: expect.arrayContaining([{ period: '2018', count: 1 }]),
        provinces: expect.arrayContaining([{ province: { name: 'Lào Cai' }, count: 2 }]),
      });
    });

    test('in two papers, which make one event?', async () => {
      const request = recipe('Which reports in several papers are one event?');
      expect(await answer(request)).toEqual({
        events: {
          nodes: [
            {
              articleCount: 2,
              independentArticleCount: 2,
              articles: { nodes: [{ source: 'Thời báo Nhật Lệ' }, { source: 'Báo Gió Lào' }] },
            },
          ],
        },
      });
    });

    test('in the article itself, and what was only furniture of its page?', async () => {
      const request = recipe("What was read in an article, and what was only its page's furniture?");
      const { articles, search } = (await answer(request)) as {
        articles: {
          nodes: {
            text: string;
            setAside: { start: number; end: number; text: string }[];
            mentions: { edges: { evidence: { nodes: { quote: string; start: number; end: number }[] } }[] };
          }[];
        };
        search: { totalCount: number };
      };
      const [article] = articles.nodes;
      expect(article?.setAside.map(({ text }) => text)).toContain('Chia sẻ:');
      const quotes = article?.mentions.edges.flatMap(({ evidence }) => evidence.nodes) ?? [];
      expect(quotes.length).toBeGreaterThan(20);
      for (const { quote, start, end } of quotes) {
        expect(article?.text.slice(start, end)).toBe(quote);
        expect(article?.setAside.some((span) => start < span.end && span.start < end)).toBe(false);
      }
      expect(search.totalCount).toBe(0);
    });
  });

  describe('which provinces', () => {
    test('does an article name, those abroad and those named only in passing too?', async () => {
      const request = recipe('Which provinces does an article name, also abroad or in passing?');
      const provinces = ['Hà Nội', 'Lào Cai', 'Hải Phòng', 'Quảng Ninh'].map((name) => ({ name, country: 'VN' }));
      expect(await answer(request)).toEqual({
        articles: { nodes: [{ mentions: { nodes: [...provinces, { name: 'Vân Nam', country: 'CN' }] } }] },
      });
    });

    test('hosted the visit, and who led it?', async () => {
      const request = recipe('Who led a visit, and who was the host?');
      const edges = [
        { roles: ['LEADER'], node: { name: 'Hoàng Trung Hải' } },
        { roles: expect.arrayContaining(['HOST']), node: { name: 'Nguyễn Văn Vịnh' } },
      ];
      expect(await answer(request)).toEqual({
        events: { nodes: [{ dateInferred: true, provinces: [{ name: 'Lào Cai' }], participants: { edges } }] },
      });
    });
  });
};
