import type { DateFact, DonationFact, EventFact, GiftItem, MoneyFact } from '../model/facts.ts';
import type { Quote } from '../model/span.ts';
import type { DateMention, Mention, MoneyMention, QuantityMention } from '../recognise/mention.ts';
import type { Cast } from '../relate/coreference.ts';
import { quoteOf } from '../relate/quotes.ts';
import type { Document } from '../text/document.ts';
import type { Answer } from './answer.ts';
import { findWords, mentionsIn, wordsWithin } from './find-words.ts';
import { type Drop, partyLinks, provinceLinks, saying, type Things } from './things.ts';

/** What the events and gifts of an answer are checked against. */
export interface Read {
  readonly document: Document;
  readonly mentions: readonly Mention[];
  readonly cast: Cast;
  readonly things: Things;
  readonly drop: Drop;
}

type AnsweredEvent = Answer['events'][number];
type AnsweredGift = Answer['donations'][number];

/** Events whose sentence is in the article, with those of their parts that are. */
export const eventsOf = (read: Read, events: readonly AnsweredEvent[]): readonly EventFact[] =>
  events
    .flatMap((event, at): readonly Omit<EventFact, 'local'>[] => {
      const { document, cast, drop } = read;
      const where = `events[${at}]`;
      const quote = saying(document, event.quote, event.quote, where, drop);
      if (quote === null) return [];
      return [
        {
          kind: event.kind,
          name: event.name.normalize('NFC'),
          date: event.dateText === null ? null : dateIn(read, [quote], event.dateText, `${where}.dateText`),
          provinces: provinceLinks(event.provinces, cast, [quote], `${where}.provinces`, drop),
          place: null,
          countries: [],
          background: event.background,
          participants: event.participants.flatMap(({ name, role, quote: said }, index) => {
            const place = `${where}.participants[${index}]`;
            const evidence = saying(document, said, said, place, drop);
            if (evidence === null) return [];
            return partyLinks([name], read.things, [evidence], place, drop).map((link) => ({
              ...link,
              roles: [role],
              titles: [],
            }));
          }),
          involves: [],
          topics: [],
          evidence: [quote],
        },
      ];
    })
    .map((event, at) => ({ ...event, local: `event:${at}` }));

/** Gifts that a sentence of the article tells. Sums, numbers and days are read from its words, by our own readers. */
export const donationsOf = (read: Read, gifts: readonly AnsweredGift[]): readonly DonationFact[] =>
  gifts
    .flatMap((gift, at) => donationOf(read, gift, `donations[${at}]`) ?? [])
    .map((gift, at) => ({ ...gift, local: `donation:${at}` }));

function donationOf(read: Read, gift: AnsweredGift, where: string): Omit<DonationFact, 'local'> | null {
  const { document, cast, things, drop } = read;
  const evidence = gift.quotes.flatMap((quote) => saying(document, quote, quote, `${where}.quotes`, drop) ?? []);
  if (evidence.length === 0) return null;
  const parties = (names: readonly string[], field: string) =>
    partyLinks(names, things, evidence, `${where}.${field}`, drop);
  const amount = gift.amountText === null ? null : sumIn(read, evidence, gift.amountText, `${where}.amountText`);
  const inKind = wordsIn(read, evidence, gift.goodsText, `${where}.goodsText`);
  const items = inKind === null ? [] : gift.items.map((item) => itemIn(read, evidence, item));
  if (amount === null && inKind === null) {
    drop(where, 'neither its sum nor its goods are in its sentences');
    return null;
  }
  const recipientText = wordsIn(read, evidence, gift.recipientText, `${where}.recipientText`);
  const count = gift.beneficiaryCount === null ? null : numberIn(read, evidence, String(gift.beneficiaryCount));
  return {
    kind: amount === null ? 'IN_KIND' : inKind === null ? 'MONEY' : 'MIXED',
    amount,
    otherAmounts: [],
    inKind,
    items,
    beneficiaries:
      count === null || recipientText === null
        ? null
        : { count: Number(count.quantity), unit: count.unit, kinds: ['OTHER'], description: recipientText },
    date: gift.dateText === null ? null : dateIn(read, evidence, gift.dateText, `${where}.dateText`),
    donors: parties(gift.donors, 'donors'),
    donorText: wordsIn(read, evidence, gift.donorText, `${where}.donorText`),
    handedOverBy: parties(gift.handedOverBy, 'handedOverBy'),
    recipients: parties(gift.recipients, 'recipients'),
    recipientText,
    provinces: provinceLinks(gift.provinces, cast, evidence, `${where}.provinces`, drop),
    places: [],
    event: null,
    topics: [],
    evidence,
  };
}

/** The words as they are, where one of the sentences has them. */
function wordsIn(
  { document, drop }: Read,
  quotes: readonly Quote[],
  words: string | null,
  where: string,
): string | null {
  if (words === null || words.trim() === '') return null;
  const span = quotes.map(({ sentence }) => wordsWithin(document, sentence, words)).find((found) => found !== null);
  if (!span) drop(where, `"${words}" is not in its sentences`);
  return span ? document.text.slice(span.start, span.end) : null;
}

function sumIn(
  { document, mentions, drop }: Read,
  quotes: readonly Quote[],
  words: string,
  where: string,
): MoneyFact | null {
  const found = mentionsAt(document, mentions, quotes, words).find(
    (each): each is MoneyMention => each.type === 'money',
  );
  if (!found) drop(where, `"${words}" is no sum in its sentences`);
  return found?.money ?? null;
}

/** The day may stand in another sentence than what happened then. */
function dateIn(
  { document, mentions, drop }: Read,
  quotes: readonly Quote[],
  words: string,
  where: string,
): DateFact | null {
  const near = mentionsAt(document, mentions, quotes, words);
  const anywhere = findWords(document, words);
  const found = [...near, ...(anywhere ? mentionsIn(mentions, anywhere) : [])].find(
    (each): each is DateMention => each.type === 'date',
  );
  if (!found) {
    drop(where, `"${words}" is no day that the article names`);
    return null;
  }
  const { value, until, precision, inferred } = found;
  const text = document.text.slice(found.start, found.end);
  return { value, until, precision, inferred, text, quote: quoteOf(document, found) };
}

function itemIn(read: Read, quotes: readonly Quote[], item: AnsweredGift['items'][number]): GiftItem {
  const counted = item.quantity === null ? null : numberIn(read, quotes, item.quantity);
  return {
    what: item.what,
    quantity: counted?.quantity ?? null,
    unit: counted?.unit ?? null,
    approximate: counted?.approximate ?? false,
    unitWorth: null,
    text: counted ? read.document.text.slice(counted.start, counted.end) : item.what,
  };
}

const numberIn = ({ mentions }: Read, quotes: readonly Quote[], number: string): QuantityMention | null =>
  quotes
    .flatMap(({ sentence }) => mentionsIn(mentions, sentence))
    .find((each): each is QuantityMention => each.type === 'quantity' && Number(each.quantity) === Number(number)) ??
  null;

const mentionsAt = (
  document: Document,
  mentions: readonly Mention[],
  quotes: readonly Quote[],
  words: string,
): readonly Mention[] =>
  quotes.flatMap(({ sentence }) => {
    const span = wordsWithin(document, sentence, words);
    return span ? mentionsIn(mentions, span) : [];
  });
