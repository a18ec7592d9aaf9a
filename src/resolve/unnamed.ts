import type { Mention } from './prepared.ts';

/** What stands for the name of a person who was ruled PRIVATE, in the names that we gave to events and gifts. */
export const UNNAMED = '[không nêu tên]';

/** Takes the names of these people out of a text; null where there are none to take out. */
export function namesOut(people: readonly Mention[]): ((text: string) => string) | null {
  const names = people
    .flatMap(({ claims }) => claims)
    .flatMap(([property, value]) => (property === 'name' || property === 'alias' ? [value] : []))
    .filter(isTelling)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (names.length === 0) return null;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.replace(pattern, UNNAMED);
}

/** "Nam" alone is in "Việt Nam" too. */
const isTelling = (name: string): boolean => /[ .-]/.test(name) || name.length >= 5;

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
