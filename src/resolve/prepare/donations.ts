import type { DonationFact, EventFact, GiftItem, MoneyFact, PartyLink } from '../../model/facts.ts';
import { words } from '../../text/fold.ts';
import { foldedKey } from '../names.ts';
import type { Claim } from '../prepared.ts';
import type { DonationProfile } from '../profiles/donation.ts';
import { donationName } from './donation-name.ts';
import { dateClaims, idsOf, linkFrom, linkTo, partyKeys } from './events.ts';
import { dayOf, type Layout, saidIn } from './layout.ts';
import { sorted } from './officials.ts';

/** After the events. `text`: the article's. */
export function layOutDonations(layout: Layout, text: string): void {
  for (const fact of layout.facts.donations) {
    const event = layout.facts.events.find(({ local }) => local === fact.event) ?? null;
    const date = fact.date ?? event?.date ?? null;
    const day = dayOf(date?.value);
    const name = donationName(layout.facts, fact);
    const said = saidIn(fact.evidence);
    const claims: Claim[] = [
      ['name', name],
      ['kind', fact.kind],
      ...dateClaims(date),
      ...idsOf(layout, fact.provinces, day).map((unit) => ['in', unit] as const),
      ...textClaims(fact),
    ];
    const index = layout.add(fact.local, name, donationProfile(layout, fact, event, day), claims, said, true);
    claimAmounts(layout, index, fact, text);
    for (const link of fact.donors) linkTo(layout, index, 'GAVE', link, day);
    for (const link of fact.handedOverBy) linkTo(layout, index, 'HANDED_OVER', link, day);
    for (const { party, evidence } of fact.recipients) linkFrom(layout, index, 'WENT_TO', { to: party, evidence }, day);
    for (const link of [...fact.provinces, ...fact.places]) linkFrom(layout, index, 'BENEFITS', link, day);
    for (const link of fact.topics) linkFrom(layout, index, 'FOR', link, day);
    if (fact.event !== null) linkFrom(layout, index, 'GIVEN_AT', { to: fact.event, evidence: fact.evidence }, day);
  }
}

/** A rounded sum beside the exact one ("Hơn 30 triệu" in the title) is no other sum. */
export function amountsOf(fact: DonationFact): readonly MoneyFact[] {
  const { amount, otherAmounts } = fact;
  if (amount === null) return otherAmounts;
  return [amount, ...otherAmounts.filter((other) => !(other.approximate && rounds(other, amount)))];
}

const rounds = (rounded: MoneyFact, exact: MoneyFact): boolean =>
  rounded.currency === exact.currency && Math.abs(rounded.minor - exact.minor) * 10 <= exact.minor;

/** `amount`: a voice for a sum; `saidAmount`: the same with this article's words for it, for the day that sums differ. */
function claimAmounts(layout: Layout, index: number, fact: DonationFact, text: string): void {
  const { id, said } = layout.mentions[index]!;
  for (const { minor, currency, approximate, computed, text: wording } of amountsOf(fact)) {
    const saying = said.filter(([start, end]) => text.slice(start, end).includes(wording));
    const words = [layout.article, layout.publishedOn, id, saying.length > 0 ? saying : said];
    layout.claim(index, 'amount', JSON.stringify([minor, currency, approximate, computed, wording]));
    layout.claim(index, 'saidAmount', JSON.stringify([minor, currency, ...words]));
  }
}

function textClaims(fact: DonationFact): readonly Claim[] {
  const { inKind, items, beneficiaries, donorText } = fact;
  return [
    ...(inKind === null ? [] : [['inKind', inKind] as const]),
    ...(items.length === 0 ? [] : [['items', JSON.stringify(items.map(itemValue))] as const]),
    ...(beneficiaries === null ? [] : [['beneficiaries', JSON.stringify(beneficiariesValue(beneficiaries))] as const]),
    ...(donorText === null ? [] : [['donorText', donorText] as const]),
  ];
}

/** Keys in one order, so that equal values are equal texts. */
const itemValue = ({ what, quantity, unit, approximate, unitWorth, text }: GiftItem): unknown => ({
  what,
  quantity,
  unit,
  approximate,
  unitWorth:
    unitWorth === null
      ? null
      : {
          minor: unitWorth.minor,
          currency: unitWorth.currency,
          approximate: unitWorth.approximate,
          computed: unitWorth.computed,
          text: unitWorth.text,
        },
  text,
});

const beneficiariesValue = ({
  count,
  unit,
  kinds,
  description,
}: NonNullable<DonationFact['beneficiaries']>): unknown => ({
  count,
  unit,
  kinds,
  description,
});

function donationProfile(
  layout: Layout,
  fact: DonationFact,
  event: EventFact | null,
  day: string | null,
): DonationProfile {
  const keys = (links: readonly PartyLink[]) => sorted(links.flatMap(({ party }) => partyKeys(layout, party)));
  const provinces = idsOf(layout, fact.provinces, day);
  const held = event === null ? [] : idsOf(layout, event.provinces, dayOf(event.date?.value));
  const date = (fact.date ?? event?.date)?.value ?? null;
  return {
    kind: 'Donation',
    sums: sorted(amountsOf(fact).map(({ minor, currency }) => `${minor} ${currency}`)),
    units: sorted(
      fact.items.flatMap(({ quantity, unit }) =>
        quantity === null ? [] : [`${quantity} ${foldedKey(unit ?? '')}`.trim()],
      ),
    ),
    count: fact.beneficiaries?.count ?? null,
    donors: keys(fact.donors),
    handers: keys(fact.handedOverBy),
    recipients: keys(fact.recipients),
    words: sorted([...words(fact.donorText ?? ''), ...words(fact.recipientText ?? '')]),
    provinces: provinces.length > 0 ? provinces : held,
    day: date,
    toldOn: date === null ? layout.publishedOn : null,
    topics: sorted(
      fact.topics.flatMap((link) => {
        const topic = layout.profileOf(link.to);
        return topic?.kind === 'Topic' ? [topic.fold] : [];
      }),
    ),
  };
}
