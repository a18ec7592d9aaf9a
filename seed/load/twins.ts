import type { ReadPlace } from '../readers/read-input.ts';
import type { Failure } from './failure.ts';

export type Twin = 'first' | 'replaces' | 'same' | 'passed over' | Failure;

/** Finds articles of one run that say they are one article: neither of two files may silently stand for the other. */
export class Twins {
  readonly #seen = new Map<string, { readonly name: string; readonly path: string; readonly hash: number }>();

  /**
   * What an article with this id and content is, after those that came before. Within one file of many (a feed) the one with the
   * greater hash stays; two with the same words are one article twice.
   */
  meet(id: string, contentHash: string, { name, input }: ReadPlace): Twin {
    // 52 bits, as a number: a run may be long.
    const hash = Number.parseInt(contentHash.slice(0, 13), 16);
    const other = this.#seen.get(id);
    const own = { name, path: input.path, hash };
    if (other === undefined) {
      this.#seen.set(id, own);
      return 'first';
    }
    if (other.hash === hash) return 'same';
    if (other.path === input.path) {
      if (hash < other.hash) return 'passed over';
      this.#seen.set(id, own);
      return 'replaces';
    }
    return {
      code: 'CONFLICT',
      message: `${name}: it is the same article as ${other.name} by its id or address, but says something else.`,
    };
  }
}
