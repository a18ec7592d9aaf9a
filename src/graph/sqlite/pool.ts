import { once, setMaxListeners } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ExpectedError } from '../../errors.ts';
import type { ReadOptions } from '../graph-store.ts';
import { type Answered, type Asked, type ReaderStart, STOP } from './answers.ts';
import { unpacked } from './packed.ts';
import type { Question } from './read.ts';

/**
 * Threads that read. A statement cannot be interrupted, and a thread that is killed inside one takes the process with it (the
 * driver panics). So at a deadline the asker gets its error at once, the thread is left to end its statement, and where that takes
 * long another takes its place. Whoever asks much at once (all questions of a request have its signal) holds up nobody
 * who asks little: next is who has fewest questions under way, and nobody has more than half of the threads.
 */
export class ReaderPool {
  private readonly file: string;
  private readonly size: number;
  private readonly free: Worker[] = [];
  private readonly busy = new Map<Worker, Waiting>();
  private readonly queue: Waiting[] = [];
  /** One number for each thread: the question that it need not go on with. */
  private readonly givenUp = new Map<Worker, Int32Array>();
  /** Still at a statement whose asker has left. */
  private readonly abandoned = new Set<Worker>();
  /** Those of them that have been so for long. */
  private readonly lost = new Set<Worker>();
  private asked = 0;
  private isClosed = false;

  constructor(file: string, size: number) {
    this.file = file;
    this.size = size;
  }

  ask(question: Question, options: ReadOptions = {}): Promise<unknown> {
    if (this.isClosed) return Promise.reject(new Error('the store is closed'));
    if (options.signal?.aborted) return Promise.reject(timedOut(options));
    return new Promise((resolve, reject) => {
      this.asked += 1;
      const asker = options.signal ?? {};
      if (options.signal) setMaxListeners(0, options.signal); // one for each question of the request
      const waiting: Waiting = { id: this.asked, asker, question, resolve, reject, settle: () => undefined };
      const giveUp = () => this.giveUp(waiting, timedOut(options));
      const timer = options.deadline === undefined ? undefined : setTimeout(giveUp, options.deadline);
      options.signal?.addEventListener('abort', giveUp, { once: true });
      waiting.settle = () => {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', giveUp);
      };
      this.queue.push(waiting);
      this.next();
    });
  }

  /** Questions that are under way are still answered; statements that nobody waits for get some time to end. */
  async close(): Promise<void> {
    this.isClosed = true;
    while (this.busy.size + this.queue.length > 0) await aMoment();
    const until = performance.now() + LAST_PATIENCE;
    while (this.abandoned.size > 0 && performance.now() < until) await aMoment();
    await Promise.all(this.free.map(end));
  }

  private next(): void {
    const waiting = this.whoseTurn();
    if (waiting === undefined) return;
    const worker = this.free.pop() ?? (this.mayStart ? this.start() : undefined);
    if (worker === undefined) return;
    this.queue.splice(this.queue.indexOf(waiting), 1);
    this.busy.set(worker, waiting);
    worker.ref();
    worker.postMessage({ id: waiting.id, question: JSON.stringify(waiting.question) } satisfies Asked);
  }

  private get mayStart(): boolean {
    const held = this.busy.size + this.free.length + this.abandoned.size - this.lost.size;
    return held < this.size && this.lost.size < MOST_LOST;
  }

  private whoseTurn(): Waiting | undefined {
    const underWay = new Map<object, number>();
    for (const { asker } of this.busy.values()) underWay.set(asker, (underWay.get(asker) ?? 0) + 1);
    let [next, fewest]: [Waiting | undefined, number] = [undefined, Math.ceil(this.size / 2)];
    for (const waiting of this.queue) {
      const count = underWay.get(waiting.asker) ?? 0;
      if (count < fewest) [next, fewest] = [waiting, count];
      if (fewest === 0) break;
    }
    return next;
  }

  private start(): Worker {
    const givenUp = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const worker = new Worker(new URL('./read-worker.js', import.meta.url), {
      workerData: { file: this.file, givenUp } satisfies ReaderStart,
      // Options of the process that runs tests mean nothing here.
      execArgv: [],
    });
    this.givenUp.set(worker, givenUp);
    worker.on('message', (answered: Answered) => this.settle(worker, answered));
    worker.on('error', (error) => this.drop(worker, error));
    worker.on('exit', () => this.drop(worker, new Error('a reader of the store ended')));
    return worker;
  }

  private settle(worker: Worker, answered: Answered): void {
    if (this.abandoned.has(worker)) this.takeBack(worker);
    const waiting = this.busy.get(worker);
    if (waiting === undefined || waiting.id !== answered.id) return;
    this.busy.delete(worker);
    // An idle reader does not keep the process alive.
    worker.unref();
    this.free.push(worker);
    waiting.settle();
    if ('value' in answered) waiting.resolve(unpacked(waiting.question, answered.value));
    else waiting.reject(revived(answered.failure));
    this.next();
  }

  /** Its statement has ended: it reads on where a reader is missing. */
  private takeBack(worker: Worker): void {
    this.abandoned.delete(worker);
    const isNeeded = !this.lost.delete(worker) || this.mayStart;
    if (isNeeded) this.free.push(worker);
    else end(worker);
    this.next();
  }

  private giveUp(waiting: Waiting, error: Error): void {
    const queued = this.queue.indexOf(waiting);
    if (queued >= 0) this.queue.splice(queued, 1);
    waiting.settle();
    waiting.reject(error);
    for (const [worker, current] of this.busy) {
      if (current !== waiting) continue;
      this.busy.delete(worker);
      this.abandoned.add(worker);
      worker.unref();
      Atomics.store(this.givenUp.get(worker) ?? new Int32Array(1), 0, waiting.id);
      setTimeout(() => this.replace(worker), SOON_BACK).unref();
    }
    this.next();
  }

  private replace(worker: Worker): void {
    if (!this.abandoned.has(worker)) return;
    this.lost.add(worker);
    this.next();
  }

  private drop(worker: Worker, error: Error): void {
    const waiting = this.busy.get(worker);
    this.busy.delete(worker);
    this.abandoned.delete(worker);
    this.lost.delete(worker);
    this.givenUp.delete(worker);
    const at = this.free.indexOf(worker);
    if (at >= 0) this.free.splice(at, 1);
    waiting?.settle();
    waiting?.reject(error);
    if (!this.isClosed) this.next();
  }
}

/** So that slow questions, asked again and again, do not take all of the machine: then others wait. */
const MOST_LOST = 8;

/** Milliseconds. A thread that is given up comes back with the end of its statement, mostly sooner than another could begin. */
const SOON_BACK = 200;

/** Milliseconds. */
const LAST_PATIENCE = 5_000;

/** Ends a thread that has nothing to do: by itself, so that it is not inside a statement. */
const end = async (worker: Worker): Promise<void> => {
  const ended = once(worker, 'exit');
  worker.ref();
  worker.postMessage(STOP);
  await ended.catch(() => undefined);
};

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

interface Waiting {
  readonly id: number;
  /** The same object for all that one request asks. */
  readonly asker: object;
  readonly question: Question;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  settle: () => void;
}

const timedOut = ({ operation, deadline }: ReadOptions): ExpectedError =>
  new ExpectedError(
    'TIMEOUT',
    `${operation ?? 'the request'} was not answered${deadline === undefined ? ' before it was given up' : ` within ${deadline} ms`}: ask for less`,
  );

export const revived = ({ message, stack, code }: Extract<Answered, { failure: unknown }>['failure']): Error => {
  if (code !== null) return new ExpectedError(code, message);
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
};
