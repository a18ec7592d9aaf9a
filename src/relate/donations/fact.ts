import type {
  Beneficiaries,
  DateFact,
  DonationFact,
  EventFact,
  GiftItem,
  Link,
  LocalId,
  PartyLink,
} from '../../model/facts.ts';
import type { Quote } from '../../model/span.ts';
import type { Mention } from '../../recognise/mention.ts';
import { dateFact } from '../clauses/date-fact.ts';
import { sentenceQuote } from '../clauses/quote.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';
import type { Cast } from '../coreference.ts';
import { type Draft, handsOf, provincesOf } from './draft.ts';
import type { Telling } from './telling.ts';

/** What a gift's fact takes from the rest of the article. */
interface Article {
  readonly readings: readonly Reading[];
  readonly cast: Cast;
  readonly events: readonly EventFact[];
}

export function donationFact(draft: Draft, local: LocalId, article: Article): DonationFact {
  const { money, items, tellings } = draft;
  const { donors, text, handers } = handsOf(draft);
  const event = eventOf(draft, article);
  const givers = ({ givers: named, handers: hands }: Telling): readonly Chunk[] => [...named, ...hands];
  const recipients = ({ recipient }: Telling): readonly Chunk[] => recipient?.parties ?? [];
  return {
    local,
    kind: items.length === 0 ? 'MONEY' : money === null || isWorth(draft) ? 'IN_KIND' : 'MIXED',
    amount: money,
    otherAmounts: draft.otherMoney,
    inKind: draft.words ?? cashOf(draft),
    items: [...items.map(giftItem), ...pieces(draft)],
    beneficiaries: beneficiariesOf(draft),
    date: dateOf(draft, article) ?? event?.date ?? null,
    donors: partyLinks(draft, givers, donors, article),
    donorText: text,
    handedOverBy: partyLinks(draft, givers, handers, article),
    recipients: partyLinks(draft, recipients, draft.recipients, article),
    recipientText: recipientText(draft),
    provinces: provinceLinks(draft, event, article),
    places: placeLinks(draft, article),
    event: event?.local ?? null,
    topics: [],
    evidence: distinct(tellings.flatMap((telling) => evidenceOf(telling, article))),
  };
}

/** "tặng tiền mặt cho các hộ": money without a sum. */
const cashOf = ({ money, pieceWorth, items }: Draft): string | null =>
  money === null && pieceWorth === null ? (items.find(({ what }) => what === 'tiền mặt')?.text ?? null) : null;

/** The sentence that tells it, and those that name who gave and who got it where it goes on about them. */
function evidenceOf(telling: Telling, { readings }: Article): readonly Quote[] {
  const others = [...telling.givers, ...(telling.recipient?.parties ?? [])].map(
    ({ mention }) => readings[mention.sentence]!,
  );
  return [...others, ...telling.support, telling.reading]
    .sort((a, b) => a.sentence.start - b.sentence.start)
    .map(sentenceQuote);
}

function quoteOfMention(mention: Mention, { readings }: Article): Quote {
  const { start, end } = readings[mention.sentence]!.sentence;
  return { start: mention.start, end: mention.end, sentence: { start, end } };
}

/** From the telling that counts or sums, else the fullest. */
function recipientText({ tellings }: Draft): string | null {
  const texts = (some: readonly Telling[]) =>
    some.map(({ recipient }) => recipient?.text ?? '').filter((text) => text !== '');
  const exact = texts(tellings.filter(isExact));
  return (exact.length > 0 ? exact : texts(tellings)).reduce((a, b) => (b.length > a.length ? b : a), '') || null;
}

const isExact = ({ given }: Telling): boolean =>
  given.money !== null || given.items.some(({ quantity }) => quantity !== null);

const giftItem = ({ what, quantity, unit, approximate, unitWorth, text }: GiftItem): GiftItem => ({
  what,
  quantity,
  unit,
  approximate,
  unitWorth,
  text,
});

/** "mỗi gia đình 5 triệu đồng", where nobody says how many there are: the sum is what each gets, no total. */
function pieces({ money, items, tellings }: Draft): readonly GiftItem[] {
  if (money !== null || items.some(({ unitWorth }) => unitWorth !== null)) return [];
  const piece = tellings.map(({ given }) => given.perPiece).find((each) => each !== null);
  if (!piece) return [];
  const { money: unitWorth, unit } = piece;
  return [{ what: 'tiền', quantity: null, unit, approximate: unitWorth.approximate, unitWorth, text: unitWorth.text }];
}

/** "2 nhà trị giá 100 triệu đồng": the sum is what the goods are worth, no money beside them. */
function isWorth(draft: Draft): boolean {
  if (draft.items.some((item) => /tiền|kinh phí/.test(item.what))) return false;
  return draft.tellings.some(({ reading, span }) =>
    /trị giá|tổng giá trị|với tổng|kinh phí|mỗi /.test(reading.shape.slice(span.start, span.end)),
  );
}

