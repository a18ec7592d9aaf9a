import type { Span } from '../src/model/span.ts';
import { builder } from './builder.ts';
import { ArticleConnection, ArticleDonations, ArticleEvents, ArticleMentions } from './connections.ts';
import { EntityKind } from './enums.ts';
import { allOf, equal, on, saying } from './filters/conditions.ts';
import { DateRange } from './filters/event-filter.ts';
import { NEWEST, ordered } from './filters/orders.ts';
import { byId, firstOf, found, type OnePlan, onlyOne } from './lookup.ts';
import { Article, Node } from './nodes.ts';
import { orderOf, out } from './plan/steps.ts';

Article.implement({
  description: 'An article of the press as it was read, with all that it says.',
  interfaces: [Node],
  fields: (t) => ({
    title: t.property('title', { type: 'String', description: 'The headline.' }),
    text: t.property('text', { type: 'String', description: 'The whole decoded text, furniture included.' }),
    source: t.property('source', {
      type: 'String',
      nullable: true,
      description: 'The paper or agency; null: not told.',
    }),
    byline: t.property('byline', { type: 'String', nullable: true, description: 'Who wrote it; null: not told.' }),
    url: t.property('url', { type: 'String', nullable: true, description: 'null: not told.' }),
    publishedOn: t.property('publishedOn', {
      type: 'Date',
      nullable: true,
      description: 'null: neither the file nor the text tells.',
    }),
    dateInferred: t.property('dateInferred', {
      type: 'Boolean',
      otherwise: false,
      description: 'True where publishedOn was inferred from the text.',
    }),
    loadedAt: t.property('loadedAt', {
      type: 'DateTime',
      description:
        'When this store last took it in; the only value that is not a function of the articles and judgements.',
    }),
    events: t.relatedConnection({
      type: ArticleEvents,
      description: 'The events that it tells, background ones too, newest first.',
      via: [out('MENTIONS', { to: ['Event'] })],
      order: NEWEST,
    }),
    donations: t.relatedConnection({
      type: ArticleDonations,
      description: 'The gifts that it tells, newest first.',
      via: [out('MENTIONS', { to: ['Donation'] })],
      order: NEWEST,
    }),
    mentions: t.relatedConnection({
      type: ArticleMentions,
      description: 'The things that it names, in the order of their first mention; edge: evidence here.',
      args: { kinds: t.arg({ type: [EntityKind] }) },
      via: ({ kinds }) => [out('MENTIONS', { to: kinds ?? [] })],
      order: orderOf([out('MENTIONS')]),
    }),
    setAside: t.computed({
      type: [TextSpan],
      description: 'Parts of the text that were read as page furniture: no fact is from there.',
      needs: ['setAside', 'text'],
      value: ({ setAside, text }) =>
        ((setAside ?? []) as readonly Span[]).map(({ start, end }) => ({
          start,
          end,
          text: String(text).slice(start, end),
        })),
    }),
    reprintOf: t.related({
      type: Article,
      nullable: true,
      description:
        'The article that this one reprints: of those alike the earliest dated, then the smallest id. null: none.',
      via: [out('REPRINTS')],
    }),
  }),
});

const TextSpan = builder.objectRef<Span & { readonly text: string }>('TextSpan').implement({
  description: 'UTF-16 offsets: article.text.slice(start, end) is text.',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'The first.' }),
    end: t.exposeInt('end', { description: 'The one after the last.' }),
    text: t.exposeString('text', { description: 'The words there.' }),
  }),
});

const NEWEST_ARTICLE = [ordered('publishedOn', 'DESC')];

builder.queryFields((t) => ({
  article: t.planned({
    type: Article,
    nullable: true,
    description: 'By exactly one of id and url.',
    args: { id: t.arg.id(), url: t.arg.string() },
    plan: (request): OnePlan | null => {
      const [by, value] = onlyOne(request.args, ['id', 'url']);
      if (by === 'id') return byId(request, value);
      return firstOf(request, { kind: 'Article', where: equal('url', value), order: NEWEST_ARTICLE });
    },
    answer: found('Article'),
  }),
  articles: t.plannedConnection({
    type: ArticleConnection,
    kind: 'Article',
    description:
      'Newest first. text: words of the title or the text, each by its beginning. source: exactly as written.',
    args: { date: t.arg({ type: DateRange }), source: t.arg.string(), text: t.arg.string() },
    where: ({ date, source, text }) => allOf(on('publishedOn', date), equal('source', source), saying('words', text)),
    order: NEWEST_ARTICLE,
  }),
}));
