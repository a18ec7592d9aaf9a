import type { LocalId, PositionFact } from '../model/facts.ts';
import type { Mention, PersonMention, TitleMention } from '../recognise/mention.ts';
import type { Document } from '../text/document.ts';
import { contextBody } from './context-body.ts';
import type { Cast } from './coreference.ts';
import { longWords } from './name-keys.ts';
import { quoteOver } from './quotes.ts';

/** The offices that the article gives to its officials, each once, said as fully as it or its other words say them. */
export function positions(document: Document, mentions: readonly Mention[], cast: Cast): readonly PositionFact[] {
  const drafts: Draft[] = [];
  for (const mention of mentions) {
    if (mention.type !== 'person') continue;
    const official = cast.partyOf(mention);
    if (official === null) continue;
    const titles = cast.titlesOf(mention);
    for (const [at, title] of titles.entries()) {
      const shared = sharing(document, title, titles[at + 1]);
      drafts.push(draftOf(mention, ofContext(document, shared, mention, mentions), official, cast));
    }
  }
  return merged(drafts).map(({ draft, all, former }) => ({
    official: draft.official,
    title: draft.title,
    organization: draft.organization,
    province: draft.province,
    former,
    evidence: all.map((each) => quoteOver(document, each.person, each.mention)),
  }));
}

/** "Phó Giám đốc kiêm Bí thư Đoàn Công ty An Lộc", "Phó Chủ tịch - Tổng Thư ký Hội …": an office without a body takes that of the next. */
function sharing(document: Document, title: TitleMention, next: TitleMention | undefined): TitleMention {
  const body = next?.organization;
  if (!title.bare || !body || next.start < title.end) return title;
  const joint = document.text.slice(title.end, next.start);
  if (!/^,?\s+kiêm\s+$/u.test(joint) && !(next.head === 'tổng thư ký' && /^\s*[-–]\s*$/u.test(joint))) return title;
  return { ...title, title: `${title.title} ${body.name}`, organization: body, bare: false };
}

/** "Chủ tịch Hội … A; Phó Chủ tịch B": an office without a body takes that which the words around it tell. */
function ofContext(
  document: Document,
  title: TitleMention,
  person: PersonMention,
  mentions: readonly Mention[],
): TitleMention {
  const body = contextBody(document, title, person, mentions);
  return body === null ? title : { ...title, title: `${title.title} ${body.name}`, organization: body, bare: false };
}

interface Draft {
  readonly official: LocalId;
  readonly title: string;
  readonly words: ReadonlySet<string>;
  readonly head: string;
  readonly former: boolean;
  readonly organization: LocalId | null;
  readonly province: LocalId | null;
  readonly person: PersonMention;
  readonly mention: TitleMention;
}

function draftOf(person: PersonMention, mention: TitleMention, official: LocalId, cast: Cast): Draft {
  const organization = mention.organization === null ? null : cast.partyOf(mention.organization);
  const body = cast.organizations.find((each) => each.local === organization);
  const title = filledIn(mention, body?.name ?? null);
  const province = mention.province === null ? (body?.province ?? null) : cast.partyOf(mention.province);
  return {
    official,
    title,
    words: new Set(longWords(title)),
    head: mention.head ?? '',
    former: mention.former,
    organization,
    province,
    person,
    mention,
  };
}

/** "Bí thư Tỉnh ủy" with the body that the article tells: "Bí thư Tỉnh ủy Sơn La". "nguyên" is told by `former`. */
function filledIn(mention: TitleMention, body: string | null): string {
  const inside = mention.organization;
  const title = capitalised(mention.title);
  if (inside === null || body === null) return title;
  const added = missingPart(inside.name, body);
  const at = title.toLowerCase().lastIndexOf(inside.name.toLowerCase());
  if (added === null || at < 0) return title;
  const end = at + inside.name.length;
  return title.slice(0, end) + added + title.slice(end);
}

/** What a short form lacks of the body's name: " Sơn La" of "Tỉnh ủy" and "Tỉnh ủy Sơn La", of "UBND tỉnh" and "Ủy ban nhân dân tỉnh Sơn La". */
function missingPart(short: string, body: string): string | null {
  if (body.length > short.length && body.toLowerCase().startsWith(short.toLowerCase())) return body.slice(short.length);
  const unit = UNIT_AT_END.exec(short)?.[1];
  if (unit === undefined) return null;
  const at = ` ${body.toLowerCase()} `.lastIndexOf(` ${unit.toLowerCase()} `);
  const rest = at < 0 ? '' : body.slice(at + unit.length);
  return rest === '' ? null : rest;
}

const UNIT_AT_END = / (tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường|thị trấn)$/iu;

const capitalised = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);

/** One position for "Phó Thủ tướng" and "Phó Thủ tướng Thường trực Chính phủ" of one man: the fuller stays, with the evidence of both. */
function merged(drafts: readonly Draft[]): readonly { draft: Draft; all: readonly Draft[]; former: boolean }[] {
  const groups: { draft: Draft; all: Draft[]; former: boolean }[] = [];
  for (const draft of drafts) {
    const group = groups.find(
      (each) =>
        each.draft.official === draft.official &&
        (within(draft, each.draft) || within(each.draft, draft) || isSameSeat(draft, each.draft)),
    );
    if (group === undefined) groups.push({ draft, all: [draft], former: draft.former });
    else {
      group.all.push(draft);
      group.former ||= draft.former;
      if (within(group.draft, draft) && isFuller(draft, group.draft)) group.draft = draft;
    }
  }
  return groups;
}

/** More words, or the same ones written out: "Bộ Giáo dục và Đào tạo" beside "Bộ GD-ĐT". */
const isFuller = (draft: Draft, other: Draft): boolean =>
  draft.words.size > other.words.size ||
  (draft.words.size === other.words.size && draft.title.length > other.title.length);

/** "Hiệu trưởng Trường Đại học An Lộc" and "Hiệu trưởng ALU": one office in one body under two names. */
const isSameSeat = (draft: Draft, other: Draft): boolean =>
  draft.head === other.head && draft.organization !== null && draft.organization === other.organization;

/** Heads that stand for longer ones of the same office: "Chủ tịch" of "Chủ tịch nước", "Đại sứ" of "Đại sứ đặc mệnh toàn quyền". */
const SHORTENED: ReadonlySet<string> = new Set(['chủ tịch', 'đại sứ', 'đại biện']);

function within(less: Draft, more: Draft): boolean {
  if (less.head !== more.head && !more.head.startsWith(less.head)) return false;
  if (less.head !== more.head && !SHORTENED.has(less.head)) return false;
  return [...less.words].every((word) => more.words.has(word));
}
