import type { ServerResponse } from 'node:http';
import { ExpectedError } from '../errors.ts';
import type { GraphReader } from '../graph/graph-store.ts';
import type { Log } from '../log.ts';

export type Probe = (response: ServerResponse) => Promise<void> | void;

/** The process answers. */
export const health: Probe = (response) => sendJson(response, 200, { status: 'ok' });

/** The store answers too, within two seconds, and has the form that this program knows: only then should requests be sent here. */
export const ready =
  (store: Pick<GraphReader, 'changes'>, log: Log, patience = 2000): Probe =>
  async (response) => {
    try {
      const { version } = await within(patience, store.changes(Number.MAX_SAFE_INTEGER));
      sendJson(response, 200, { status: 'ready', graphVersion: version });
    } catch (error) {
      const status = error instanceof ExpectedError ? 'the store cannot be read' : 'the store does not answer';
      log.warn({ err: error }, status);
      sendJson(response, 503, { status });
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
