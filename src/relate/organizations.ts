import type { OrganizationKind } from '../model/facts.ts';
import type { Mention, OrganizationMention, ProvinceMention } from '../recognise/mention.ts';
import type { Document } from '../text/document.ts';
import { bareFiller, type Filled } from './bare-bodies.ts';
import { bodyKey, cutName, isVietnamese, longWords } from './name-keys.ts';

/** A body that the article names, with everything that names it. */
export interface Body {
  readonly key: string;
  name: string;
  kind: OrganizationKind;
  country: string | null;
  readonly head: string;
  readonly mentions: OrganizationMention[];
  readonly aliases: Set<string>;
  province: ProvinceMention | null;
  /** Named somewhere outside of a title. */
  acts: boolean;
}

export interface Bodies {
  readonly bodies: readonly Body[];
  readonly bodyOf: ReadonlyMap<OrganizationMention, Body>;
}

/** The bodies of an article: one a key, short forms and brackets resolved, bare heads ("Tập đoàn", "UBND tỉnh") told from the text. */
export function gatherBodies(document: Document, mentions: readonly Mention[]): Bodies {
  const gathering = new Gathering(document, mentions);
  for (const { mention, inTitle } of gathering.named) gathering.name(mention, inTitle);
  for (const { mention, inTitle } of gathering.named) gathering.point(mention, inTitle);
  return { bodies: gathering.bodies, bodyOf: gathering.bodyOf };
}

interface Named {
  readonly mention: OrganizationMention;
  readonly inTitle: boolean;
}

class Gathering {
  readonly bodies: Body[] = [];
  readonly bodyOf = new Map<OrganizationMention, Body>();
  readonly named: readonly Named[];
  readonly #document: Document;
  readonly #byKey = new Map<string, Body>();
  readonly #fill: (mention: OrganizationMention) => ReturnType<ReturnType<typeof bareFiller>>;

