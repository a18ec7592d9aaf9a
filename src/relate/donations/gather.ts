import { type Draft, draftOf, type Known, unite } from './draft.ts';
import { isSameGift } from './same-gift.ts';
import type { Telling } from './telling.ts';

/** Tellings of one gift together, in the order of their first words; totals of gifts told one by one left out. */
export function gatherGifts(tellings: readonly Telling[], known: Known): readonly Draft[] {
  let drafts: readonly Draft[] = [];
  for (const telling of [...tellings].sort(bodyFirst)) {
    const next = draftOf(telling, known);
    const at = drafts.findIndex((draft) => isSameGift(draft, next));
    drafts = at < 0 ? [...drafts, next] : drafts.map((draft, index) => (index === at ? unite(draft, next) : draft));
  }
  return withoutTotals(drafts).sort((a, b) => firstWord(a) - firstWord(b));
}

const RANK = { body: 0, lead: 0, title: 1, caption: 2 } as const;

/** What the body tells decides; headline and captions join it. */
const bodyFirst = (a: Telling, b: Telling): number =>
  RANK[a.reading.sentence.block] - RANK[b.reading.sentence.block] ||
  a.reading.sentence.start + a.span.start - (b.reading.sentence.start + b.span.start);

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
