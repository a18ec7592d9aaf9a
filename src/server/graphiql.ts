import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { GraphiQLOptions } from 'graphql-yoga';
import { EXAMPLES } from './examples.ts';
import { fileBeside, type StaticFile, staticFile } from './static-file.ts';

const STYLE = '/graphiql/graphiql.css';
const SCRIPT = '/graphiql/graphiql.js';

/**
 * The playground's files by the path that they are served at; its page is at the path `page`. The package renders one page of
 * 9 MB with all in it: taken apart, script and style stay in the browser's cache, and travel zipped.
 */
export const graphiqlFiles = async (): Promise<ReadonlyMap<string, StaticFile>> => {
  const whole = renderGraphiQL(OPTIONS);
  const style = between(whole, '<style>', '</style>');
  const script = between(whole, '<script>', '</script>');
  const page = [
    whole.slice(0, style.start - '<style>'.length),
    `<link rel="stylesheet" href="${STYLE}" />`,
    whole.slice(style.end + '</style>'.length, script.start - '<script>'.length),
    `<script src="${SCRIPT}"></script>`,
    whole.slice(script.end + '</script>'.length),
  ].join('');
  const program = `${fileBeside(import.meta.url, './playground-link.js')}${withOurCall(whole.slice(script.start, script.end))}`;
  return new Map([
    ['page', staticFile('text/html; charset=utf-8', page.trim(), POLICY)],
    [STYLE, staticFile('text/css; charset=utf-8', whole.slice(style.start, style.end))],
    [SCRIPT, staticFile('text/javascript; charset=utf-8', program, {}, await promisify(gzip)(program))],
  ]);
};

const OPTIONS: GraphiQLOptions = {
  title: 'Mạch Tin',
  defaultTabs: EXAMPLES.map(({ query, variables }) => ({ query, variables: JSON.stringify(variables, null, 2) })),
  defaultEditorToolsVisibility: 'variables',
  subscriptionsProtocol: 'SSE',
  shouldPersistHeaders: false,
  inputValueDeprecation: true,
  schemaDescription: true,
};

/** Its editor runs workers out of blobs and writes styles into the page. */
const POLICY = {
  'content-security-policy':
    "default-src 'none'; script-src 'self' blob:; worker-src blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'",
};

/** The last call in the package's script shows the page; ours does so with what the address carries. */
const withOurCall = (script: string): string => {
  const call = 'YogaGraphiQL.renderYogaGraphiQL(';
  const at = script.lastIndexOf(call);
  if (at < 0) throw new Error(`the playground's script has no ${call}`);
  return `${script.slice(0, at)}renderPlayground(${script.slice(at + call.length)}`;
};

const between = (text: string, open: string, close: string): { readonly start: number; readonly end: number } => {
  const at = text.indexOf(open);
  const start = at + open.length;
  const end = text.indexOf(close, start);
  if (at < 0 || end < 0) throw new Error(`the playground's page has no ${open}`);
  return { start, end };
};
