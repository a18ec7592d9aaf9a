/** As much of the peer as `peer.ts` calls: it is installed by `npm run bench` alone, and types are checked without it. */
declare module '@neo4j/graphql' {
  import type { GraphQLSchema } from 'graphql';
  import type { Driver } from 'neo4j-driver';

  export class Neo4jGraphQL {
    constructor(options: { readonly typeDefs: string; readonly driver: Driver; readonly features: object });
    getSchema(): Promise<GraphQLSchema>;
  }
}
