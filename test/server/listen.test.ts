import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import type { App } from '../../src/server/app.ts';
import { listen } from '../../src/server/listen.ts';

const app: App = { listener: (_, response) => response.end('here'), close: async () => {} };

test.each([
  ['127.0.0.1', /^http:\/\/127\.0\.0\.1:\d+$/],
  ['0.0.0.0', /^http:\/\/127\.0\.0\.1:\d+$/], // on all addresses: one that can be gone to
])('listening on %s gives an address that answers', async (host, address) => {
  const { origin, close } = await listen(app, { host, port: 0 });
  expect(origin).toMatch(address);
  expect(await (await fetch(origin)).text()).toBe('here');
  await close();
});

test('closing waits for an answer that is on its way', async () => {
  let finish = (): void => {};
  let started = false;
  const slow: App = {
    ...app,
    listener: (_, response) => {
      finish = () => response.end('at last');
      started = true;
    },
  };
  const { origin, close } = await listen(slow, { host: '127.0.0.1', port: 0 });
  const asked = fetch(origin);
  await expect.poll(() => started).toBe(true);
  const closing = close();
  finish();
  expect(await (await asked).text()).toBe('at last');
  await closing;
  await expect(fetch(origin)).rejects.toThrow();
});

test('closing cuts off what goes on for too long', async () => {
  const endless: App = { ...app, listener: (_, response) => void response.write('and so on') };
  const { origin, close } = await listen(endless, { host: '127.0.0.1', port: 0 });
  const response = await fetch(origin);
  await close(1);
  await expect(response.text()).rejects.toThrow();
});

test('an address in use, or of another machine, is told in words', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(listen(app, { host: '127.0.0.1', port })).rejects.toThrow(
    `another program listens on 127.0.0.1:${port}`,
  );
  await expect(listen(app, { host: '203.0.113.7', port: 0 })).rejects.toThrow(
    'must be an address of this machine, but got "203.0.113.7".',
  );
  other.close();
});
