/** Exports of the whole graph that are written at once: each keeps the store at one state of the graph. And of connections. */
export const MOST_AT_ONCE = 2;
export const MOST_CONNECTIONS_AT_ONCE = 4;

/** Milliseconds: a reader that takes nothing for so long is let go, and so is one that takes longer than an export may. */
export const STALLED = 60_000;
export const LONGEST = 1_800_000;

/** Seconds after which one that was turned away may ask again. */
export const RETRY_AFTER = 30;

/** Rows of a connection; who wants more takes the whole graph. */
export const MOST_ROWS = 10_000;

/** Characters of a question in the address. */
export const LONGEST_QUERY = 8_000;
