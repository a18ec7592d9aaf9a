import { type EdgeKey, edgeKey } from '../graph/graph-store.ts';
import { evidenceId, positionId } from '../model/ids.ts';
import { type NodeKind, type RelationName, relation } from '../model/ontology.ts';
import type { ArticleRecord, Claim, Link, Mention, PositionClaim, Said } from './prepared.ts';
import { unitsFor } from './reference.ts';
import { amountSaid, sumWords } from './rows/amounts.ts';
import { ARTICLES, type Voice } from './tally.ts';
import { namesOut } from './unnamed.ts';

/** What one article adds to the graph, once it is known which things its mentions are. */
export interface Contribution {
  /** By a key that says all of the voice: an article has one voice for each. */
  readonly voices: ReadonlyMap<string, Voice>;
  readonly evidence: ReadonlyMap<string, Testimony>;
  /** The things that it names, with the offset of the first mention. */
  readonly named: ReadonlyMap<string, number>;
  /** Its words for sums. They are evidence only where articles differ over them, but can be ruled on. */
  readonly sums: ReadonlyMap<string, Testimony>;
}

/** Words that say something of a subject. */
export interface Testimony {
  /** A node's id or a relation's key. */
  readonly subject: string;
  /** With `said` it makes the evidence's id: mentions, not things, so that the id outlives a change of identity. */
  readonly what: string;
  readonly mention: string;
  readonly said: Said;
}

/**
 * `thingOf`: what a mention is now; null for one that was ruled out, and then nothing of it is said. `wrong`: ids of evidence
 * that was ruled wrong; what has no other words for it is not said either. `isNameless`: people whose names are not said.
 */
export function contributions(
  record: ArticleRecord,
  thingOf: (mention: Mention) => string | null,
  wrong: ReadonlySet<string> = NONE,
  isNameless: (mention: Mention) => boolean = () => false,
): Contribution {
  const told = new Telling(record, thingOf, wrong, isNameless);
  for (const index of record.mentions.keys()) told.mention(index);
  for (const link of record.links) told.link(link);
  for (const position of record.positions) told.position(position);
  return told;
}

const NONE: ReadonlySet<string> = new Set();

/** Which end of a relation keeps its counts: the one that few articles touch. */
const KEPT_BY_TARGET: ReadonlySet<RelationName> = new Set(['TOOK_PART_IN', 'GAVE', 'HANDED_OVER', 'HOLDS']);

class Telling implements Contribution {
  readonly voices = new Map<string, Voice>();
  readonly evidence = new Map<string, Testimony>();
  readonly named = new Map<string, number>();
  readonly sums = new Map<string, Testimony>();
  readonly #record: ArticleRecord;
  readonly #wrong: ReadonlySet<string>;
  readonly #things: readonly (string | null)[];
  readonly #unname: ((text: string) => string) | null;

