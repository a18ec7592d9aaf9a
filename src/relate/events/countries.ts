import type { ParticipantFact } from '../../model/facts.ts';
import type { Cast } from '../coreference.ts';
import type { EventDraft } from './select.ts';

/** Foreign countries whose bodies took part, or in whose provinces it was held; ISO 3166-1, in alphabetical order. */
export function countriesOf(
  draft: EventDraft,
  participants: readonly ParticipantFact[],
  cast: Cast,
): readonly string[] {
  const parties = new Set(participants.map(({ party }) => party));
  const found = new Set<string>();
  for (const body of cast.organizations) if (body.country && parties.has(body.local)) found.add(body.country);
  for (const { setting } of draft.occasions) {
    const province = cast.provinces.find(({ local }) => local === setting.province?.id);
    if (province && province.country !== 'VN') found.add(province.country);
  }
  found.delete('VN');
  return [...found].sort();
}
