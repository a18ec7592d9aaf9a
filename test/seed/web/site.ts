import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach } from 'vitest';

export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A paper's web site on this machine: what it answers is set by address, what it was asked is kept. */
export function site() {
  const pages = new Map<string, string | Answer>();
  const asked: string[] = [];
  let [open, most] = [0, 0];
  let origin = '';
  const server = createServer((request, response) => {
    asked.push(request.url!);
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    const page = pages.get(request.url!);
    if (typeof page === 'function') page(request, response);
    else if (page === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    pages.clear();
    asked.length = 0;
    most = 0;
  });
  return {
    pages,
    asked,
    url: (path: string) => `${origin}${path}`,
    /** The most requests that were open at once. */
    most: () => most,
  };
}

/** A page as a paper serves it. */
export const page = (title: string, text: string, head = ''): string =>
  `<!doctype html><html><head><title>${title}</title>${head}
<script type="application/ld+json">{"@type":"NewsArticle","headline":"${title}","datePublished":"2017-03-02T06:00:00+07:00"}</script>
</head><body><nav><a href="/">Trang chủ</a></nav><article>${text
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('')}</article></body></html>`;
