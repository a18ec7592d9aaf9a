import type { BeneficiaryKind, LocalId, MoneyFact } from '../../model/facts.ts';
import { beneficiaryKinds } from '../beneficiaries/people-words.ts';
import type { Chunk } from '../clauses/reading.ts';
import type { Cast } from '../coreference.ts';
import { longWords } from '../name-keys.ts';
import { isPhoto } from './photo.ts';
import type { GivenItem, Telling } from './telling.ts';

/** What the article's other facts tell of parties. */
export interface Known {
  readonly cast: Cast;
  /** The body of an official's first office that names one; null for everybody else. */
  readonly bodyOf: (party: LocalId) => LocalId | null;
}

/** A gift as it grows from telling to telling. */
export interface Draft {
  readonly tellings: readonly Telling[];
  readonly givers: ReadonlySet<LocalId>;
  readonly handers: ReadonlySet<LocalId>;
  /** Who is said to have paid for it ("do … tài trợ"): then they alone gave. */
  readonly funders: ReadonlySet<LocalId>;
  /** Givers, handers and the bodies that they serve: who may stand for the same giver. */
  readonly circle: ReadonlySet<LocalId>;
  /** The bodies of the circle by their names' words: "Bộ đội Biên phòng Sơn La" is in "Bộ Chỉ huy Bộ đội Biên phòng Sơn La". */
  readonly circleNames: readonly (readonly string[])[];
  readonly giverText: string | null;
  /** Who paid, in the article's words, where no party is named: "do bạn đọc ủng hộ". */
  readonly funderText: string | null;
  readonly money: MoneyFact | null;
  readonly pieceWorth: MoneyFact | null;
  /** Other totals told for it. */
  readonly otherMoney: readonly MoneyFact[];
  readonly items: readonly GivenItem[];
  readonly words: string | null;
  readonly recipients: ReadonlySet<LocalId>;
  /** Of the recipients, the places by their names in lower case; and the words for who gets it. */
  readonly placeNames: readonly string[];
  readonly recipientWords: string;
  /** All parties that the words for who gets it name. */
  readonly inside: ReadonlySet<LocalId>;
  readonly people: boolean;
  readonly kinds: readonly BeneficiaryKind[];
  readonly count: number | null;
  /** Folded names of private persons among who gets it. */
  readonly persons: readonly string[];
  /** Districts, communes and hamlets that the gift is placed in. */
  readonly spots: readonly { readonly kind: string; readonly name: string }[];
  /** Provinces that the gift is placed in, by who gets it, else by where it was given. */
  readonly provinces: ReadonlySet<LocalId>;
  readonly day: string | null;
}

export function draftOf(telling: Telling, { cast, bodyOf }: Known): Draft {
  const { recipient, given } = telling;
  const said = parties(telling.givers, cast);
  const handers = parties(telling.handers, cast);
  const named = said.size > 0 || telling.giverText !== null || FUNDED.has(telling.giverRule) ? said : handers;
  const givers = telling.giverRule === 'speaker' ? new Set([...said].map((party) => bodyOf(party) ?? party)) : named;
  const text = telling.giverText ?? (said.size === 0 ? wordsOf(telling) : null);
  const circle = new Set([
    ...givers,
    ...handers,
    ...[...givers, ...handers].map(bodyOf).filter((body) => body !== null),
  ]);
  return {
    tellings: [telling],
    givers,
    handers,
    funders: FUNDED.has(telling.giverRule) ? givers : new Set(),
    circle,
    circleNames: [...circle].flatMap((party) => bodyWords(party, cast)),
    giverText: text,
    funderText: FUNDED.has(telling.giverRule) && givers.size === 0 ? text : null,
    money: given.money,
    pieceWorth: given.perPiece?.money ?? null,
    otherMoney: [],
    items: given.items,
    words: given.words,
    recipients: new Set([...parties(recipient?.parties ?? [], cast)].filter((party) => !said.has(party))),
    placeNames: (recipient?.parties ?? []).flatMap(placeName),
    recipientWords: recipient?.text.toLowerCase() ?? '',
    inside: parties(recipient?.inside ?? [], cast),
    people: recipient?.people !== null && recipient !== null,
    kinds: recipient?.people ? beneficiaryKinds(recipient.people.words) : [],
    count: recipient?.people?.count ?? null,
    persons: (recipient?.persons ?? []).map((chunk) =>
      chunk.mention.type === 'person' ? chunk.mention.name.toLowerCase() : '',
    ),
    spots: [...(recipient?.places ?? []), ...telling.setting].flatMap(({ mention }) =>
      mention.type === 'place' ? [{ kind: mention.kind ?? '', name: spotKey(mention.name) }] : [],
    ),
    provinces: provincesOf([...(recipient?.places ?? []), ...telling.setting, ...(recipient?.parties ?? [])], cast),
    day:
      telling.date?.mention.type === 'date' && telling.date.mention.precision === 'DAY'
        ? telling.date.mention.value
        : null,
  };
}

