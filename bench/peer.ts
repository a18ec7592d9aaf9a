import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import type { Driver } from 'neo4j-driver';
import { asker } from './in-process.ts';
import { type Answering, listening } from './server.ts';

/** The same graph as @neo4j/graphql sees it: what it offers, given labels, relations and the index-backed fields. */
const TYPES = /* GraphQL */ `
  type Official @node {
    id: ID!
    name: String
    label: String
    articleCount: Int
    participations: [Event!]! @relationship(type: "TOOK_PART_IN", direction: OUT, properties: "TookPart")
  }
  type TookPart @relationshipProperties {
    roles: [String!]
  }
  type Organization @node {
    id: ID!
    name: String
  }
  type Province @node {
    id: ID!
    name: String
    events: [Event!]! @relationship(type: "HELD_IN", direction: IN)
    currentEvents: [Event!]! @relationship(type: "HELD_IN_CURRENT", direction: IN)
  }
  type Event @node {
    id: ID!
    name: String
    date: String
    background: Boolean
    provinces: [Province!]! @relationship(type: "HELD_IN", direction: OUT)
    currentProvinces: [Province!]! @relationship(type: "HELD_IN_CURRENT", direction: OUT)
    participants: [Official!]! @relationship(type: "TOOK_PART_IN", direction: IN)
    donations: [Donation!]! @relationship(type: "GIVEN_AT", direction: IN)
  }
  type Donation @node {
    id: ID!
    name: String
    date: String
    minor: BigInt
    donors: [Organization!]! @relationship(type: "GAVE", direction: IN)
    recipients: [Organization!]! @relationship(type: "WENT_TO", direction: OUT)
  }
  type Article @node {
    id: ID!
    title: String
    publishedOn: String
    events: [Event!]! @relationship(type: "MENTIONS", direction: OUT)
  }
`;

/** What its users are told to make: an index on what they look up and sort by. */
export const PEER_INDEXES: readonly string[] = [
  ...['Official', 'Organization', 'Province', 'Event', 'Donation', 'Article'].map(
    (label) => `CREATE INDEX peer_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
  ),
  'CREATE INDEX peer_event_date IF NOT EXISTS FOR (n:Event) ON (n.date)',
  'CREATE INDEX peer_donation_date IF NOT EXISTS FOR (n:Donation) ON (n.date)',
  'CREATE INDEX peer_article_published IF NOT EXISTS FOR (n:Article) ON (n.publishedOn)',
];

/** @neo4j/graphql 7 in a plain yoga server, which keeps parsed and validated texts as ours does. */
export const createPeer = async (driver: Driver): Promise<Answering> => {
  const schema = await new Neo4jGraphQL({
    typeDefs: TYPES,
    driver,
    features: { filters: { String: { GTE: true, LTE: true } } },
  }).getSchema();
  const yoga = createYoga({
    schema,
    context: () => ({ executionContext: driver }),
    logging: false,
    maskedErrors: false,
    graphiql: false,
  });
  return {
    ask: asker(yoga as never, `http://127.0.0.1${yoga.graphqlEndpoint}`),
    listen: () => listening(createServer(yoga), yoga.graphqlEndpoint),
  };
};
