import { foldedKey } from '../names.ts';
import { type Layout, saidIn } from './layout.ts';

export function layOutTopics(layout: Layout): void {
  for (const fact of layout.facts.topics) {
    layout.add(
      fact.local,
      fact.name,
      { kind: 'Topic', fold: foldedKey(fact.name) },
      [
        ['name', fact.name],
        ['kind', fact.kind],
      ],
      saidIn(fact.mentions),
    );
  }
}
