import type { Driver } from 'neo4j-driver';
import type { GraphStore } from '../src/graph/graph-store.ts';
import { compile } from '../src/graph/neo4j/compile.ts';
import { openReader } from '../src/graph/sqlite/open-reader.ts';
import { readPlan } from '../src/graph/sqlite/read.ts';
import { plansOf } from './server.ts';

/** What a database does for one statement, by its own count. */
export type Visited = (source: string) => Promise<number>;

/** Database hits of all plans that a request has read. */
export const hitsOf =
  (driver: Driver, store: GraphStore): Visited =>
  async (source) => {
    let hits = 0;
    for (const { text, parameters } of (await plansOf(store, source)).map(compile)) {
      hits += await profiledHits(driver, text, parameters);
    }
    return hits;
  };

export const profiledHits = async (
  driver: Driver,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
): Promise<number> => {
  const { summary } = await driver.executeQuery(`PROFILE ${text}`, parameters);
  const sum = (profile: Profile): number =>
    profile.dbHits + profile.children.reduce((all, child) => all + sum(child), 0);
  return summary.profile === false ? 0 : sum(summary.profile);
};

interface Profile {
  readonly dbHits: number;
  readonly children: readonly Profile[];
}

/** Instructions of SQLite's machine: some ten for a row that is looked at, three for each column that is given. */
export const stepsOf =
  (file: string, store: GraphStore): Visited =>
  async (source) => {
    const { connection, codes } = openReader(file);
    for (const plan of await plansOf(store, source)) readPlan(connection, codes, plan);
    const [steps] = connection.first<[number | null]>('select sum(nstep) from sqlite_stmt') ?? [0];
    connection.close();
    return steps ?? 0;
  };
