import { type DefinitionNode, Kind, parse, print } from 'graphql';
import { fileBeside, type StaticFile, staticFile } from './static-file.ts';

/** The explorer's files by the path that they are served at. */
export const explorerFiles = (): ReadonlyMap<string, StaticFile> =>
  new Map(
    Object.entries(FILES).map(([path, name]) => [path, staticFile(TYPES[extension(name)]!, read(name), { ...POLICY })]),
  );

/** What the explorer asks, by the key that it asks with: `explorer:Search`. It works where only listed operations do. */
export const explorerOperations = (): ReadonlyMap<string, string> => {
  const { definitions } = parse(read('operations.graphql').toString());
  const fragments = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(
    definitions.flatMap((each): [string, string][] =>
      each.kind === Kind.OPERATION_DEFINITION && each.name
        ? [[`explorer:${each.name.value}`, [each, ...usedBy(each, fragments)].map(print).join('\n\n')]]
        : [],
    ),
  );
};

const FILES: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/explorer/explorer.css': 'explorer.css',
  '/explorer/explorer.js': 'explorer.js',
  '/explorer/api.js': 'api.js',
  '/explorer/dom.js': 'dom.js',
  '/explorer/drawing.js': 'drawing.js',
  '/explorer/facts.js': 'facts.js',
  '/explorer/pages.js': 'pages.js',
  '/explorer/words.js': 'words.js',
};

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Nothing comes from elsewhere, nothing inline is run, and no other site may frame the page. */
const POLICY = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
};

const read = (name: string): Buffer => fileBeside(import.meta.url, `./explorer/${name}`);

const extension = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** An operation with a fragment that it does not use is refused. */
const usedBy = (root: DefinitionNode, fragments: readonly DefinitionNode[]): readonly DefinitionNode[] => {
  const used = new Set<DefinitionNode>();
  const visit = (definition: DefinitionNode): void => {
    const text = print(definition);
    for (const each of fragments) {
      if (each.kind !== Kind.FRAGMENT_DEFINITION || used.has(each)) continue;
      if (!new RegExp(`\\.\\.\\. ?${each.name.value}\\b`).test(text)) continue;
      used.add(each);
      visit(each);
    }
  };
  visit(root);
  return [...used];
};
