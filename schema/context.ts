import type { GraphReader } from '../src/graph/graph-store.ts';
import type { ArticleLoader, JudgementPort } from './ports.ts';

/** What one GraphQL request is answered with. Made anew for each request, by src/server or by a test. */
export interface Context {
  readonly reader: GraphReader;
  /** null: this server takes no articles. */
  readonly loader: ArticleLoader | null;
  /** null: this server takes no judgements. */
  readonly judgements: JudgementPort | null;
  /** The request carries the right token; `'off'` where none is configured, so that mutations are off and say so. */
  readonly authorised: boolean | 'off';
  /** Grows by one with each query sent to the store; the server shows it in the response's extensions. */
  readonly roundTrips: { count: number };
  /** Rows that one request may ask for; Infinity for no limit. */
  readonly costLimit: number;
  /** The GraphQL operation's name, for the store's own logs. */
  readonly operationName: string | null;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal | null;
  /** When the request must be answered, in milliseconds since the epoch; null: no limit. */
  readonly deadline: number | null;
  /** YYYY-MM-DD in Vietnam: the day that names are read on by default. */
  readonly today: string;
}
