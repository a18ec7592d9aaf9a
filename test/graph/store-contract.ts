import { afterAll, beforeAll, describe } from 'vitest';
import type { GraphStore } from '../../src/graph/graph-store.ts';
import { connectionContract } from './contract/connections.ts';
import { fill } from './delta.ts';
import { FIXTURE } from './fixture.ts';

/**
 * What every store does, as tests. `open` gives an empty store of its own each time it is called; the suite closes it.
 * Call it at the top of a test file.
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
    });
  });
};
