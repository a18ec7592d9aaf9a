import { ExpectedError } from '../src/errors.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { Ruling, Verdict } from './enums.ts';
import { Article, Judgement, Note } from './nodes.ts';
import type { NodeOf } from './plan/values.ts';
import type { LoadFailure as Failure, JudgementPort, LoadOutcome } from './ports.ts';

const ArticleInput = builder.inputType('ArticleInput', {
  description:
    'An article is the same as before where its id is: externalId, else url, else source, title and publishedOn together.',
  fields: (t) => ({
    externalId: t.string({ description: 'The sender’s own key for it.' }),
    title: t.string({ required: true, description: 'The headline.' }),
    text: t.string({ required: true, description: 'Plain text; its offsets are those of the evidence.' }),
    source: t.string({ description: 'The paper or agency.' }),
    byline: t.string({ description: 'Who wrote it.' }),
    url: t.string({ description: 'Where it stands.' }),
    publishedOn: t.field({ type: 'Date', description: 'null: inferred from the text where it can be.' }),
  }),
});

const LoadFailure = builder.objectRef<Failure>('LoadFailure').implement({
  description: 'An article that was not taken in; the others were.',
  fields: (t) => ({
    index: t.exposeInt('index', { description: 'Its place in the list handed over, from 0.' }),
    title: t.exposeString('title', { nullable: true, description: 'null: it has none.' }),
    code: t.exposeString('code', { description: 'A stable code: UNREADABLE, BAD_USER_INPUT…' }),
    message: t.exposeString('message', { description: 'Why, in a sentence.' }),
  }),
});

interface Report extends LoadOutcome {
  readonly nodes: readonly NodeOf<'Article'>[];
}

const LoadReport = builder.objectRef<Report>('LoadReport').implement({
  description: 'What became of the articles that were handed over.',
  fields: (t) => ({
    loaded: t.exposeInt('loaded', { description: 'New to the store.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Loaded before, word for word.' }),
    changed: t.exposeInt('changed', { description: 'Loaded before in other words, which these replace.' }),
    failed: t.expose('failed', { type: [LoadFailure], description: 'In the order handed over.' }),
    articles: t.slot('articles', {
      type: [Article],
      description: 'Those that are in the graph now, in the order handed over.',
      value: ({ nodes }) => nodes,
    }),
  }),
});

const allowed = ({ authorised }: Context): void => {
  if (authorised === true) return;
  const why =
    authorised === 'off'
      ? 'mutations are off: this server has no token configured (MACHTIN_TOKEN)'
      : 'this needs the header "Authorization: Bearer TOKEN" with the right token';
  throw new ExpectedError('UNAUTHENTICATED', why);
};

builder.mutationFields((t) => ({
  loadArticles: t.acting({
    type: LoadReport,
    description: 'Reads the articles and takes them into the graph. At most 100.',
    args: { articles: t.arg({ type: [ArticleInput], required: true }) },
    allowed,
    act: async ({ articles }, { loader }): Promise<LoadOutcome> => {
      if (articles.length > MOST_ARTICLES) throw tooMany(articles.length);
      const given = articles.map(({ externalId, title, text, source, byline, url, publishedOn }) => ({
        externalId: externalId ?? null,
        title,
        text,
        source: source ?? null,
        byline: byline ?? null,
        url: url ?? null,
        publishedOn: publishedOn ?? null,
      }));
      return (loader ?? missing('a loader')).load(given);
    },
    slot: 'articles',
    ids: (outcome) => outcome.articles,
    answer: (outcome, nodes) => ({ ...outcome, nodes: nodes as readonly NodeOf<'Article'>[] }),
  }),
  removeArticle: t.acting({
    type: 'Boolean',
    description: 'The graph is then as if it had never been loaded. NOT_FOUND where there is no such article.',
    args: { id: t.arg.id({ required: true }) },
    allowed,
    act: async ({ id }, { loader }) => (await (loader ?? missing('a loader')).remove(id)) || notFound('article', id),
    ids: () => [],
    answer: () => true,
  }),
  judge: t.acting({
    type: Judgement,
    description: [
      'A reviewer’s word on whether two things or mentions (Evidence.mention) are one. Kept by mentions; holds for later loads.',
      'CONFLICT, with the chain that contradicts, where earlier judgements say otherwise.',
    ].join(' '),
    args: {
      left: t.arg.id({ required: true }),
      right: t.arg.id({ required: true }),
      verdict: t.arg({ type: Verdict, required: true }),
      by: t.arg.string(),
      reason: t.arg.string(),
    },
    allowed,
    act: ({ left, right, verdict, by, reason }, context) =>
      judgements(context).judge({ left, right, verdict, by: by ?? null, reason: reason ?? null }),
    ids: (id) => [id],
    answer: (id, [node]) => (node ?? { id, kind: 'Judgement', properties: {}, children: {} }) as NodeOf<'Judgement'>,
  }),
  withdrawJudgement: t.acting({
    type: 'Boolean',
    description: 'Takes a judgement back: the graph is as if it had never been given.',
    args: { id: t.arg.id({ required: true }) },
    allowed,
    act: async ({ id }, context) => (await judgements(context).withdraw(id)) || notFound('judgement', id),
    ids: () => [],
    answer: () => true,
  }),
  rule: t.acting({
    type: Note,
    description: [
      'A reviewer’s word on a thing or a fact (an Evidence id): WRONG takes it out of answers and totals, DISPUTED shows its note',
      'beside it, PRIVATE takes a person out. STANDS takes the ruling back. Holds for later loads.',
    ].join(' '),
    args: {
      subject: t.arg.id({ required: true }),
      ruling: t.arg({ type: Ruling, required: true }),
      note: t.arg.string({ required: true }),
      url: t.arg.string(),
      by: t.arg.string(),
    },
    allowed,
    act: ({ subject, ruling, note, url, by }, context) =>
      judgements(context).rule({ subject, ruling, note, url: url ?? null, by: by ?? null }),
    ids: () => [],
    answer: (note) => ({ id: '', kind: 'Note' as const, properties: { ...note }, children: {} }),
  }),
}));

const MOST_ARTICLES = 100;

const judgements = ({ judgements: port }: Context): JudgementPort => port ?? missing('a place for judgements');

function missing(what: string): never {
  throw new ExpectedError('STORE', `this server has ${what === 'a loader' ? 'no loader' : 'no place for judgements'}`);
}

function notFound(what: string, id: string): never {
  throw new ExpectedError('NOT_FOUND', `there is no ${what} ${JSON.stringify(id)}`);
}

const tooMany = (count: number) =>
  new ExpectedError('BAD_USER_INPUT', `"articles" must be at most ${MOST_ARTICLES} at once, but got ${count}`);
