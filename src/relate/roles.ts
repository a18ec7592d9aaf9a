import type { TitleMention } from '../recognise/mention.ts';
import type { Document } from '../text/document.ts';
import { longWords } from './name-keys.ts';
import type { People, Person } from './people.ts';

/**
 * Whose office a title without a name means: "Phó Chủ tịch nước nhấn mạnh", "Bí thư Thành ủy". The office must be one that the
 * article gives to a named official, said as fully or less; of several bearers the last one named before it.
 */
export function bearerOfRole(
  document: Document,
  role: TitleMention,
  officials: readonly Person[],
  titlesOf: People['titlesOf'],
): Person | null {
  if (isPlural(document, role)) return null;
  const asked = longWords(role.title.replace(FORMER, ''));
  const periphrasis = PERIPHRASIS.test(role.title.toLowerCase());
  const head = role.head ?? '';
  let best: Person | null = null;
  let bestAt = Number.NEGATIVE_INFINITY;
  for (const person of officials) {
    if (!holds(person, titlesOf, head, periphrasis ? longWords(head) : asked)) continue;
    const at = lastBefore(person, role.start);
    if (at > bestAt) {
      best = person;
      bestAt = at;
    }
  }
  return best;
}

const FORMER = /^(?:nguyên|cựu)\s+/iu;
const PERIPHRASIS = /^(?:người đứng đầu|vị |tư lệnh ngành)/u;

function holds(person: Person, titlesOf: People['titlesOf'], head: string, asked: readonly string[]): boolean {
  return person.mentions.some((mention) =>
    titlesOf(mention).some((title) => {
      const held = longWords(title.title);
      const sameHead = title.head === head || (head.length > 0 && held.join(' ').startsWith(longWords(head).join(' ')));
      return sameHead && asked.every((word) => held.includes(word) || LOOSE.has(word));
    }),
  );
}

/** Words that a later, shorter mention may add or change. */
const LOOSE: ReadonlySet<string> = new Set(['tỉnh', 'của', 'nước', 'trung', 'ương', 'chính', 'phủ', 'việt', 'nam']);

/** The last naming before `at`; a bearer named only later counts less, the sooner the better. */
function lastBefore(person: Person, at: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const { start } of person.mentions) best = Math.max(best, start < at ? start : -start);
  return best;
}

/** "các Phó Chủ tịch"; "Trưởng Ban Dân vận | các huyện ủy": one in each. */
function isPlural({ text }: Document, role: TitleMention): boolean {
  return (
    /(?:các|những)\s(?:đồng chí\s)?$/u.test(text.slice(Math.max(0, role.start - 16), role.start)) ||
    /^\s(?:các|những|\d+) (?:tỉnh|huyện|xã|phường|quận|địa phương|đơn vị|sở|cơ quan)/u.test(
      text.slice(role.end, role.end + 24),
    )
  );
}
