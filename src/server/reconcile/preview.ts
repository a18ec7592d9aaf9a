import type { ReadOptions } from '../../graph/graph-store.ts';
import type { NodeResult } from '../../graph/plan.ts';
import type { Store } from './candidates.ts';
import { FEATURES, SCORE_IN_WORDS } from './features.ts';
import { propertyOf, selectionFor, valuesOf } from './properties.ts';
import type { Property } from './property.ts';
import { typeOf } from './types.ts';

/** A small page on a thing, for a frame in another program; null where there is none. */
export const previewOf = async (store: Store, id: string, options: ReadOptions): Promise<string | null> => {
  const [node] = await store.read({ type: 'nodes', ids: [id], node: selectionFor(SHOWN) }, options);
  if (!node || node.properties.name === undefined) return null;
  return page(String(node.properties.name), [
    `<h1>${html(String(node.properties.name))}</h1>`,
    `<p>${html(typeOf(node.kind).name)}</p>`,
    `<dl>${SHOWN.map((property) => line(property, node)).join('')}</dl>`,
  ]);
};

/** What a score is made of, in words: one feature, or all where the id is none. */
export const featurePage = (id: string): string => {
  const features = Object.entries(FEATURES);
  const shown = Object.hasOwn(FEATURES, id) ? features.filter(([name]) => name === id) : features;
  const list = shown.map(([name, words]) => `<dt>${html(name)}</dt><dd>${html(words)}</dd>`).join('');
  return page('How candidates are scored', [
    '<h1>How candidates are scored</h1>',
    `<dl>${list}</dl>`,
    `<p>${html(SCORE_IN_WORDS)}</p>`,
  ]);
};

const SHOWN = ['label', 'office', 'kind', 'province', 'fullName', 'validFrom', 'validTo', 'articleCount'].flatMap(
  (id) => propertyOf(id) ?? [],
);

const line = (property: Property, node: NodeResult): string => {
  const values = valuesOf(property, node)
    .slice(0, 3)
    .map((value) => {
      if ('name' in value) return value.name;
      if ('date' in value) return value.date.slice(0, 10);
      return 'str' in value ? value.str : String(value.int);
    });
  return values.length === 0 ? '' : `<dt>${html(property.name)}</dt><dd>${html(values.join('; '))}</dd>`;
};

const page = (title: string, body: readonly string[]): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${html(title)}</title>
<style>body{font:14px/1.4 system-ui,sans-serif;margin:8px}h1{font-size:16px;margin:0}p{margin:2px 0;color:#555}dl{display:grid;grid-template-columns:auto 1fr;gap:2px 10px;margin:6px 0}dt{color:#555}dd{margin:0}</style>
</head><body>${body.join('')}</body></html>
`;

const html = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
