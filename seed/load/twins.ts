import type { PreparedArticle } from '../../src/resolve/prepared.ts';
import type { ReadArticle } from '../readers/read-input.ts';
import type { Failure } from './failure.ts';
import { isPrepared } from './prepare.ts';

/** Finds files of one run that say they are one article: neither may silently stand for the other. */
export class Twins {
  readonly #seen = new Map<string, { readonly name: string; readonly file: string; readonly hash: string }>();

  /**
   * The article, or why it can't be told from another. Within one file of many (a feed) the later of two alike is passed over
   * by the loader itself, and two with the same words are one article twice.
   */
  refuse(result: PreparedArticle | Failure, { name, file }: ReadArticle): PreparedArticle | Failure {
    if (!isPrepared(result)) return result;
    const { id, hash } = result.record;
    const other = this.#seen.get(id);
    this.#seen.set(id, other ?? { name, file, hash });
    if (other === undefined || other.file === file || other.hash === hash) return result;
    return {
      code: 'CONFLICT',
      message: `it is the same article as ${other.name} by its id or address, but says something else.`,
    };
  }
}
