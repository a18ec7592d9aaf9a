import { minorDigits } from '../../src/model/currency.ts';
import type {
  ArticleFacts,
  DonationFact,
  EventFact,
  LocalId,
  OfficialFact,
  ParticipantRole,
} from '../../src/model/facts.ts';
import type { Quote } from '../../src/model/span.ts';

/** One line of `extract --json`; the shape is the contract's, names are as the article writes them. */
export interface ExtractLine {
  readonly file: string;
  readonly title: string;
  readonly date: string | null;
  readonly officials: readonly OfficialOut[];
  readonly provinces: readonly string[];
  readonly organizations: readonly string[];
  readonly events: readonly EventOut[];
  readonly donations: readonly DonationOut[];
}

interface EvidenceOut {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

interface OfficialOut {
  readonly name: string;
  readonly titles: readonly string[];
  readonly positions: readonly {
    readonly title: string;
    readonly organization: string | null;
    readonly former: boolean;
    readonly evidence: readonly EvidenceOut[];
  }[];
}

interface EventOut {
  readonly type: EventFact['kind'];
  readonly name: string;
  readonly date: string | null;
  readonly dateTo: string | null;
  readonly place: string | null;
  readonly province: string | null;
  readonly participants: readonly string[];
  readonly roles: Readonly<Record<string, ParticipantRole>>;
  readonly background: boolean;
  readonly evidence: readonly EvidenceOut[];
}

interface DonationOut {
  readonly donor: string | null;
  readonly donors: readonly string[];
  readonly handedOverBy: readonly string[];
  readonly donorText: string | null;
  readonly recipient: string | null;
  readonly amountVnd: number | null;
  readonly amountOther: { readonly value: number; readonly currency: string } | null;
  readonly computed: boolean;
  readonly inKind: string | null;
  readonly items: readonly { readonly what: string; readonly quantity: number | null; readonly unit: string | null }[];
  readonly beneficiaryCount: number | null;
  readonly province: string | null;
  readonly date: string | null;
  readonly evidence: readonly EvidenceOut[];
}

/** Lays facts out as one line; `text` is the article's, which every quote is cut from. */
export function toExtractLine(file: string, text: string, facts: ArticleFacts): ExtractLine {
  const name = names(facts);
  const evidence = (quotes: readonly Quote[]): readonly EvidenceOut[] =>
    quotes.map(({ start, end }) => ({ quote: text.slice(start, end), start, end }));
  return {
    file,
    title: facts.title,
    date: facts.date?.value ?? null,
    officials: facts.officials.map((official) => officialOut(official, facts, name, evidence)),
    provinces: facts.provinces.filter(({ implied }) => !implied).map((province) => province.name),
    organizations: facts.organizations.filter(({ onlyInTitles }) => !onlyInTitles).map((body) => body.name),
    events: facts.events.map((event) => eventOut(event, name, evidence)),
    donations: facts.donations.map((donation) => donationOut(donation, name, evidence)),
  };
}

type NameOf = (id: LocalId) => string;
type EvidenceOf = (quotes: readonly Quote[]) => readonly EvidenceOut[];

function names(facts: ArticleFacts): NameOf {
  const all = new Map<LocalId, string>();
  for (const thing of [...facts.officials, ...facts.organizations, ...facts.provinces])
    all.set(thing.local, thing.name);
  for (const place of facts.places) all.set(place.local, place.kind ? `${place.kind} ${place.name}` : place.name);
  return (id) => all.get(id) ?? id;
}

function officialOut(official: OfficialFact, facts: ArticleFacts, name: NameOf, evidence: EvidenceOf): OfficialOut {
  const held = facts.positions.filter((position) => position.official === official.local);
  return {
    name: official.name,
    titles: held.map(({ title }) => title),
    positions: held.map((position) => ({
      title: position.title,
      organization: position.organization && name(position.organization),
      former: position.former,
      evidence: evidence(position.evidence),
    })),
  };
}

function eventOut(event: EventFact, name: NameOf, evidence: EvidenceOf): EventOut {
  const people = event.participants.filter(({ party }) => party.startsWith('official:'));
  const province = event.provinces[0];
  return {
    type: event.kind,
    name: event.name,
    date: event.date?.value ?? null,
    dateTo: event.date?.until ?? null,
    place: event.place && name(event.place.to),
    province: province ? name(province.to) : null,
    participants: people.map(({ party }) => name(party)),
    roles: Object.fromEntries(
      event.participants.flatMap(({ party, roles }) => (roles[0] ? [[name(party), roles[0]]] : [])),
    ),
    background: event.background,
    evidence: evidence(event.evidence),
  };
}

function donationOut(donation: DonationFact, name: NameOf, evidence: EvidenceOf): DonationOut {
  const donors = donation.donors.map(({ party }) => name(party));
  const { amount } = donation;
  const dong = amount?.currency === 'VND';
  const province = donation.provinces[0];
  const recipient = donation.recipients[0];
  return {
    donor: donors[0] ?? donation.donorText,
    donors,
    handedOverBy: donation.handedOverBy.map(({ party }) => name(party)),
    donorText: donation.donorText,
    recipient: recipient ? name(recipient.party) : donation.recipientText,
    amountVnd: amount && dong ? amount.minor : null,
    amountOther:
      amount && !dong ? { value: amount.minor / 10 ** minorDigits(amount.currency), currency: amount.currency } : null,
    computed: amount?.computed ?? false,
    inKind: donation.inKind,
    items: donation.items.map(({ what, quantity, unit }) => ({
      what,
      quantity: quantity === null ? null : Number(quantity),
      unit,
    })),
    beneficiaryCount: donation.beneficiaries?.count ?? null,
    province: province && donation.provinces.length === 1 ? name(province.to) : ((province && null) ?? null),
    date: donation.date?.value ?? null,
    evidence: evidence(donation.evidence),
  };
}
