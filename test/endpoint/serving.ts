import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import { Secret } from '../../src/secret.ts';

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}
export interface Asked {
  readonly url: string | undefined;
  readonly authorization: string | undefined;
  readonly body: Record<string, unknown>;
}

let server: Server | null = null;
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())));

/** A server that speaks the protocol, with these replies one after the other. */
export const serving = async (...replies: readonly Reply[]) => {
  const asked: Asked[] = [];
  server = createServer(async (request, response) => {
    const { status, body, headers = {} } = replies[asked.length] ?? replies.at(-1)!;
    asked.push({
      url: request.url,
      authorization: request.headers.authorization,
      body: JSON.parse(await bodyOf(request)),
    });
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((ready) => server!.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { asked, endpoint: { url: `http://127.0.0.1:${port}/v1/`, model: 'small', key: new Secret('secret') } };
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
};

export const saying = (content: string | null, more: object = {}): Reply => ({
  status: 200,
  body: { choices: [{ message: { role: 'assistant', content, ...more }, finish_reason: 'stop' }] },
});
