import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ExpectedError } from '../../errors.ts';
import { exportGraph, FORMATS, type FormatName, readFormat } from '../../export/formats.ts';
import { readScope } from '../../export/scope.ts';
import type { AppPorts } from '../app.ts';
import { allowedOrigin } from '../cors.ts';
import { sendProblem } from '../problem.ts';
import { MOST_AT_ONCE, RETRY_AFTER } from './limits.ts';
import { sendDownload } from './send-download.ts';

export const EXPORT_PATH = '/export';

type Ports = Pick<AppPorts, 'store' | 'config'>;

/** `GET /export?format=csv&only=Official,GAVE`: the graph, or the kinds and relations that are named, as a file. */
export const createExport = ({ store, config }: Ports) => {
  let running = 0;

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    allowedOrigin(request, response, config.corsOrigins);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return sendProblem(response, 405, 'Only GET is answered here.');
    try {
      const { format, scope, mark } = readParameters(request);
      const { version } = await store.changes(Number.MAX_SAFE_INTEGER);
      const headers = headersOf(format, `${version} ${request.url}`);
      if (request.headers['if-none-match'] === headers.etag) return void response.writeHead(304, headers).end();
      if (request.method === 'HEAD') return void response.writeHead(200, headers).end();
      if (running >= MOST_AT_ONCE) return sendBusy(response);
      running += 1;
      try {
        await sendDownload(request, response, exportGraph(store, { format, scope, mark }), headers);
      } finally {
        running -= 1;
      }
    } catch (error) {
      if (!(error instanceof ExpectedError) || response.headersSent) throw error;
      sendProblem(response, error.code === 'STORE' ? 503 : 400, error.message, error.code);
    }
  };
};

const readParameters = ({ url = '' }: IncomingMessage) => {
  const parameters = new URL(url, 'http://localhost').searchParams;
  for (const name of parameters.keys()) {
    if (!PARAMETERS.includes(name)) {
      throw new ExpectedError(
        'BAD_USER_INPUT',
        `the address may have the parameters ${PARAMETERS.join(', ')}, but got ${JSON.stringify(name)}.`,
      );
    }
  }
  const only = parameters.getAll('only').flatMap((names) => names.split(',').filter((name) => name !== ''));
  return {
    format: readFormat('"format"', parameters.get('format') ?? 'jsonl'),
    scope: readScope(only),
    mark: parameters.get('excel') === 'true',
  };
};

const PARAMETERS = ['format', 'only', 'excel'];

/** The tag is of the graph's version before it was read, so that a file is never older than its tag says. */
const headersOf = (format: FormatName, tagged: string) => ({
  'content-type': FORMATS[format].mediaType,
  'content-disposition': `attachment; filename="machtin.${FORMATS[format].extension}"`,
  'cache-control': 'public, max-age=0, s-maxage=60',
  etag: `W/"${createHash('sha256').update(tagged).digest('base64url').slice(0, 22)}"`,
  vary: 'accept-encoding, origin',
  'x-content-type-options': 'nosniff',
});

const sendBusy = (response: ServerResponse): void => {
  response.setHeader('retry-after', RETRY_AFTER);
  sendProblem(response, 503, `${MOST_AT_ONCE} exports are being written already: ask again in ${RETRY_AFTER} seconds.`);
};
