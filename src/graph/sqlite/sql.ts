import type { SqlValue } from './columns.ts';

/** A piece of a statement with the values of its question marks, in their order. */
export interface Sql {
  readonly text: string;
  readonly args: readonly SqlValue[];
}

/**
 * near: the key of the node that a step starts from. subject: what evidence is about (a node's key, or the negative key of a
 * relation); article: the article that says it, where one alone is meant; subjectText: what notes are about, by its id or key.
 * parent: the node that the condition `parent` means.
 */
export type SlotName = 'near' | 'subject' | 'article' | 'subjectText' | 'parent';

export type Slots = Readonly<Partial<Record<SlotName, SqlValue>>>;

const SLOT_NAMES: readonly SlotName[] = ['near', 'subject', 'article', 'subjectText', 'parent'];

/** Pieces are put in with their values; texts are names of ours, put in as they are. */
export const sql = (texts: TemplateStringsArray, ...parts: readonly (Sql | string | number)[]): Sql => {
  let text = texts[0] ?? '';
  const args: SqlValue[] = [];
  for (const [at, part] of parts.entries()) {
    if (typeof part === 'object') {
      text += part.text;
      args.push(...part.args);
    } else text += part;
    text += texts[at + 1] ?? '';
  }
  return { text, args };
};

export const value = (arg: SqlValue | boolean): Sql => ({
  text: '?',
  args: [typeof arg === 'boolean' ? Number(arg) : arg],
});

/** What the origin says for which a statement of `forEach` asks. */
export const slot = (name: SlotName): Sql => ({ text: `origin.${name}`, args: [] });

/** One statement for many origins. */
export interface ForEach {
  readonly text: string;
  /** The text's last question mark takes `originsOf` them and these. */
  readonly slots: readonly SlotName[];
}

/** A JSON list of what `asked`, a scalar that is JSON, gives for each origin. */
export const forEach = (asked: string): ForEach => {
  const slots = SLOT_NAMES.filter((name) => asked.includes(slot(name).text));
  const columns = slots.map((name, at) => `value${slots.length === 1 ? '' : ` ->> ${at}`} as ${name}`);
  const origins = `select ${columns.length === 0 ? '1' : columns.join(', ')} from json_each(?) limit -1`;
  return { text: `select '[' || group_concat((${asked}), ',') || ']' from (${origins}) origin`, slots };
};

export const originsOf = (origins: readonly Slots[], slots: readonly SlotName[]): string => {
  const [only, ...others] = slots;
  const isOne = only !== undefined && others.length === 0;
  return JSON.stringify(
    origins.map((origin) => (isOne ? (origin[only] ?? null) : slots.map((name) => origin[name] ?? null))),
  );
};

/** `(select …)` over the members of a list: the text is the same for any length. */
export const members = (list: readonly (string | number)[]): Sql =>
  sql`(select value from json_each(${value(JSON.stringify(list))}))`;

export const joined = (parts: readonly Sql[], between: string): Sql => ({
  text: parts.map(({ text }) => text).join(between),
  args: argsOf(parts),
});

/** Their values, in their order. */
export const argsOf = (parts: readonly Sql[]): readonly SqlValue[] => parts.flatMap(({ args }) => args);

export const allOf = (tests: readonly Sql[]): Sql => (tests.length === 0 ? TRUE : joined(tests, ' and '));

export const anyOf = (tests: readonly Sql[]): Sql =>
  tests.length === 1 ? (tests[0] as Sql) : tests.length === 0 ? FALSE : sql`(${joined(tests, ' or ')})`;

export const TRUE: Sql = { text: '1', args: [] };
export const FALSE: Sql = { text: '0', args: [] };
