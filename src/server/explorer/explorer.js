import { ask } from './api.js';
import { h } from './dom.js';
import { drawingOf } from './drawing.js';
import { articlePage, searchPage, startPage, thingPage } from './pages.js';

const page = document.querySelector('#page');
const status = document.querySelector('#status');
const field = document.querySelector('#q');
const form = document.querySelector('#search');
let going = new AbortController();

/** Shows what the address asks for: `?id=` a thing or an article, `?q=` a search, else the first page. */
async function show({ focus }) {
  going.abort();
  going = new AbortController();
  const { signal } = going;
  const asked = new URLSearchParams(location.search);
  field.value = asked.get('q') ?? '';
  status.textContent = 'Đang tìm…';
  page.setAttribute('aria-busy', 'true');
  try {
    const { title, said, parts, after } = await pageFor(asked, signal);
    document.title = title ? `${title} – Mạch Tin` : 'Mạch Tin';
    page.replaceChildren(...parts.flat(9).filter(Boolean));
    status.textContent = said ?? '';
    after?.(signal);
  } catch (error) {
    if (error.name === 'AbortError') return;
    document.title = 'Mạch Tin';
    page.replaceChildren(h('h1', {}, 'Không được'), h('p', { class: 'error' }, error.message));
    status.textContent = error.message;
  }
  page.removeAttribute('aria-busy');
  if (focus) page.focus();
}

async function pageFor(asked, signal) {
  const id = asked.get('id');
  if (id) return thing(id, signal);
  const text = (asked.get('q') ?? '').trim();
  if (!text) return { parts: startPage(await ask('Start', {}, signal)) };
  const kind = asked.get('kind');
  const answer = await ask('Search', { text, kinds: kind ? [kind] : null, after: asked.get('after') }, signal);
  return {
    title: text,
    said: `${answer.search.totalCount} kết quả`,
    parts: searchPage(answer, { text, kind }),
  };
}

async function thing(id, signal) {
  const { node } = await ask('Thing', { id }, signal);
  if (!node) throw new Error('Không có gì mang mã này.');
  if (node.__typename === 'Article') return { title: node.title, parts: articlePage(node) };
  if (node.name === undefined) throw new Error('Mã này không phải của một người, cơ quan, nơi, sự kiện hay món quà.');
  return { title: node.name, parts: thingPage(node), after: (still) => draw(node.id, still) };
}

/** The drawing comes when it comes: the facts don't wait for it. */
async function draw(id, signal) {
  try {
    const { neighbourhood } = await ask('Around', { id }, signal);
    const drawing = neighbourhood && drawingOf(neighbourhood, id);
    if (drawing) page.querySelector('#drawing')?.replaceChildren(drawing);
  } catch (error) {
    if (error.name !== 'AbortError')
      page.querySelector('#drawing')?.replaceChildren(h('p', { class: 'error' }, error.message));
  }
}

const go = (address) => {
  history.pushState(null, '', address);
  return show({ focus: true });
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(`/?${new URLSearchParams({ q: field.value })}`);
});

document.addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const anchor = event.target.closest('a');
  const address = anchor?.getAttribute('href');
  if (!address || !(address === '/' || address.startsWith('/?'))) return;
  event.preventDefault();
  go(address);
});

addEventListener('popstate', () => show({ focus: false }));
show({ focus: false });
