import { EvidenceConnection } from './connections.ts';
import { Node, Note, Official, Organization, Position, Province } from './nodes.ts';
import { EVIDENCE, into, NOTES, out } from './plan/steps.ts';

Position.implement({
  description:
    'An office as the articles name it; organization and province are null where they leave them out. former: nguyên, cựu.',
  interfaces: [Node],
  fields: (t) => ({
    title: t.property('title', { type: 'String', description: 'Bí thư Tỉnh ủy Lào Cai.' }),
    official: t.related({ type: Official, description: 'Who holds or held it.', via: [into('HOLDS')] }),
    organization: t.related({ type: Organization, nullable: true, description: 'Where.', via: [out('AT')] }),
    province: t.related({ type: Province, nullable: true, description: 'Of which province.', via: [out('OF')] }),
    former: t.property('former', { type: 'Boolean', otherwise: false, description: 'Told as a former office.' }),
    firstSeenOn: t.property('firstSeenOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of the earliest article that names it; null: no article with it is dated.',
    }),
    lastSeenOn: t.property('lastSeenOn', { type: 'Date', nullable: true, description: 'Of the latest.' }),
    evidence: t.relatedConnection({
      type: EvidenceConnection,
      description: 'The words that say so, newest first.',
      via: [EVIDENCE],
    }),
    notes: t.relatedList({ type: Note, description: 'What is said of it, newest first.', via: [NOTES] }),
  }),
});
