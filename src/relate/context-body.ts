import type { Mention, OrganizationMention, PersonMention, TitleMention } from '../recognise/mention.ts';
import type { Document } from '../text/document.ts';

/**
 * The body of an office that is named without one: that of the delegation which its holder leads ("đoàn công tác Hội … do ông A,
 * Phó Chủ tịch làm trưởng đoàn"), that of a side ("về phía Bộ Y tế có Thứ trưởng"), or, for a deputy, that of the chair named
 * before him in the sentence. Null where none tells.
 */
export function contextBody(
  document: Document,
  title: TitleMention,
  person: PersonMention,
  mentions: readonly Mention[],
): OrganizationMention | null {
  if (!title.bare) return null;
  const behind = apposed(document, title, mentions);
  if (behind !== null) return behind;
  if (title.former) return null;
  const start = Math.min(person.start, title.start);
  const before = mentions.filter((each) => each.sentence === title.sentence && each.end <= start);
  const side = MINISTERS.has(title.head ?? '') ? sideOf(document, before, start) : null;
  if (side !== null || !OF_BODIES.has(chairOf(title))) return side;
  return ledDelegation(document, before, start) ?? (isDeputy(title) ? chairBefore(title, before) : null);
}

/** "Viện trưởng, Viện Hợp tác quốc tế", "Trưởng Khoa, Khoa Sử": the body that the office's own word names, behind a comma. */
function apposed(document: Document, title: TitleMention, mentions: readonly Mention[]): OrganizationMention | null {
  const next = mentions.find((each) => each.start >= title.end);
  if (next?.type !== 'organization' || !/^,\s*$/u.test(document.text.slice(title.end, next.start))) return null;
  const own = next.name.toLowerCase().split(' ')[0]!;
  return !next.generic && (title.head ?? '').split(' ').includes(own) ? next : null;
}

/** "đoàn công tác Hội Nông dân tỉnh A | do ông": whoever leads it is of that body. */
function ledDelegation(document: Document, before: readonly Mention[], start: number): OrganizationMention | null {
  const body = before.findLast((each) => each.type === 'organization');
  if (body?.type !== 'organization' || body.delegation === null || body.generic) return null;
  return LED.test(document.text.slice(body.end, start)) ? body : null;
}

const LED = /^,?\s+do\s+(?:(?:ông|bà|đồng chí|anh|chị|ngài|[Đđ]\/c)\s+)?(?:\p{Lu}[\p{L}.]*\s+){0,3}$/u;

/** "Về phía | Bộ Y tế | có Thứ trưởng": whoever is named first of a ministry's side is its minister or deputy minister. */
function sideOf(document: Document, before: readonly Mention[], start: number): OrganizationMention | null {
  const body = before.findLast((each) => each.type === 'organization');
  if (body?.type !== 'organization' || body.generic || body.head !== 'bộ') return null;
  const from = document.text.slice(Math.max(0, body.start - 24), body.start);
  return SIDE.test(from) && HAS.test(document.text.slice(body.end, start)) ? body : null;
}

const MINISTERS: ReadonlySet<string> = new Set(['bộ trưởng', 'thứ trưởng']);
const SIDE = /(?<!\p{L})về phía (?:lãnh đạo )?$/iu;
const HAS = /^,? (?:có|gồm)(?:(?: sự)? (?:tham dự|tham gia|có mặt) của)?[^.;,]{0,40}$/u;

/** The nearest office of the same chair before it, when that is of a body: none in between is of another. */
function chairBefore(title: TitleMention, before: readonly Mention[]): OrganizationMention | null {
  const chair = before.findLast((each) => each.type === 'title' && !each.bare);
  if (chair?.type !== 'title' || chair.former || chairOf(chair) !== chairOf(title)) return null;
  return chair.organization?.generic ? null : chair.organization;
}

const isDeputy = ({ head }: TitleMention): boolean => head?.startsWith('phó ') === true;

/** "phó chủ tịch" is beside a "chủ tịch". */
const chairOf = ({ head }: TitleMention): string => (head ?? '').replace(/^phó /u, '');

/** Offices that every body has, and so name none. */
const OF_BODIES: ReadonlySet<string> = new Set([
  'chủ tịch',
  'giám đốc',
  'tổng giám đốc',
  'hiệu trưởng',
  'viện trưởng',
  'chủ nhiệm',
  'hội trưởng',
  'trưởng ban',
  'cục trưởng',
  'vụ trưởng',
  'bí thư',
]);
