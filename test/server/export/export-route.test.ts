import { once } from 'node:events';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMAT_NAMES, FORMATS } from '../../../src/export/formats.ts';
import { MOST_AT_ONCE } from '../../../src/server/export/limits.ts';
import { exported, openSamples, type Samples } from '../../export/exported.ts';
import { type Serving, serveSamples } from '../serving.ts';

let server: Serving;
/** The same articles elsewhere, which make the same graph. */
let samples: Samples;

beforeAll(async () => {
  server = await serveSamples({ MACHTIN_CORS_ORIGINS: 'https://data.example' });
  samples = await openSamples();
});
afterAll(async () => {
  await server.close();
  await samples.close();
});

const get = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`${server.origin}${path}`, init);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

/** Asks, and takes nothing of the answer but its beginning. */
const takeNothing = async (path: string) => {
  const { port } = new URL(server.origin);
  const socket = connect({ port: Number(port), host: '127.0.0.1' });
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  await once(socket, 'readable');
  return socket;
};

describe('GET /export', () => {
  test.each(FORMAT_NAMES)('gives the graph as %s, the same as the command line', async (format) => {
    const { status, headers, text } = await get(`/export?format=${format}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(FORMATS[format].mediaType);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="machtin.${FORMATS[format].extension}"`);
    expect(text).toBe(await exported(samples.store, format));
  });

  test('gives the kinds and relations that are named', async () => {
    const { body } = await server.send('/export?format=csv&only=Official,HOLDS&only=Position');
    expect(body).toBe(await exported(samples.store, 'csv', ['Official', 'HOLDS', 'Position']));
  });

  test('marks CSV for Excel', async () => {
    const response = await fetch(`${server.origin}/export?format=csv&only=Topic&excel=true`);
    expect([...new Uint8Array(await response.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('is zipped for those who read that', async () => {
    const { port } = new URL(server.origin);
    const socket = connect({ port: Number(port), host: '127.0.0.1' });
    socket.write('GET /export?only=Topic HTTP/1.0\r\nAccept-Encoding: gzip\r\n\r\n');
    const parts: Buffer[] = [];
    for await (const part of socket) parts.push(part as Buffer);
    const answer = Buffer.concat(parts);
    const body = answer.subarray(answer.indexOf('\r\n\r\n') + 4);
    expect(gunzipSync(body).toString()).toBe(await exported(samples.store, 'jsonl', ['Topic']));
  });

  test('says that nothing has changed', async () => {
    const ask = (path: string, etag = '') => get(path, { method: 'HEAD', headers: { 'if-none-match': etag } });
    const etag = (await ask('/export?format=csv&only=Topic')).headers.get('etag')!;
    expect((await ask('/export?format=csv&only=Topic', etag)).status).toBe(304);
    expect((await ask('/export?format=csv&only=Place', etag)).status).toBe(200);
  });

  test.each([
    ['format=xlsx', '"format" must be one of jsonl, csv, gexf, graphml, cypher, but got "xlsx".'],
    ['format=__proto__', 'but got "__proto__".'],
    ['only=Note', 'but got "Note".'],
    ['formats=csv', 'the address may have the parameters format, only, query, variables, excel'],
  ])('refuses %s', async (parameters, message) => {
    const { status, body } = await server.send(`/export?${parameters}`);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) });
  });

  test('answers GET and HEAD alone', async () => {
    expect((await server.send('/export', { method: 'POST' })).status).toBe(405);
    const head = await server.send('/export?format=gexf', { method: 'HEAD' });
    expect([head.status, head.body]).toEqual([200, '']);
  });

  test('is read by pages of the origins that are listed', async () => {
    const from = async (origin: string) =>
      (await get('/export', { method: 'HEAD', headers: { origin } })).headers.get('access-control-allow-origin');
    expect(await from('https://data.example')).toBe('https://data.example');
    expect(await from('https://other.example')).toBeNull();
  });

  test('turns away those who ask while others are still taking theirs, and answers all else meanwhile', async () => {
    const endless = server.ports.store as { exportRows: Serving['store']['exportRows'] };
    const { exportRows } = endless;
    let open = 0;
    endless.exportRows = async function* () {
      open += 1;
      try {
        for (let n = 0; ; n += 1) yield { row: 'node', id: `top_${n}`, kind: 'Topic', properties: { name: 'y tế' } };
      } finally {
        open -= 1;
      }
    };
    try {
      const sockets = await Promise.all(Array.from({ length: MOST_AT_ONCE }, () => takeNothing('/export')));
      const { status, headers } = await server.send('/export');
      expect([status, headers.get('retry-after')]).toEqual([503, '30']);
      expect((await server.ask('{ stats { articles } }')).body.data.stats.articles).toBe(8);
      expect(open).toBe(MOST_AT_ONCE);
      for (const socket of sockets) socket.destroy();
      await expect.poll(() => open).toBe(0);
    } finally {
      endless.exportRows = exportRows;
    }
    expect((await get('/export?only=Topic')).status).toBe(200);
  });
});

test('an export that is switched off is not there', async () => {
  const off = await serveSamples({ MACHTIN_EXPORT: 'off' });
  expect((await off.send('/export')).status).toBe(404);
  await off.close();
});
