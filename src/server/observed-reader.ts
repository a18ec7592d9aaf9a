import type { GraphReader } from '../graph/graph-store.ts';

/**
 * Told when the store is asked; `what` is a plan's type, `identify` or `changes`. What it gives back is called when the answer is
 * there, with the error where there is none.
 */
export type StoreObserver = (what: string) => (error: unknown) => void;

/** The same reader, with someone who watches each of its round trips. */
export const observedReader = (store: GraphReader, observe: StoreObserver): GraphReader => {
  const watched = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const end = observe(what);
    try {
      const answer = await work();
      end(null);
      return answer;
    } catch (error) {
      end(error);
      throw error;
    }
  };
  return {
    read: (plan, options) => watched(plan.type, () => store.read(plan, options)),
    identify: (lookups, options) => watched('identify', () => store.identify(lookups, options)),
    changes: (since) => watched('changes', () => store.changes(since)),
  };
};
