import { relation } from '../../model/ontology.ts';
import type { PathsPlan } from '../plan.ts';
import type { Hop } from './hops.ts';
import type { Reading } from './reading.ts';

/** A relation as a path meets it. */
export interface WalkedHop extends Hop {
  /** Of TOOK_PART_IN: a guest or member, and nothing else. */
  readonly mere: boolean;
}

/**
 * The part of the graph that was walked so far, from both ends of a path. An edge once read is known from both its nodes.
 * Edges to provinces and topics that are not an end are left out, unless hubs may be walked through.
 */
export class Walked {
  private readonly reading: Reading;
  private readonly plan: PathsPlan;
  private readonly ends: readonly number[];
  private readonly edges = new Set<number>();
  private readonly byNode = new Map<number, WalkedHop[]>();
  private readonly crowds = new Map<number, boolean>();

  constructor(reading: Reading, plan: PathsPlan, ends: readonly number[]) {
    this.reading = reading;
    this.plan = plan;
    this.ends = ends;
  }

  hopsOf(pk: number): readonly WalkedHop[] {
    return this.byNode.get(pk) ?? [];
  }

  /** Reads all hops of these nodes, and gives the nodes at their other ends. */
  expand(pks: readonly number[]): ReadonlySet<number> {
    const list = JSON.stringify(pks);
    const ends = this.plan.throughHubs ? [] : [JSON.stringify(this.ends)];
    const side = [list, ...ends, this.plan.minIndependentArticles];
    const rows = this.reading.connection.rows<EdgeRecord>(this.text(), [...side, ...side]);
    const reached = new Set<number>();
    for (const [pk, type, src, dst, mere] of rows) {
      reached.add(src).add(dst);
      if (this.edges.has(pk)) continue;
      this.edges.add(pk);
      const hop = { pk, type: this.reading.codes.relationOf(type), src, dst, mere: mere === 1 };
      this.add(src, hop);
      if (src !== dst) this.add(dst, hop);
    }
    return reached;
  }

  /** About how many rows it takes to expand these. */
  cost(pks: readonly number[]): number {
    const [hubs] = this.reading.connection.first<[number | null]>(
      'select sum(d.count) from json_each(?) j cross join degree d on d.node = j.value',
      [JSON.stringify(pks)],
    ) ?? [0];
    return (hubs ?? 0) + pks.length * USUAL_DEGREE;
  }

  /** Whether two mere guests or members of this event have not met. Read for all these events at once. */
  isCrowd(event: number): boolean {
    return this.crowds.get(event) ?? false;
  }

  readCrowds(): void {
    if (this.plan.throughHubs) return;
    const unknown: number[] = [];
    for (const [pk, hops] of this.byNode) {
      if (!this.crowds.has(pk) && hops.some(({ mere, dst }) => mere && dst === pk)) unknown.push(pk);
    }
    for (const pk of unknown) this.crowds.set(pk, false);
    const type = this.reading.codes.relation('TOOK_PART_IN');
    const rows = this.reading.connection.rows<[number]>(
      `select j.value from json_each(?) j where (select count(*) from (select 1 from edge e indexed by edge_in where e.dst = j.value and e.type = ${type} limit ${CROWD + 1})) > ${CROWD}
       and (select count(*) from edge e indexed by edge_in where e.dst = j.value and e.type = ${type} and ${MERE}) > ${CROWD}`,
      [JSON.stringify(unknown)],
    );
    for (const [pk] of rows) this.crowds.set(pk, true);
  }

  private add(pk: number, hop: WalkedHop): void {
    const hops = this.byNode.get(pk);
    if (hops === undefined) this.byNode.set(pk, [hop]);
    else hops.push(hop);
  }

  private text(): string {
    return `${this.side('out', 'src', 'dst')} union all ${this.side('in', 'dst', 'src')}`;
  }

  private side(side: 'out' | 'in', near: string, far: string): string {
    const { codes } = this.reading;
    const types = this.plan.relations.map((name) => codes.relation(name)).join(', ');
    const unstated = this.plan.relations.flatMap((name) => (relation(name).stated ? [] : [codes.relation(name)]));
    const hubs = [codes.kind('Province'), codes.kind('Topic')].join(', ');
    const through = this.plan.throughHubs
      ? ''
      : ` and (e.${far} % 32 not in (${hubs}) or e.${far} in (select value from json_each(?)))`;
    return `select e.pk, e.type, e.src, e.dst, e.type = ${codes.relation('TOOK_PART_IN')} and ${MERE} from json_each(?) j cross join edge e indexed by edge_${side} on e.${near} = j.value and e.type in (${types})${through} where (e."independentArticleCount" >= ? or e.type in (${unstated.join(', ')}))`;
  }
}

type EdgeRecord = readonly [pk: number, type: number, src: number, dst: number, mere: number];

const USUAL_DEGREE = 20;

/** How many mere guests or members make an event a crowd, in which two of them have not met. */
const CROWD = 30;

const MERE = `not exists (select 1 from json_each(e."roles") r where r.value not in ('GUEST', 'MEMBER'))`;
