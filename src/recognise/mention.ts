import type { DatePrecision, MoneyFact, OrganizationKind } from '../model/facts.ts';
import type { Span } from '../model/span.ts';

/** What the recognisers find in one sentence. Spans are in the coordinates of `Document.text`. */
export type Mention =
  | PersonMention
  | TitleMention
  | OrganizationMention
  | ProvinceMention
  | PlaceMention
  | DateMention
  | MoneyMention
  | QuantityMention;

interface At extends Span {
  /** The sentence's index in the document. */
  readonly sentence: number;
}

/** A named person. Titles are mentions of their own, tied by `titles`. */
export interface PersonMention extends At {
  readonly type: 'person';
  /** As written, without honorifics; the span covers the name alone. */
  readonly name: string;
  /** ông, bà, đồng chí, em, cụ, Đại tá…: words before the name, in reading order, lower case. */
  readonly honorifics: readonly string[];
  /** The titles that stand beside this name and are its own, in reading order. */
  readonly titles: readonly TitleMention[];
  /** A given name alone or a part of a name ("ông Hải"): coreference finds whose. */
  readonly partial: boolean;
  /** Who gets something, a patient, a pupil, a voter, a victim, the dead: becomes no node. */
  readonly private: boolean;
  /** Called comrade, or bearing a rank of the forces or of a church: acts for a body even where no office is told. */
  readonly acting?: boolean;
}

/** An office: beside a name, or alone in a person's stead ("Phó Chủ tịch nước nhấn mạnh"). */
export interface TitleMention extends At {
  readonly type: 'title';
  /** As written: "Bí thư Thành ủy Hà Nội". */
  readonly title: string;
  /** The body inside the title, as its own mention, when there is one. */
  readonly organization: OrganizationMention | null;
  /** The province inside the title, when there is one. */
  readonly province: ProvinceMention | null;
  readonly former: boolean;
  /** The office's own word, lower case, with its "phó": "phó chủ tịch". */
  readonly head?: string;
  /** True where no body, field or place follows: "Chủ tịch" alone. */
  readonly bare?: boolean;
}

export interface OrganizationMention extends At {
  readonly type: 'organization';
  /** As written, the delegation's head taken off ("đoàn công tác Thành ủy Hà Nội" gives "Thành ủy Hà Nội"). */
  readonly name: string;
  readonly kind: OrganizationKind;
  /** "đoàn công tác", "đoàn đại biểu": the words before the name that make it a delegation of that body; else null. */
  readonly delegation: string | null;
  readonly country: string | null;
  /** The word that says what sort of body it is, lower case: "tỉnh ủy", "công ty cổ phần"; empty for a bare brand. */
  readonly head?: string;
  /** The head alone ("Tập đoàn", "đoàn công tác"): it points back to a body named elsewhere. */
  readonly generic?: boolean;
  /** Đảng, Nhà nước, Chính phủ…: spoken of as powers, not listed among the bodies that act. */
  readonly abstract?: boolean;
  /** The province in its name. */
  readonly province?: ProvinceMention | null;
}

/** A province-level unit named as a place, or inside a body's or place's name (`inside`). */
export interface ProvinceMention extends At {
  readonly type: 'province';
  /** The family of its name (`vn-lao-cai`), not yet the unit that bore it on a day: `provinceOn` tells. */
  readonly key: string;
  /** Canonical at home: "Lào Cai" for "Lào cai", "Bà Rịa - Vũng Tàu" for "BR-VT"; abroad as written ("Champasak", "Chăm-pa-sắc"). */
  readonly name: string;
  /** ISO 3166-1, or NOWHERE. */
  readonly country: string;
}

/** Stands for a country that is not told. */
export const NOWHERE = 'ZZ';

export interface PlaceMention extends At {
  readonly type: 'place';
  readonly kind: string | null;
  readonly name: string;
  /** Families of the provinces that the gazetteer gives for this name, smallest first; several where it is ambiguous. */
  readonly provinceKeys: readonly string[];
}

export interface DateMention extends At {
  readonly type: 'date';
  /** As far as the words go: `2017-01-07`, `--01-07`, `2015-09`, `2017`; relative words ("hôm qua", "cùng ngày") already resolved. */
  readonly value: string;
  /** The last day of a range, written like `value`. */
  readonly until: string | null;
  readonly precision: DatePrecision;
  readonly inferred: boolean;
  /** Anniversaries, terms and the like are recognised so that nobody takes them for an event's date. */
  readonly role: 'event' | 'anniversary' | 'term' | 'publication';
}

export interface MoneyMention extends At {
  readonly type: 'money';
  readonly money: MoneyFact;
  /** "mỗi suất 500.000 đồng", "1 triệu đồng/hộ": a sum a piece, and of what; null for a total or a plain sum. */
  readonly per: string | null;
}

/** Goods or people counted: "30 suất quà", "10 hộ gia đình chính sách", "hai sổ tiết kiệm". */
export interface QuantityMention extends At {
  readonly type: 'quantity';
  /** An exact decimal as text. */
  readonly quantity: string;
  readonly unit: string;
  /** The words after the unit that say what is counted: "quà", "gia đình chính sách". */
  readonly what: string;
  readonly approximate: boolean;
}
