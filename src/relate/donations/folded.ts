import { times } from './given.ts';
import type { Telling } from './telling.ts';

/** "trao 3 tỷ đồng do nhân dân … hỗ trợ tỉnh khắc phục thiệt hại, giúp đỡ các hộ nghèo": one sum is told once, whatever it helps. */
export const isSameSum = ({ given: { money, span } }: Telling, { given }: Telling): boolean =>
  money !== null && (money === given.money || (money.minor === given.money?.minor && span.start === given.span.start));

/** "Hai xe cứu thương này được trao cho …": of goods told before, where they end up. */
export const isThese = ({ reading, given }: Telling, before: readonly Telling[]): boolean =>
  /^ (?:này|nói trên|trên) (?:sẽ |đã )?được/u.test(reading.shape.slice(given.span.end)) &&
  given.items.some(({ quantity }) =>
    before.some((told) => quantity !== null && told.given.items.some((item) => item.quantity === quantity)),
  );

/** "… cho 7 đoàn viên, mỗi trường hợp được trao 40 triệu đồng": the second clause says what each of the first's people got. */
export function foldedIn(tellings: readonly Telling[]): readonly Telling[] {
  return tellings.flatMap((telling, index) => {
    const next = tellings[index + 1];
    if (index > 0 && saysEach(tellings[index - 1]!, telling)) return [];
    if (!next || !saysEach(telling, next)) return [telling];
    const { perPiece } = next.given;
    const { count } = telling.recipient!.people!;
    const money = count === null ? null : times(perPiece!.money, String(count), false);
    return [
      { ...telling, span: { ...telling.span, end: next.span.end }, given: { ...telling.given, money, perPiece } },
    ];
  });
}

const saysEach = (first: Telling, { recipient, given }: Telling): boolean =>
  /^(?:mỗi|từng) /.test(recipient?.text ?? '') &&
  given.perPiece !== null &&
  given.items.length === 0 &&
  first.given.money === null &&
  first.given.perPiece === null &&
  first.recipient?.people != null;
