import type { Driver } from 'neo4j-driver';
import { formerId } from './generate.ts';
import type { Answering } from './server.ts';

/** Where a page far down a hub's list begins, in the words of each who is asked for it. */
export interface DeepPage {
  /** 1000 where the list is as long as that. */
  readonly number: number;
  /** Ours. */
  readonly cursor: string;
  /** The stored key of the row before it, for the hand-written query. */
  readonly key: string;
  /** @neo4j/graphql's own, which counts rows. */
  readonly peerCursor: string;
}

const ROWS = 20;
/** The most rows a page has: a whole number of ours. */
const STRIDE = 100;

export const deepPageOf = async (ours: Answering, driver: Driver): Promise<DeepPage> => {
  const id = formerId(0);
  const count = (await ours.ask(`{ province(id: "${id}") { events(basis: AS_REPORTED) { totalCount } } }`)) as {
    readonly province: { readonly events: { readonly totalCount: number } };
  };
  const total = count.province.events.totalCount;
  const skipped = STRIDE * Math.floor(Math.min(1000 * ROWS, total / 2) / STRIDE);
  let cursor: string | null = null;
  for (let at = 0; at < skipped; at += STRIDE) cursor = await endCursor(ours, id, cursor);
  const { records } = await driver.executeQuery(
    `MATCH (p:Thing {id: $id}) MATCH (:Event)-[r:HELD_IN]->() WHERE r.k > p.id + '\\u0001' AND r.k < p.id + '\\u0002'
WITH r.k AS k ORDER BY k DESC SKIP toInteger($skipped) LIMIT 1 RETURN k`,
    { id, skipped: skipped - 1 },
  );
  return {
    number: skipped / ROWS + 1,
    cursor: cursor ?? '',
    key: records[0]?.get('k') as string,
    peerCursor: Buffer.from(`arrayconnection:${skipped - 1}`).toString('base64'),
  };
};

const endCursor = async (ours: Answering, id: string, after: string | null): Promise<string> => {
  const { province } = (await ours.ask(
    `{ province(id: "${id}") { events(basis: AS_REPORTED, first: ${STRIDE}${after === null ? '' : `, after: "${after}"`}) { pageInfo { endCursor } } } }`,
  )) as { readonly province: { readonly events: { readonly pageInfo: { readonly endCursor: string } } } };
  return province.events.pageInfo.endCursor;
};