  constructor(document: Document, mentions: readonly Mention[]) {
    this.#document = document;
    this.named = namedBodies(mentions);
    this.#fill = bareFiller(
      document,
      mentions,
      this.named.map((each) => each.mention),
    );
  }

  /** First pass: names that stand by themselves, or whose missing place a neighbour or the article tells. */
  name(mention: OrganizationMention, inTitle: boolean): void {
    if (mention.generic) return;
    // "Đoàn đại biểu Đảng Cộng sản Trung Quốc": a delegation makes an abstract body act.
    const delegated = mention.delegation !== null && mention.country !== null;
    if (mention.abstract && !inTitle && !delegated) return;
    const whole = this.#inBracket(mention);
    if (whole !== null) {
      this.#tie(whole, mention, inTitle, capitalised(mention.name));
      return;
    }
    const filled = this.#branch(mention) ?? this.#fill(mention);
    if (filled === null && (isBare(mention.name) || isLooseBranch(mention))) return;
    const name = capitalised(filled?.name ?? mention.name);
    const alias = withHead(bracketed(this.#document, mention), name);
    const short = alias === null ? undefined : this.#byKey.get(bodyKey(alias));
    if (short?.head === '') this.#byKey.set(bodyKey(name), this.#byKey.get(bodyKey(name)) ?? short);
    const body = this.#bodyFor(name, mention, filled?.province ?? mention.province ?? null);
    this.#tie(body, mention, inTitle, name);
    if (alias !== null) {
      body.aliases.add(alias);
      this.#byKey.set(bodyKey(alias), this.#byKey.get(bodyKey(alias)) ?? body);
    }
  }

  /** Second pass: heads alone point to the last body of their sort before them, "đoàn" alone to the last one sent. */
  point(mention: OrganizationMention, inTitle: boolean): void {
    if (!mention.generic) return;
    const isAlone = mention.delegation !== null && mention.delegation === mention.head;
    const body = isAlone ? this.#lastDelegation(mention.start) : this.#lastLike(mention);
    if (body !== null) this.#tie(body, mention, inTitle, null);
  }

  /** "Tổng công ty Xây dựng Trường Sơn (Binh đoàn 12)": an army corps in a company's bracket is the company. */
  #inBracket(mention: OrganizationMention): Body | null {
    const { text } = this.#document;
    if (
      !/\(\s*$/u.test(text.slice(0, mention.start).slice(-3)) ||
      !/^\s*\)/u.test(text.slice(mention.end, mention.end + 3))
    )
      return null;
    const at = this.named.findIndex((each) => each.mention === mention);
    const before = at > 0 ? this.named[at - 1]!.mention : undefined;
    const adjacent =
      before?.kind === 'COMPANY' &&
      mention.kind === 'MILITARY' &&
      /^\s*\(\s*$/u.test(text.slice(before.end, mention.start));
    return adjacent ? (this.bodyOf.get(before) ?? null) : null;
  }

  /** "Chi nhánh Phú Nhuận" after a bank's name is a branch of that bank. */
  #branch(mention: OrganizationMention): Filled | null {
    const { head, tail } = cutName(mention.name);
    if (head !== 'chi nhánh' || !(mention.province || isPlaceLike(tail))) return null;
    const company = this.bodies.filter((body) => body.kind === 'COMPANY').at(-1);
    if (company === undefined) return null;
    const name = `${company.name.replace(/[\s–-]+chi nhánh .*$/iu, '')} chi nhánh ${tail}`;
    return { name, province: mention.province ?? null };
  }

  #tie(body: Body, mention: OrganizationMention, inTitle: boolean, name: string | null): void {
    body.mentions.push(mention);
    body.acts ||=
      !inTitle &&
      (!mention.abstract || (mention.delegation !== null && mention.country !== null)) &&
      !isVenue(this.#document, mention) &&
      !isOfDay(this.#document, mention);
    this.bodyOf.set(mention, body);
    if (name === null || bodyKey(name) === bodyKey(body.name)) {
      if (name !== null && longWords(name).length === longWords(body.name).length && name.length > body.name.length)
        body.name = name;
      return;
    }
    const fuller = longWords(name).length > longWords(body.name).length;
    body.aliases.add(fuller ? body.name : name);
    if (fuller) body.name = name;
  }

  #bodyFor(name: string, mention: OrganizationMention, province: ProvinceMention | null): Body {
    const key = bodyKey(name);
    const known = this.#byKey.get(key) ?? this.#byBrand(name, mention);
    const body = known ?? {
      key,
      name,
      kind: mention.kind,
      country: mention.country,
      head: mention.head ?? '',
      mentions: [],
      aliases: new Set<string>(),
      province,
      acts: false,
    };
    if (known === undefined) this.bodies.push(body);
    this.#byKey.set(key, body);
    body.country ??= mention.country;
    body.province ??= province;
    return body;
  }

  /** A brand alone, or under another company head, is the one body that bears it: "Sao Mai Group" after "Tập đoàn Sao Mai Group". */
  #byBrand(name: string, mention: OrganizationMention): Body | undefined {
    const brand = brandOf(name);
    const placed = PLACE_FIRST.test(brand) || brand === mention.province?.name.toLowerCase();
    if (brand === '' || placed || cutName(name).unit || !BRANDED.has(mention.kind)) return undefined;
    const bearers = this.bodies.filter(
      (body) =>
        (body.kind === mention.kind || mention.head === '') &&
        [body.name, ...body.aliases].some((known) => sameBrand(brandOf(known), brand, mention.head === '')),
    );
    return bearers.length === 1 ? bearers[0] : undefined;
  }

  #lastDelegation(before: number): Body | null {
    const last = this.named
      .filter(({ mention }) => mention.delegation !== null && !mention.generic && mention.start < before)
      .at(-1);
    return last === undefined ? null : (this.bodyOf.get(last.mention) ?? null);
  }

  #lastLike(mention: OrganizationMention): Body | null {
    const sort = (mention.head ?? '').split(' ').slice(0, 2).join(' ');
    const last = this.named
      .filter(({ mention: other }) => !other.generic && other.start < mention.start && headOf(other).startsWith(sort))
      .at(-1);
    return last === undefined ? null : (this.bodyOf.get(last.mention) ?? null);
  }
}

/** "79 năm Ngày thành lập Quân đội nhân dân Việt Nam", "Ngày truyền thống lực lượng Công an nhân dân": a yearly day's name. */
const isOfDay = ({ text }: Document, mention: OrganizationMention): boolean =>
  DAY_OF.test(text.slice(Math.max(0, mention.start - 48), mention.start));
const DAY_OF = /(?<!\p{L})ngày (?:truyền thống|thành lập|hội truyền thống)(?: lực lượng| ngành| của)?\s+$/iu;

/** "tại Trung tâm Hội nghị tỉnh", "tại trụ sở UBND tỉnh": where people meet, a body does nothing by that. */
function isVenue({ text }: Document, mention: OrganizationMention): boolean {
  const before = text.slice(Math.max(0, mention.start - 40), mention.start);
  return PREMISES.test(before) || (VENUE.test(mention.name) && AT.test(before));
}

const PREMISES =
  /(?<!\p{L})(?:tại|ở|trong|đến|tới|về)\s+(?:khuôn viên |sân |cổng )?(?:trụ sở|hội trường|nhà khách|khuôn viên|phòng họp|sảnh)(?: của)?\s+$/iu;
const VENUE =
  /^(?:trung tâm (?:hội nghị|văn hóa|văn hoá|triển lãm|tổ chức sự kiện|thể)|nhà (?:văn hóa|văn hoá|hát|thi đấu)|bảo tàng|cung |chùa |thiền viện |tịnh xá )/iu;

