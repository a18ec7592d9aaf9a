import { Worker } from 'node:worker_threads';
import type { PreparedArticle } from '../../src/resolve/prepared.ts';
import type { Failure } from './failure.ts';
import type { PrepareTask } from './prepare.ts';

export interface Asked {
  readonly id: number;
  readonly task: PrepareTask;
}

export interface Prepared {
  readonly id: number;
  readonly result: PreparedArticle | Failure;
}

/** Threads that prepare articles side by side. Each is given two at a time, so that none waits for the next. */
export class PreparePool {
  readonly #size: number;
  readonly #workers: { readonly worker: Worker; readonly busy: Map<number, Waiting> }[] = [];
  readonly #queue: Waiting[] = [];
  #asked = 0;

  constructor(size: number) {
    this.#size = size;
  }

  prepare(task: PrepareTask): Promise<PreparedArticle | Failure> {
    return new Promise((resolve) => {
      this.#asked += 1;
      this.#queue.push({ id: this.#asked, task, resolve });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map(({ worker }) => worker.terminate()));
  }

  #next(): void {
    while (this.#queue.length > 0) {
      const free = this.#workers.filter(({ busy }) => busy.size < 2).sort((a, b) => a.busy.size - b.busy.size)[0];
      const place = free?.busy.size === 0 || this.#workers.length === this.#size ? free : this.#start();
      if (place === undefined) return;
      const waiting = this.#queue.shift()!;
      place.busy.set(waiting.id, waiting);
      place.worker.postMessage({ id: waiting.id, task: waiting.task } satisfies Asked);
    }
  }

  #start(): { readonly worker: Worker; readonly busy: Map<number, Waiting> } {
    // Options of the process that runs tests mean nothing there.
    const worker = new Worker(new URL('./prepare-worker.js', import.meta.url), { execArgv: [] });
    const place = { worker, busy: new Map<number, Waiting>() };
    worker.on('message', ({ id, result }: Prepared) => {
      place.busy.get(id)?.resolve(result);
      place.busy.delete(id);
      this.#next();
    });
    worker.on('error', (error) => this.#drop(place, error));
    this.#workers.push(place);
    return place;
  }

  /** A thread that dies takes the articles with it that it had in hand, and no others. */
  #drop(place: { readonly worker: Worker; readonly busy: Map<number, Waiting> }, error: Error): void {
    this.#workers.splice(this.#workers.indexOf(place), 1);
    for (const { resolve } of place.busy.values()) {
      resolve({ code: 'INTERNAL', message: `could not be read: ${error.message}` });
    }
    this.#next();
  }
}

interface Waiting {
  readonly id: number;
  readonly task: PrepareTask;
  readonly resolve: (result: PreparedArticle | Failure) => void;
}
