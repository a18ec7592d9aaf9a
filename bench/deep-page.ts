import { formerId } from './generate.ts';
import type { Answering } from './server.ts';

/** Where a page far down a hub's list begins: the row before it. */
export interface DeepPage {
  /** 1001 where the list is as long as that. */
  readonly number: number;
  readonly cursor: string;
  readonly date: string;
  readonly id: string;
}

const ROWS = 20;
/** The most rows that a page has: a whole number of ours. */
const STRIDE = 100;

export const deepPageOf = async (ours: Answering): Promise<DeepPage> => {
  const total = (await eventsOf(ours, '', 'totalCount')).totalCount ?? 0;
  const skipped = STRIDE * Math.floor(Math.min(1000 * ROWS, total / 2) / STRIDE);
  let last = { cursor: '', node: { id: '', date: '' } };
  for (let at = 0; at < skipped; at += STRIDE) {
    const after = at === 0 ? '' : `, after: "${last.cursor}"`;
    const { edges } = await eventsOf(ours, `, first: ${STRIDE}${after}`, 'edges { cursor node { id date } }');
    last = edges?.at(-1) ?? last;
  }
  return { number: skipped / ROWS + 1, cursor: last.cursor, ...last.node };
};

interface Events {
  readonly totalCount?: number;
  readonly edges?: readonly {
    readonly cursor: string;
    readonly node: { readonly id: string; readonly date: string };
  }[];
}

const eventsOf = async (ours: Answering, args: string, selection: string): Promise<Events> => {
  const answer = await ours.ask(
    `{ province(id: "${formerId(0)}") { events(basis: AS_REPORTED${args}) { ${selection} } } }`,
  );
  return (answer as { readonly province: { readonly events: Events } }).province.events;
};
