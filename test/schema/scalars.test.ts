import { type GraphQLScalarType, isScalarType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';

const scalar = (name: string): GraphQLScalarType => {
  const type = schema.getType(name);
  if (!isScalarType(type)) throw new Error(`${name} is no scalar`);
  return type;
};

describe('a Date', () => {
  test.each(['2017-01-07', '2016-02-29', '0001-01-01'])('may be %s', (day) => {
    expect(scalar('Date').parseValue(day)).toBe(day);
  });

  test.each(['2017-02-29', '2017-13-01', '7/1/2017', '2017-1-7', '', '2017-01-07T00:00:00Z', 20170107, null])(
    'may not be %j',
    (value) => expect(() => scalar('Date').parseValue(value)).toThrow(/must be a day like "2017-01-07"/),
  );
});

describe('a DateTime', () => {
  test.each(['2017-01-07T09:30:00Z', '2017-01-07T09:30:00.123+07:00'])('may be %s', (moment) => {
    expect(scalar('DateTime').parseValue(moment)).toBe(moment);
  });

  test.each(['2017-01-07', '2017-01-07T25:00:00Z', 5])('may not be %j', (value) => {
    expect(() => scalar('DateTime').parseValue(value)).toThrow(/must be like/);
  });
});
