import { addressOf, h, svg } from './dom.js';
import { KINDS, RELATIONS } from './words.js';

const WIDTH = 720;
const HEIGHT = 460;
const LONGEST = 24;

/**
 * The things around one, on an ellipse in the order that the server gives (nearest, then least connected, first); the same is
 * told in words below, for those who don't see it.
 */
export const drawingOf = ({ nodes, hops, truncated }, centerId) => {
  const around = nodes.filter(({ id }) => id !== centerId);
  const center = nodes.find(({ id }) => id === centerId);
  if (!center || around.length === 0) return null;
  const places = new Map([
    [centerId, { x: WIDTH / 2, y: HEIGHT / 2 }],
    ...around.map((node, index) => [node.id, onEllipse(index, around.length)]),
  ]);
  const names = new Map(nodes.map((node) => [node.id, node]));
  const drawn = hops.filter(({ from, to }) => places.has(from.id) && places.has(to.id));
  return h(
    'section',
    { class: 'around', 'aria-labelledby': 'around' },
    h('h2', { id: 'around' }, 'Xung quanh'),
    truncated ? h('p', { class: 'more' }, 'Chỉ vẽ những gì gần nhất.') : null,
    svg(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'group', 'aria-label': `Những gì gắn với ${center.name}` },
      drawn.map((hop) => line(hop, places)),
      [center, ...around].map((node) => dot(node, places.get(node.id), node.id === centerId)),
    ),
    h(
      'details',
      {},
      h('summary', {}, 'Đọc thành lời'),
      h(
        'ul',
        {},
        drawn.map(({ relation, from, to }) =>
          h('li', {}, `${names.get(from.id).name} – ${RELATIONS[relation] ?? relation} – ${names.get(to.id).name}`),
        ),
      ),
    ),
  );
};

/** Neighbours in turn sit on an outer and an inner ring, so that their names have room. */
const onEllipse = (index, count) => {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  const ring = count > 8 && index % 2 === 1 ? 0.66 : 1;
  return {
    x: WIDTH / 2 + Math.cos(angle) * (WIDTH / 2 - 110) * ring,
    y: HEIGHT / 2 + Math.sin(angle) * (HEIGHT / 2 - 40) * ring,
  };
};

const line = ({ relation, from, to }, places) => {
  const a = places.get(from.id);
  const b = places.get(to.id);
  return svg('line', { x1: a.x, y1: a.y, x2: b.x, y2: b.y }, svg('title', {}, RELATIONS[relation] ?? relation));
};

const dot = (node, { x, y }, isCenter) => {
  const name = node.name.length > LONGEST ? `${node.name.slice(0, LONGEST - 1)}…` : node.name;
  return svg(
    'a',
    {
      href: addressOf(node.id),
      class: `${node.__typename.toLowerCase()}${isCenter ? ' center' : ''}`,
      'aria-label': `${KINDS[node.__typename]}: ${node.name}`,
      'aria-current': isCenter ? 'page' : null,
    },
    svg('title', {}, node.label),
    svg('circle', { cx: x, cy: y, r: isCenter ? 10 : 6 }),
    svg('text', { x, y: y + (isCenter ? 26 : 20), 'text-anchor': 'middle' }, name),
  );
};
