import { Parser } from 'htmlparser2';
import { ExpectedError } from '../../src/errors.ts';

/** HTML as text: what a reader would see, a blank line between blocks. Not a browser: enough for articles and feeds. */
export function textOfHtml(html: string): string {
  return readPage(html)
    .blocks.map(({ text }) => text)
    .join('\n\n');
}

/** A page in one pass: its blocks of text in reading order, what holds them, and what its head says. */
export interface PageParts {
  readonly blocks: readonly Block[];
  readonly boxes: readonly Box[];
  readonly title: string | null;
  /** Of `<meta>`, the first of a name. */
  readonly metas: Readonly<Record<string, string>>;
  readonly canonical: string | null;
  /** The texts of JSON-LD scripts. */
  readonly linkedData: readonly string[];
  /** The first `<time datetime>`. */
  readonly time: string | null;
}

/** A paragraph, heading, list item or caption. */
export interface Block {
  readonly text: string;
  /** How much of it is links, in hundredths. */
  readonly linked: number;
  /** The boxes around it, the nearest first: places in `boxes`. */
  readonly within: readonly number[];
}

/** An element that holds blocks: those from `from` to before `to`. */
export interface Box {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Throws UNREADABLE for a page that is nested as no page is. */
export function readPage(html: string): PageParts {
  const page = new PageHandler();
  const parser = new Parser(page, { decodeEntities: true, lowerCaseTags: true });
  // In parts: what is nested too deeply is noticed before all of it is read.
  for (let at = 0; at < html.length; at += PART) parser.write(html.slice(at, at + PART));
  parser.end();
  return page.parts();
}

const PART = 64 * 1024;
const DEEPEST = 1_000;

const BLOCK = new Set(
  'p div section article main h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tbody thead tr td th blockquote figure figcaption header footer aside nav pre hr address body form fieldset center'.split(
    ' ',
  ),
);
const BOX = new Set('div section article main td body form'.split(' '));
/** Nothing that anybody reads, and what belongs to the paper rather than to the article. */
const UNREAD = new Set(
  'script style noscript template svg iframe button select textarea head nav header footer aside object math'.split(
    ' ',
  ),
);

type Attributes = Readonly<Record<string, string>>;

class PageHandler {
  readonly #blocks: Block[] = [];
  readonly #boxes: { name: string; from: number; to: number }[] = [];
  readonly #open: { readonly name: string; readonly box: number | null; readonly unread: boolean }[] = [];
  readonly #metas: Record<string, string> = {};
  readonly #linkedData: string[] = [];
  #unread = 0;
  #links = 0;
  #text: string[] = [];
  #linked = 0;
  #title: string[] | null = null;
  #titled: string | null = null;
  #script: string[] | null = null;
  #canonical: string | null = null;
  #time: string | null = null;

  parts(): PageParts {
    return {
      blocks: this.#blocks,
      boxes: this.#boxes,
      title: this.#titled,
      metas: this.#metas,
      canonical: this.#canonical,
      linkedData: this.#linkedData,
      time: this.#time,
    };
  }

  onopentag(name: string, attributes: Attributes): void {
    if (this.#open.length >= DEEPEST) {
      throw new ExpectedError('UNREADABLE', `elements must be nested at most ${DEEPEST} deep.`);
    }
    this.#note(name, attributes);
    if (BLOCK.has(name)) this.#flush();
    else if (name === 'br') this.#text.push(BREAK);
    if (name === 'a') this.#links += 1;
    const box = BOX.has(name)
      ? this.#boxes.push({ name, from: this.#blocks.length, to: this.#blocks.length }) - 1
      : null;
    const unread = UNREAD.has(name);
    if (unread) this.#unread += 1;
    this.#open.push({ name, box, unread });
  }

  ontext(text: string): void {
    if (this.#script !== null) this.#script.push(text);
    else if (this.#title !== null) this.#title.push(text);
    else if (this.#unread === 0) {
      this.#text.push(text);
      if (this.#links > 0) this.#linked += spaced(text).length;
    }
  }

  onclosetag(name: string): void {
    const closed = this.#open.pop();
    if (BLOCK.has(name)) this.#flush();
    if (name === 'a') this.#links = Math.max(0, this.#links - 1);
    if (closed?.unread === true) this.#unread -= 1;
    if (closed !== undefined && closed.box !== null) this.#boxes[closed.box]!.to = this.#blocks.length;
    if (name === 'title' && this.#title !== null) {
      this.#titled ??= spaced(this.#title.join('')).trim() || null;
      this.#title = null;
    }
    if (name === 'script' && this.#script !== null) {
      this.#linkedData.push(this.#script.join(''));
      this.#script = null;
    }
  }

  onend(): void {
    this.#flush();
  }

  #note(name: string, attributes: Attributes): void {
    if (name === 'title' && this.#titled === null && !this.#open.some((element) => element.name === 'svg'))
      this.#title = [];
    else if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) this.#script = [];
    else if (name === 'time') this.#time ??= attributes.datetime ?? null;
    else if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical') {
      this.#canonical ??= attributes.href?.trim() || null;
    } else if (name === 'meta') {
      const key = attributes.property ?? attributes.name ?? attributes.itemprop;
      const content = attributes.content?.trim();
      if (key !== undefined && content && !Object.hasOwn(this.#metas, key)) this.#metas[key] = content;
    }
  }

  #flush(): void {
    const text = spaced(this.#text.join(''))
      .replace(/ ?\u2028 ?/g, '\n')
      .replace(/\n{2,}/g, '\n')
      .trim();
    const linked = Math.min(100, Math.round((100 * this.#linked) / Math.max(1, text.length)));
    this.#text = [];
    this.#linked = 0;
    if (text === '') return;
    const within = this.#open.flatMap(({ box }) => box ?? []).reverse();
    this.#blocks.push({ text, linked, within: within.slice(0, 2) });
  }
}

/** Stands for `<br>` until spaces are one: the line ends of the source are spaces. */
const BREAK = '\u2028';

const spaced = (text: string): string => text.replace(/[^\S\u2028]+/g, ' ');
