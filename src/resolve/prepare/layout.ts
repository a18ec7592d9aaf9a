import type { ArticleFacts, LocalId } from '../../model/facts.ts';
import { mentionId, signatureId } from '../../model/ids.ts';
import type { Quote } from '../../model/span.ts';
import { foldedKey } from '../names.ts';
import type { Claim, Link, Mention, Said } from '../prepared.ts';
import type { Profile } from '../profiles/profile.ts';
import { unitOn } from '../reference.ts';

/** The mentions of one article as they are laid out: what each local thing of its facts became. */
export class Layout {
  readonly article: string;
  readonly facts: ArticleFacts;
  /** The article's own day, YYYY-MM-DD. */
  readonly publishedOn: string | null;
  readonly mentions: Mention[] = [];
  readonly profiles: Record<string, Profile> = {};
  readonly links: Link[] = [];
  readonly #places = new Map<LocalId, number>();
  readonly #units = new Map<string, number>();
  readonly #named = new Map<string, number>();

  constructor(article: string, facts: ArticleFacts, publishedOn: string | null) {
    this.article = article;
    this.facts = facts;
    this.publishedOn = publishedOn;
  }

  /** A new thing of the article. `twin`: another of the same profile is another thing all the same (events, donations). */
  add(
    local: LocalId,
    name: string,
    profile: Profile,
    claims: readonly Claim[],
    said: readonly Said[],
    twin = false,
  ): number {
    let key = profileKey(profile, 1);
    for (let place = 2; twin && this.profiles[key] !== undefined; place += 1) key = profileKey(profile, place);
    if (this.profiles[key] !== undefined) return this.#merge(local, key, claims, said);
    this.profiles[key] = profile;
    const folded = foldedKey(name);
    const ordinal = this.#named.get(`${profile.kind} ${folded}`) ?? 0;
    this.#named.set(`${profile.kind} ${folded}`, ordinal + 1);
    const id = mentionId(this.article, profile.kind, folded, ordinal);
    return this.#push(local, { kind: profile.kind, id, profile: key, claims, said });
  }

  /** A further claim of a thing that was laid out. */
  claim(index: number, property: string, value: string): void {
    const mention = this.mentions[index]!;
    this.mentions[index] = { ...mention, claims: [...mention.claims, [property, value]] };
  }

  /** Two spellings of one thing in the facts: one mention. */
  #merge(local: LocalId, key: string, claims: readonly Claim[], said: readonly Said[]): number {
    const index = this.mentions.findIndex((mention) => mention.profile === key);
    const known = this.mentions[index]!;
    this.mentions[index] = {
      ...known,
      claims: [...known.claims, ...claims],
      said: [...known.said, ...said].sort((a, b) => a[0] - b[0] || a[1] - b[1]),
    };
    this.#places.set(local, index);
    return index;
  }

  #push(local: LocalId | null, mention: Mention): number {
    this.mentions.push(mention);
    if (local !== null) this.#places.set(local, this.mentions.length - 1);
    return this.mentions.length - 1;
  }

  /**
   * Where a thing of the facts is in `mentions`. A province is the unit that bore the name on `day` (else on the article's
   * day); `said` are the words for it where the article names that unit only so.
   */
  indexOf(local: LocalId, day: string | null, said: readonly Said[]): number | null {
    if (kindOf(local) !== 'province') return this.#places.get(local) ?? null;
    const fact = this.facts.provinces.find((province) => province.local === local);
    if (fact === undefined) return null;
    const own = unitOn(fact.key, fact.name, fact.country, this.publishedOn);
    const unit = unitOn(fact.key, fact.name, fact.country, day ?? this.publishedOn);
    const words = unit.id === own.id ? saidIn(fact.mentions) : said;
    return (
      this.#units.get(unit.id) ??
      this.unit(
        unit.id,
        [
          ['name', fact.name],
          ['country', fact.country],
        ],
        words,
      )
    );
  }

  /** A unit of the reference tables. */
  unit(id: string, claims: readonly Claim[], said: readonly Said[]): number {
    const known = this.#units.get(id);
    if (known !== undefined) {
      const mention = this.mentions[known]!;
      if (mention.said.length === 0) this.mentions[known] = { ...mention, said };
      return known;
    }
    const index = this.#push(null, { kind: 'Province', id, profile: null, claims, said });
    this.#units.set(id, index);
    return index;
  }

  idOf(local: LocalId | null, day: string | null = null): string | null {
    const index = local === null ? null : this.indexOf(local, day, []);
    return index === null ? null : this.mentions[index]!.id;
  }

  profileOf(local: LocalId): Profile | null {
    const index = this.#places.get(local);
    const key = index === undefined ? null : this.mentions[index]!.profile;
    return key === null ? null : this.profiles[key]!;
  }
}

const kindOf = (local: LocalId): string => local.slice(0, local.indexOf(':'));

/** By the profile alone, and its place among its twins. A judged mention's own profile is `<key>@<mention>`. */
const profileKey = (profile: Profile, place: number): string =>
  signatureId(profile.kind, JSON.stringify(profile), place);

export const saidIn = (quotes: readonly Quote[]): readonly Said[] =>
  quotes.map(({ start, end, sentence }) => [start, end, sentence.start, sentence.end] as const);

/** The day of a date as far as a unit of the map asks for it: null where the year is not known, or not to the month in 2025. */
export function dayOf(date: string | null | undefined): string | null {
  if (!date || date.startsWith('--')) return null;
  if (date.length === 10) return date;
  if (date.length === 7) return `${date}-01`;
  return date.startsWith('2025') ? null : `${date.slice(0, 4)}-01-01`;
}
