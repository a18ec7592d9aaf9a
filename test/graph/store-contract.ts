import { afterAll, beforeAll, describe } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { connectionContract } from './contract/connections.ts';
import { figureContract } from './contract/figures.ts';
import { nameContract } from './contract/names.ts';
import { pagingContract } from './contract/paging.ts';
import { wayContract } from './contract/ways.ts';
import { writeContract } from './contract/writes.ts';
import { fill } from './delta.ts';
import { CROWDS, FIXTURE } from './fixture.ts';

/**
 * What every store does, as tests. `open` gives an empty store of its own each time it is called; the suite closes it before
 * it asks for the next one. Call it at the top of a test file.
 */
export const storeContract = (name: string, open: () => Promise<GraphStore>): void => {
  describe(name, () => {
    describe('filled with a small graph', () => {
      let store: GraphStore;
      beforeAll(async () => {
        store = await open();
        await fill(store, FIXTURE);
      });
      afterAll(() => store.close());
      connectionContract(() => store);
      nameContract(() => store);
      figureContract(() => store);
    });

    describe('filled with crowds too', () => {
      let store: GraphStore;
      beforeAll(async () => {
        store = await open();
        await fill(store, FIXTURE);
        await fill(store, CROWDS);
      });
      afterAll(() => store.close());
      wayContract(() => store);
    });

    describe('of its own', () => {
      let last: GraphStore | null = null;
      const close = async () => {
        await last?.close();
        last = null;
      };
      afterAll(close);
      const fresh = async () => {
        await close();
        last = await open();
        return last;
      };
      writeContract(fresh);
      pagingContract(fresh);
    });
  });
};
