import type { DeepPage } from './deep-page.ts';
import { currentId, formerId, officialId, organizationId } from './generate.ts';

/** One thing that callers ask, in each of the languages that are measured. */
export interface Shape {
  readonly name: string;
  readonly ours: string;
  /** null: @neo4j/graphql has no way to ask it. */
  readonly peer: string | null;
  /** What one would write by hand for the same answer. */
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

const official = officialId(40);
const hub = officialId(0);
const former = formerId(0);
const current = currentId(0);
const guest = officialId(300);

/** `middle`: a day half way through the articles. */
export const shapesFor = (middle: string, deep: DeepPage): readonly Shape[] => [
  {
    name: 'point',
    ours: `{ official(id: "${official}") { name label articleCount } }`,
    peer: `{ officials(where: { id: { eq: "${official}" } }) { name label articleCount } }`,
    cypher: 'MATCH (o:Thing {id: $id}) WHERE o:Official RETURN o{.name, .label, .articleCount}',
    parameters: { id: official },
  },
  {
    name: 'official, deep',
    ours: `{ official(id: "${official}") { name participations(first: 10) { edges { roles node { name date
      provinces { name } participants(first: 5) { nodes { name } }
      donations(first: 5) { nodes { name amount { value } donors(first: 3) { nodes { name } } recipients(first: 3) { nodes { name } } } } } } } } }`,
    peer: `{ officials(where: { id: { eq: "${official}" } }) { name participationsConnection(first: 10, where: { node: { background: { eq: false } } }, sort: [{ node: { date: DESC } }]) { edges { properties { roles } node { name date
      provinces { name } participants(limit: 5) { name }
      donations(limit: 5) { name minor donors(limit: 3) { name } recipients(limit: 3) { name } } } } } } }`,
    cypher: `MATCH (o:Thing {id: $id}) WITH o, COLLECT {
  MATCH (o)-[r:TOOK_PART_IN]->(e:Event) WITH r, e ORDER BY e.date DESC, e.id DESC LIMIT 10
  WITH r, e, COLLECT { MATCH (e)-[:HELD_IN]->(p:Province) RETURN p.name } AS provinces,
    COLLECT { MATCH (e)<-[q:TOOK_PART_IN]-(x:Official) WITH x ORDER BY q.roleRank, x.sortKey LIMIT 5 RETURN x.name } AS participants,
    COLLECT { MATCH (e)<-[:GIVEN_AT]-(d:Donation) WITH d ORDER BY d.date DESC LIMIT 5
      WITH d, COLLECT { MATCH (d)<-[:GAVE]-(g:Organization) WITH g ORDER BY g.sortKey LIMIT 3 RETURN g.name } AS donors,
        COLLECT { MATCH (d)-[:WENT_TO]->(t:Organization) WITH t ORDER BY t.sortKey LIMIT 3 RETURN t.name } AS recipients
      RETURN {name: d.name, minor: d.minor, donors: donors, recipients: recipients} } AS donations
  RETURN {roles: r.roles, name: e.name, date: e.date, provinces: provinces, participants: participants, donations: donations} } AS events
RETURN o.name, events`,
    parameters: { id: official },
  },
  {
    name: 'province hub, newest 20',
    ours: `{ province(id: "${former}") { name events(first: 20, basis: AS_REPORTED) { nodes { name date } } } }`,
    peer: `{ provinces(where: { id: { eq: "${former}" } }) { name eventsConnection(first: 20, where: { node: { background: { eq: false } } }, sort: [{ node: { date: DESC } }]) { edges { node { name date } } } } }`,
    cypher: `MATCH (p:Thing {id: $id}) WITH p, COLLECT { MATCH (e:Event)-[r:HELD_IN]->() WHERE r.k > p.id + '\\u0001' AND r.k < p.id + '\\u0002'
  WITH e, r ORDER BY r.k DESC LIMIT 20 RETURN e{.name, .date} } AS events RETURN p.name, events`,
    parameters: { id: former },
  },
  {
    name: 'hub rolled up',
    ours: `{ province(id: "${current}") { name events(first: 20) { nodes { name date } } } }`,
    peer: `{ provinces(where: { id: { eq: "${current}" } }) { name currentEventsConnection(first: 20, where: { node: { background: { eq: false } } }, sort: [{ node: { date: DESC } }]) { edges { node { name date } } } } }`,
    cypher: `MATCH (p:Thing {id: $id}) WITH p, COLLECT { MATCH (e:Event)-[r:HELD_IN_CURRENT]->() WHERE r.k > p.id + '\\u0001' AND r.k < p.id + '\\u0002'
  WITH e, r ORDER BY r.k DESC LIMIT 20 RETURN e{.name, .date} } AS events RETURN p.name, events`,
    parameters: { id: current },
  },
  {
    name: 'newest 50 articles, events',
    ours: '{ articles(first: 50) { nodes { title events(first: 5) { nodes { name } } } } }',
    peer: '{ articles(limit: 50, sort: [{ publishedOn: DESC }]) { title events(limit: 5) { name } } }',
    cypher: `MATCH (a:Article) WHERE a.key_publishedOn > '' WITH a ORDER BY a.key_publishedOn DESC LIMIT 50
WITH a, COLLECT { MATCH (a)-[:MENTIONS|MENTIONS_BG]->(e:Event) WITH e LIMIT 5 RETURN e.name } AS events RETURN a.title, events`,
    parameters: {},
  },
  {
    name: 'donations, filtered',
    ours: `{ donations(first: 20, filter: { date: { from: "2018-01-01", to: "2018-12-31" }, minValue: 500000000 }) { nodes { name donors(first: 3) { nodes { name } } recipients(first: 3) { nodes { name } } } } }`,
    peer: `{ donations(limit: 20, where: { date: { gte: "2018-01-01", lte: "2018-12-31" }, minor: { gte: 500000000 } }, sort: [{ date: DESC }]) { name donors(limit: 3) { name } recipients(limit: 3) { name } } }`,
    cypher: `MATCH (d:Donation) WHERE d.key_date > '2018-01-01' AND d.key_date < '2018-12-31\\u0002' AND d.minor >= 500000000 AND d.currency = 'VND'
WITH d ORDER BY d.key_date DESC LIMIT 20
WITH d, COLLECT { MATCH (d)<-[:GAVE]-(g) WITH g ORDER BY g.sortKey LIMIT 3 RETURN g.name } AS donors,
  COLLECT { MATCH (d)-[:WENT_TO]->(t) WITH t ORDER BY t.sortKey LIMIT 3 RETURN t.name } AS recipients
RETURN d.name, donors, recipients`,
    parameters: {},
  },
  {
    name: 'events with two ends',
    ours: `{ events(first: 20, filter: { province: { id: "${current}" }, participant: { id: "${guest}" } }) { nodes { name date } } }`,
    peer: `{ events(limit: 20, where: { background: { eq: false }, currentProvinces: { some: { id: { eq: "${current}" } } }, participants: { some: { id: { eq: "${guest}" } } } }, sort: [{ date: DESC }]) { name date } }`,
    cypher: `MATCH (o:Thing {id: $guest}), (p:Thing {id: $id}) MATCH (o)-[:TOOK_PART_IN]->(e:Event) WHERE EXISTS { (e)-[:HELD_IN_CURRENT]->(p) }
WITH e ORDER BY e.date DESC, e.id DESC LIMIT 20 RETURN e.name, e.date`,
    parameters: { id: current, guest },
  },
  {
    name: 'the same field twice',
    ours: `{ official(id: "${official}") { new: participations(first: 5) { nodes { name } } old: participations(first: 5, orderBy: [{ by: DATE, direction: ASC }]) { nodes { name } } } }`,
    peer: `{ officials(where: { id: { eq: "${official}" } }) { new: participationsConnection(first: 5, where: { node: { background: { eq: false } } }, sort: [{ node: { date: DESC } }]) { edges { node { name } } } old: participationsConnection(first: 5, where: { node: { background: { eq: false } } }, sort: [{ node: { date: ASC } }]) { edges { node { name } } } } }`,
    cypher: `MATCH (o:Thing {id: $id}) WITH o,
  COLLECT { MATCH (o)-[:TOOK_PART_IN]->(e:Event) WITH e ORDER BY e.date DESC, e.id DESC LIMIT 5 RETURN e.name } AS new,
  COLLECT { MATCH (o)-[:TOOK_PART_IN]->(f:Event) WITH f ORDER BY f.date, f.id LIMIT 5 RETURN f.name } AS old RETURN new, old`,
    parameters: { id: official },
  },
  {
    name: 'hub, from the middle',
    ours: `{ province(id: "${former}") { events(first: 20, basis: AS_REPORTED, filter: { date: { to: "${middle}" } }) { nodes { name date } } } }`,
    peer: `{ provinces(where: { id: { eq: "${former}" } }) { eventsConnection(first: 20, where: { node: { background: { eq: false }, date: { lte: "${middle}" } } }, sort: [{ node: { date: DESC } }]) { edges { node { name date } } } } }`,
    cypher: `MATCH (p:Thing {id: $id}) WITH p, COLLECT { MATCH (e:Event)-[r:HELD_IN]->() WHERE r.k > p.id + '\\u0001' AND r.k < p.id + '\\u0001' + $middle + '\\u0002'
  WITH e, r ORDER BY r.k DESC LIMIT 20 RETURN e{.name, .date} } AS events RETURN events`,
    parameters: { id: former, middle },
  },
  {
    name: `hub, page ${deep.number}`,
    ours: `{ province(id: "${former}") { events(first: 20, basis: AS_REPORTED, after: "${deep.cursor}") { nodes { name date } } } }`,
    // @neo4j/graphql asks for more memory than Neo4j gives one query.
    peer: null,
    cypher: `MATCH (p:Thing {id: $id}) WITH p, COLLECT { MATCH (e:Event)-[r:HELD_IN]->() WHERE r.k > p.id + '\\u0001' AND r.k < p.id + '\\u0001' + $date + '\\u0001' + $last
  WITH e, r ORDER BY r.k DESC LIMIT 20 RETURN e{.name, .date} } AS events RETURN events`,
    parameters: { id: former, date: deep.date, last: deep.id },
  },
  {
    name: 'counts',
    ours: `{ province(id: "${former}") { events(basis: AS_REPORTED) { totalCount } } official(id: "${hub}") { participations { totalCount } } }`,
    peer: `{ provinces(where: { id: { eq: "${former}" } }) { eventsConnection(where: { node: { background: { eq: false } } }) { totalCount } } officials(where: { id: { eq: "${hub}" } }) { participationsConnection(where: { node: { background: { eq: false } } }) { totalCount } } }`,
    cypher:
      'MATCH (p:Thing {id: $id}), (o:Thing {id: $hub}) RETURN COUNT { (p)<-[:HELD_IN]-() } AS events, COUNT { (o)-[:TOOK_PART_IN]->() } AS participations',
    parameters: { id: former, hub },
  },
  {
    name: 'evidence of a hub',
    ours: `{ official(id: "${hub}") { participations(first: 10) { edges { node { name } evidence(first: 3) { nodes { quote } } } } } }`,
    peer: null,
    cypher: `MATCH (o:Thing {id: $id}) WITH o, COLLECT { MATCH ()-[r:TOOK_PART_IN]->(e:Event) WHERE r.k > o.id + '\\u0001' AND r.k < o.id + '\\u0002'
  WITH e, r ORDER BY r.k DESC LIMIT 10 WITH e, COLLECT { MATCH (v:Evidence) WHERE v.k > 'TOOK_PART_IN|' + o.id + '|' + e.id + '\\u0001' AND v.k < 'TOOK_PART_IN|' + o.id + '|' + e.id + '\\u0002'
    WITH v ORDER BY v.k DESC LIMIT 3 RETURN v.quote } AS quotes RETURN {name: e.name, quotes: quotes} } AS events RETURN events`,
    parameters: { id: hub },
  },
  {
    name: 'shortest path',
    ours: `{ shortestPath(from: { id: "${organizationId(900)}" }, to: { id: "${officialId(2000)}" }) { nodes { name } hops { relation articleCount } } }`,
    peer: null,
    cypher: `MATCH (a:Thing {id: $from}), (b:Thing {id: $to})
MATCH p = ALL SHORTEST (a) ((x)-[q:TOOK_PART_IN|HELD_IN|ABOUT|GAVE|HANDED_OVER|WENT_TO|BENEFITS|GIVEN_AT]-(y) WHERE q.independentArticleCount >= 1 AND NOT y:Province|Topic){1,6} (b)
WITH p ORDER BY [n IN nodes(p) | n.id] LIMIT 1 RETURN [n IN nodes(p) | n.name] AS names, [r IN relationships(p) | [type(r), r.articleCount]] AS hops`,
    parameters: { from: organizationId(900), to: officialId(2000) },
  },
  {
    name: 'totals',
    ours: `{ donationTotals(groupBy: [RECIPIENT], filter: { province: { id: "${current}" } }) { recipient { name } total count donations(first: 3) { nodes { name } } } }`,
    peer: null,
    cypher: `MATCH (p:Thing {id: $id})<-[:BENEFITS_CURRENT]-(d:Donation)-[:WENT_TO]->(t) WHERE d.currency = 'VND'
WITH t, sum(d.minor) AS total, count(*) AS n, collect(d) AS ds ORDER BY total DESC, t.id LIMIT 20
WITH t, total, n, COLLECT { UNWIND ds AS d WITH d ORDER BY d.date DESC, d.id DESC LIMIT 3 RETURN d.name } AS gifts RETURN t.name, total, n, gifts`,
    parameters: { id: current },
  },
  {
    name: 'seen together',
    ours: `{ official(id: "${guest}") { coAppearances(first: 10) { edges { count node { name } events(first: 3) { name } } } } }`,
    peer: null,
    cypher: `MATCH (o:Thing {id: $id}) WITH o, COLLECT { MATCH (o)-[:TOOK_PART_IN|TOOK_PART_IN_BG]->(e:Event)<-[:TOOK_PART_IN|TOOK_PART_IN_BG]-(x:Official) WHERE x <> o
  WITH o, x, count(e) AS n ORDER BY n DESC, x.sortKey, x.id LIMIT 10
  WITH x, n, COLLECT { MATCH (o)-[:TOOK_PART_IN|TOOK_PART_IN_BG]->(f:Event)<-[:TOOK_PART_IN|TOOK_PART_IN_BG]-(x) WITH f ORDER BY f.date DESC, f.id DESC LIMIT 3 RETURN f.name } AS events
  RETURN {n: n, name: x.name, events: events} } AS others RETURN others`,
    parameters: { id: guest },
  },
];
