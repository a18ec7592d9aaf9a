import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ExpectedError } from '../errors.ts';
import type { App } from './app.ts';

export interface Listening {
  /** `http://127.0.0.1:4000` */
  readonly origin: string;
  /** Takes no more requests, lets those that run finish (at most `patience` milliseconds), then cuts what is left. */
  readonly close: (patience?: number) => Promise<void>;
}

/** Serves the app. Throws an ExpectedError where the address can't be had. */
export const listen = async (app: App, at: { readonly host: string; readonly port: number }): Promise<Listening> => {
  const server = createServer(SLOW_CLIENTS, app.listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inWords(error, at)));
    server.listen(at.port, at.host, resolve);
  });
  const { address, family, port } = server.address() as AddressInfo;
  return {
    origin: `http://${EVERYWHERE[address] ?? (family === 'IPv6' ? `[${address}]` : address)}:${port}`,
    close: (patience = 10_000) => close(server, app, patience),
  };
};

/** An address that stands for all of a machine's is none to go to. */
const EVERYWHERE: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

/** Milliseconds: who sends its question slower than this is cut off. */
const SLOW_CLIENTS = { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 10_000 };

const close = async (server: Server, app: App, patience: number): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  await app.close();
  // A connection that has its answer stays open for the next question, which is not to come.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const timer = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(idle);
  clearTimeout(timer);
};

const inWords = (
  error: NodeJS.ErrnoException,
  { host, port }: { readonly host: string; readonly port: number },
): Error => {
  const words: Readonly<Record<string, string>> = {
    EADDRINUSE: `another program listens on ${host}:${port} already: stop it, or set PORT to another number (0 takes a free one).`,
    EACCES: `this user may not listen on ${host}:${port}: set PORT to a number above 1023.`,
    EADDRNOTAVAIL: `HOST must be an address of this machine, but got "${host}".`,
    ENOTFOUND: `HOST must be an address of this machine, but got "${host}".`,
  };
  const message = words[error.code ?? ''];
  return message ? new ExpectedError('BAD_USER_INPUT', message) : error;
};
