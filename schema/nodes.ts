import type { NodeResult } from '../src/graph/plan.ts';
import type { EntityKind, NodeKind, PartyKind } from '../src/model/ontology.ts';
import { builder } from './builder.ts';
import type { NodeOf } from './plan/values.ts';

/** The types of things, one for each kind of the ontology, by its name; each is implemented in a file of its own. */
const node = <Kind extends NodeKind>(kind: Kind) => builder.objectRef<NodeOf<Kind>>(kind);

export const Article = node('Article');
export const Event = node('Event');
export const Official = node('Official');
export const Position = node('Position');
export const Organization = node('Organization');
export const Province = node('Province');
export const Place = node('Place');
export const Topic = node('Topic');
export const Donation = node('Donation');
export const AmountConflict = node('AmountConflict');
export const Evidence = node('Evidence');
export const Judgement = node('Judgement');
export const UndecidedPair = node('UndecidedPair');
export const Note = node('Note');

export const Node = builder.interfaceRef<NodeResult>('Node');
export const Entity = builder.interfaceRef<NodeOf<EntityKind>>('Entity');
export const Party = builder.interfaceRef<NodeOf<PartyKind>>('Party');