/** An office that nobody in the article bears ("quà của Chủ tịch nước") gives in words. */
function wordsOf({ giverRule, givers, reading }: Telling): string | null {
  const [first] = givers;
  if (!first || !FUNDED.has(giverRule)) return null;
  const behind = BEHIND_NAME.exec(reading.text.slice(first.end));
  return reading.text.slice(first.start, first.end + (behind?.[0].length ?? 0));
}

/** "Ban dân tộc tỉnh" where only "Ban" was read as a body: its words up to the next verb. */
const BEHIND_NAME =
  /^(?: (?!hỗ trợ|ủng hộ|giúp|tặng|trao|tài trợ|cho|tới|đến|để|nhằm|với|và|là|đã|tại|ở|trong)\p{L}+){1,6}(?=[,.;)]| (?:hỗ trợ|ủng hộ|giúp|tặng|trao|tài trợ|cho|tới|đến)(?!\p{L}))/u;

const FUNDED: ReadonlySet<string> = new Set(['funded-by', 'mobilised-from', 'gift-of']);

const parties = (chunks: readonly Chunk[], cast: Cast): ReadonlySet<LocalId> =>
  new Set(chunks.map((chunk) => cast.partyOf(chunk.mention)).filter((party) => party !== null));

function bodyWords(party: LocalId, { organizations, places }: Cast): readonly (readonly string[])[] {
  const at = Number(party.slice(party.indexOf(':') + 1));
  if (party.startsWith('organization:')) return [longWords(organizations[at]?.name ?? '')];
  const place = party.startsWith('place:') ? places[at] : undefined;
  return place ? [longWords(`${place.kind ?? ''} ${place.name}`)] : [];
}

/** "Đắk Chưng" and "Đắc Chưng" are one. */
const spotKey = (name: string): string => name.toLowerCase().replace(/đắk|đăk|đak/gu, 'đắc');

const placeName = ({ mention }: Chunk): readonly string[] =>
  mention.type === 'province' || mention.type === 'place' ? [mention.name.toLowerCase()] : [];

/** The provinces that these chunks are, or lie in. */
export function provincesOf(chunks: readonly Chunk[], cast: Cast): ReadonlySet<LocalId> {
  const found = new Set<LocalId>();
  for (const chunk of chunks) {
    const party = cast.partyOf(chunk.mention);
    const province = party && provinceOf(party, cast);
    if (province) found.add(province);
  }
  return found;
}

/** A party's province: itself, a place's, a body's. */
export function provinceOf(party: LocalId, cast: Cast): LocalId | null {
  const at = Number(party.slice(party.indexOf(':') + 1));
  if (party.startsWith('province:')) return party;
  if (party.startsWith('place:')) return cast.places[at]?.province ?? null;
  if (party.startsWith('organization:')) return cast.organizations[at]?.province ?? null;
  return null;
}

/** Two tellings of one gift as one: what is exact and named stays, the other sum is kept beside it. */
export function unite(a: Draft, b: Draft): Draft {
  const [money, other] = betterMoney(a, b);
  return {
    tellings: [...a.tellings, ...b.tellings].sort(inReadingOrder),
    givers: unitedGivers(a, b),
    handers: union(a.handers, b.handers),
    funders: union(a.funders, b.funders),
    circle: union(a.circle, b.circle),
    circleNames: [...a.circleNames, ...b.circleNames],
    giverText: a.giverText ?? b.giverText,
    funderText: a.funderText ?? b.funderText,
    money,
    pieceWorth: a.pieceWorth ?? b.pieceWorth,
    otherMoney: [...a.otherMoney, ...b.otherMoney, ...(other ? [other] : [])],
    items: betterItems(a, b),
    words: unitedWords(a, b),
    recipients: union(a.recipients, b.recipients),
    placeNames: [...a.placeNames, ...b.placeNames],
    recipientWords: `${a.recipientWords} · ${b.recipientWords}`,
    inside: union(a.inside, b.inside),
    people: a.people || b.people,
    kinds: [...new Set([...a.kinds, ...b.kinds])],
    count: countOf(a, b),
    persons: [...new Set([...a.persons, ...b.persons])],
    spots: [...a.spots, ...b.spots],
    provinces: union(a.provinces, b.provinces),
    day: a.day ?? b.day,
  };
}

