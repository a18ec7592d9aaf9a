import type { IncomingMessage } from 'node:http';
import { ExpectedError } from '../../errors.ts';

/** Bytes of a batch. */
export const FORM_LIMIT = 1_000_000;

/** The form that was posted. Throws BAD_USER_INPUT, with the status in its details, for another body or one too long. */
export const readForm = async (request: IncomingMessage): Promise<URLSearchParams> => {
  const [type = ''] = String(request.headers['content-type'] ?? '')
    .toLowerCase()
    .split(';');
  if (type.trim() !== 'application/x-www-form-urlencoded') {
    throw refusal(
      415,
      `the content type must be application/x-www-form-urlencoded, but is ${type.trim() || 'missing'}.`,
    );
  }
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length > FORM_LIMIT) throw refusal(413, `the request's body must not be longer than ${FORM_LIMIT} bytes.`);
    parts.push(part as Buffer);
  }
  return new URLSearchParams(Buffer.concat(parts).toString('utf8'));
};

const refusal = (status: number, message: string): ExpectedError =>
  new ExpectedError('BAD_USER_INPUT', message, { status });
