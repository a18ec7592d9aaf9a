import type { ArticleFacts, DonationFact, LocalId, MoneyFact } from '../../model/facts.ts';

/** "Thành ủy Hà Nội tặng Quỹ xóa đói giảm nghèo tỉnh Lào Cai 1 tỷ đồng": who, to whom, what, as far as the article says. */
export function donationName(facts: ArticleFacts, donation: DonationFact): string {
  const who = namesOf(facts, donation.donors) || donation.donorText || namesOf(facts, donation.handedOverBy);
  const whom = namesOf(facts, donation.recipients) || donation.recipientText || donation.beneficiaries?.description;
  const what = whatOf(donation);
  return [who ? `${who} tặng` : 'Tặng', whom, what].filter((part) => part).join(' ');
}

const namesOf = (facts: ArticleFacts, links: readonly { readonly party: LocalId }[]): string =>
  links
    .slice(0, 3)
    .map(({ party }) => nameOf(facts, party))
    .filter((name) => name !== null)
    .join(', ');

function nameOf(facts: ArticleFacts, local: LocalId): string | null {
  const things = [facts.officials, facts.organizations, facts.provinces, facts.places].flat();
  return things.find((thing) => thing.local === local)?.name ?? null;
}

const whatOf = ({ amount, inKind, items }: DonationFact): string | null =>
  amount === null ? (inKind ?? items[0]?.text ?? null) : wording(amount);

/** A computed sum was nowhere written: its text is ours. */
const wording = (money: MoneyFact): string => money.text;
