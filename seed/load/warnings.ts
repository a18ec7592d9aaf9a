import type { PreparedArticle } from '../../src/resolve/prepared.ts';

/** What is odd about an article that can be loaded all the same; null where nothing is. With --strict it is why it is not. */
export function warningOf({ record, text }: PreparedArticle): string | null {
  if (text.includes('\ufffd')) return 'some letters are lost (U+FFFD stands for them): it was decoded wrongly before.';
  if (record.publishedOn === null) return 'neither the file nor its text says when it was published.';
  return null;
}

export const PASSED_OVER = 'another version of it in the same file is taken instead.';
