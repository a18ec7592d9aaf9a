import robotsParser from 'robots-parser';
import { AGENT, type Fetched, unreadable } from './fetcher.ts';

/** Its types speak of an ES module, which it is not. */
const parse = robotsParser as unknown as (address: string, text: string) => Robot;

interface Robot {
  readonly isAllowed: (url: string, agent: string) => boolean | undefined;
  /** Seconds. */
  readonly getCrawlDelay: (agent: string) => number | undefined;
}

/** A host that says nothing of what may be read. */
interface Closed {
  readonly why: string;
}

/** What hosts let be read (RFC 9309): asked once a host. */
export class Robots {
  readonly #fetch: (url: URL) => Promise<Fetched>;
  readonly #known = new Map<string, Promise<Robot | 'all' | Closed>>();

  constructor(fetch: (url: URL) => Promise<Fetched>) {
    this.#fetch = fetch;
  }

  /** The pause that the host asks for, in milliseconds. Throws where it does not want the address to be read. */
  async admit(url: URL): Promise<number> {
    const known = this.#known.get(url.origin) ?? this.#ask(url.origin);
    this.#known.set(url.origin, known);
    const robot = await known;
    if (robot === 'all') return 0;
    if ('why' in robot) throw unreadable(`its host is left alone, for its robots.txt can't be had: ${robot.why}`);
    if (robot.isAllowed(url.href, AGENT) === false)
      throw unreadable(`the robots.txt of ${url.host} does not allow it.`);
    return Math.min(LONGEST_PAUSE, (robot.getCrawlDelay(AGENT) ?? 0) * 1_000);
  }

  async #ask(origin: string): Promise<Robot | 'all' | Closed> {
    const address = `${origin}/robots.txt`;
    try {
      const answer = await this.#fetch(new URL(address));
      if (answer.found !== 'there') return 'all';
      // More than half a megabyte need not be read.
      return parse(address, Buffer.from(answer.bytes.subarray(0, 512 * 1024)).toString('utf8'));
    } catch (error) {
      // A refusal (4xx) is leave to read all; a server in trouble is left alone.
      const why = error instanceof Error ? error.message : String(error);
      return /answers 4\d\d\./.test(why) ? 'all' : { why };
    }
  }
}

const LONGEST_PAUSE = 30_000;
