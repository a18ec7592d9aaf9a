import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One copy of graphql: vitest would load its ESM and CommonJS builds side by side, and instanceof would lie.
  resolve: { alias: { graphql: 'graphql/index.js' } },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/neo4j/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
