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

/** "các mạnh thường quân đã trao tặng 100 phần quà": counted apart from what a body gives. */
export const areOthers = (nameless: Draft, named: Draft): boolean =>
  nameless.circle.size === 0 &&
  nameless.funderText === null &&
  nameless.tellings.every(({ reading: { sentence } }) => sentence.block === 'body') &&
  nameless.items.some(({ quantity }) => quantity !== null) &&
  named.givers.size > 0 &&
  !isPaid(named) &&
  /mạnh thường quân|nhà hảo tâm|phật tử|tiểu thương/u.test(nameless.giverText ?? '');

/** "ông An, Chủ tịch công ty đã quyết định đóng góp" of the sum that a company gave: an official of no known body beside a body. */
export const isOnlyHead = (head: Draft, body: Draft): boolean =>
  head.money !== null &&
  head.money.minor === body.money?.minor &&
  [...head.circle].every((party) => party.startsWith('official:')) &&
  [...body.givers].some((party) => party.startsWith('organization:'));

/** The words for who paid or gave. */
export const paidInWords = ({ funderText, giverText }: Draft): string | null => funderText ?? giverText;
