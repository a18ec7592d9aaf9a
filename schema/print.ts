import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { schema } from './index.ts';
import { sdl } from './sdl.ts';

/** Writes the committed schema.graphql: `npm run schema`. */
writeFileSync(fileURLToPath(new URL('../schema.graphql', import.meta.url)), sdl(schema));
