import type { Step } from '../src/graph/plan.ts';
import type { RelationName } from '../src/model/ontology.ts';
import { into, out, type StepOptions } from './plan/steps.ts';

export type ProvinceBasis = 'AS_REPORTED' | 'CURRENT' | 'FORMER';

type Fact = 'HELD_IN' | 'BENEFITS';

const relationIn = (fact: Fact, basis: ProvinceBasis): RelationName =>
  basis === 'AS_REPORTED' ? fact : `${fact}_${basis}`;

/** From an event or donation to its provinces, as they count in a basis. */
export const provincesOf = (fact: Fact, basis: ProvinceBasis): Step =>
  out(relationIn(fact, basis), {
    to: ['Province'],
    edge: basis === 'AS_REPORTED' ? null : { property: 'counterpart', op: 'eq', value: true },
  });

/** From an event or donation to all provinces from which it is seen: in CURRENT also to a forerunner that was reported. */
export const seenFrom = (fact: Fact, basis: ProvinceBasis): Step => out(relationIn(fact, basis), { to: ['Province'] });

/** From a province to what was held (or did good) there, or in its forerunners. */
export const factsOf = (fact: Fact, basis: ProvinceBasis, options: StepOptions = {}): Step =>
  into(relationIn(fact, basis), options);
