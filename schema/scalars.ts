import { GraphQLError } from 'graphql';
import { builder } from './builder.ts';

builder.scalarType('Date', {
  description: 'A day, YYYY-MM-DD: 2017-01-07.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (isDay(value)) return value;
    throw new GraphQLError(`a Date must be a day like "2017-01-07", but got ${JSON.stringify(value)}`);
  },
});

builder.scalarType('DateTime', {
  description: 'A moment as RFC 3339 writes it: 2017-01-07T09:30:00.000Z.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value))) return value;
    throw new GraphQLError(`a DateTime must be like "2017-01-07T09:30:00Z", but got ${JSON.stringify(value)}`);
  },
});

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** 29 February is a day in leap years only. */
function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
