/**
 * Failures that were foreseen. The message says where, what was wanted and what came, and may be shown to anyone; everything
 * that is not an ExpectedError is logged whole and shown masked.
 */
export class ExpectedError extends Error {
  readonly code: ErrorCode;
  /** What a program may want beside the message: candidates of an AMBIGUOUS name, the limit of a COST_LIMIT. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.name = 'ExpectedError';
    this.code = code;
    this.details = details;
  }
}

export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'AMBIGUOUS'
  | 'NOT_FOUND'
  | 'UNAUTHENTICATED'
  | 'COST_LIMIT'
  | 'TIMEOUT'
  | 'CONFLICT'
  | 'UNREADABLE'
  | 'STORE'
  | 'ENDPOINT';
