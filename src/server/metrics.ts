import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { ExpectedError } from '../errors.ts';
import type { GraphReader } from '../graph/graph-store.ts';
import type { StatsResult } from '../graph/plan.ts';
import type { StoreObserver } from './observed-reader.ts';

/** What Prometheus is told. Labels have few values each, none of which a client can make up. */
export interface Metrics {
  /** One GraphQL request has its answer: the errors in it by their codes. */
  readonly requested: (asked: { readonly operation: string; readonly type: string }, answered: Answered) => void;
  readonly responded: (status: number) => void;
  readonly observeStore: StoreObserver;
  /** All figures as text, those of the graph as they are now. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
}

export interface Answered {
  readonly codes: readonly string[];
  /** null: a subscription, which lasts. */
  readonly seconds: number | null;
}

/** Seconds: from an answer out of an index to the deadline and beyond. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

export const createMetrics = (store: Pick<GraphReader, 'read'>): Metrics => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const counter = (name: string, help: string, labelNames: string[]) =>
    new Counter({ name: `machtin_${name}`, help, labelNames, registers });
  const histogram = (name: string, help: string, labelNames: string[]) =>
    new Histogram({ name: `machtin_${name}`, help, labelNames, buckets: BUCKETS, registers });

  const requests = counter('graphql_requests_total', 'GraphQL requests answered.', ['operation', 'type', 'outcome']);
  const errors = counter('graphql_errors_total', 'Errors in GraphQL answers, by their code.', ['code']);
  const latency = histogram('graphql_request_seconds', 'Time from request to answer.', ['operation', 'type']);
  const responses = counter('http_responses_total', 'HTTP responses.', ['status']);
  const roundTrips = counter('store_round_trips_total', 'Questions to the database.', ['plan', 'outcome']);
  const storeLatency = histogram('store_round_trip_seconds', 'Time that the database took.', ['plan']);
  const refresh = graphGauges(store, registers);

  return {
    requested: ({ operation, type }, { codes, seconds }) => {
      requests.inc({ operation, type, outcome: codes.length > 0 ? 'error' : 'ok' });
      for (const code of codes) errors.inc({ code });
      if (seconds !== null) latency.observe({ operation, type }, seconds);
    },
    responded: (status) => responses.inc({ status: String(status) }),
    observeStore: (plan) => {
      const startedAt = performance.now();
      return (error) => {
        roundTrips.inc({ plan, outcome: outcomeOf(error) });
        storeLatency.observe({ plan }, (performance.now() - startedAt) / 1000);
      };
    },
    text: async () => {
      await refresh();
      return registry.metrics();
    },
    contentType: registry.contentType,
  };
};

const outcomeOf = (error: unknown): string => {
  if (error === null) return 'ok';
  return error instanceof ExpectedError ? error.code : 'error';
};

/** However often one asks, the store is not asked more often than this, and is waited for no longer. Milliseconds. */
const FRESH = 1000;
const PATIENCE = 2000;

const graphGauges = (store: Pick<GraphReader, 'read'>, registers: Registry[]): (() => Promise<void>) => {
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Gauge({ name: `machtin_${name}`, help, labelNames, registers });
  const up = gauge('store_up', '1 where the store answers, else 0.');
  const nodes = gauge('graph_nodes', 'Things in the graph, by kind.', ['kind']);
  const relations = gauge('graph_relations', 'Relations in the graph, derived ones not counted.');
  const newest = gauge('newest_article_timestamp_seconds', 'The day of the newest article, as seconds since 1970.');
  const loaded = gauge('last_load_timestamp_seconds', 'When an article was last taken in, as seconds since 1970.');

  const show = (stats: StatsResult): void => {
    for (const [kind, count] of Object.entries(stats.counts)) nodes.set({ kind }, count);
    relations.set(stats.relations);
    if (stats.newestArticleOn !== null) newest.set(Date.parse(stats.newestArticleOn) / 1000);
    if (stats.loadedAt !== null) loaded.set(Date.parse(stats.loadedAt) / 1000);
  };
  const ask = async (): Promise<void> => {
    try {
      show(await store.read({ type: 'stats' }, { operation: 'metrics', deadline: PATIENCE }));
      up.set(1);
    } catch {
      up.set(0);
    }
  };
  let asking = Promise.resolve();
  let askedAt = Number.NEGATIVE_INFINITY;
  return () => {
    if (performance.now() - askedAt > FRESH) {
      askedAt = performance.now();
      asking = ask();
    }
    return asking;
  };
};
