import type { SqlValue } from './columns.ts';

/** A piece of a statement with the values of its question marks, in their order. */
export interface Sql {
  readonly text: string;
  readonly args: readonly Arg[];
}

/** A value, or what stands for one that is told at each execution. */
export type Arg = SqlValue | Slot;

/**
 * near: the key of the node that a step starts from. subject: what evidence is about (a node's key, or the negative key of a
 * relation); subjectText: the same as notes have it. parent: the node that the condition `parent` means.
 */
export type SlotName = 'near' | 'subject' | 'subjectText' | 'parent';

export interface Slot {
  readonly slot: SlotName;
}

export type Slots = Readonly<Partial<Record<SlotName, SqlValue>>>;

/** Pieces are put in with their values; texts are names of ours, put in as they are. */
export const sql = (texts: TemplateStringsArray, ...parts: readonly (Sql | string | number)[]): Sql => {
  let text = texts[0] ?? '';
  const args: Arg[] = [];
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

export const slot = (name: SlotName): Sql => ({ text: '?', args: [{ slot: name }] });

/** `(select …)` over the members of a list: the text is the same for any length. */
export const members = (list: readonly (string | number)[]): Sql =>
  sql`(select value from json_each(${value(JSON.stringify(list))}))`;

export const joined = (parts: readonly Sql[], between: string): Sql => ({
  text: parts.map(({ text }) => text).join(between),
  args: parts.flatMap(({ args }) => args),
});

export const allOf = (tests: readonly Sql[]): Sql => (tests.length === 0 ? TRUE : joined(tests, ' and '));

export const anyOf = (tests: readonly Sql[]): Sql =>
  tests.length === 1 ? (tests[0] as Sql) : tests.length === 0 ? FALSE : sql`(${joined(tests, ' or ')})`;

export const TRUE: Sql = { text: '1', args: [] };
export const FALSE: Sql = { text: '0', args: [] };

export const filled = (args: readonly Arg[], slots: Slots): readonly SqlValue[] =>
  args.map((arg) => (typeof arg === 'object' && arg !== null ? (slots[arg.slot] ?? null) : arg));
