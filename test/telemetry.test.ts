import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTelemetry } from '../src/telemetry.ts';
import { type Serving, serveSamples } from './server/serving.ts';

interface SentSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
}

/** A collector that keeps what it is sent. */
const sent: SentSpan[] = [];
const services: string[] = [];
let collector: Server;
let server: Serving;
let end: () => Promise<void>;

beforeAll(async () => {
  collector = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    for (const { resource, scopeSpans } of JSON.parse(body).resourceSpans) {
      for (const { key, value } of resource.attributes) if (key === 'service.name') services.push(value.stringValue);
      for (const { spans } of scopeSpans) sent.push(...spans);
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  end = await startTelemetry(`http://127.0.0.1:${(collector.address() as AddressInfo).port}/`);
  server = await serveSamples();
});
afterAll(async () => {
  await server.close();
  collector.close();
});

test('a traced question is one span, with one inside it for each round trip, in the caller’s own trace', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  await server.ask(
    '{ official(name: "hoang trung hai") { label } }',
    {},
    { traceparent: `00-${traceId}-b7ad6b7169203331-01` },
  );
  await expect.poll(() => server.lines.some((line) => line.traceId === traceId)).toBe(true);
  await end();
  const ours = sent.filter((span) => span.traceId === traceId);
  const root = ours.find(({ name }) => name === 'query official');
  expect(root?.parentSpanId).toBe('b7ad6b7169203331');
  const inside = ours.filter(({ parentSpanId }) => parentSpanId === root?.spanId);
  expect(inside.map(({ name }) => name).sort()).toEqual(['store identify', 'store nodes']);
  expect(new Set(services)).toEqual(new Set(['machtin']));
});
