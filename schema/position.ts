import { EvidenceConnection } from './connections.ts';
import { Node, Note, Official, Organization, Position, Province } from './nodes.ts';
import { EVIDENCE, into, NOTES, out } from './plan/steps.ts';

Position.implement({
  description:
    'An office as the articles name it; organization and province are null where they leave them out. former: nguyên, cựu.',
  interfaces: [Node],
  fields: (t) => ({
    title: t.property('title', { type: 'String' }),
    official: t.related({ type: Official, via: [into('HOLDS')] }),
    organization: t.related({ type: Organization, nullable: true, via: [out('AT')] }),
    province: t.related({ type: Province, nullable: true, via: [out('OF')] }),
    former: t.property('former', { type: 'Boolean', otherwise: false }),
    firstSeenOn: t.property('firstSeenOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of the earliest article that names it; null: no article with it is dated.',
    }),
    lastSeenOn: t.property('lastSeenOn', { type: 'Date', nullable: true, description: 'Of the latest.' }),
    evidence: t.relatedConnection({ type: EvidenceConnection, via: [EVIDENCE] }),
    notes: t.relatedList({ type: Note, via: [NOTES] }),
  }),
});
