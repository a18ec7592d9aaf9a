import { type NodeKind, relation } from '../../model/ontology.ts';
import type { Step } from '../plan.ts';
import { backgroundType, storedTypes, touchesEvents } from './stored.ts';

export type RelationStep = Exclude<Step, { readonly subject: string }>;
export type SubjectStep = Extract<Step, { readonly subject: string }>;

export const isSubject = (step: Step): step is SubjectStep => 'subject' in step;

/** The kinds that may stand at the other end. */
export const farKinds = (step: Step): readonly NodeKind[] => {
  if (isSubject(step)) return [step.subject];
  return step.to.length > 0 ? step.to : allowed(step);
};

const allowed = (step: RelationStep): readonly NodeKind[] => {
  const { from, to } = relation(step.relation);
  return step.direction === 'out' ? to : from;
};

/** The stored types that a step goes along: without events told as background, with them alone, or both. */
export const stepTypes = (step: RelationStep): readonly string[] => {
  const plain = [step.relation];
  if (!touchesEvents(step.relation)) return plain;
  if (step.background !== null) return step.background ? [backgroundType(step.relation)] : plain;
  const { from, to } = relation(step.relation);
  const near = step.direction === 'out' ? from : to;
  const noEvent = !near.includes('Event') && !farKinds(step).includes('Event');
  return noEvent ? plain : storedTypes(step.relation);
};

/** `(e1)-[r2:HELD_IN]->(p3)`: from `near` along the step; `far` is all that stands in the brackets. */
export const pattern = (step: RelationStep, near: string, relation: string, far: string): string => {
  const arrow = `-[${relation}:${stepTypes(step).join('|')}]-`;
  return step.direction === 'out' ? `(${near})${arrow}>(${far})` : `(${near})<${arrow}(${far})`;
};

/** The far variable with its labels, where the step narrows what the relation allows. */
export const farPattern = (step: RelationStep, far: string): string => {
  const narrowed = step.to.length > 0 && allowed(step).some((kind) => !step.to.includes(kind));
  return narrowed ? `${far}:${step.to.join('|')}` : far;
};
