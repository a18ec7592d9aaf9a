import { type Draft, draftOf, type Known, unite } from './draft.ts';
import { likenessOf } from './same-gift.ts';
import type { Telling } from './telling.ts';

/** Tellings of one gift together, in the order of their first words; totals of gifts told one by one left out. */
export function gatherGifts(tellings: readonly Telling[], known: Known): readonly Draft[] {
  let drafts: readonly Draft[] = [];
  for (const next of wholes(tellings, known).sort(tellingMostFirst)) {
    const home = homeOf(drafts, next);
    drafts = home ? drafts.map((draft) => (draft === home ? unite(draft, next) : draft)) : [...drafts, next];
  }
  return withoutTotals(drafts.map((draft) => withTotal(draft, drafts))).sort((a, b) => firstWord(a) - firstWord(b));
}

/** Each telling with the sentences that go on with it ("Mỗi suất quà trị giá …"). */
const wholes = (tellings: readonly Telling[], known: Known): Draft[] =>
  tellings
    .filter(({ of }) => of === null)
    .map((telling) =>
      tellings
        .filter(({ of }) => of === telling)
        .reduce((draft, more) => unite(draft, draftOf(more, known)), draftOf(telling, known)),
    );

/** "Tổng trị giá 350 triệu đồng" behind tellings that turn out to be one gift is that gift's sum. */
function withTotal(draft: Draft, drafts: readonly Draft[]): Draft {
  if (draft.money) return draft;
  const last = draft.tellings.findLast(({ total }) => total !== null);
  if (!last) return draft;
  const shared = drafts.some(
    (other) =>
      other !== draft &&
      (other.money?.minor === last.total!.minor || other.tellings.some(({ reading }) => reading === last.reading)),
  );
  return shared ? draft : { ...draft, money: last.total };
}

/** The gift that a telling fits best; of equals the earlier. */
function homeOf(drafts: readonly Draft[], next: Draft): Draft | null {
  let best: Draft | null = null;
  let most = 0;
  for (const draft of drafts) {
    const likeness = likenessOf(draft, next);
    if (likeness > most) [best, most] = [draft, likeness];
  }
  return best;
}

const RANK = { body: 0, lead: 0, title: 1, caption: 2 } as const;

/** What sums and counts goes first, then the rest of the body, then headline and captions. */
const tellingMostFirst = (a: Draft, b: Draft): number =>
  Number(isVague(a)) - Number(isVague(b)) || rankOf(a) - rankOf(b) || firstWord(a) - firstWord(b);

const rankOf = ({ tellings }: Draft): number => RANK[tellings[0]!.reading.sentence.block];

const isVague = (draft: Draft): boolean =>
  draft.money === null && draft.pieceWorth === null && draft.items.every(({ quantity }) => quantity === null);

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
    if (others.length < 2 || isOfOthers(draft, others)) return !isParted(draft, others);
    const sum = others.reduce((all, other) => all + other.money!.minor, 0);
    return sum !== total.minor && !isParted(draft, others);
  });
}

/** "A tặng 200 triệu, 100 triệu; B tặng 300 triệu": one giver's gifts that come to another's sum by chance. */
function isOfOthers(total: Draft, parts: readonly Draft[]): boolean {
  const own = giverKey(total);
  const keys = new Set(parts.map(giverKey));
  return own !== '' && keys.size === 1 && !keys.has('') && !keys.has(own);
}

const giverKey = ({ givers, giverText, funders, funderText }: Draft): string =>
  [...(funders.size > 0 ? funders : givers)].sort().join() || (funderText ?? giverText ?? '');

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
