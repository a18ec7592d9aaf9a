import type { IncomingMessage } from 'node:http';
import { ExpectedError } from '../../errors.ts';
import { type FormatName, readFormat } from '../../export/formats.ts';
import { readScope, type Scope } from '../../export/scope.ts';

export interface ExportParameters {
  readonly format: FormatName;
  readonly scope: Scope;
  /** Of the one connection that is wanted; null: the graph. */
  readonly query: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly mark: boolean;
}

/** Throws BAD_USER_INPUT for parameters that are none, or that do not go together. */
export const readParameters = ({ url = '' }: IncomingMessage): ExportParameters => {
  const parameters = new URL(url, 'http://localhost').searchParams;
  for (const name of parameters.keys()) {
    if (!NAMES.includes(name)) {
      throw wrong(`the address may have the parameters ${NAMES.join(', ')}, but got ${JSON.stringify(name)}.`);
    }
  }
  const only = parameters.getAll('only').flatMap((names) => names.split(',').filter((name) => name !== ''));
  const query = parameters.get('query');
  if (query !== null && only.length > 0) throw wrong('the address may have "query" or "only", not both.');
  return {
    format: readFormat('"format"', parameters.get('format') ?? 'jsonl'),
    scope: readScope(only),
    query,
    variables: readVariables(parameters.get('variables') ?? '{}'),
    mark: parameters.get('excel') === 'true',
  };
};

const NAMES = ['format', 'only', 'query', 'variables', 'excel'];

const readVariables = (text: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below.
  }
  throw wrong('"variables" must be a JSON object.');
};

const wrong = (message: string): ExpectedError => new ExpectedError('BAD_USER_INPUT', message);
