import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { minifyIntrospection, outputIntrospectionFile } from 'gql.tada/internal';
import { buildSchema, introspectionFromSchema } from 'graphql';

/** Writes the schema as types, for gql.tada: part of `npm run schema`. */
export const typesOf = (sdl: string): string =>
  outputIntrospectionFile(minifyIntrospection(introspectionFromSchema(buildSchema(sdl), { descriptions: false })), {
    fileType: '.d.ts',
    shouldPreprocess: true,
  });

const SDL = new URL('../schema.graphql', import.meta.url);
const TYPES = new URL('./schema-types.d.ts', import.meta.url);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(TYPES, typesOf(readFileSync(SDL, 'utf8')));
}
