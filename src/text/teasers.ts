/**
 * How many letters at a text's beginning are headlines of other articles that a page cut short and glued together: "Hỗ trợ Đà Nẵng
 * 5,9 tỷ đồng khắc phục hậu... BIDV hỗ trợ lãi suất cho vùng bão... ". A single one may well be the article's own beginning.
 */
export function teasersLength(text: string): number {
  const found = TEASERS.exec(text);
  return found ? found[0].length : 0;
}

const TEASERS = /^(?:\p{Lu}[^.!?…]{8,90}(?:\.{3}|…)\s+(?=\p{Lu})){2,}/u;
