/**
 * Shows the playground. A link to it may carry a question and its variables (`?query=…&variables=…`), which open in a tab of their
 * own before the examples; what is edited there goes into the address, so that it can be sent to others.
 */
// biome-ignore lint/correctness/noUnusedVariables: the page calls it
function renderPlayground(root, options) {
  const carried = new URL(location.href).searchParams;
  const [query, variables] = [carried.get('query'), carried.get('variables')];
  const keep = (name) => (text) => {
    const address = new URL(location.href);
    if (text.trim() === '') address.searchParams.delete(name);
    else address.searchParams.set(name, text);
    history.replaceState({}, '', address);
  };
  YogaGraphiQL.renderYogaGraphiQL(root, {
    ...options,
    ...(query === null ? {} : { defaultTabs: [{ query, variables }, ...options.defaultTabs] }),
    ...(variables === null ? {} : { variables }),
    onEditQuery: keep('query'),
    onEditVariables: keep('variables'),
  });
}
