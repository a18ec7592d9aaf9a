import type { Document } from '../src/text/document.ts';
import { readDocument } from '../src/text/read-document.ts';

/** A text as an article without a headline, laid out for reading. */
export const documentOf = (text: string, publishedOn: string | null = null): Document =>
  readDocument({
    title: 'Không có đầu đề',
    text,
    source: null,
    byline: null,
    url: null,
    publishedOn,
    externalId: null,
  });
