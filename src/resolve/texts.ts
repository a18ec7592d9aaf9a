import type { WriteTransaction } from '../graph/graph-store.ts';
import { wordSet } from '../text/fold.ts';

/** What is known of an article that is being loaded. */
export interface Loading {
  readonly text: string;
  readonly words: string;
}

/** Texts of articles: of those that are being loaded, and, when asked for, of those in the graph. */
export class Texts {
  readonly #transaction: WriteTransaction;
  readonly #loading: ReadonlyMap<string, Loading>;
  /** Of those in the graph. */
  readonly #stored = new Map<string, string>();

  constructor(transaction: WriteTransaction, loading: ReadonlyMap<string, Loading>) {
    this.#transaction = transaction;
    this.#loading = loading;
  }

  async load(articles: readonly string[]): Promise<void> {
    const missing = [...new Set(articles)].filter((id) => !this.#loading.has(id) && !this.#stored.has(id));
    if (missing.length === 0) return;
    for (const [id, text] of await this.#transaction.texts(missing)) this.#stored.set(id, text);
  }

  /** Makes room: of these, those that are in the graph have to be loaded again before they are asked for. */
  forget(articles: Iterable<string>): void {
    for (const id of articles) this.#stored.delete(id);
  }

  get(article: string): string {
    const text = this.#loading.get(article)?.text ?? this.#stored.get(article);
    if (text === undefined) throw new Error(`The text of ${article} was not loaded.`);
    return text;
  }

  /** What it is found by. */
  words(article: string, title: string): string {
    return this.#loading.get(article)?.words ?? wordSet(title, this.get(article));
  }
}
