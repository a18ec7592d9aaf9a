import { Worker } from 'node:worker_threads';
import type { PreparedArticle } from '../../src/resolve/prepared.ts';
import { bundled } from './bundled.ts';
import type { Failure } from './failure.ts';
import type { PrepareTask } from './task.ts';

export interface Asked {
  readonly id: number;
  readonly task: PrepareTask;
}

export interface Prepared {
  readonly id: number;
  readonly result: PreparedArticle | Failure;
}

/** Told of a limit, a thread sweeps before it grows. */
const MEMORY = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 16 } as const;

/** An article that takes longer is given up. */
const LONGEST = 120_000;

/**
 * Articles that a thread is given ahead: more than two batches have, as the one that gives them out hears nothing while it
 * writes.
 */
const AT_ONCE = 512;

/** Threads that prepare articles side by side. */
export class PreparePool {
  readonly #size: number;
  readonly #workers: Place[] = [];
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
    for (const { timer } of this.#workers) if (timer !== null) clearTimeout(timer);
    await Promise.all(this.#workers.map(({ worker }) => worker.terminate()));
  }

  #next(): void {
    while (this.#queue.length > 0) {
      const free = this.#workers.filter(({ busy }) => busy.size < AT_ONCE).sort((a, b) => a.busy.size - b.busy.size)[0];
      const place = free?.busy.size === 0 || this.#workers.length === this.#size ? free : this.#start();
      if (place === undefined) return;
      const waiting = this.#queue.shift()!;
      place.busy.set(waiting.id, waiting);
      this.#watch(place);
      place.worker.postMessage({ id: waiting.id, task: waiting.task } satisfies Asked);
    }
  }

  /** The time of an article begins when the one before it is done. */
  #watch(place: Place): void {
    if (place.timer !== null) clearTimeout(place.timer);
    place.timer = null;
    if (place.busy.size === 0) return;
    place.timer = setTimeout(() => {
      void place.worker.terminate();
      this.#drop(place, `it took longer than ${LONGEST / 1_000} s`);
    }, LONGEST);
  }

  #start(): Place {
    const worker = new Worker(bundled(new URL('./prepare-worker.ts', import.meta.url)), {
      eval: true,
      // Options of the process that runs tests mean nothing there.
      execArgv: [],
      resourceLimits: MEMORY,
    });
    const place: Place = { worker, busy: new Map<number, Waiting>(), timer: null };
    worker.on('message', ({ id, result }: Prepared) => {
      place.busy.get(id)?.resolve(result);
      place.busy.delete(id);
      this.#watch(place);
      this.#next();
    });
    worker.on('error', (error) => this.#drop(place, error.message));
    this.#workers.push(place);
    return place;
  }

  /** A thread that dies takes the article with it that it had in hand, and no others. */
  #drop(place: Place, why: string): void {
    if (place.timer !== null) clearTimeout(place.timer);
    const at = this.#workers.indexOf(place);
    if (at < 0) return;
    this.#workers.splice(at, 1);
    const [inHand, ...others] = place.busy.values();
    this.#queue.unshift(...others);
    inHand?.resolve({ code: 'INTERNAL', message: `could not be read for facts: ${why}.` });
    this.#next();
  }
}

interface Place {
  readonly worker: Worker;
  /** The first is in hand, the others wait. */
  readonly busy: Map<number, Waiting>;
  timer: NodeJS.Timeout | null;
}

interface Waiting {
  readonly id: number;
  readonly task: PrepareTask;
  readonly resolve: (result: PreparedArticle | Failure) => void;
}
