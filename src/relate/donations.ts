import type {
  Beneficiaries,
  DonationFact,
  EventFact,
  GiftItem,
  Link,
  LocalId,
  PartyLink,
  PositionFact,
} from '../model/facts.ts';
import type { Quote } from '../model/span.ts';
import { sentenceQuote, wordsQuote } from './clauses/quote.ts';
import type { Chunk, Reading } from './clauses/reading.ts';
import type { Cast } from './coreference.ts';
import { completed } from './donations/complete.ts';
import { continued } from './donations/continuations.ts';
import type { Draft } from './donations/draft.ts';
import { handsOf, provincesOf } from './donations/draft.ts';
import { gatherGifts } from './donations/gather.ts';
import { isListItem, opensList } from './donations/listed-gifts.ts';
import type { Telling } from './donations/telling.ts';
import { tellingsOf } from './donations/tellings.ts';

/** A donation with the rules that read it. */
export interface ReadDonation {
  readonly fact: DonationFact;
  readonly rules: readonly string[];
}

/** Every telling of a gift in an article, in reading order. */
export function giftTellings(readings: readonly Reading[], cast: Cast): readonly Telling[] {
  const told: Telling[] = [];
  let heading: Reading | null = null;
  for (const reading of readings) {
    heading = opensList(reading) ? reading : isListItem(reading) ? heading : null;
    const more = continued(reading, told);
    told.push(...(more.length > 0 ? more : tellingsOf(reading, told, heading === reading ? null : heading)));
  }
  return completed(told, readings, cast);
}

