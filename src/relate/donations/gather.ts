import { type Draft, draftOf, type Known, unite } from './draft.ts';
import { likenessOf } from './same-gift.ts';
import type { Telling } from './telling.ts';

/** Tellings of one gift together, in the order of their first words; totals of gifts told one by one left out. */
export function gatherGifts(tellings: readonly Telling[], known: Known): readonly Draft[] {
  let drafts: readonly Draft[] = [];
  for (const telling of [...tellings].sort(tellingMostFirst)) {
    const next = draftOf(telling, known);
    const home = homeOf(drafts, next);
    drafts = home ? drafts.map((draft) => (draft === home ? unite(draft, next) : draft)) : [...drafts, next];
  }
  return withoutTotals(drafts).sort((a, b) => firstWord(a) - firstWord(b));
}

/** The gift that a telling goes on with, else the one that it fits best; of equals the earlier. */
function homeOf(drafts: readonly Draft[], next: Draft): Draft | null {
  const of = next.tellings[0]!.of;
  if (of) return drafts.find((draft) => draft.tellings.includes(of)) ?? null;
  let best: Draft | null = null;
  let most = 0;
  for (const draft of drafts) {
    const likeness = likenessOf(draft, next);
    if (likeness > most) [best, most] = [draft, likeness];
  }
  return best;
}

const RANK = { body: 0, lead: 0, title: 1, caption: 2 } as const;

/** What sums and counts goes first, then the rest of the body, then headline and captions; what goes on with another comes last. */
const tellingMostFirst = (a: Telling, b: Telling): number =>
  Number(a.of !== null) - Number(b.of !== null) ||
  Number(isVague(a)) - Number(isVague(b)) ||
  RANK[a.reading.sentence.block] - RANK[b.reading.sentence.block] ||
  a.reading.sentence.start + a.span.start - (b.reading.sentence.start + b.span.start);

const isVague = ({ given }: Telling): boolean =>
  given.money === null && given.perPiece === null && given.items.every(({ quantity }) => quantity === null);

const firstWord = (draft: Draft): number => {
  const { reading, span } = draft.tellings[0]!;
  return reading.sentence.start + span.start;
};

/** A sum that is the sum of others, or that the next words part ("700 triệu. Trong đó, A tặng 400 triệu, B 300 triệu"). */
function withoutTotals(drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft) => {
    const total = draft.money;
    if (!total) return true;
    const others = drafts.filter(
      (other) =>
        other !== draft &&
        other.money !== null &&
        other.money.currency === total.currency &&
        other.money.minor < total.minor,
    );
    if (others.length < 2) return !isParted(draft, others);
    const sum = others.reduce((all, other) => all + other.money!.minor, 0);
    return sum !== total.minor && !isParted(draft, others);
  });
}

/** The parts follow within two sentences, led by "trong đó". */
function isParted(draft: Draft, parts: readonly Draft[]): boolean {
  const last = draft.tellings.at(-1)!;
  return parts.some((part) => {
    const first = part.tellings[0]!;
    const distance = first.reading.sentence.index - last.reading.sentence.index;
    if (distance < 0 || distance > 1) return false;
    const before =
      distance === 0
        ? first.reading.shape.slice(last.span.end, first.span.start)
        : first.reading.shape.slice(0, first.span.start);
    return /(?<!\p{L})trong (?:đó|số đó|số này)(?!\p{L})/u.test(before);
  });
}
