#!/usr/bin/env -S MALLOC_ARENA_MAX=2 node --max-semi-space-size=8 --v8-pool-size=2
// The command line of seed/cli.ts from any folder, without a build: tsx reads the TypeScript. The flags: a loader's garbage is
// swept before it takes up memory, two threads beside its own collect and compile, and (on Linux) memory that threads give back
// is used again by the others.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
await import('../seed/cli.ts');