/** The gifts that an article tells as made, each once. */
export function donations(
  told: readonly Telling[],
  cast: Cast,
  offices: readonly PositionFact[],
  events: readonly EventFact[],
): readonly ReadDonation[] {
  const bodyOf = (party: LocalId): LocalId | null =>
    offices.find(({ official, organization }) => official === party && organization !== null)?.organization ?? null;
  const drafts = gatherGifts(told, { cast, bodyOf }).filter(isTold);
  return drafts.map((draft, index) => ({
    fact: factOf(draft, `donation:${index}`, cast, events),
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

function factOf(draft: Draft, local: LocalId, cast: Cast, events: readonly EventFact[]): DonationFact {
  const quotes = draft.tellings.map(({ reading }) => sentenceQuote(reading));
  const event = eventOf(draft, events, cast);
  const { money, items } = draft;
  const { donors, text, handers } = handsOf(draft);
  return {
    local,
    kind: items.length === 0 ? 'MONEY' : money === null || isWorth(draft) ? 'IN_KIND' : 'MIXED',
    amount: money,
    otherAmounts: draft.otherMoney,
    inKind: draft.words,
    items: items.map(giftItem),
    beneficiaries: beneficiariesOf(draft),
    date: event?.date ?? null,
    donors: links(draft, named, donors, cast),
    donorText: text,
    handedOverBy: links(draft, named, handers, cast),
    recipients: links(draft, (telling) => telling.recipient?.parties ?? [], draft.recipients, cast),
    recipientText: recipientText(draft),
    provinces: provinceLinks(draft, cast, event),
    places: placeLinks(draft, cast),
    event: event?.local ?? null,
    topics: [],
    evidence: quotes,
  };
}

/** From the telling that counts or sums, else the fullest. */
function recipientText(draft: Draft): string | null {
  const exact = draft.tellings.filter(
    ({ given }) => given.money !== null || given.items.some(({ quantity }) => quantity !== null),
  );
  const texts = (tellings: readonly Telling[]) =>
    tellings.map(({ recipient }) => recipient?.text ?? '').filter((text) => text !== '');
  const all = texts(exact).length > 0 ? texts(exact) : texts(draft.tellings);
  return all.reduce((a, b) => (b.length > a.length ? b : a), '') || null;
}

const giftItem = (item: GiftItem): GiftItem => ({
  what: item.what,
  quantity: item.quantity,
  unit: item.unit,
  approximate: item.approximate,
  unitWorth: item.unitWorth,
  text: item.text,
});

/** "2 nhà trị giá 100 triệu đồng": the sum is what the goods are worth, no money beside them. */
function isWorth(draft: Draft): boolean {
  if (draft.items.some((item) => /tiền|kinh phí/.test(item.what))) return false;
  return draft.tellings.some(({ reading, span }) =>
    /trị giá|tổng giá trị|với tổng|kinh phí|mỗi /.test(reading.shape.slice(span.start, span.end)),
  );
}

function beneficiariesOf(draft: Draft): Beneficiaries | null {
  const telling = draft.tellings.findLast((each) => each.recipient?.people) ?? null;
  if (!telling?.recipient?.people) return null;
  return {
    count: draft.count,
    unit: telling.recipient.people.unit,
    kinds: draft.kinds.length > 0 ? draft.kinds : ['OTHER'],
    description: telling.recipient.text,
  };
}

/** Parties with the sentences of this gift that name them; a carried giver is quoted where it was named. */
function links(
  draft: Draft,
  pick: (telling: Telling) => readonly Chunk[],
  wanted: ReadonlySet<LocalId>,
  cast: Cast,
): readonly PartyLink[] {
  const found = new Map<LocalId, Quote[]>();
  for (const telling of draft.tellings) {
    for (const chunk of pick(telling)) {
      const party = cast.partyOf(chunk.mention);
      if (!party || !wanted.has(party)) continue;
      const quotes = found.get(party) ?? [];
      quotes.push(sentenceQuote(telling.reading));
      found.set(party, quotes);
    }
  }
  return [...found].map(([party, evidence]) => ({ party, evidence: distinct(evidence) }));
}

const named = ({ givers, handers }: Telling): readonly Chunk[] => [...givers, ...handers];

const distinct = (quotes: readonly Quote[]): readonly Quote[] =>
  quotes.filter(
    (quote, index) => quotes.findIndex((other) => other.start === quote.start && other.end === quote.end) === index,
  );

function linksTo(
  draft: Draft,
  chunksOf: (telling: Telling) => readonly Chunk[],
  to: (chunk: Chunk) => readonly LocalId[],
): readonly Link[] {
  const found = new Map<LocalId, Quote[]>();
  for (const telling of draft.tellings) {
    for (const chunk of chunksOf(telling)) {
      for (const id of to(chunk)) found.set(id, [...(found.get(id) ?? []), wordsQuote(telling.reading, chunk)]);
    }
  }
  return [...found].map(([id, evidence]) => ({ to: id, evidence: distinct(evidence) }));
}

/** Where those live who get it, else where it was handed over, else where the event was. */
function provinceLinks(draft: Draft, cast: Cast, event: EventFact | null): readonly Link[] {
  const toProvince = (chunk: Chunk): readonly LocalId[] => [...provincesOf([chunk], cast)];
  const byRecipient = linksTo(
    draft,
    (telling) => [...(telling.recipient?.places ?? []), ...(telling.recipient?.parties ?? [])],
    toProvince,
  );
  if (byRecipient.length > 0) return byRecipient;
  const bySetting = linksTo(draft, (telling) => telling.setting, toProvince);
  return bySetting.length > 0 ? bySetting : (event?.provinces ?? []);
}

const placeLinks = (draft: Draft, cast: Cast): readonly Link[] =>
  linksTo(
    draft,
    (telling) => telling.recipient?.places ?? [],
    (chunk) => {
      const party = cast.partyOf(chunk.mention);
      return party?.startsWith('place:') ? [party] : [];
    },
  );

/** The event that it was given at: told in one sentence with it, else of its day and province, else the article's main one. */
function eventOf(draft: Draft, events: readonly EventFact[], cast: Cast): EventFact | null {
  const current = events.filter((event) => !event.background);
  const sentences = new Set(draft.tellings.map(({ reading }) => reading.sentence.start));
  const together = current.find((event) => event.evidence.some((quote) => sentences.has(quote.sentence.start)));
  const provinces = provincesOf(
    draft.tellings.flatMap((telling) => telling.setting),
    cast,
  );
  const there = current.find((event) => event.provinces.some((link) => provinces.has(link.to)));
  return together ?? there ?? current[0] ?? null;
}