  constructor(
    record: ArticleRecord,
    thingOf: (mention: Mention) => string | null,
    wrong: ReadonlySet<string>,
    isNameless: (mention: Mention) => boolean,
  ) {
    this.#record = record;
    this.#wrong = wrong;
    this.#unname = namesOut(record.mentions.filter(isNameless));
    this.#things = record.mentions.map((mention) =>
      this.#standing(mention.said, [mention.id]) === null ? null : thingOf(mention),
    );
  }

  mention(index: number): void {
    const { kind, id, claims, said: all } = this.#record.mentions[index]!;
    const thing = this.#things[index]!;
    const said = this.#standing(all, [id]);
    if (thing === null || said === null || (said.length === 0 && kind === 'Province')) return;
    this.#voice(thing, kind, '', ARTICLES, '');
    for (const [property, value] of this.#sayable(thing, claims)) {
      const text = this.#unname === null || !NAMED_BY_US.has(kind) ? value : this.#unname(value);
      this.#voice(thing, kind, '', property, text);
    }
    if (said.length === 0) return;
    const first = Math.min(...said.map(([start]) => start), this.named.get(thing) ?? Number.MAX_SAFE_INTEGER);
    this.named.set(thing, first);
    this.#testify(thing, id, id, said);
  }

  link({ type, from, to, claims, said: all }: Link): void {
    const [source, target] = [this.#record.mentions[from]!, this.#record.mentions[to]!];
    const [near, far] = [this.#things[from]!, this.#things[to]!];
    if (near === null || far === null || near === far) return;
    const mention = source.kind === 'Event' || source.kind === 'Donation' ? target : source;
    const what = `${type} ${source.id} ${target.id}`;
    const rolls = target.kind === 'Province' ? rolledUp(type, far) : [];
    const said = this.#standing(all, [what]);
    if (said === null) return;
    this.#relation(type, [source.kind, near], [target.kind, far], claims);
    this.#testify(edgeKey({ type, from: near, to: far }), what, mention.id, said);
    for (const { rolled, unit, counterpart } of rolls) {
      const reported: readonly Claim[] = relation(rolled).words === 'reported' ? [['unit', far]] : [];
      const claims = [['counterpart', String(counterpart)] as const, ...reported];
      this.#relation(rolled, [source.kind, near], ['Province', unit], claims);
    }
  }

  position({ official, title, head, organization, province, former, said: all }: PositionClaim): void {
    const holder = this.#things[official]!;
    if (holder === null) return;
    const { id: mention } = this.#record.mentions[official]!;
    const at = organization === null ? null : this.#things[organization]!;
    const of = province === null ? null : this.#things[province]!;
    const id = positionId(holder, head, at ?? of ?? '', former);
    const what = `HOLDS ${mention} ${head} ${former}`;
    const said = this.#standing(all, [what, `SERVES_AT ${what}`]);
    if (said === null) return;
    this.#voice(id, 'Position', '', ARTICLES, '');
    this.#voice(id, 'Position', '', 'title', title);
    this.#voice(id, 'Position', '', 'former', String(former));
    if (this.#record.publishedOn !== null) this.#voice(id, 'Position', '', 'date', this.#record.publishedOn);
    this.#testify(id, what, mention, said);
    this.#relation('HOLDS', ['Official', holder], ['Position', id], []);
    if (of !== null) this.#relation('OF', ['Position', id], ['Province', of], []);
    if (at === null) return;
    this.#relation('AT', ['Position', id], ['Organization', at], []);
    this.#relation('SERVES_AT', ['Official', holder], ['Organization', at], []);
    this.#testify(edgeKey({ type: 'SERVES_AT', from: holder, to: at }), `SERVES_AT ${what}`, mention, said);
  }

  /** The claims, less sums whose words were ruled wrong. */
  #sayable(thing: string, claims: readonly Claim[]): readonly Claim[] {
    const words = claims.flatMap(([property, value]) => (property === 'saidAmount' ? [amountSaid(value)] : []));
    const refuted = new Set<string>();
    const kept = new Map<string, string>();
    for (const sum of words) {
      const whats = sumWords(sum);
      for (const what of whats) this.#noteSum(thing, sum.mention, what, sum.said);
      const said = this.#standing(sum.said, whats);
      if (said === null) refuted.add(`${sum.minor} ${sum.currency}`);
      else if (said.length < sum.said.length) kept.set(`${sum.minor} ${sum.currency}`, JSON.stringify(said));
    }
    if (refuted.size === 0 && kept.size === 0) return claims;
    return claims.flatMap((claim): readonly Claim[] => {
      const [property, value] = claim;
      if (property !== 'amount' && property !== 'saidAmount') return [claim];
      const [minor, currency, ...rest] = JSON.parse(value) as [number, string, ...unknown[]];
      const key = `${minor} ${currency}`;
      if (refuted.has(key)) return [];
      if (property === 'amount' || !kept.has(key)) return [claim];
      return [[property, JSON.stringify([minor, currency, ...rest.slice(0, -1), JSON.parse(kept.get(key)!)])]];
    });
  }

  #noteSum(subject: string, mention: string, what: string, spans: readonly Said[]): void {
    for (const said of spans)
      this.sums.set(`${what}\u0001${said[0]}\u0001${said[1]}`, { subject, what, mention, said });
  }

  /** The words that were not ruled wrong, under any of the names of the fact; null where there were some and none is left. */
  #standing(said: readonly Said[], whats: readonly string[]): readonly Said[] | null {
    if (this.#wrong.size === 0 || said.length === 0) return said;
    const { id } = this.#record;
    const left = said.filter(
      ([start, end]) => !whats.some((what) => this.#wrong.has(evidenceId(id, what, start, end))),
    );
    return left.length === 0 ? null : left;
  }

  #relation(type: RelationName, from: End, to: End, claims: Link['claims']): void {
    const [kind, owner] = KEPT_BY_TARGET.has(type) ? to : from;
    const key: EdgeKey = edgeKey({ type, from: from[1], to: to[1] });
    this.#voice(owner, kind, key, ARTICLES, '');
    for (const [property, value] of claims) this.#voice(owner, kind, key, property, value);
  }

  #voice(owner: string, kind: NodeKind, subject: string, property: string, value: string): void {
    const key = `${owner}\u0001${subject}\u0001${property}\u0001${value}`;
    if (!this.voices.has(key)) this.voices.set(key, { owner, kind, subject, property, value });
  }

  #testify(subject: string, what: string, mention: string, spans: readonly Said[]): void {
    for (const said of spans) {
      const key = `${subject}\u0001${what}\u0001${said[0]}\u0001${said[1]}`;
      if (!this.evidence.has(key)) this.evidence.set(key, { subject, what, mention, said });
    }
  }
}

/** What these are called was put together from the article's sentence. */
const NAMED_BY_US: ReadonlySet<NodeKind> = new Set(['Event', 'Donation']);

type End = readonly [kind: NodeKind, id: string];

/** The relations to a province that are kept by today's units, and of them those that are kept by the former ones too. */
const ROLLED: readonly RelationName[] = ['HELD_IN', 'BENEFITS', 'BASED_IN', 'LOCATED_IN'];
const ROLLED_BACK: readonly RelationName[] = ['HELD_IN', 'BENEFITS'];

function rolledUp(type: RelationName, unit: string) {
  return unitsFor(unit).flatMap((row) => {
    const kept = row.basis === 'CURRENT' ? ROLLED : ROLLED_BACK;
    return kept.includes(type) ? [{ ...row, rolled: `${type}_${row.basis}` as RelationName }] : [];
  });
}
