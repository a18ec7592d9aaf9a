import { createHash, timingSafeEqual } from 'node:crypto';
import type { Secret } from '../secret.ts';

/** Whether a request may change the graph: `'off'` where no token is configured, so that nobody may. */
export type Authorise = (authorization: string | null) => boolean | 'off';

/**
 * Compares the header `Authorization: Bearer TOKEN` with the token in a time that does not depend on where they differ, nor on
 * how long they are.
 */
export const authoriseBy = (token: Secret | null): Authorise => {
  if (token === null) return () => 'off';
  const wanted = digest(token.reveal());
  return (authorization) => {
    const given = /^bearer +(\S+) *$/i.exec(authorization ?? '')?.[1];
    return given !== undefined && timingSafeEqual(digest(given), wanted);
  };
};

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
