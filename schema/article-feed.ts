import { ExpectedError } from '../src/errors.ts';
import type { GraphReader } from '../src/graph/graph-store.ts';

type Changes = Pick<GraphReader, 'changes'>;

/** Milliseconds between two looks. */
const EACH = 1000;
/** Each is told every article, and reads what it wants to know of it. */
export const MOST_LISTENERS = 500;
/** Of one who takes them more slowly than they come. */
const MOST_WAITING = 10_000;

/**
 * The ids of articles as they come in from now on, until the signal, or until nobody takes them any more. However many listen, the
 * store is asked once a second. Throws ExpectedError COST_LIMIT where too many listen already.
 */
export async function* loadedArticles(reader: Changes, signal: AbortSignal | null): AsyncGenerator<string, void, void> {
  const feed = feeds.get(reader) ?? new Feed(reader);
  feeds.set(reader, feed);
  const listener = await feed.join();
  const wake = (): void => listener.wake();
  signal?.addEventListener('abort', wake, { once: true });
  try {
    while (!signal?.aborted) {
      const id = listener.waiting.shift();
      if (id !== undefined) yield id;
      else if (listener.failure) throw listener.failure.error;
      else await listener.next();
    }
  } finally {
    signal?.removeEventListener('abort', wake);
    feed.leave(listener);
  }
}

const feeds = new WeakMap<Changes, Feed>();

class Listener {
  readonly waiting: string[] = [];
  failure: { readonly error: unknown } | null = null;
  wake: () => void = () => undefined;

  next(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
    });
  }

  tell(ids: readonly string[]): void {
    this.waiting.push(...ids);
    if (this.waiting.length > MOST_WAITING) this.fail(tooSlow());
    this.wake();
  }

  fail(error: unknown): void {
    this.failure = { error };
    this.wake();
  }
}

/** One look after the other at what came, for all who listen. */
class Feed {
  private readonly reader: Changes;
  private readonly listeners = new Set<Listener>();
  private version = Number.MAX_SAFE_INTEGER;
  private looking: Promise<void> = Promise.resolve();
  private timer: NodeJS.Timeout | undefined;

  constructor(reader: Changes) {
    this.reader = reader;
  }

  /** What came before is told to those who were there: who joins hears of what comes after. */
  async join(): Promise<Listener> {
    const listener = new Listener();
    await this.look();
    if (this.listeners.size >= MOST_LISTENERS) throw tooMany();
    this.listeners.add(listener);
    this.timer ??= setInterval(() => this.look().catch(() => undefined), EACH);
    return listener;
  }

  leave(listener: Listener): void {
    this.listeners.delete(listener);
    if (this.listeners.size > 0) return;
    clearInterval(this.timer);
    this.timer = undefined;
    this.version = Number.MAX_SAFE_INTEGER;
  }

  private look(): Promise<void> {
    this.looking = this.looking.catch(() => undefined).then(() => this.lookOnce());
    return this.looking;
  }

  private async lookOnce(): Promise<void> {
    try {
      for (let more = true; more; ) {
        const { version, articles } = await this.reader.changes(this.version);
        this.version = version;
        for (const listener of this.listeners) listener.tell(articles);
        more = articles.length > 0;
      }
    } catch (error) {
      for (const listener of this.listeners) listener.fail(error);
      throw error;
    }
  }
}

const tooMany = () =>
  new ExpectedError(
    'COST_LIMIT',
    `${MOST_LISTENERS} listen already: ask articles(first: 20) from time to time instead`,
    {
      allowed: MOST_LISTENERS,
    },
  );

const tooSlow = () => new ExpectedError('TIMEOUT', `${MOST_WAITING} articles came and were not taken: subscribe again`);
