import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Authorise } from '../auth.ts';

/** Bytes of one request: questions are short, only who may load articles sends more. */
export const BODY_LIMIT = 100_000;
export const AUTHORISED_BODY_LIMIT = 20_000_000;

/**
 * Refuses what a page of another site could send without being asked for permission first (forms, plain text), bodies that
 * are too long, and parameters in the address that are no JSON.
 */
export const useRequestRules = (authorise: Authorise): Plugin => ({
  onRequestParse({ request, url, requestParser, setRequestParser }) {
    if (request.method === 'GET') {
      for (const name of ['variables', 'extensions']) checkJson(name, url.searchParams.get(name));
      return;
    }
    if (request.method !== 'POST') return;
    checkType(request.headers.get('content-type'));
    checkLength(request.headers, authorise(request.headers.get('authorization')) === true);
    if (requestParser) setRequestParser((asked) => readJson(asked, requestParser));
  },
});

const TYPES = ['application/json', 'application/graphql', 'application/graphql+json'];

const checkType = (contentType: string | null): void => {
  const [type = ''] = (contentType ?? '').toLowerCase().split(';');
  if (!TYPES.includes(type.trim())) {
    throw refusal(
      415,
      `the content type must be application/json or application/graphql, but is ${type.trim() || 'missing'}`,
    );
  }
};

const checkLength = (headers: Headers, authorised: boolean): void => {
  const limit = authorised ? AUTHORISED_BODY_LIMIT : BODY_LIMIT;
  const length = headers.get('content-length');
  if (length === null) throw refusal(411, 'a request with a body must say its length: Content-Length is missing');
  if (!(Number(length) <= limit)) {
    throw refusal(413, `the request's body must not be longer than ${limit} bytes, but has ${length}`, {
      connection: 'close',
    });
  }
};

const checkJson = (name: string, text: string | null): void => {
  if (text === null || text === '') return;
  try {
    JSON.parse(text);
  } catch {
    throw refusal(400, `"${name}" in the address must be JSON`);
  }
};

const readJson = async <T>(request: Request, parse: (request: Request) => T | Promise<T>): Promise<T> => {
  const params = await parse(request);
  if (Array.isArray(params)) throw refusal(400, 'one request at a time: a list of requests is not taken');
  return params;
};

const refusal = (status: number, message: string, headers: Record<string, string> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status, headers } } });
