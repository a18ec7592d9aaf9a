import { NEEDS_BODY, ROLE_PERIPHRASES } from '../lexicon/titles.ts';
import { fieldEnd } from './body-field.ts';
import { placeTail, TITLES } from './name-parts.ts';
import { type OrganizationName, organizationAt } from './organization.ts';
import { phraseTable } from './phrase-table.ts';
import type { Reading } from './reading.ts';
import {
  bodyAt,
  dutyEnd,
  fieldOrPlace,
  headBody,
  initialsBody,
  MODIFIERS,
  occasionEnd,
  smallField,
} from './title-complement.ts';

/** An office as found at a token; indexes are of tokens. */
export interface TitleName {
  /** Where "nguyên" or "cựu" stands, else equal to `start`. */
  readonly lead: number;
  readonly start: number;
  readonly end: number;
  /** Look-up form of the head, with its "phó": "phó chủ tịch". */
  readonly head: string;
  readonly former: boolean;
  readonly organization: OrganizationName | null;
  /** Token index of a place mention in the tail. */
  readonly placeAt: number | null;
  /** True where nothing follows the head: "Chủ tịch", to be told from the article. */
  readonly bare: boolean;
}

/** The office whose words begin at token `index`: "nguyên Phó Chủ tịch Thường trực UBND tỉnh Lào Cai". */
export function titleAt(reading: Reading, index: number): TitleName | null {
  const { tokens } = reading;
  const first = tokens[index];
  if (first === undefined || first.shape === 'mark' || first.shape === 'number') return null;
  if (SEATS.has(tokens[index - 1]?.key ?? '')) return null;
  const role = roleAt(reading, index);
  if (role !== null) return role;
  let at = index;
  const former = FORMER.has(first.key);
  if (former) at++;
  if (tokens[at]?.key === 'là' && former) at++;
  if (tokens[at]?.key === 'quyền') at++;
  let start = at;
  const deputy = tokens[at]?.key === 'phó';
  const whole = TITLES.longestAt(tokens, at);
  const found = deputy ? (TITLES.longestAt(tokens, at + 1) ?? whole) : whole;
  if (found === null) return null;
  if (!former) start = index;
  const head = deputy && found !== whole ? `phó ${found.value}` : found.value;
  const occasion = COMMITTEES.test(found.value) ? occasionEnd(reading, found.end) : null;
  const tail = occasion ?? titleTail(reading, found.end, found.value);
  const bare = tail.end === found.end || tail.hollow;
  if (bare && NEEDS_BODY.has(found.value)) return null;
  if (MEMBERSHIPS.has(found.value) && tail.organization === null) return null;
  return {
    lead: index,
    start,
    end: tail.end,
    head,
    former,
    organization: tail.organization,
    placeAt: tail.placeAt,
    bare,
  };
}

/** "tại Phủ Chủ tịch, Thủ tướng": the house of an office, and no one who holds it. */
const SEATS: ReadonlySet<string> = new Set(['phủ', 'dinh']);

/** Heads of whoever holds an occasion: "Trưởng ban Tổ chức Hội thi". */
const COMMITTEES = /^(?:phó )?trưởng (?:(?:tiểu )?ban|btc)$|^phó btc$/u;

/** Offices that are a seat in a body: the body must be told. */
const MEMBERSHIPS: ReadonlySet<string> = new Set(['thành viên', 'ủy viên', 'ủy viên dự khuyết']);

/** Offices at somebody's side: "Trợ lý Bộ trưởng Ngoại giao", "Đặc phái viên của Thủ tướng". */
const NESTING: ReadonlySet<string> = new Set(['trợ lý', 'thư ký', 'đặc phái viên', 'thư ký riêng', 'cố vấn']);

/** "Người đứng đầu chính quyền tỉnh": said in the place of an office; the head is the start of the office that is meant. */
function roleAt(reading: Reading, index: number): TitleName | null {
  const found = ROLES.longestAt(reading.tokens, index);
  if (found === null) return null;
  const place = placeTail(reading, found.end, true, false);
  const base = { lead: index, start: index, head: found.value, former: false, organization: null, bare: false };
  return { ...base, end: place?.end ?? found.end, placeAt: place?.at ?? null };
}

const ROLES = phraseTable(ROLE_PERIPHRASES.map(({ words, office }) => [words, office] as const));

const FORMER: ReadonlySet<string> = new Set(['nguyên', 'cựu']);

/** Last words of "phụ trách công tác", "phụ trách lĩnh vực": a field follows them. */
const IN_CHARGE = /^(?:tác|vực|mảng|khối)$/u;

interface TitleTail {
  readonly end: number;
  readonly organization: OrganizationName | null;
  readonly placeAt: number | null;
  /** True where only words like "Thường trực" follow. */
  readonly hollow: boolean;
}

/** "Ủy ban Đối ngoại | của Quốc hội", "Ban Công tác đại biểu | thuộc Ủy ban Thường vụ Quốc hội". */
const OWNED: ReadonlySet<string> = new Set(['của', 'thuộc']);

/** Modifiers, then field, body and place, in the order in which the press writes them. */
function titleTail(reading: Reading, from: number, head: string): TitleTail {
  const { tokens } = reading;
  let at = modifiersEnd(reading, from);
  if (at > from && IN_CHARGE.test(tokens[at - 1]!.key)) at = fieldEnd(reading, at, true) ?? at;
  else if (at > from && tokens[at - 1]!.key === 'trách') at = dutyEnd(reading, at) ?? at;
  const afterModifiers = at;
  let organization = headBody(reading, from);
  if (organization !== null) at = organization.end;
  let placeAt = organization?.placeAt ?? null;
  for (let steps = 0; steps < 6; steps++) {
    const of = OWNED.has(tokens[at]?.key ?? '') ? at + 1 : at;
    const inner = NESTING.has(head) ? titleAt(reading, of) : null;
    if (inner !== null && at === afterModifiers) {
      at = inner.end;
      organization = inner.organization;
      placeAt = inner.placeAt;
      continue;
    }
    const body = bodyAt(reading, of, at > from, organization) ?? initialsBody(reading, of, head, organization);
    if (body !== null) {
      organization = body;
      placeAt = body.placeAt ?? placeAt;
      at = body.end;
      continue;
    }
    if (of > at) {
      const owner = organization === null ? null : organizationAt(reading, of, true);
      if (owner === null || owner.generic) break;
      at = owner.end;
      continue;
    }
    const small = at === afterModifiers ? smallField(reading, at) : null;
    if (small !== null) {
      at = small;
      continue;
    }
    const next = fieldOrPlace(reading, at, head, at > afterModifiers || organization !== null, organization !== null);
    if (next === null) break;
    placeAt = next.placeAt ?? placeAt;
    at = next.end;
  }
  return { end: at, organization, placeAt, hollow: at === afterModifiers && organization === null };
}

function modifiersEnd(reading: Reading, from: number): number {
  let at = from;
  for (
    let found = MODIFIERS.longestAt(reading.tokens, at);
    found !== null;
    found = MODIFIERS.longestAt(reading.tokens, at)
  ) {
    at = found.end;
  }
  return at;
}
