import { createRequire } from 'node:module';
import type { Answering } from './server.ts';

interface Result {
  readonly requests: { readonly average: number };
  readonly latency: { readonly p50: number; readonly p97_5: number };
  readonly non2xx: number;
}
type Autocannon = (options: Readonly<Record<string, unknown>>) => Promise<Result>;

// It has no types.
const autocannon = createRequire(import.meta.url)('autocannon') as Autocannon;

/** The first shapes over HTTP, ten at a time, five seconds each. */
export const overHttp = async (
  answering: Readonly<Record<string, Answering>>,
  questions: readonly { readonly shape: string; readonly asked: Readonly<Record<string, string>> }[],
): Promise<void> => {
  console.log('\nOver HTTP, ten connections\n');
  for (const [name, who] of Object.entries(answering)) {
    const { url, server } = await who.listen();
    for (const { shape, asked } of questions) {
      const { requests, latency, non2xx } = await autocannon({
        url,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: asked[name] }),
        connections: 10,
        duration: 5,
      });
      const failed = non2xx > 0 ? `, ${non2xx} failed` : '';
      console.log(
        `${shape}, ${name}: ${requests.average} requests a second, p50 ${latency.p50} ms, p97.5 ${latency.p97_5} ms${failed}`,
      );
    }
    server.close();
  }
};
