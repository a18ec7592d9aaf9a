/** Asks one request of the store whose turn it is; fails where the answer has errors. */
export type Answer = (request: string) => Promise<unknown>;

export const named = (...names: readonly string[]) => ({ nodes: names.map((name) => ({ name })) });
