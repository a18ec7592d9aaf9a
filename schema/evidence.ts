import { Article, Evidence, Node, Note } from './nodes.ts';
import { NOTES, out } from './plan/steps.ts';

Evidence.implement({
  description: 'The words that say so: article.text.slice(start, end) === quote (UTF-16 offsets).',
  interfaces: [Node],
  fields: (t) => ({
    article: t.related({ type: Article, description: 'The article that says it.', via: [out('IN_ARTICLE')] }),
    quote: t.property('quote', { type: 'String', description: 'The words themselves.' }),
    sentence: t.property('sentence', { type: 'String', description: 'The sentence around the quote.' }),
    start: t.property('start', { type: 'Int', description: 'Of the quote, a UTF-16 offset into article.text.' }),
    end: t.property('end', { type: 'Int', description: 'The offset after its last.' }),
    mention: t.property('mention', {
      type: 'ID',
      description: [
        'The id that the thing would have if this mention stood alone: it resolves to the thing, and judge takes it, so that',
        'what was wrongly joined can be parted.',
      ].join(' '),
    }),
    notes: t.relatedList({ type: Note, via: [NOTES], description: 'What is said of this fact, newest first.' }),
  }),
});
