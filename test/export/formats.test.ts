import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { judgementPort } from '../../seed/review/judgement-port.ts';
import { exportGraph, FORMAT_NAMES } from '../../src/export/formats.ts';
import { EXPORTED_KINDS, EXPORTED_RELATIONS, WHOLE } from '../../src/export/scope.ts';
import type { EdgeRow, EvidenceRow, GraphStore, NodeRow } from '../../src/graph/graph-store.ts';
import { exported, openSamples, type Samples } from './exported.ts';
import { readCsv } from './read-csv.ts';
import { GEXF_SCHEMA, GRAPHML_SCHEMA } from './xml-schemas.ts';

let samples: Samples;
let lines: readonly (NodeRow | EdgeRow | EvidenceRow)[];

beforeAll(async () => {
  samples = await openSamples();
  lines = parsed(await exported(samples.store, 'jsonl'));
});
afterAll(() => samples.close());

const parsed = (text: string): readonly (NodeRow | EdgeRow | EvidenceRow)[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** What the parser has to say against a text. */
const complaints = async (contents: string, schema: string): Promise<readonly string[]> => {
  const { errors } = await validateXML({
    xml: [{ fileName: 'export.xml', contents }],
    schema: [{ fileName: 'schema.xsd', contents: schema }],
    initialMemoryPages: memoryPages.defaultInitialMemoryPages * 4,
    maxMemoryPages: memoryPages.max,
  });
  return errors.map(({ message }) => message);
};

const XML = { gexf: GEXF_SCHEMA, graphml: GRAPHML_SCHEMA };

/** A store that holds these rows. */
const holding = (...rows: readonly (NodeRow | EdgeRow | EvidenceRow)[]): Pick<GraphStore, 'exportRows'> => ({
  exportRows: async function* () {
    yield* rows;
  },
});

const official = (id: string, name: string): NodeRow => ({ row: 'node', id, kind: 'Official', properties: { name } });

describe.each(['gexf', 'graphml'] as const)('%s', (format) => {
  test('is valid, and each line ends at points that are there', async () => {
    const text = await exported(samples.store, format);
    expect(await complaints(text, XML[format])).toEqual([]);
    const count = (row: string) => lines.filter((line) => line.row === row).length;
    expect(text.match(/<node /g)).toHaveLength(count('node'));
    expect(text.match(/<edge /g)).toHaveLength(count('edge'));
    expect(text).toContain('Hoàng Trung Hải');
  });

  test('of one relation has the kinds at its ends', async () => {
    const text = await exported(samples.store, format, ['GAVE']);
    expect(await complaints(text, XML[format])).toEqual([]);
    expect(text).toMatch(/GAVE\.org_\w+\.don_/);
    expect(text).not.toMatch(/art_|WENT_TO/);
  });

  test('of nothing, and of one kind, is valid too', async () => {
    expect(await complaints(await exported(holding(), format), XML[format])).toEqual([]);
    expect(await complaints(await exported(samples.store, format, ['Topic']), XML[format])).toEqual([]);
  });

  test('holds whatever a name may be', async () => {
    const names = ['<a b="1">&amp;', ']]>', '\'"', 'hai\ndòng\t', '\u0001\u000B\uFFFE', '\uD800', '𝒳', '<!-- -->'];
    const text = await exported(holding(...names.map((name, n) => official(`off_${n}`, name))), format);
    expect(await complaints(text, XML[format])).toEqual([]);
    expect(text).toContain('&lt;a b=&quot;1&quot;&gt;&amp;amp;');
    expect(text).toContain('hai&#10;dòng&#9;');
  });
});

describe('CSV', () => {
  test('has a line a row, and each line all columns', async () => {
    const [head, ...rows] = readCsv(await exported(samples.store, 'csv'));
    expect(rows).toHaveLength(lines.length);
    for (const row of rows) expect(row).toHaveLength(head!.length);
    expect(new Set(head)).toHaveProperty('size', head!.length);
  });

  test('says what the graph says', async () => {
    const [head, ...rows] = readCsv(await exported(samples.store, 'csv', ['Donation', 'GAVE']));
    const records = rows.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at]])));
    for (const line of lines) {
      if (line.row === 'node' && line.kind === 'Donation') {
        expect(records.find(({ id }) => id === line.id)).toMatchObject({
          row: 'node',
          type: 'Donation',
          name: line.properties.name,
          minor: String(line.properties.minor ?? ''),
        });
      }
      if (line.row === 'edge' && line.type === 'GAVE') {
        expect(records).toContainEqual(expect.objectContaining({ type: 'GAVE', fromId: line.from, toId: line.to }));
      }
    }
    expect(head).not.toContain('quote');
  });
});

describe('an export', () => {
  test('of some kinds and relations has them alone', async () => {
    const some = parsed(await exported(samples.store, 'jsonl', ['Official', 'HOLDS', 'Evidence']));
    expect(some).toEqual(
      lines.filter(
        (line) =>
          line.row === 'evidence' ||
          (line.row === 'node' && line.kind === 'Official') ||
          (line.row === 'edge' && line.type === 'HOLDS'),
      ),
    );
  });

  test('holds nothing that was ruled out', async () => {
    const nodes = lines.filter((line): line is NodeRow => line.row === 'node');
    const gift = nodes.find(({ kind }) => kind === 'Donation')!.id;
    const person = nodes.find(({ properties }) => properties.name === 'Lương Khánh Ngân')!.id;
    const word = { note: 'asked', url: null, by: null };
    const { rule } = judgementPort(samples.store);
    await rule({ subject: gift, ruling: 'WRONG', ...word });
    await rule({ subject: person, ruling: 'PRIVATE', ...word });
    for (const format of FORMAT_NAMES) {
      const text = await exported(samples.store, format);
      expect([text.includes(gift), text.includes(person)]).toEqual([false, false]);
    }
    await rule({ subject: gift, ruling: 'STANDS', ...word });
    await rule({ subject: person, ruling: 'STANDS', ...word });
    expect(parsed(await exported(samples.store, 'jsonl'))).toEqual(lines);
  });

  test('refuses a name that is neither', async () => {
    await expect(exported(samples.store, 'jsonl', ['GAVE', 'Judgement'])).rejects.toThrow(
      /must name kinds and relations, which are Article, .*GAVE.*, but got "Judgement"/,
    );
    for (const name of [...EXPORTED_KINDS, ...EXPORTED_RELATIONS]) {
      expect(await exported(holding(), 'jsonl', [name])).toBe('');
    }
  });

  test.each(FORMAT_NAMES)('as %s reads no more rows than are taken', async (format) => {
    let read = 0;
    const endless: Pick<GraphStore, 'exportRows'> = {
      exportRows: async function* () {
        for (;;) {
          read += 1;
          yield official(`off_${read}`, 'Trần Thị Mai Anh');
        }
      },
    };
    const chunks = exportGraph(endless, { format, scope: WHOLE })[Symbol.asyncIterator]();
    let taken = 0;
    for (let n = 0; n < 20; n += 1) taken += (await chunks.next()).value!.length;
    await chunks.return?.();
    expect(taken).toBeGreaterThan(20 * 65_000);
    // A row is at least 40 characters long; a statement of Cypher holds back a hundred.
    expect(read).toBeLessThan(taken / 40 + 200);
    const after = read;
    await new Promise((resolve) => setImmediate(resolve));
    expect(read).toBe(after);
  });
});
