import type { WriteTransaction } from '../graph/graph-store.ts';

/** Texts of articles: of those that are being loaded, and, when asked for, of those in the graph. */
export class Texts {
  readonly #transaction: WriteTransaction;
  readonly #loading: ReadonlyMap<string, string>;
  readonly #texts: Map<string, string>;

  constructor(transaction: WriteTransaction, loading: ReadonlyMap<string, string>) {
    this.#transaction = transaction;
    this.#loading = loading;
    this.#texts = new Map(loading);
  }

  async load(articles: readonly string[]): Promise<void> {
    const missing = [...new Set(articles)].filter((id) => !this.#texts.has(id));
    if (missing.length === 0) return;
    for (const [id, text] of await this.#transaction.texts(missing)) this.#texts.set(id, text);
  }

  /** Makes room: of these, those that are in the graph have to be loaded again before they are asked for. */
  forget(articles: Iterable<string>): void {
    for (const id of articles) if (!this.#loading.has(id)) this.#texts.delete(id);
  }

  get(article: string): string {
    const text = this.#texts.get(article);
    if (text === undefined) throw new Error(`The text of ${article} was not loaded.`);
    return text;
  }
}
