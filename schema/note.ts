import { Ruling } from './enums.ts';
import { Note } from './nodes.ts';

Note.implement({
  description: 'What a reviewer, or someone concerned, has to say about a thing or a fact.',
  fields: (t) => ({
    ruling: t.property('ruling', { type: Ruling, description: 'What follows from it.' }),
    text: t.property('text', { type: 'String', description: 'In their words.' }),
    url: t.property('url', { type: 'String', nullable: true, description: 'Where more is said; null: nowhere.' }),
    by: t.property('by', { type: 'String', nullable: true, description: 'Who says so; null: not told.' }),
    at: t.property('at', { type: 'DateTime', description: 'When it was said.' }),
  }),
});
