import type { ServerResponse } from 'node:http';
import type { GraphReader } from '../graph/graph-store.ts';
import type { Log } from '../log.ts';

export type Probe = (response: ServerResponse) => Promise<void> | void;

/** The process answers. */
export const health: Probe = (response) => sendJson(response, 200, { status: 'ok' });

/** The store answers too, within two seconds: only then should requests be sent here. */
export const ready =
  (store: Pick<GraphReader, 'changes'>, log: Log, patience = 2000): Probe =>
  async (response) => {
    try {
      const { version } = await within(patience, store.changes(Number.MAX_SAFE_INTEGER));
      sendJson(response, 200, { status: 'ready', graphVersion: version });
    } catch (error) {
      log.warn({ err: error }, 'the store does not answer');
      sendJson(response, 503, { status: 'the store does not answer' });
    }
  };

const within = async <T>(milliseconds: number, work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

const sendJson = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
};
