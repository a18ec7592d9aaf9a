import type { Reading } from '../clauses/reading.ts';
import { PAYING } from './delegation.ts';
import type { Frame } from './frames.ts';
import { CARRIED, type Givers, giversBefore, pointsBack } from './giver.ts';

/** "Hội A vận động Công ty B được 35 phần quà": whom they asked has paid; who is no party gives through whoever asked. */
export function raisedFrom(reading: Reading, frame: Frame): Givers {
  const { verb } = frame;
  const asking = raisedBy(reading, frame);
  const givers = reading.chunks.filter(
    ({ letter, start, end }) => letter === 'O' && start > verb.start && end <= verb.end,
  );
  return givers.length > 0
    ? { rule: 'mobilised-from', givers, handers: [...asking.givers, ...asking.handers], text: null }
    : asking;
}

export const raisedBy = (reading: Reading, { from, verb }: Frame): Givers =>
  pointsBack(reading, from, verb.start) ? CARRIED : (giversBefore(reading, from, verb.start) ?? CARRIED);

/** "Công ty A và Trường B ký hợp đồng tài trợ": of two that sign the company or fund pays. */
export function withoutPartner(signing: Givers): Givers {
  const paying = signing.givers.filter(({ mention }) => mention.type === 'organization' && PAYING.has(mention.kind));
  return paying.length > 0 ? { ...signing, givers: paying } : signing;
}
