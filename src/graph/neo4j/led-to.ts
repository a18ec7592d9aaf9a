import { ARTICLE_HALF, articlePrefix, evidencePrefix } from '../../model/ids.ts';
import { THING } from './stored.ts';

/**
 * The id of the thing that an id leads to which is no thing's own, as an expression: of a mention, the thing of that kind of which
 * its article says the words; else where a forward leads. `tag` is unique in the text.
 */
export const ledTo = (id: string, tag: string | number): string =>
  `coalesce(COLLECT { MATCH (a${tag}:${THING})<-[:IN_ARTICLE]-(v${tag}:Evidence) USING INDEX a${tag}:${THING}(id)
    WHERE a${tag}.id STARTS WITH ${articleIds(id)} AND v${tag}.mention = ${id} AND ${sameKind(`v${tag}.subject`, id)} RETURN v${tag}.subject LIMIT 1 }[0],
  COLLECT { MATCH (f${tag}:Forward {id: ${id}}) RETURN f${tag}.to }[0])`;

/** How the id of the article of a mention begins. */
const articleIds = (id: string): string => `'${articlePrefix('')}' + ${half(id)}`;

/** How the ids of what an article says begin. */
export const evidenceIds = (article: string): string => `'${evidencePrefix('')}' + ${half(article)}`;

const half = (id: string): string => `substring(${id}, ${ARTICLE_HALF.start}, ${ARTICLE_HALF.length})`;

const sameKind = (one: string, other: string): string => `left(${one}, 3) = left(${other}, 3)`;
