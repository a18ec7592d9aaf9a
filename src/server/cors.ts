import type { IncomingMessage, ServerResponse } from 'node:http';

/** Lets pages of the listed origins read the answer, `*` for all; other pages' browsers keep it from them. */
export const allowedOrigin = (request: IncomingMessage, response: ServerResponse, origins: readonly string[]): void => {
  const { origin } = request.headers;
  if (origin === undefined || !(origins.includes('*') || origins.includes(origin))) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', 'etag, x-request-id, content-disposition');
};
