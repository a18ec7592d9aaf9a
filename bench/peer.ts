import { Neo4jGraphQL } from '@neo4j/graphql';
import { graphql } from 'graphql';
import type { Driver } from 'neo4j-driver';

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

/** Answers a query with @neo4j/graphql 7, in process. */
export const createPeer = async (driver: Driver): Promise<(source: string) => Promise<unknown>> => {
  const schema = await new Neo4jGraphQL({
    typeDefs: TYPES,
    driver,
    features: { filters: { String: { GTE: true, LTE: true } } },
  }).getSchema();
  return async (source) => {
    const { data, errors } = await graphql({ schema, source, contextValue: { executionContext: driver } });
    if (errors !== undefined) throw errors[0];
    return data;
  };
};
