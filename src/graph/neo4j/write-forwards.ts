import type { GraphDelta } from '../graph-store.ts';
import type { Writer } from './writer.ts';

/** Old ids, and those of mentions, with the id of the thing that they lead to now. */
export const writeForwards = (writer: Writer, forwards: GraphDelta['forwards']): void => {
  const last = [...new Map(forwards)];
  for (const [from, to] of last) {
    if (to === null) writer.doomed.forwards.add(from);
    else writer.doomed.forwards.delete(from);
  }
  writer.send(
    'UNWIND $rows AS row MERGE (f:Forward {id: row[0]}) SET f.to = row[1]',
    last.filter(([, to]) => to !== null),
  );
};