/** Those of a telling that names them itself, and of one that is no picture. */
function unitedGivers(a: Draft, b: Draft): ReadonlySet<LocalId> {
  if (a.givers.size === 0 || b.givers.size === 0) return union(a.givers, b.givers);
  if (carriedOnly(b)) return a.givers;
  if (carriedOnly(a)) return withFirst(a.givers, b.givers);
  if (isPhoto(a) !== isPhoto(b)) return (isPhoto(a) ? b : a).givers;
  return union(a.givers, b.givers);
}

/** Those of the counted before those of the uncounted, then the longer. */
function unitedWords(a: Draft, b: Draft): string | null {
  const counted = isCounted(a) === isCounted(b) ? null : (isCounted(a) ? a : b).words;
  return counted ?? longer(a.words, b.words);
}

/** The group's number, not that of the one person in a caption. */
function countOf(a: Draft, b: Draft): number | null {
  if (a.persons.length > 0 && b.people && b.persons.length === 0) return b.count;
  if (b.persons.length > 0 && a.people && a.persons.length === 0) return a.count;
  return a.count ?? b.count;
}

/** The counted before the uncounted, the longer list before the shorter; a telling that goes on with the other knows more. */
function betterItems(a: Draft, b: Draft): readonly GivenItem[] {
  if (b.tellings.every(({ of }) => of !== null)) return b.items;
  return b.items.length > a.items.length || (isCounted(b) && !isCounted(a)) ? b.items : a.items;
}

const isCounted = ({ items }: Draft): boolean => items.some(({ quantity }) => quantity !== null);

/** Those of `some` that are among `all` first. */
const withFirst = <Thing>(some: ReadonlySet<Thing>, all: ReadonlySet<Thing>): ReadonlySet<Thing> =>
  new Set([...[...some].filter((each) => all.has(each)), ...all]);

const carriedOnly = (draft: Draft): boolean => draft.tellings.every(({ giverRule }) => giverRule === 'carried');

const union = <Thing>(a: ReadonlySet<Thing>, b: ReadonlySet<Thing>): ReadonlySet<Thing> => new Set([...a, ...b]);

const longer = (a: string | null, b: string | null): string | null => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a);

const inReadingOrder = (a: Telling, b: Telling): number =>
  a.reading.sentence.start + a.span.start - (b.reading.sentence.start + b.span.start);

/** The exact before the rounded, the stated before the worked out, the body before the headline. */
function betterMoney(a: Draft, b: Draft): readonly [MoneyFact | null, MoneyFact | null] {
  if (!a.money || !b.money) return [a.money ?? b.money, null];
  if (a.money.minor === b.money.minor && a.money.currency === b.money.currency) {
    return [a.money.computed || (a.money.approximate && !b.money.approximate) ? b.money : a.money, null];
  }
  const rank = (money: MoneyFact): number => Number(money.computed) * 2 + Number(money.approximate);
  return rank(b.money) < rank(a.money) ? [b.money, a.money] : [a.money, b.money];
}

interface Hands {
  readonly donors: ReadonlySet<LocalId>;
  /** The words for donors who are no parties. */
  readonly text: string | null;
  readonly handers: ReadonlySet<LocalId>;
}

/** Whose gift it is, and who handed it over: who paid before who organised, bodies before their people. */
export function handsOf(draft: Draft): Hands {
  const bodies = new Set([...draft.givers].filter((party) => !party.startsWith('official:')));
  const paid = draft.funders.size > 0 || draft.funderText !== null;
  const donors = paid ? draft.funders : bodies.size > 0 ? bodies : draft.givers;
  const handers = new Set([...draft.handers, ...[...draft.givers].filter((party) => !donors.has(party))]);
  return { donors, text: paid ? draft.funderText : draft.giverText, handers };
}
