import type { CoAppearancesPlan, ConnectionResult, RowResult, Value } from '../plan.ts';
import type { Origin } from './branch.ts';
import { beyond, orderBy } from './compile-order.ts';
import { compileSelection } from './compile-selection.ts';
import type { Context } from './context.ts';
import { type Column, columnsOf, type Fragment, readEach, withColumns } from './fragment.ts';
import { storedTypes } from './stored.ts';

const TOOK_PART = storedTypes('TOOK_PART_IN').join('|');
const DIRECTIONS = ['DESC', 'ASC', 'ASC'] as const;

/** Officials at the same events. Costs as many rows as the origin's events have participants. */
export const compileTogether = (
  context: Context,
  plan: CoAppearancesPlan,
  origin: Origin,
  guard: string | null,
): Fragment<ConnectionResult> => {
  const begin = guard === null ? '' : `WITH ${origin.variables.join(', ')} WHERE ${guard}\n`;
  const columns: Column[] = [];
  const add = (hint: string, text: string): number => columns.push({ name: context.name(hint), text }) - 1;
  const rows = plan.ask.rows || plan.ask.more ? compileRows(context, plan, origin, begin) : null;
  const rowsAt = rows === null ? -1 : add('c', rows.text);
  const totalAt = plan.ask.total ? add('t', `COUNT { ${begin}${othersOf(context, origin)} }`) : -1;
  const beforeAt = plan.ask.more ? add('o', existsBefore(context, plan, origin, begin)) : -1;
  return {
    columns,
    read: (values) => {
      const found = rows === null ? [] : (values[rowsAt] as readonly unknown[]);
      return {
        rows: rows === null || !plan.ask.rows ? [] : found.slice(0, plan.first).map(rows.read),
        total: plan.ask.total ? (values[totalAt] as number) : null,
        hasNext: plan.ask.more ? found.length > plan.first : null,
        hasPrevious: plan.ask.more ? values[beforeAt] === true : null,
      };
    },
  };
};

const togetherAt = ({ node }: Origin, other: string, event: string): string =>
  `MATCH (${node})-[:${TOOK_PART}]->(${event})<-[:${TOOK_PART}]-(${other}:Official) WHERE ${other} <> ${node}`;

const othersOf = (context: Context, origin: Origin): string => {
  const other = context.name('x');
  return `${togetherAt(origin, other, context.name('e'))} RETURN DISTINCT ${other}`;
};

/** Binds the other official and how many events they share. */
const counted = (context: Context, plan: CoAppearancesPlan, origin: Origin, shared: string | null = null) => {
  const other = context.name('x');
  const event = context.name('e');
  const count = context.name('k');
  const place = [count, `${other}.sortKey`, `${other}.id`];
  const at = beyond(context, place, DIRECTIONS, plan.after, 'after');
  return {
    other,
    count,
    place,
    at,
    text: `${togetherAt(origin, other, event)}\nWITH ${other}, count(DISTINCT ${event}) AS ${count}${shared === null ? '' : `, collect(DISTINCT ${event}) AS ${shared}`}`,
  };
};

const existsBefore = (context: Context, plan: CoAppearancesPlan, origin: Origin, begin: string): string => {
  // Where there is no cursor, nothing is counted.
  const given = context.parameter(plan.after !== null);
  const { text, other, count, at } = counted(context, plan, origin);
  const guarded = begin === '' ? `WITH ${origin.node} WHERE ${given}\n` : begin.replace(/\n$/, ` AND ${given}\n`);
  return `EXISTS { ${guarded}${text}\nWITH ${other}, ${count} WHERE NOT coalesce(${at}, false) RETURN ${other} }`;
};

const compileRows = (context: Context, plan: CoAppearancesPlan, origin: Origin, begin: string) => {
  const limit = context.parameter(plan.first + (plan.ask.more ? 1 : 0));
  const names = plan.ask.rows ? Object.keys(plan.events) : [];
  // The events themselves are kept where something of them is asked: to look for them again costs as much as either has.
  const shared = names.length > 0 ? context.name('s') : null;
  const { text, other, count, place, at } = counted(context, plan, origin, shared);
  const node = compileSelection(context, other, ['Official'], plan.ask.rows ? plan.node : {});
  const events = names.map((name) => compileEvents(context, plan.events[name]!, shared ?? ''));
  const own = columnsOf(events);
  const bound = [other, count, ...(shared === null ? [] : [shared])];
  const values = [`[${place.join(', ')}]`, node.expression, ...own.map(({ name }) => name)];
  return {
    text: `COLLECT { ${begin}${text}
WITH ${bound.join(', ')} WHERE ${at}
WITH ${bound.join(', ')} ORDER BY ${orderBy(place, DIRECTIONS)} LIMIT ${limit}
${withColumns(bound, [...node.columns, ...own])}RETURN [${values.join(', ')}] }`,
    read: (value: unknown): RowResult => {
      const [place, thing, ...rest] = value as [Value[], unknown, ...unknown[]];
      const found = readEach(events, rest);
      return {
        at: place,
        node: node.read(thing),
        properties: { count: place[0] },
        children: Object.fromEntries(names.map((name, index) => [name, found[index]!])),
      };
    },
  };
};

type Events = CoAppearancesPlan['events'][string];

/** The newest events that both took part in. */
const compileEvents = (context: Context, plan: Events, shared: string): Fragment<ConnectionResult> => {
  const event = context.name('n');
  const place = [`${event}.date`, `${event}.id`];
  const node = compileSelection(context, event, ['Event'], plan.node);
  const text = `COLLECT { UNWIND ${shared} AS ${event}
WITH ${event} ORDER BY ${orderBy(place, ['DESC', 'DESC'])} LIMIT ${context.parameter(plan.first)}
${withColumns([event], node.columns)}RETURN [[${place.join(', ')}], ${node.expression}] }`;
  return {
    columns: [{ name: context.name('c'), text }],
    read: ([rows]) => ({
      rows: (rows as readonly (readonly [Value[], unknown])[]).map(([at, thing]) => ({
        at,
        node: node.read(thing),
        properties: {},
        children: {},
      })),
      total: null,
      hasNext: null,
      hasPrevious: null,
    }),
  };
};
