/** What was made for a key, kept for the next time. Keys depend on the shapes of requests, which those who ask make up: so the oldest go. */
export class Kept<T> {
  readonly #most: number;
  readonly #made = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, make: () => T): T {
    const there = this.#made.get(key);
    if (there !== undefined) return there;
    const made = make();
    const [oldest] = this.#made.keys();
    if (this.#made.size >= this.#most && oldest !== undefined) this.#made.delete(oldest);
    this.#made.set(key, made);
    return made;
  }

  clear(): void {
    this.#made.clear();
  }
}
