import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** A text that is served as it is, read once. */
export interface StaticFile {
  readonly type: string;
  readonly body: Buffer;
  readonly zipped: Buffer;
  readonly tag: string;
  readonly headers: Readonly<Record<string, string>>;
}

export const staticFile = (
  type: string,
  text: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
  zipped: Buffer = gzipSync(text),
): StaticFile => {
  const body = Buffer.from(text);
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { type, body, zipped, tag, headers };
};

export const fileBeside = (base: string, name: string): Buffer => readFileSync(new URL(name, base));

/** Answers GET and HEAD; a browser that has it already is told so. */
export const sendFile = (request: IncomingMessage, response: ServerResponse, file: StaticFile): void => {
  const headers = {
    'content-type': file.type,
    'cache-control': 'no-cache',
    etag: file.tag,
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...file.headers,
  };
  if (request.headers['if-none-match'] === file.tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const zip = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  const body = zip ? file.zipped : file.body;
  response.writeHead(200, {
    ...headers,
    'content-length': body.length,
    ...(zip ? { 'content-encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
};
