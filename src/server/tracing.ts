import type { IncomingMessage, ServerResponse } from 'node:http';
import { context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { StoreObserver } from './observed-reader.ts';

const TRACER = 'machtin';

/**
 * Answers a request inside a span of its own, which goes on from the caller's (`traceparent`). Where no telemetry is set up, all
 * of this does nothing. `route` is one of ours, never what the client wrote.
 */
export const inSpan = <T>(request: IncomingMessage, response: ServerResponse, route: string, work: () => T): T => {
  const parent = propagation.extract(context.active(), request.headers);
  const attributes = { 'http.request.method': request.method ?? '', 'http.route': route };
  const span = trace
    .getTracer(TRACER)
    .startSpan(`${request.method} ${route}`, { kind: SpanKind.SERVER, attributes }, parent);
  response.once('close', () => {
    span.setAttribute('http.response.status_code', response.statusCode);
    if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  });
  return context.with(trace.setSpan(parent, span), work);
};

/** The id that a log line and a span have in common; null where nothing is traced. */
export const traceIdOf = (span: Span | undefined = trace.getActiveSpan()): string | null => {
  const spanContext = span?.spanContext();
  return spanContext && trace.isSpanContextValid(spanContext) ? spanContext.traceId : null;
};

/** `POST /graphql` is called `query donationTotals` once that is known. */
export const nameSpan = (type: string, operation: string): void => {
  const span = trace.getActiveSpan();
  span?.updateName(`${type} ${operation}`);
  span?.setAttributes({ 'graphql.operation.type': type, 'graphql.operation.name': operation });
};

/** A span for each of the store's round trips. */
export const traceStore: StoreObserver = (what) => {
  const span = trace.getTracer(TRACER).startSpan(`store ${what}`, { kind: SpanKind.CLIENT });
  return (error) => {
    if (error instanceof Error) span.recordException(error);
    if (error !== null) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };
};