/** "tại Hội trường tầng 6 | Trung tâm Hội nghị". */
const AT = /(?<!\p{L})(?:tại|ở|trong)\s+(?:[Hh]ội trường (?:[\p{L}\d]+ ){0,3})?$/iu;

const headOf = (mention: OrganizationMention): string => longWords(mention.head ?? '').join(' ');

function namedBodies(mentions: readonly Mention[]): readonly Named[] {
  const named: Named[] = [];
  for (const mention of mentions) {
    if (mention.type === 'organization') named.push({ mention, inTitle: false });
    if (mention.type === 'title' && mention.organization !== null)
      named.push({ mention: mention.organization, inTitle: true });
  }
  return named;
}

/** A unit word first, or Vietnamese syllables alone: no brand. */
const isPlaceLike = (tail: string): boolean =>
  /^(?:tỉnh|huyện|quận|thành phố|TP|thị xã|xã|phường)\b/iu.test(tail) || isVietnamese(tail.toLowerCase());

/** "chi nhánh Hoàn Kiếm" with no company before it. */
const isLooseBranch = (mention: OrganizationMention): boolean => {
  const { head, tail } = cutName(mention.name);
  return head === 'chi nhánh' && isPlaceLike(tail);
};

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** "Sở Kế hoạch và Đầu tư (KH&ĐT)" is called "Sở KH&ĐT": letters for its field alone are no name, a Bộ has them too. */
function withHead(alias: string | null, name: string): string | null {
  if (alias === null) return null;
  const { head } = cutName(name);
  const field = longWords(alias).join(' ');
  const whole = longWords(name).join(' ');
  return field.includes(' ') && whole !== field && whole.startsWith(`${head} ${field}`)
    ? `${name.slice(0, head.length)} ${alias}`
    : alias;
}

/** "(VOV)", "(TN&MT)" right after a name: another name of the body; a place in brackets is none. */
function bracketed(document: Document, mention: OrganizationMention): string | null {
  const found = /^\s*\(([^()]{2,40})\)/u.exec(document.text.slice(mention.end, mention.end + 44));
  const inside = found?.[1]?.trim() ?? '';
  if (/^(?:KCN|KKT|CCN|TP|P|Q|H|TX|xã|huyện|tỉnh)\b/u.test(inside)) return null;
  if (!/^\p{Lu}[\p{L}\p{N}&.\- ]*$/u.test(inside)) return null;
  const oneWord = !inside.includes(' ');
  const acronym = oneWord && /\p{Lu}.*\p{Lu}/u.test(inside);
  const brand = oneWord && !/[ăâđêôơư]|[\u0300-\u036f]|[à-ỹ]/iu.test(inside) && inside.length > 3;
  const english = /^(?:[A-Z][A-Za-z]+ ){1,5}[A-Z][A-Za-z]+$/u.test(inside);
  return acronym || brand || english ? inside : null;
}

/** A head that a place or body should follow, with none: "Công đoàn", "UBND xã" where the article names no xã. */
function isBare(name: string): boolean {
  const cut = cutName(name);
  if (!cut.unit || NATIONAL.test(cut.head)) return false;
  return (
    (cut.tail === '' && !cut.head.endsWith(' tỉnh')) || (cut.head === 'ủy ban nhân dân' && BARE_TAIL.test(cut.tail))
  );
}

/** Heads of the one national body. */
const NATIONAL =
  /việt nam|sư sãi yêu nước|trung ương|^tổng liên đoàn|^mặt trận tổ quốc|^bộ tư lệnh (?!thủ đô|thành phố|tp)/u;

const BARE_TAIL = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn)$/iu;

const PLACE_FIRST = /^(?:tỉnh|huyện|quận|thành phố|tp|xã|phường|thị xã|thị trấn)(?:$|[ .])/u;

const BRANDED: ReadonlySet<OrganizationKind> = new Set(['COMPANY', 'FUND', 'OTHER', 'CHARITY', 'MEDIA']);

/** The words of a company's name that are its own: "Sao Mai Group" of "Tập đoàn Sao Mai Group". */
function brandOf(name: string): string {
  return cutName(name)
    .tail.replace(/^(?:TNHH|CP|MTV|TMCP|cổ phần)\s+/iu, '')
    .toLowerCase();
}

/** Equal brands; a brand written alone may be part of a longer one, whole words only. */
function sameBrand(known: string, asked: string, alone: boolean): boolean {
  if (known === '' || asked.length < 3) return false;
  if (known === asked) return true;
  return alone && ` ${known} `.includes(` ${asked} `) && !/ chi nhánh /u.test(` ${known} `);
}
