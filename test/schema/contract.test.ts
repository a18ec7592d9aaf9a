import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../schema/index.ts';
import { sdl } from '../../schema/sdl.ts';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

const CONTRACT = '../../../shared/contract/schema.graphql';
const hasContract = existsSync(fileURLToPath(new URL(CONTRACT, import.meta.url)));

test('schema.graphql is the schema as it is', () => {
  expect(read('../../schema.graphql')).toBe(sdl(schema));
});

describe('the schema', () => {
  test.skipIf(!hasContract)(
    `has everything that the contract names${hasContract ? '' : ' (skipped: no contract here)'}`,
    () => {
      const wanted = statements(buildSchema(withConnections(read(CONTRACT)), { assumeValidSDL: true }));
      const there = new Set(statements(schema));
      expect(wanted.length).toBeGreaterThan(400);
      expect(wanted.filter((statement) => !there.has(statement))).toEqual([]);
    },
  );

  test('describes every type and every field, but for those that all connections have', () => {
    const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
    const known = new Set(['edges', 'nodes', 'pageInfo', 'totalCount', 'cursor', 'node']);
    const bare = types.flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
        ? Object.values(type.getFields())
            .filter((field) => !field.description && !(known.has(field.name) && /(Connection|Edge)$/.test(type.name)))
            .map((field) => `${type.name}.${field.name}`)
        : []),
    ]);
    expect(bare).toEqual([]);
  });
});

/** The contract leaves the connections out, as its header says what they are: here they are written out. */
function withConnections(sdl: string): string {
  const named = new Set([...sdl.matchAll(/\b(\w+)Connection\b/g)].map((match) => match[1] ?? ''));
  const declared = new Set([...sdl.matchAll(/^type (\w+)Connection\b/gm)].map((match) => match[1] ?? ''));
  const written = [...named].filter((name) => !declared.has(name)).map((name) => connection(name, nodeOf(name)));
  return `${sdl}\n${written.join('\n')}`;
}

const connection = (name: string, node: string): string => `
  type ${name}Connection { edges: [${name}Edge!]!  nodes: [${node}!]!  totalCount: Int!  pageInfo: PageInfo! }
  type ${name}Edge { cursor: String!  node: ${node}!  ${EDGE_FIELDS[name] ?? ''} }`;

const EVIDENCE =
  'articleCount: Int!  notes: [Note!]!  evidence(first: Int, after: String, last: Int, before: String): EvidenceConnection!';
const ROLES = `roles: [ParticipantRole!]!  titles: [String!]!  ${EVIDENCE}`;

/** What the comments of the contract say that edges carry. */
const EDGE_FIELDS: Readonly<Record<string, string>> = {
  PartyParticipations: ROLES,
  EventParticipants: ROLES,
  OfficialCoAppearances: 'count: Int!  events(first: Int): [Event!]!',
  OrganizationOfficials: `positions: [Position!]!  ${EVIDENCE}`,
  ...Object.fromEntries(
    [
      'PartyGave',
      'PartyHandedOver',
      'PartyReceived',
      'ArticleEvents',
      'ArticleDonations',
      'ArticleMentions',
      'EventInvolves',
      'EventDonations',
      'OrganizationUnits',
      'ProvinceEvents',
      'ProvinceDonations',
      'ProvinceOrganizations',
      'ProvincePlaces',
      'PlaceEvents',
      'PlaceDonations',
      'TopicEvents',
      'TopicDonations',
      'DonationDonors',
      'DonationHandedOverBy',
      'DonationRecipients',
    ].map((name) => [name, EVIDENCE]),
  ),
};

function nodeOf(name: string): string {
  if (name === 'EventInvolves' || name === 'EventParticipants') return 'Party';
  if (/^Donation(Donors|HandedOverBy|Recipients)$/.test(name)) return 'Party';
  if (name === 'ArticleMentions') return 'Entity';
  const ends = {
    Participations: 'Event',
    Gave: 'Donation',
    HandedOver: 'Donation',
    Received: 'Donation',
    Events: 'Event',
  };
  const more = { Donations: 'Donation', Units: 'Organization', Organizations: 'Organization', Officials: 'Official' };
  const last = { Places: 'Place', CoAppearances: 'Official' };
  const end = Object.entries({ ...ends, ...more, ...last }).find(([suffix]) => name.endsWith(suffix));
  return end ? end[1] : name;
}

/** One line for each type, interface, field, argument with type and default, and enum value. */
function statements(from: GraphQLSchema): readonly string[] {
  return Object.values(from.getTypeMap())
    .filter((type) => !type.name.startsWith('__'))
    .flatMap((type) => [`${type.constructor.name} ${type.name}`, ...parts(type)]);
}

function parts(type: GraphQLNamedType): readonly string[] {
  if (isEnumType(type)) return type.getValues().map((value) => `${type.name}.${value.name}`);
  if (isInputObjectType(type)) {
    const oneOf = type.isOneOf ? [`${type.name} @oneOf`] : [];
    return [...oneOf, ...Object.values(type.getFields()).map((field) => `${type.name}.${field.name}: ${input(field)}`)];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return [
    ...type.getInterfaces().map((each) => `${type.name} implements ${each.name}`),
    ...Object.values(type.getFields()).flatMap((field) => [
      `${type.name}.${field.name}: ${field.type}`,
      ...field.args.map((argument) => `${type.name}.${field.name}(${argument.name}: ${input(argument)})`),
    ]),
  ];
}

/** Enum defaults are compared by what is written, as values inside may differ. */
const input = ({ type, defaultValue }: { readonly type: unknown; readonly defaultValue?: unknown }): string =>
  `${type}${defaultValue === undefined ? '' : ` = ${JSON.stringify(defaultValue)}`}`;
