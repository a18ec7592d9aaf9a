#!/usr/bin/env -S node --max-semi-space-size=8
// The command line of seed/cli.ts from any folder, without a build: tsx reads the TypeScript. The flag: a loader's garbage is
// swept before it takes up memory.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
await import('../seed/cli.ts');
