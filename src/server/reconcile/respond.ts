import type { ServerResponse } from 'node:http';
import { ExpectedError } from '../../errors.ts';

/** The specification wants every page to be able to ask, wherever it is from. No credentials take part. */
export const allowEveryone = (response: ServerResponse): void => {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cache-control', 'no-cache');
};

/** JSON, or with a callback a script that hands it over (JSONP). */
export const respond = (response: ServerResponse, status: number, body: unknown, callback: string | null): void => {
  const json = JSON.stringify(body);
  if (callback === null) {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(json);
    return;
  }
  response.setHeader('content-type', 'text/javascript; charset=utf-8');
  // The comment keeps the text from being read as anything but a script.
  response.writeHead(status).end(`/**/${callback}(${json.replace(/[\u2028\u2029]/g, escaped)});`);
};

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16)}`;

export const respondPage = (response: ServerResponse, status: number, page: string): void => {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    // To be framed by any program, and to do nothing there.
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  });
  response.end(page);
};

/** The name of a function, and nothing that a script could begin with. */
export const callbackOf = (parameters: URLSearchParams): string | null => {
  const name = parameters.get('callback');
  if (name === null || name === '') return null;
  if (/^[A-Za-z_$][\w$]*(\.[A-Za-z_$][\w$]*){0,4}$/.test(name) && name.length <= 100) return name;
  throw new ExpectedError('BAD_USER_INPUT', '"callback" must be the name of a function.');
};
