import { createRequire } from 'node:module';
import type { Ours } from './server.ts';
import type { Shape } from './shapes.ts';

interface Result {
  readonly requests: { readonly average: number };
  readonly latency: { readonly p50: number; readonly p97_5: number };
  readonly non2xx: number;
}
type Autocannon = (options: Readonly<Record<string, unknown>>) => Promise<Result>;

// It has no types.
const autocannon = createRequire(import.meta.url)('autocannon') as Autocannon;

/** The same shapes over HTTP, ten at a time, five seconds each. */
export const overHttp = async (ours: Ours, shapes: readonly Shape[]): Promise<void> => {
  const { url, server } = await ours.listen();
  console.log('\nOver HTTP, ten connections\n');
  for (const shape of shapes) {
    const { requests, latency, non2xx } = await autocannon({
      url,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: shape.ours }),
      connections: 10,
      duration: 5,
    });
    const failed = non2xx > 0 ? `, ${non2xx} failed` : '';
    console.log(
      `${shape.name}: ${requests.average} requests a second, p50 ${latency.p50} ms, p97.5 ${latency.p97_5} ms${failed}`,
    );
  }
  server.close();
};
