/**
 * An element. Children are elements, texts, or lists of them; what is null or false is left out. Texts stay texts: nothing
 * that comes from an article can become markup.
 */
export const h = (tag, attributes = {}, ...children) => fill(document.createElement(tag), attributes, children);

const SVG = 'http://www.w3.org/2000/svg';

export const svg = (tag, attributes = {}, ...children) =>
  fill(document.createElementNS(SVG, tag), attributes, children);

const fill = (element, attributes, children) => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.flat(9).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
};

export const addressOf = (id) => `/?${new URLSearchParams({ id })}`;

/** A link to a thing's page. */
export const link = (thing, text = thing.name) =>
  h('a', { href: addressOf(thing.id), class: `thing ${thing.__typename.toLowerCase()}`, title: thing.label }, text);

/** Things side by side, with commas between. */
export const links = (things) => things.flatMap((thing, index) => (index === 0 ? [link(thing)] : [', ', link(thing)]));
