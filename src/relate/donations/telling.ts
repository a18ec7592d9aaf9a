import type { GiverRule } from '../../lexicon/giving-givers.ts';
import type { MoneyFact } from '../../model/facts.ts';
import type { Span } from '../../model/span.ts';
import type { Chunk, Reading } from '../clauses/reading.ts';

/** One telling of a gift: what one clause says. Offsets of spans count from the sentence's start. */
export interface Telling {
  readonly reading: Reading;
  /** Which rules read it, joined: "tặng · giver:on-behalf · recipient:to". */
  readonly rule: string;
  /** The words that tell it. */
  readonly span: Span;
  /** Whose gift it is. */
  readonly givers: readonly Chunk[];
  /** The words for a giver who is no named party. */
  readonly giverText: string | null;
  /** How the giver was found; "carried" from an earlier clause, "speaker" for whoever's body gave. */
  readonly giverRule: GiverRule['id'];
  /** A bare word that stands for the giver and points back: "đoàn", "công ty". */
  readonly pointsTo: string | null;
  /** Who hands it over for the giver. */
  readonly handers: readonly Chunk[];
  readonly given: Given;
  readonly recipient: Recipient | null;
  /** Where the clause says it happened ("Tại Quảng Trị, …"). */
  readonly setting: readonly Chunk[];
  readonly date: Chunk | null;
  /** Other sentences that it was worked out from: where the households were counted. */
  readonly support: readonly Reading[];
  /** What all gifts told nearby come to ("Tổng trị giá các phần quà là 350 triệu đồng"): this one's sum where it is the only one. */
  readonly total: MoneyFact | null;
  /** The telling that this one goes on with ("Mỗi suất quà trị giá …"): of the same gift for sure. */
  readonly of: Telling | null;
}

export interface Given {
  /** The total, stated or worked out. */
  readonly money: MoneyFact | null;
  readonly items: readonly GivenItem[];
  /** The goods in the article's words. */
  readonly words: string | null;
  /** A sum a piece and what the piece is, where no total could be worked out within the clause. */
  readonly perPiece: { readonly money: MoneyFact; readonly unit: string } | null;
  /** The chunks of the sums, for the evidence. */
  readonly span: Span;
}

export interface GivenItem {
  /** "quà", "xe lăn": without number and unit, in lower case. */
  readonly what: string;
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly approximate: boolean;
  readonly unitWorth: MoneyFact | null;
  readonly text: string;
}

export interface Recipient {
  readonly rule: string;
  readonly span: Span;
  /** Bodies, provinces and places that get it themselves. */
  readonly parties: readonly Chunk[];
  /** People who get it: "10 hộ gia đình chính sách", a private person. */
  readonly people: People | null;
  /** All its provinces and places, "tại xã Cam Đường" too. */
  readonly places: readonly Chunk[];
  /** Every party named in the phrase: "học sinh Trường THPT Bắc Sơn" names a school. */
  readonly inside: readonly Chunk[];
  /** In the article's words, private names taken out. */
  readonly text: string;
  /** Private persons, so that two of them are two gifts. */
  readonly persons: readonly Chunk[];
}

export interface People {
  readonly count: number | null;
  readonly unit: string | null;
  /** The words that say who: "hộ gia đình chính sách". */
  readonly words: string;
}

/** A telling that says no more than what is given here: nobody else hands it over, and it goes on from none. */
export const plainTelling = (
  told: Pick<Telling, 'reading' | 'rule' | 'span' | 'givers' | 'giverText' | 'giverRule' | 'given'> & Partial<Telling>,
): Telling => ({
  pointsTo: null,
  handers: [],
  recipient: null,
  setting: [],
  date: null,
  support: [],
  total: null,
  of: null,
  ...told,
});

/** A sum and no goods. */
export const givenSum = (money: MoneyFact, { start, end }: Span): Given => ({
  money,
  items: [],
  words: null,
  perPiece: null,
  span: { start, end },
});
