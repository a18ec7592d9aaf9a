import type { DonationFact, EventFact, LocalId, PositionFact } from '../model/facts.ts';
import type { Reading } from './clauses/reading.ts';
import type { Cast } from './coreference.ts';
import { announcedBefore } from './donations/announced-givers.ts';
import { auctioned } from './donations/auctions.ts';
import { completed } from './donations/complete.ts';
import { continued } from './donations/continuations.ts';
import type { Draft } from './donations/draft.ts';
import { donationFact } from './donations/fact.ts';
import { costOfFunded, fundedWork } from './donations/funded-works.ts';
import { gatherGifts } from './donations/gather.ts';
import { isListItem, opensList } from './donations/listed-gifts.ts';
import type { Telling } from './donations/telling.ts';
import { PARTED, tellingsOf } from './donations/tellings.ts';
import { bareParts, paysPart } from './donations/work-parts.ts';

/** A donation with the rules that read it. */
export interface ReadDonation {
  readonly fact: DonationFact;
  readonly rules: readonly string[];
}

/** Every telling of a gift in an article, in reading order. */
export function giftTellings(readings: readonly Reading[], cast: Cast): readonly Telling[] {
  const told: Telling[] = [];
  let heading: Reading | null = null;
  for (const [index, reading] of readings.entries()) {
    const previous = readings[index - 1] ?? null;
    heading = opensList(reading)
      ? reading
      : ((isListItem(reading) ? heading : null) ?? announcedBefore(reading, previous));
    const more = continued(reading, told, readings);
    const own =
      more.length > 0 && !PARTED.test(reading.shape)
        ? []
        : tellingsOf(reading, told, heading === reading ? null : heading, paysPart(reading, readings), readings);
    const gifts = own.length > 0 ? own : bareParts(reading);
    const funded =
      gifts.length > 0 || more.length > 0
        ? null
        : (fundedWork(reading) ?? costOfFunded(reading, told, readings) ?? auctioned(reading, previous));
    told.push(...(gifts.length > 0 ? gifts : funded ? [funded] : more));
  }
  return completed(told, readings, cast);
}

/** The gifts that an article tells as made, each once. */
export function donations(
  told: readonly Telling[],
  readings: readonly Reading[],
  cast: Cast,
  offices: readonly PositionFact[],
  events: readonly EventFact[],
): readonly ReadDonation[] {
  const bodyOf = (party: LocalId): LocalId | null =>
    offices.find(({ official, organization }) => official === party && organization !== null)?.organization ?? null;
  const drafts = gatherGifts(told, { cast, bodyOf }).filter(isTold);
  return drafts.map((draft, index) => ({
    fact: donationFact(draft, `donation:${index}`, { readings, cast, events }),
    rules: [...new Set(draft.tellings.map((telling) => telling.rule))],
  }));
}

/** A gift of somebody and of something; of givers without a name only where its sum or number is told. */
function isTold(draft: Draft): boolean {
  if (draft.money === null && draft.items.length === 0 && draft.pieceWorth === null) return false;
  const carried = draft.tellings.every(({ giverRule }) => giverRule === 'carried');
  if (draft.money === null && draft.items.length === 0 && carried) return false;
  if (draft.givers.size > 0) return true;
  return draft.giverText !== null && (draft.money !== null || draft.items.some(({ quantity }) => quantity !== null));
}
