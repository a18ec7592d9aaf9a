// Threads do not inherit the loader that reads TypeScript: this file brings in the one that needs no thread of its own.
import { createRequire } from 'node:module';
import { register } from 'tsx/cjs/api';

register();
createRequire(import.meta.url)('./prepare-worker.ts');
