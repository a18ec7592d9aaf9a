import { longWords } from '../name-keys.ts';
import type { Draft } from './draft.ts';

/** "UBND xã bàn giao nhà" beside "nhà … do Công ty A tài trợ". */
export const isPaid = ({ funders, funderText }: Draft): boolean => funders.size > 0 || funderText !== null;

export const otherWords = ({ giverText: a }: Draft, { giverText: b }: Draft): boolean =>
  a !== null && b !== null && a !== b;

/** "Vinacom" in words is none of the bodies named there. */
export const isOtherName = ({ giverText, circle, money }: Draft, { circleNames, money: other }: Draft): boolean =>
  circle.size === 0 &&
  money !== null &&
  other !== null &&
  giverText !== null &&
  /^\p{Lu}/u.test(giverText) &&
  circleNames.length > 0 &&
  !circleNames.some((names) => longWords(giverText).some((word) => names.includes(word)));

/** "ông An, Chủ tịch công ty đã quyết định đóng góp" of the sum that a company gave: an official of no known body beside a body. */
export const isOnlyHead = (head: Draft, body: Draft): boolean =>
  head.money !== null &&
  head.money.minor === body.money?.minor &&
  [...head.circle].every((party) => party.startsWith('official:')) &&
  [...body.givers].some((party) => party.startsWith('organization:'));

/** The words for who paid or gave. */
export const paidInWords = ({ funderText, giverText }: Draft): string | null => funderText ?? giverText;
