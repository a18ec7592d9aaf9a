import type { Condition, Step } from '../../../src/graph/plan.ts';
import { relation, reportedAs } from '../../../src/model/ontology.ts';
import type { Link, Thing, World } from './world.ts';

/** Where a step starts: a thing and, for notes and evidence, what they are about. */
export interface Start {
  readonly thing: Thing;
  readonly subject: string;
  /** Of what and, where it is not null, in which article alone. */
  readonly said: readonly [of: readonly string[], by: Thing | null];
}

export const startAt = (thing: Thing): Start => ({ thing, subject: thing.id, said: [[thing.id], null] });

/** Where what hangs on a relation starts: with what is at its far end, and with the words that say so. */
export const startOn = (thing: Thing, link: Link | null, isAlone: boolean): Start => {
  if (link === null) return { thing, subject: '', said: [[], null] };
  const { key: subject, from, to, properties } = link;
  const { words } = relation(link.type);
  if (words === 'own' || !isAlone) return { thing, subject, said: [[subject], null] };
  if (words === 'reported') {
    const units = (properties.units ?? []) as readonly string[];
    return { thing, subject, said: [units.map((unit) => `${reportedAs(link.type)}|${from.id}|${unit}`), null] };
  }
  const [of, other] = words === 'to' ? [to, from] : [from, to];
  return { thing, subject, said: [[of.id], other.kind === 'Article' ? other : null] };
};

export interface Reached {
  readonly thing: Thing;
  readonly link: Link | null;
}

/** All that a step leads to. */
export const follow = (world: World, step: Step, start: Start): readonly Reached[] => {
  if ('subject' in step) {
    return world.things
      .filter((thing) => thing.kind === step.subject && isAbout(world, thing, start))
      .map((thing) => ({ thing, link: null }));
  }
  return world.links
    .filter(({ type }) => type === step.relation)
    .map((link) =>
      step.direction === 'out' ? { link, near: link.from, far: link.to } : { link, near: link.to, far: link.from },
    )
    .filter(({ near }) => near === start.thing)
    .filter(({ far }) => step.to.length === 0 || step.to.includes(far.kind))
    .filter(({ link }) => step.background === null || step.background === isBackground(link))
    .filter(
      ({ link }) =>
        step.edge === null ||
        holds(world, step.edge, { id: link.key, kind: 'Note', properties: link.properties }, null),
    )
    .map(({ link, far }) => ({ thing: far, link }));
};

const isAbout = (world: World, { id, kind, properties }: Thing, { subject, said: [of, by] }: Start): boolean => {
  if (kind === 'Note') return properties.subject === subject;
  return of.includes(String(properties.subject)) && (by === null || articleOf(world, id) === by);
};

const articleOf = (world: World, evidence: string): Thing | undefined =>
  world.links.find(({ type, from }) => type === 'IN_ARTICLE' && from.id === evidence)?.to;

/** Leads to or from an event that is told as background. */
const isBackground = ({ from, to }: Link): boolean =>
  [from, to].some(({ kind, properties }) => kind === 'Event' && properties.background === true);

/** What is unknown fulfils no test but `unknown`; there is no third answer. */
export const holds = (world: World, condition: Condition, thing: Thing, parent: Thing | null): boolean => {
  if ('all' in condition) return condition.all.every((part) => holds(world, part, thing, parent));
  if ('any' in condition) return condition.any.some((part) => holds(world, part, thing, parent));
  if ('not' in condition) return !holds(world, condition.not, thing, parent);
  if ('ids' in condition) return condition.ids.some((id) => world.find(id) === thing);
  if ('parent' in condition) return thing === parent;
  if ('related' in condition) {
    const { related, where } = condition;
    const reached = related.flatMap((step) => follow(world, step, startAt(thing)));
    return reached.some((other) => where === null || holds(world, where, other.thing, parent));
  }
  const value = condition.property === 'id' ? thing.id : (thing.properties[condition.property] ?? null);
  return value === null ? condition.op === 'unknown' : compares(condition, value);
};

const compares = (test: Extract<Condition, { readonly property: string }>, value: unknown): boolean => {
  switch (test.op) {
    case 'in':
      return test.value.includes(String(value));
    case 'has':
      return (value as readonly string[]).some((member) => test.value.includes(member));
    case 'words': {
      const words = String(value).split(' ');
      return test.value.every((begun) => words.some((word) => word !== '' && word.startsWith(begun)));
    }
    case 'known':
      return true;
    case 'unknown':
      return false;
    case 'eq':
      return value === test.value;
    case 'lt':
      return (value as string) < (test.value as string);
    case 'lte':
      return (value as string) <= (test.value as string);
    case 'gt':
      return (value as string) > (test.value as string);
    case 'gte':
      return (value as string) >= (test.value as string);
  }
};
