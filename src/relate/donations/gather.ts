import { type Draft, draftOf, type Known, unite } from './draft.ts';
import { isAnyGift, likenessOf, sameGoods } from './same-gift.ts';
import type { Telling } from './telling.ts';

/** Tellings of one gift together, in the order of their first words; totals of gifts told one by one left out. */
export function gatherGifts(tellings: readonly Telling[], known: Known): readonly Draft[] {
  let drafts: readonly Draft[] = [];
  for (const next of wholes(tellings, known).sort(tellingMostFirst)) {
    const home = homeOf(drafts, next);
    drafts = home ? drafts.map((draft) => (draft === home ? unite(draft, next) : draft)) : [...drafts, next];
  }
  return withoutTotals(drafts.map((draft) => withTotal(draft, drafts)))
    .filter(
      (draft) => !isShareOf(draft, drafts) && !isHeadlineTotal(draft, drafts) && !isCountedElsewhere(draft, drafts),
    )
    .sort((a, b) => firstWord(a) - firstWord(b));
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
  if (draft.money) return draft.money.computed ? withStated(draft, drafts) : draft;
  const last = draft.tellings.findLast(({ total }) => total !== null);
  if (!last) return draft;
  const shared = drafts.some(
    (other) =>
      other !== draft &&
      (other.money?.minor === last.total!.minor || other.tellings.some(({ reading }) => reading === last.reading)),
  );
  return shared ? draft : { ...draft, money: last.total };
}

/** "110 suất quà … Mỗi suất 705.000 đồng. Tổng kinh phí trên 77 triệu đồng": the stated sum that the pieces come to. */
function withStated(draft: Draft, drafts: readonly Draft[]): Draft {
  const computed = draft.money!;
  const totals = drafts.flatMap(({ tellings }) => tellings.flatMap(({ total }) => total ?? []));
  const stated = totals.find(
    ({ minor, currency }) => currency === computed.currency && Math.abs(minor - computed.minor) / minor < 0.03,
  );
  return stated ? { ...draft, money: stated } : draft;
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

/** "300 triệu đồng cho xã Tả Van. Trong đó, mỗi hộ được nhận 2 triệu đồng và 1 suất quà": what each gets of a sum told before. */
const isShareOf = (draft: Draft, drafts: readonly Draft[]): boolean => {
  const { reading, recipient, span } = draft.tellings[0]!;
  if (draft.money || draft.tellings.length > 1 || !/^(?:mỗi|từng) /.test(recipient?.text ?? '')) return false;
  const parted = /(?<!\p{L})(?:trong đó|theo đó|qua đó)(?!\p{L})/u.test(reading.shape.slice(0, span.start));
  return (
    parted && drafts.some((other) => other !== draft && other.money !== null && firstWord(other) < firstWord(draft))
  );
};

/** "trao học bổng và tặng xe đạp. … 70 xe đạp và 20 suất học bổng": both are counted in one gift, which took in the first. */
const isCountedElsewhere = (draft: Draft, drafts: readonly Draft[]): boolean =>
  draft.money === null &&
  draft.pieceWorth === null &&
  draft.items.length > 0 &&
  draft.count === null &&
  draft.items.every(({ quantity, what }) => quantity === null && !isAnyGift(what)) &&
  drafts.some(
    (other) =>
      other !== draft &&
      other.tellings.some(({ reading }) => draft.tellings.some((telling) => telling.reading === reading)) &&
      draft.items.every(({ what }) => other.items.some((item) => item.quantity !== null && sameGoods(what, item.what))),
  );

/** "Trao hơn 800 suất quà" over 176 suất and 650 suất: the headline counts what the text tells one by one. */
function isHeadlineTotal(draft: Draft, drafts: readonly Draft[]): boolean {
  const [item] = draft.items;
  if (draft.money || !item?.quantity || draft.tellings.some(isCountedBelow)) return false;
  const counts = drafts.flatMap((other) =>
    other === draft ? [] : other.items.filter(({ unit, quantity }) => unit === item.unit && quantity !== null),
  );
  const sum = counts.reduce((all, { quantity }) => all + Number(quantity), 0);
  const total = Number(item.quantity);
  return counts.length > 1 && (sum === total || (item.approximate && sum > total * 0.95 && sum < total * 1.1));
}

const isCountedBelow = ({ reading, given }: Telling): boolean =>
  reading.sentence.block !== 'title' && given.items.some(({ quantity }) => quantity !== null);

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
    if (
      others.length < 2 ||
      isOfOthers(draft, others) ||
      isAmong(draft, others) ||
      isOneOfList(draft, others) ||
      isOneOfRow(draft, others)
    )
      return !isParted(draft, others);
    const sum = others.reduce((all, other) => all + other.money!.minor, 0);
    const comesTo = sum === total.minor || (total.approximate && sum > total.minor && sum < total.minor * 1.1);
    return !comesTo && !isParted(draft, others);
  });
}

