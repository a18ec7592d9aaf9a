#!/usr/bin/env node
// The command line of seed/cli.ts from any folder, without a build: tsx reads the TypeScript.
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';

register({ tsconfig: fileURLToPath(new URL('../tsconfig.json', import.meta.url)) });
await import('../seed/cli.ts');
