// Threads do not inherit the loader that reads TypeScript: this file brings it in, then goes on in TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./export-worker.ts');
