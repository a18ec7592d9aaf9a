import { ExpectedError } from './errors.ts';

/**
 * Sends spans to a collector by OTLP over HTTP from now on. What else there is to set (headers, sampling, the service's name) the
 * SDK reads from its own variables OTEL_…. Gives back what sends the last spans and ends it. Throws an ExpectedError where the
 * SDK's packages, which are optional, were not installed.
 */
export const startTelemetry = async (endpoint: string): Promise<() => Promise<void>> => {
  const { node, exporter, resources } = await packages();
  const own = resources.resourceFromAttributes({ 'service.name': 'machtin' });
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const provider = new node.NodeTracerProvider({
    resource: own.merge(resources.detectResources({ detectors: [resources.envDetector] })),
    spanProcessors: [new node.BatchSpanProcessor(new exporter.OTLPTraceExporter({ url }))],
  });
  provider.register();
  return () => provider.shutdown();
};

const packages = async () => {
  try {
    const [node, exporter, resources] = await Promise.all([
      import('@opentelemetry/sdk-trace-node'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
    ]);
    return { node, exporter, resources };
  } catch {
    throw new ExpectedError(
      'BAD_USER_INPUT',
      'OTEL_EXPORTER_OTLP_ENDPOINT is set, but the packages that send traces are not installed: run npm install with its optional packages.',
    );
  }
};
