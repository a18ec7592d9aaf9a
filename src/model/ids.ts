import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Every id of the graph is made here, from content alone: loading twice, elsewhere or in another order gives the same ids.
 * An id is a prefix that says the kind, and 80 bits of a SHA-256 in base32.
 */
export type Id<Prefix extends string> = string & { readonly __prefix: Prefix };

export type ArticleId = Id<'art'>;
/** The id of a thing or of a mention: a thing's comes from the smallest hash of what its mentions tell of it (`signatureId`). */
export type ThingId = Id<'evt' | 'off' | 'org' | 'prv' | 'plc' | 'don' | 'top'>;
export type PositionId = Id<'pos'>;
export type AmountId = Id<'amt'>;
export type EvidenceId = Id<'evd'>;
export type JudgementId = Id<'jdg'>;
export type PairId = Id<'und'>;
export type NoteId = Id<'not'>;

const THING_PREFIXES = {
  Event: 'evt',
  Official: 'off',
  Organization: 'org',
  Province: 'prv',
  Place: 'plc',
  Donation: 'don',
  Topic: 'top',
} as const;

export type ThingKind = keyof typeof THING_PREFIXES;

/** What tells one article from another: the reader's own key, else its address, else what its file or head say. */
export interface ArticleIdentity {
  readonly externalId: string | null;
  readonly url: string | null;
  /** The path below the folder that was given; null where the article came from no file. */
  readonly path: string | null;
  readonly source: string | null;
  readonly title: string;
  readonly publishedOn: string | null;
}

/** The same article, loaded again in a newer version, has the same id. */
export function articleId(identity: ArticleIdentity): ArticleId {
  return idOf('art', articleKey(identity)) as ArticleId;
}

function articleKey({ externalId, url, path, source, title, publishedOn }: ArticleIdentity): readonly string[] {
  if (externalId !== null) return ['external', externalId];
  if (url !== null) return ['url', canonicalUrl(url)];
  if (path !== null) return ['path', path];
  return ['said', source ?? '', title, publishedOn ?? ''];
}

/**
 * Host without www and in lower case, no fragment, no tracking parameters, the others sorted, no slash at the end, http as https:
 * what a paper sends round for one page is one address. What is no URL stays as it is.
 */
export function canonicalUrl(url: string): string {
  const found = /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)([^?#]*)(?:\?([^#]*))?/i.exec(url.trim());
  if (!found) return url.trim();
  const [, host, path, query] = found;
  const kept = (query ?? '').split('&').filter((pair) => pair !== '' && !TRACKING.test(pair));
  const tail = kept.length > 0 ? `?${kept.sort().join('&')}` : '';
  return `https://${host!.toLowerCase().replace(/:(?:80|443)$/, '')}${(path ?? '').replace(/\/+$/, '')}${tail}`;
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|zarsrc|zalo\w*)(?:=|$)/i;

/**
 * One thing of one article: its kind, its folded name, and its place among those of the article that bear that name. The first
 * half is the article's own, so that the article of a mention is found by its id (`articlePrefix`).
 */
export function mentionId(article: string, kind: ThingKind, foldedName: string, ordinal: number): ThingId {
  const own = shortHash([article, kind, foldedName, String(ordinal)]).slice(0, HALF);
  return `${THING_PREFIXES[kind]}_${articleHalf(article)}${own}` as ThingId;
}

/**
 * What the features of mentions read, its place among those of one article that are equal in it, and its kind: mentions of equal
 * signature are one thing, so a thing's id rests while more of the same is said of it.
 */
export function signatureId(kind: ThingKind, signature: string, ordinal: number): ThingId {
  return idOf(THING_PREFIXES[kind], ordinal === 1 ? [signature] : [signature, String(ordinal)]) as ThingId;
}

/** How the id of the article of this mention, or evidence, begins. */
export const articlePrefix = (id: string): string => `art_${articleHalf(id)}`;

/** How the ids of all evidence of an article begin. */
export const evidencePrefix = (article: string): string => `evd_${articleHalf(article)}`;

const HALF = 8;

/** Where ids of articles, mentions and evidence have the part that tells the article. */
export const ARTICLE_HALF = { start: 4, length: HALF } as const;

const articleHalf = (id: string): string => id.slice(ARTICLE_HALF.start, ARTICLE_HALF.start + ARTICLE_HALF.length);

/** A unit of the reference tables: the key of its family of names, and the day from which on it is this unit. */
export function provinceId(key: string, validFrom: string | null): ThingId {
  return idOf('prv', ['province', key, validFrom ?? '']) as ThingId;
}

export function positionId(official: string, title: string, body: string, former: boolean): PositionId {
  return idOf('pos', [official, title, body, former ? 'former' : '']) as PositionId;
}

export function amountId(donation: string, minor: number, currency: string): AmountId {
  return idOf('amt', [donation, String(minor), currency]) as AmountId;
}

/**
 * By who says it and where, never by the thing that its mentions are held for: a ruling on it outlives a change of identity. As
 * in a mention's id, the article's own half comes first.
 */
export function evidenceId(article: string, what: string, start: number, end: number): EvidenceId {
  const own = shortHash([article, what, String(start), String(end)]).slice(0, HALF + 2);
  return `${evidencePrefix(article)}${own}` as EvidenceId;
}

export function judgementId(left: string, right: string, verdict: string): JudgementId {
  return idOf('jdg', [left, right, verdict]) as JudgementId;
}

export function pairId(left: string, right: string): PairId {
  return idOf('und', [left, right]) as PairId;
}

export function noteId(subject: string, ruling: string): NoteId {
  return idOf('not', [subject, ruling]) as NoteId;
}

/** The kind that a thing's id speaks of, or null where it is the id of no thing. */
export function kindOfThing(id: string): ThingKind | null {
  const prefix = id.slice(0, 3);
  return (Object.keys(THING_PREFIXES) as ThingKind[]).find((kind) => THING_PREFIXES[kind] === prefix) ?? null;
}

/** SHA-256 of a text, as 64 hexadecimal digits. */
export function contentHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** 80 bits of the hash of some words, whose number and order count. 16 letters, which compare by code unit as the bits do. */
export function shortHash(parts: readonly string[]): string {
  // U+001F between them: ("a", "bc") must not be ("ab", "c").
  return base32(sha256(utf8ToBytes(parts.join('\u001f'))));
}

const idOf = (prefix: string, parts: readonly string[]): string => `${prefix}_${shortHash(parts)}`;

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

function base32(bytes: Uint8Array): string {
  let text = '';
  for (let group = 0; group < 10; group += 5) {
    const high = bytes[group]! * 2 ** 12 + bytes[group + 1]! * 2 ** 4 + (bytes[group + 2]! >> 4);
    const low = (bytes[group + 2]! & 15) * 2 ** 16 + bytes[group + 3]! * 2 ** 8 + bytes[group + 4]!;
    for (let shift = 15; shift >= 0; shift -= 5) text += ALPHABET[(high >> shift) & 31];
    for (let shift = 15; shift >= 0; shift -= 5) text += ALPHABET[(low >> shift) & 31];
  }
  return text;
}
