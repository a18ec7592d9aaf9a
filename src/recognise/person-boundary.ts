import { ENGLISH_CLOSERS } from '../lexicon/organization-heads.ts';
import { COMPOUNDS } from './name-parts.ts';
import { anyNameEnd, capitalRun, isOfHistory, nameLikeness, vietnameseNameEnd } from './person-name.ts';
import type { Reading } from './reading.ts';
import { isVietnameseSyllable } from './syllables.ts';

/** True where a person's full name begins, at least so likely, that ends the run of capitals: the body's name ends before it. */
export function startsPerson(reading: Reading, at: number, least: number): boolean {
  if (least < 5 && reading.tokens[at - 1]!.shape === 'acronym' && (anyNameEnd(reading.tokens, at) ?? at) - at >= 2)
    return reading.tokens[at]!.shape === 'capital';
  const end = vietnameseNameEnd(reading.tokens, at);
  if (end === null || COMPOUNDS.longestAt(reading.tokens, at) !== null || reading.geo.has(at)) return false;
  const run = capitalRun(reading.tokens, at);
  return end === run && !isOfHistory(reading.tokens, at, end) && nameLikeness(reading.tokens, at, end) >= least;
}

/** A foreign name of two words or more behind Vietnamese ones: "Hội đồng Hòa bình Thế giới | Maria Gomez"; no brand of a company. */
export function startsForeigner(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const run = capitalRun(tokens, at);
  if (run - at < 2 || !isVietnameseSyllable(tokens[at - 1]?.key ?? 'x-x')) return false;
  return tokens.slice(at, run).every((token) => !isVietnameseSyllable(token.key) && !ENGLISH_CLOSERS.has(token.key));
}