/** "A tặng 200 triệu, 100 triệu; B tặng 300 triệu": one giver's gifts that come to another's sum by chance. */
function isOfOthers(total: Draft, parts: readonly Draft[]): boolean {
  const own = giverKey(total);
  const keys = new Set(parts.map(giverKey));
  return own !== '' && keys.size === 1 && !keys.has('') && !keys.has(own);
}

/** "Công ty A 20 triệu đồng; Ngân hàng B 30 triệu đồng; Công ty C 50 triệu đồng": in one sentence each by a giver of its own. */
function isOneOfList(total: Draft, parts: readonly Draft[]): boolean {
  const { reading } = total.tellings[0]!;
  const keys = [total, ...parts].map(giverKey);
  return (
    new Set(keys).size === keys.length &&
    !keys.includes('') &&
    parts.every(({ tellings }) => tellings[0]!.reading === reading) &&
    !PARTS.test(reading.shape)
  );
}

/** "trao 500 triệu đồng cho tỉnh A, 300 triệu đồng cho tỉnh B và 200 triệu đồng cho tỉnh C": one verb's gifts, each to others. */
function isOneOfRow(total: Draft, parts: readonly Draft[]): boolean {
  const [{ reading, rule, span, recipient }] = total.tellings as [Telling];
  return (
    recipient !== null &&
    !PARTS.test(reading.shape) &&
    !reading.shape.slice(span.start).includes(':') &&
    parts.every(
      ({ tellings: [part], recipientWords }) =>
        part!.reading === reading && part!.rule === rule && recipientWords !== total.recipientWords,
    )
  );
}

const PARTS = /(?<!\p{L})(?:trong (?:đó|số đó|số này)|tổng|cộng)(?!\p{L})/u;

/** "90 triệu đồng. … 200 triệu đồng; … 110 triệu đồng": told between the others, a sum is theirs by chance. */
function isAmong(total: Draft, others: readonly Draft[]): boolean {
  const own = places(total);
  const parts = others.flatMap(places);
  return Math.min(...own) > Math.min(...parts) && Math.max(...own) < Math.max(...parts);
}

const places = ({ tellings }: Draft): readonly number[] =>
  tellings.map(({ reading, span }) => reading.sentence.start + span.start);

const giverKey = ({ givers, giverText, funders, funderText }: Draft): string =>
  [...(funders.size > 0 ? funders : givers)].sort().join() || (funderText ?? giverText ?? '');

/**
 * The parts follow within two sentences, led by "trong đó". "trao 20 tỷ đồng. Trong đó, 300 triệu đồng để sửa trường" tells one gift
 * and a little of what it is for.
 */
function isParted(draft: Draft, others: readonly Draft[]): boolean {
  const parts = others.filter((part) => isLedBack(part, draft));
  const own = giverKey(draft);
  const sum = parts.reduce((all, part) => all + part.money!.minor, 0);
  if (own !== '' && parts.every((part) => giverKey(part) === own) && sum < draft.money!.minor / 2) return false;
  return parts.length > 0;
}

function isLedBack(part: Draft, draft: Draft): boolean {
  return draft.tellings.some((last) => saysSum(last) && leadsBack(part.tellings[0]!, last));
}

/** A bare telling that was united with one of the parts is no whole that they part. */
const saysSum = ({ given, total }: Telling): boolean =>
  (given.money ?? total ?? given.perPiece) !== null || given.items.some(({ quantity }) => quantity !== null);

function leadsBack(first: Telling, last: Telling): boolean {
  const distance = first.reading.sentence.index - last.reading.sentence.index;
  if (distance < 0 || distance > 1) return false;
  const before =
    distance === 0
      ? first.reading.shape.slice(last.span.end, first.span.start)
      : first.reading.shape.slice(0, first.span.start);
  return /^[^(]*(?<!\p{L})trong (?:đó|số đó|số này)(?!\p{L})(?![^(]*\))/u.test(before);
}
