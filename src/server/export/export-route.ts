import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import { ExpectedError } from '../../errors.ts';
import { exportConnection } from '../../export/connection/export-connection.ts';
import { exportGraph, FORMATS, type FormatName } from '../../export/formats.ts';
import { dayInVietnam } from '../../today.ts';
import type { AppPorts } from '../app.ts';
import { allowedOrigin } from '../cors.ts';
import { showError } from '../errors.ts';
import { sendProblem } from '../problem.ts';
import { askWith, readQuery } from './ask.ts';
import { MOST_AT_ONCE, MOST_CONNECTIONS_AT_ONCE, MOST_ROWS, RETRY_AFTER } from './limits.ts';
import { type ExportParameters, readParameters } from './parameters.ts';
import { begun, sendDownload } from './send-download.ts';

export const EXPORT_PATH = '/export';

type Ports = Pick<AppPorts, 'schema' | 'store' | 'config' | 'log'>;

/**
 * `GET /export?format=csv&only=Official,GAVE`: the graph, or the kinds and relations that are named, as a file.
 * `GET /export?format=csv&query={ donations { nodes { name } } }`: all rows of a connection.
 */
export const createExport = (ports: Ports) => {
  const { store, config, log } = ports;
  const gates = { graph: new Gate(MOST_AT_ONCE), connection: new Gate(MOST_CONNECTIONS_AT_ONCE) };
  const shown = showError(log);

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    allowedOrigin(request, response, config.corsOrigins);
    if (!['GET', 'HEAD'].includes(request.method ?? ''))
      return sendProblem(response, 405, 'Only GET is answered here.');
    try {
      const parameters = readParameters(request);
      const { version } = await store.changes(Number.MAX_SAFE_INTEGER);
      const headers = headersOf(parameters.format, `${version} ${dayInVietnam(new Date())} ${request.url}`);
      if (request.headers['if-none-match'] === headers.etag) return void response.writeHead(304, headers).end();
      if (request.method === 'HEAD') return void response.writeHead(200, headers).end();
      const gate = parameters.query === null ? gates.graph : gates.connection;
      if (!gate.enter()) return sendBusy(response, gate);
      try {
        const chunks = await begun(chunksOf(ports, parameters, response));
        await sendDownload(request, response, chunks, headers);
      } finally {
        gate.leave();
      }
    } catch (error) {
      if (response.destroyed) return;
      if (response.headersSent || !(error instanceof ExpectedError || error instanceof GraphQLError)) throw error;
      const { message, extensions } = inWords(error instanceof ExpectedError ? error : shown(error));
      sendProblem(
        response,
        STATUS[String(extensions.code)] ?? 400,
        message,
        String(extensions.code ?? 'BAD_USER_INPUT'),
      );
    }
  };
};

const chunksOf = (
  ports: Ports,
  { format, scope, query, variables, mark }: ExportParameters,
  response: ServerResponse,
): AsyncIterable<string> => {
  if (query === null) return exportGraph(ports.store, { format, scope, mark });
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const document = readQuery(ports, query, variables);
  const ask = askWith(ports, gone.signal);
  return exportConnection({ schema: ports.schema, document, variables, ask, format, most: MOST_ROWS, mark });
};

/** How many may be within. */
class Gate {
  readonly most: number;
  private within = 0;

  constructor(most: number) {
    this.most = most;
  }

  enter(): boolean {
    if (this.within >= this.most) return false;
    this.within += 1;
    return true;
  }

  leave(): void {
    this.within -= 1;
  }
}

const STATUS: Readonly<Record<string, number>> = {
  TIMEOUT: 504,
  STORE: 503,
  NOT_FOUND: 404,
  INTERNAL_SERVER_ERROR: 500,
};

const inWords = (
  error: Error,
): { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> } => {
  if (error instanceof ExpectedError) return { message: error.message, extensions: { code: error.code } };
  return { message: error.message, extensions: error instanceof GraphQLError ? error.extensions : {} };
};

/** The tag is of the graph's version before it was read, so that a file is never older than its tag says. */
const headersOf = (format: FormatName, tagged: string) => ({
  'content-type': FORMATS[format].mediaType,
  'content-disposition': `attachment; filename="machtin.${FORMATS[format].extension}"`,
  'cache-control': 'public, max-age=0, s-maxage=60',
  etag: `W/"${createHash('sha256').update(tagged).digest('base64url').slice(0, 22)}"`,
  vary: 'accept-encoding, origin',
  'x-content-type-options': 'nosniff',
});

const sendBusy = (response: ServerResponse, { most }: Gate): void => {
  response.setHeader('retry-after', RETRY_AFTER);
  sendProblem(
    response,
    503,
    `${most} exports are being written already: ask again in ${RETRY_AFTER} seconds.`,
    'TRY_LATER',
  );
};
