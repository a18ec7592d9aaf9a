import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { printSchema } from 'graphql';
import { schema } from './index.ts';

/** Writes the committed schema.graphql: `npm run schema`. */
writeFileSync(fileURLToPath(new URL('../schema.graphql', import.meta.url)), `${printSchema(schema)}\n`);
