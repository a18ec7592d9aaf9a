import type { EndpointConfig } from '../config.ts';
import type { RawArticle } from '../model/article.ts';
import { askEndpoint } from './endpoint.ts';
import { type Verified, verified } from './verified.ts';

/** What a model says of an article, as far as the article's own words bear it out. Throws as `askEndpoint` does. */
export const extractByEndpoint = async (endpoint: EndpointConfig, article: RawArticle): Promise<Verified> =>
  verified(article, await askEndpoint(endpoint, article));
