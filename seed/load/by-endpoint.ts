import type { EndpointConfig } from '../../src/config.ts';
import type { PreparedArticle } from '../../src/resolve/prepared.ts';
import { type Failure, failureOf } from './failure.ts';
import { type PrepareTask, prepareWith } from './task.ts';

/** Questions that an endpoint is asked side by side. */
const AT_ONCE = 4;

/** Articles whose facts a model gives instead of our rules, a few at a time. */
export class ByEndpoint {
  readonly #endpoint: EndpointConfig;
  readonly #waiting: (() => void)[] = [];
  #asking = 0;

  constructor(endpoint: EndpointConfig) {
    this.#endpoint = endpoint;
  }

  /** What an article's facts depend on beside the article: another model reads everything anew. */
  get name(): string {
    return `${this.#endpoint.url} ${this.#endpoint.model}`;
  }

  async prepare(task: PrepareTask): Promise<PreparedArticle | Failure> {
    if (this.#asking >= AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#asking += 1;
    try {
      const { extractByEndpoint } = await import('../../src/endpoint/extract.ts');
      const { facts } = await extractByEndpoint(this.#endpoint, task.article);
      return prepareWith(task, facts);
    } catch (error) {
      return failureOf(error);
    } finally {
      // The place goes to the next one that waits.
      const next = this.#waiting.shift();
      if (next) next();
      else this.#asking -= 1;
    }
  }
}
