import { describe, expect, test } from 'vitest';
import type { Answer } from './asking.ts';
import { recipe } from './cookbook.ts';

/** How things hang together. */
export const ties = (answer: Answer): void => {
  describe('how', () => {
    test('is this company tied to that official, and who says so?', async () => {
      const request = recipe('How is this company tied to that official, and who says so?');
      const { shortestPath } = (await answer(request)) as {
        shortestPath: { nodes: object[]; hops: { articleCount: number; evidence: { nodes: object[] } }[] };
      };
      expect(shortestPath.nodes).toHaveLength(shortestPath.hops.length + 1);
      expect(shortestPath.hops.length).toBeGreaterThan(0);
      for (const hop of shortestPath.hops) {
        expect(hop.articleCount).toBe(1);
        expect(hop.evidence.nodes).toHaveLength(1);
      }
    });

    test('else are the two tied?', async () => {
      const request = recipe('How else are the two tied?');
      const { paths } = (await answer(request)) as { paths: { length: number; nodes: { id: string }[] }[] };
      expect(paths).toHaveLength(3);
      const lengths = paths.map(({ length }) => length);
      expect(lengths).toEqual(lengths.toSorted());
      for (const { nodes } of paths) expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    });

    test('does the neighbourhood of a fund look?', async () => {
      const request = recipe('What is around a fund?');
      expect(await answer(request)).toMatchObject({
        neighbourhood: {
          truncated: false,
          nodes: expect.arrayContaining([{ __typename: 'Province', name: 'Lào Cai' }]),
          hops: expect.arrayContaining([{ relation: 'WENT_TO' }, { relation: 'BASED_IN' }]),
        },
      });
    });

    test('did the story of one company go on?', async () => {
      const request = recipe('How did the story of one company go on?');
      expect(await answer(request)).toEqual({
        timeline: {
          nodes: [
            { date: '2017-09-28', provinces: [{ name: 'Quảng Bình' }] },
            { date: '2026-03-17', provinces: [{ name: 'Lào Cai' }] },
          ],
        },
      });
    });
  });
};