function beneficiariesOf(draft: Draft): Beneficiaries | null {
  const recipient = (
    draft.tellings.findLast((each) => each.recipient?.people && isExact(each)) ??
    draft.tellings.findLast((each) => each.recipient?.people)
  )?.recipient;
  if (!recipient?.people) return null;
  return {
    count: draft.count,
    unit: recipient.people.unit,
    kinds: draft.kinds.length > 0 ? draft.kinds : ['OTHER'],
    description: recipient.text,
  };
}

/** The gift's own day, where its sentences say one. */
function dateOf({ tellings }: Draft, { readings }: Article): DateFact | null {
  const mention = tellings.map(({ date }) => date?.mention).find((each) => each?.type === 'date');
  return mention?.type === 'date' ? dateFact(mention, readings) : null;
}

/** Parties with the sentences that name them; a speaker's body with those that tell the gift. */
function partyLinks(
  draft: Draft,
  pick: (telling: Telling) => readonly Chunk[],
  wanted: ReadonlySet<LocalId>,
  { cast, readings }: Article,
): readonly PartyLink[] {
  const found = new Map<LocalId, Quote[]>([...wanted].map((party) => [party, []]));
  for (const { mention } of draft.tellings.flatMap(pick)) {
    const party = cast.partyOf(mention);
    if (party) found.get(party)?.push(sentenceQuote(readings[mention.sentence]!));
  }
  const told = draft.tellings.map(({ reading }) => sentenceQuote(reading));
  return [...found].map(([party, quotes]) => ({ party, evidence: distinct(quotes.length > 0 ? quotes : told) }));
}

const distinct = (quotes: readonly Quote[]): readonly Quote[] =>
  quotes.filter(
    (quote, index) => quotes.findIndex(({ start, end }) => start === quote.start && end === quote.end) === index,
  );

function linksTo(
  chunks: readonly Chunk[],
  to: (chunk: Chunk) => readonly LocalId[],
  article: Article,
): readonly Link[] {
  const found = new Map<LocalId, Quote[]>();
  for (const chunk of chunks) {
    for (const id of to(chunk)) found.set(id, [...(found.get(id) ?? []), quoteOfMention(chunk.mention, article)]);
  }
  return [...found].map(([id, evidence]) => ({ to: id, evidence: distinct(evidence) }));
}

/** Where those live who get it, else where it was handed over, else where the event was. */
function provinceLinks({ tellings }: Draft, event: EventFact | null, article: Article): readonly Link[] {
  const toProvince = (chunk: Chunk): readonly LocalId[] => [...provincesOf([chunk], article.cast)];
  const got = tellings.flatMap(({ recipient }) => [...(recipient?.places ?? []), ...(recipient?.parties ?? [])]);
  const byRecipient = linksTo(got, toProvince, article);
  if (byRecipient.length > 0) return byRecipient;
  const bySetting = linksTo(
    tellings.flatMap(({ setting }) => setting),
    toProvince,
    article,
  );
  return bySetting.length > 0 ? bySetting : (event?.provinces ?? []);
}

function placeLinks({ tellings }: Draft, article: Article): readonly Link[] {
  const toPlace = (chunk: Chunk): readonly LocalId[] => {
    const party = article.cast.partyOf(chunk.mention);
    return party?.startsWith('place:') ? [party] : [];
  };
  return linksTo(
    tellings.flatMap(({ recipient }) => recipient?.places ?? []),
    toPlace,
    article,
  );
}

/** A gift of a year or of earlier years was given at no event told here. */
const LONG_AGO =
  /(?<!\p{L})(?:năm (?:19|20)\d\d|từ năm|từ đầu năm|thời gian qua|nhiều năm|những năm|các năm)(?!\p{L})/u;

/** The event that it was given at: told in one sentence with it, else of its day, else of its province, else the main one. */
function eventOf({ tellings }: Draft, { events, cast }: Article): EventFact | null {
  const current = events.filter((event) => !event.background);
  const sentences = new Set(tellings.map(({ reading }) => reading.sentence.start));
  const together = current.find((event) => event.evidence.some((quote) => sentences.has(quote.sentence.start)));
  if (together) return together;
  const day = tellings.map(({ date }) => date?.mention).find((each) => each?.type === 'date');
  if (day?.type === 'date') return current.find((event) => event.date?.value === day.value) ?? null;
  if (tellings.every(({ reading }) => LONG_AGO.test(reading.lower))) return null;
  const provinces = provincesOf(
    tellings.flatMap(({ setting }) => setting),
    cast,
  );
  const there = current.find((event) => event.provinces.some((link) => provinces.has(link.to)));
  return there ?? current[0] ?? null;
}
