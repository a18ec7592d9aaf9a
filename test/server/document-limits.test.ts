import fc from 'fast-check';
import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { DOCUMENT_LIMITS, passedLimit } from '../../src/server/document-limits.ts';

const SMALL = { depth: 3, fields: 6, aliases: 2, rootFields: 3, directives: 2 };

describe('a document', () => {
  test.each([
    ['{ a { b { c } } }', null],
    ['{ a { b { c { d } } } }', 'This request has too many levels of fields: 3 are allowed.'],
    ['{ a { ...F } } fragment F on T { b { c { d } } }', 'This request has too many levels of fields: 3 are allowed.'],
    ['{ x: a y: a }', null],
    ['{ x: a y: a z: a }', 'This request has too many aliases: 2 are allowed.'],
    ['{ a { ...F } b { ...F } } fragment F on T { x: c y: d }', 'This request has too many aliases: 2 are allowed.'],
    ['{ a b c d }', 'This request has too many fields at its root: 3 are allowed.'],
    ['{ a ...F ...F ...F } fragment F on Query { b }', 'This request has too many fields at its root: 3 are allowed.'],
    ['{ a { b c d e f g } }', 'This request has too many fields: 6 are allowed.'],
    [
      '{ a @include(if: true) @skip(if: false) ... @include(if: true) { b } }',
      'This request has too many directives: 2 are allowed.',
    ],
    ['query A { a } query B { a b c d }', 'This request has too many fields at its root: 3 are allowed.'],
    ['{ ...F } fragment F on Query { a ...F }', null], // a cycle is validation's to refuse
    ['{ ...Nowhere }', null],
  ])('%s is measured with its fragments written out', (text, message) => {
    expect(passedLimit(parse(text), SMALL)?.message ?? null).toBe(message);
  });

  test('whose fragments double thirty times is measured at once', () => {
    const doubling = Array.from(
      { length: 30 },
      (_, n) => `fragment F${n} on T { x: a { ...F${n + 1} } y: a { ...F${n + 1} } }`,
    );
    const error = passedLimit(parse(`{ a { ...F0 } } ${doubling.join(' ')} fragment F30 on T { a }`));
    expect(error?.message).toMatch('too many');
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', http: { status: 400 } });
  });

  test('that the playground asks for the schema with is allowed', () => {
    expect(
      passedLimit(parse(getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true }))),
    ).toBeNull();
  });

  test('is as deep as its braces, whatever its shape', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.boolean(), (depth, inFragment) => {
        const nested = `${'a { '.repeat(depth - 1)}a${' }'.repeat(depth - 1)}`;
        const text = inFragment ? `{ ...F } fragment F on Query { ${nested} }` : `{ ${nested} }`;
        expect(passedLimit(parse(text)) === null).toBe(depth <= DOCUMENT_LIMITS.depth);
      }),
    );
  });
});
