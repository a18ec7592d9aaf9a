import { setTimeout } from 'node:timers/promises';

/** One request at a time to a host, with a pause after each. */
export class Turns {
  readonly #pause: number;
  readonly #last = new Map<string, Promise<unknown>>();
  readonly #pauses = new Map<string, number>();
  readonly #freeAt = new Map<string, number>();

  /** Milliseconds. */
  constructor(pause: number) {
    this.#pause = pause;
  }

  /** A host may ask for a longer pause. */
  slowDown(host: string, pause: number): void {
    this.#pauses.set(host, Math.max(this.#pause, pause));
  }

  take<T>(host: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(host) ?? Promise.resolve();
    const own = before.then(async () => {
      const wait = (this.#freeAt.get(host) ?? 0) - Date.now();
      if (wait > 0) await setTimeout(wait);
      try {
        return await work();
      } finally {
        this.#freeAt.set(host, Date.now() + (this.#pauses.get(host) ?? this.#pause));
      }
    });
    this.#last.set(
      host,
      own.catch(() => undefined),
    );
    return own;
  }
}
