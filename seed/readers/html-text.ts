/** HTML as text: what a reader would see, a blank line between blocks. Not a browser: enough for articles and feeds. */
export function textOfHtml(html: string): string {
  return blocksOf(html)
    .map(({ text }) => text)
    .join('\n\n');
}

export interface Block {
  readonly text: string;
  /** How much of it is links, in hundredths. */
  readonly linked: number;
}

/** The blocks of text in reading order: paragraphs, headings, list items, captions. */
export function blocksOf(html: string): readonly Block[] {
  return withoutUnread(html)
    .replace(/<br\s*\/?>/gi, '\n')
    .split(BLOCK)
    .map((block): Block => {
      const links = [...block.matchAll(/<a[\s>][\s\S]*?(?:<\/a>|$)/gi)].map(([link]) => plain(link).length);
      const text = plain(block);
      const linked = Math.min(
        100,
        Math.round((100 * links.reduce((sum, length) => sum + length, 0)) / Math.max(1, text.length)),
      );
      return { text, linked };
    })
    .filter(({ text }) => text !== '');
}

const BLOCK =
  /<\/?(?:p|div|section|article|main|h[1-6]|ul|ol|li|dl|dt|dd|table|tbody|tr|td|th|blockquote|figure|figcaption|header|footer|aside|nav|pre|hr|address)(?:\s[^>]*)?\/?>/gi;

/** Scripts, styles, forms, comments: nothing that anybody reads. */
const withoutUnread = (html: string): string =>
  html
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(
      /<(script|style|noscript|template|svg|iframe|form|button|select|head)(?=[\s>])[\s\S]*?(?:<\/\1\s*>|$)/gi,
      ' ',
    );

const plain = (html: string): string =>
  unescaped(html.replace(/<[^>]*>?/g, ''))
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();

/** Entities by number and name; unknown ones stay as they are. */
export const unescaped = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? accented(name) ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
    },
  );

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  times: '×',
  deg: '°',
  eth: 'đ',
  ETH: 'Đ',
};

const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
};

/** `&ecirc;` is ê, `&agrave;` is à. */
function accented(name: string): string | undefined {
  const [, letter, mark] = /^([a-zA-Z])(grave|acute|circ|tilde|uml)$/.exec(name) ?? [];
  return letter === undefined ? undefined : `${letter}${MARKS[mark!]}`.normalize('NFC');
}
