import type { LocalId, PlaceFact } from '../../model/facts.ts';
import { exactKey, foldedKey } from '../names.ts';
import { type Layout, saidIn } from './layout.ts';

/** The provinces that the article names, also those that nothing else in it speaks of. */
export function layOutProvinces(layout: Layout): void {
  for (const { local, implied } of layout.facts.provinces) if (!implied) layout.indexOf(local, null, []);
}

export function layOutPlaces(layout: Layout): void {
  for (const fact of layout.facts.places) {
    const province = layout.idOf(fact.province);
    layout.add(
      fact.local,
      fact.name,
      {
        kind: 'Place',
        name: exactKey(fact.name),
        fold: foldedKey(fact.name),
        unit: fact.kind === null ? null : fact.kind.toLowerCase(),
        province,
        within: fact.within === null ? null : foldedName(layout, fact.within),
      },
      [['name', fact.name], ['kind', fact.kind ?? ''], ...(province === null ? [] : [['in', province] as const])],
      saidIn(fact.mentions),
    );
  }
  for (const fact of layout.facts.places) {
    locate(layout, fact, fact.within);
    locate(layout, fact, fact.province);
  }
}

function locate(layout: Layout, fact: PlaceFact, target: LocalId | null): void {
  const from = layout.indexOf(fact.local, null, []);
  const to = target === null ? null : layout.indexOf(target, null, []);
  if (from !== null && to !== null && from !== to)
    layout.links.push({ type: 'LOCATED_IN', from, to, claims: [], said: [] });
}

const foldedName = (layout: Layout, local: LocalId): string | null => {
  const place = layout.facts.places.find((fact) => fact.local === local);
  return place === undefined ? null : foldedKey(place.name);
};
