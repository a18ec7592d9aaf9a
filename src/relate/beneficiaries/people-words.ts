import { BENEFICIARY_WORDS, PEOPLE_UNITS } from '../../lexicon/beneficiaries.ts';
import type { BeneficiaryKind } from '../../model/facts.ts';
import { oneSpaced } from '../../text/spaces.ts';
import { anyOf, anySpaced, phrases } from '../clauses/pattern.ts';

const KIND_OF = new Map<string, BeneficiaryKind>();
for (const [kind, words] of Object.entries(BENEFICIARY_WORDS) as [BeneficiaryKind, readonly string[]][]) {
  for (const word of words) KIND_OF.set(word, KIND_OF.get(word) ?? kind);
}

const WORD = phrases([...KIND_OF.keys()]);

const ANY_WORD = new RegExp(WORD.source, 'u');

/** The kinds of people that words in lower case tell, in reading order; OTHER only where nothing else is told. */
export function beneficiaryKinds(words: string): readonly BeneficiaryKind[] {
  const kinds = new Set<BeneficiaryKind>();
  for (const match of words.matchAll(WORD)) kinds.add(KIND_OF.get(oneSpaced(match[0])) ?? 'OTHER');
  if (kinds.size > 1) kinds.delete('OTHER');
  return [...kinds];
}

/** True where words in lower case name people: "các hộ nghèo", "một số bệnh nhân". */
export function namesPeople(words: string): boolean {
  return ANY_WORD.test(words);
}

const UNITS: ReadonlySet<string> = new Set(PEOPLE_UNITS);

/** True where a count of `unit` and `what`, both as written, counts people or households. */
export function countsPeople(unit: string, what: string): boolean {
  const whole = `${unit} ${what}`.trim().toLowerCase();
  if (UNITS.has(unit.toLowerCase())) return true;
  return STARTS.test(whole);
}

/** "5 khẩu" are people, "5 khẩu trang" are masks. */
const STARTS = new RegExp(`^(?!khẩu (?:trang|súng|phần))${anyOf(PEOPLE_UNITS)}(?: |$)`, 'u');

/** What a noun of people looks like behind its determiners, for patterns over shapes. */
export const PEOPLE = anyOf([...new Set([...KIND_OF.keys(), ...PEOPLE_UNITS])].map(anySpaced));
