import { addressOf, h, link } from './dom.js';
import { headOf, sectionsOf } from './facts.js';
import { day, KINDS, number, RULINGS, typeOf } from './words.js';

/** The first page: how much there is, the newest articles, who gave most. */
export const startPage = ({ stats, articles, donationTotals }) => [
  h('h1', {}, 'Mạch của tin'),
  h(
    'p',
    { class: 'lead' },
    `${number(stats.articles)} bài báo đã đọc: ${number(stats.officials)} người, ${number(stats.organizations)} cơ quan, ` +
      `${number(stats.events)} sự kiện, ${number(stats.donations)} món quà.`,
  ),
  h(
    'section',
    {},
    h('h2', {}, 'Bài mới nhất'),
    h(
      'ul',
      { class: 'list' },
      articles.nodes.map((article) => h('li', {}, articleLink(article), source(article))),
    ),
  ),
  donationTotals.length > 0 &&
    h(
      'section',
      {},
      h('h2', {}, 'Tặng nhiều nhất'),
      h(
        'ol',
        { class: 'list' },
        donationTotals.map(({ donor, display, count }) =>
          h('li', {}, donor ? link(donor) : 'Không rõ ai', ` – ${display}, ${count} lần`),
        ),
      ),
    ),
];

export const searchPage = ({ search }, { text, kind }) => [
  h('h1', {}, `Tìm “${text}”`),
  search.counts.length > 1 || kind
    ? h(
        'nav',
        { 'aria-label': 'Lọc theo loại' },
        h(
          'ul',
          { class: 'kinds' },
          [{ kind: null, count: null }, ...search.counts].map((each) => h('li', {}, kindLink(each, text, kind))),
        ),
      )
    : null,
  search.edges.length === 0 ? h('p', {}, 'Không tìm thấy gì. Thử ít chữ hơn, có dấu hay không dấu đều được.') : null,
  h(
    'ol',
    { class: 'list hits' },
    search.edges.map(({ node, matched }) =>
      h(
        'li',
        {},
        link(node, node.label),
        h('span', { class: 'kind' }, KINDS[node.__typename]),
        matched && plain(matched) !== plain(node.name)
          ? h('span', { class: 'matched' }, `khớp với “${matched}”`)
          : null,
        h('span', { class: 'count' }, `${number(node.articleCount)} bài`),
      ),
    ),
  ),
  search.pageInfo.hasNextPage
    ? h('p', {}, h('a', { class: 'next', href: searchAddress(text, kind, search.pageInfo.endCursor) }, 'Trang sau'))
    : null,
];

/** Without diacritics and capitals: an alias that differs in no more is not worth telling. */
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

const kindLink = ({ kind, count }, text, current) =>
  h(
    'a',
    { href: searchAddress(text, kind), 'aria-current': kind === current ? 'true' : null },
    kind ? `${KINDS[typeOf(kind)]} (${number(count)})` : 'Tất cả',
  );

const searchAddress = (text, kind, after) =>
  `/?${new URLSearchParams({ q: text, ...(kind ? { kind } : {}), ...(after ? { after } : {}) })}`;

export const thingPage = (thing) => [
  h('p', { class: 'kind' }, KINDS[thing.__typename]),
  h('h1', {}, thing.name),
  thing.label !== thing.name ? h('p', { class: 'lead' }, thing.label) : null,
  notes(thing.notes),
  h(
    'dl',
    {},
    headOf(thing).map(([word, value]) => [h('dt', {}, word), h('dd', {}, value)]),
  ),
  h(
    'p',
    { class: 'count' },
    `${number(thing.articleCount)} bài báo nhắc đến`,
    thing.independentArticleCount !== thing.articleCount
      ? `, trong đó ${number(thing.independentArticleCount)} bài viết độc lập`
      : '',
    '.',
  ),
  h('div', { id: 'drawing' }),
  sectionsOf(thing).map(factList),
  thing.evidence.nodes.length > 0 &&
    h(
      'section',
      {},
      h('h2', {}, 'Báo viết ', h('small', {}, number(thing.evidence.totalCount))),
      h(
        'ul',
        { class: 'facts' },
        thing.evidence.nodes.map((each) => h('li', {}, sentence(each))),
      ),
    ),
];

const factList = ({ heading, total, rows }) =>
  h(
    'section',
    {},
    h('h2', {}, heading, ' ', h('small', {}, number(total))),
    h('ul', { class: 'facts' }, rows.map(fact)),
    total > rows.length ? h('p', { class: 'more' }, `Và ${number(total - rows.length)} nữa: hỏi qua GraphQL.`) : null,
  );

const fact = ({ date, words, evidence }) =>
  h(
    'li',
    {},
    date ? h('span', { class: 'date' }, date) : null,
    h('span', { class: 'words' }, words),
    evidence.map(sentence),
  );

/** The article's sentence with the very words marked, and where it stands. */
const sentence = ({ quote, sentence: whole, article, notes: remarks }) => {
  const at = whole.indexOf(quote);
  const marked =
    at < 0 ? [h('mark', {}, quote)] : [whole.slice(0, at), h('mark', {}, quote), whole.slice(at + quote.length)];
  return h(
    'blockquote',
    {},
    h('p', {}, marked),
    h('footer', {}, articleLink(article), source(article)),
    notes(remarks),
  );
};

const notes = (remarks) =>
  remarks.map(({ ruling, text, by, url }) =>
    h(
      'p',
      { class: 'note' },
      h('strong', {}, `${RULINGS[ruling]}: `),
      text,
      by ? ` (${by})` : '',
      url && /^https?:/.test(url) ? [' ', h('a', { href: url, rel: 'noopener noreferrer' }, 'xem')] : null,
    ),
  );

export const articlePage = (article) => [
  h('p', { class: 'kind' }, KINDS.Article),
  h('h1', {}, article.title),
  h('p', { class: 'lead' }, [article.byline, article.source, publishedOn(article)].filter(Boolean).join(' · ')),
  article.url && /^https?:/.test(article.url)
    ? h('p', {}, h('a', { href: article.url, rel: 'noopener noreferrer' }, 'Bài trên trang của báo'))
    : null,
  article.reprintOf ? h('p', {}, 'In lại từ ', articleLink(article.reprintOf)) : null,
  h('article', { class: 'text' }, marksIn(article)),
  sectionsOf(article).map(factList),
];

const publishedOn = ({ publishedOn: date, dateInferred }) =>
  date ? `${day(date)}${dateInferred ? ' (suy ra)' : ''}` : null;

/** The text with each named thing as a link; what was set aside as page furniture is paler. */
const marksIn = ({ text, mentions, setAside }) => {
  const spans = [
    ...mentions.edges.flatMap(({ node, evidence }) => evidence.nodes.map(({ start, end }) => ({ start, end, node }))),
    ...setAside.map(({ start, end }) => ({ start, end, node: null })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const parts = [];
  let at = 0;
  for (const { start, end, node } of spans) {
    if (start < at) continue;
    const words = text.slice(start, end);
    parts.push(
      text.slice(at, start),
      node ? link(node, words) : h('span', { class: 'aside', title: 'Không đọc: phần của trang web' }, words),
    );
    at = end;
  }
  return [...parts, text.slice(at)];
};

const articleLink = ({ id, title }) => h('a', { class: 'article', href: addressOf(id) }, title);

const source = ({ source: paper, publishedOn: date }) =>
  h(
    'span',
    { class: 'source' },
    [paper, date ? day(date) : null]
      .filter(Boolean)
      .map((word) => ` · ${word}`)
      .join(''),
  );
