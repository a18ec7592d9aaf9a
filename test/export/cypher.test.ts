import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cypher, cypherLiteral } from '../../src/export/cypher.ts';
import type { EdgeRow, EvidenceRow, NodeRow } from '../../src/graph/graph-store.ts';
import { openNeo4jStore } from '../../src/graph/neo4j/open.ts';
import { neo4jForTests } from '../neo4j/for-tests.ts';
import { exported, openSamples } from './exported.ts';

const neo4j = await neo4jForTests();

const TEXTS = [
  "d'Arc",
  'hai\ndòng\r\ttab',
  'C:\\users\\u0041',
  '\\\\u0041\\',
  "\\' }) DETACH DELETE n //",
  '\u0001\u2028\u2029',
  '𝒳 ắ',
  '`backtick` "quoted" $parameter',
];

describe('a value in Cypher', () => {
  test.each([
    ["d'Arc", "'d\\'Arc'"],
    ['a\nb', "'a\\nb'"],
    ['\\u', "'\\\\\\u0075'"],
    ['\u0001', "'\\u0001'"],
    [7, '7'],
    [false, 'false'],
    [['a', 'b'], "['a', 'b']"],
    [{ a: 1, b: null }, '{`a`: 1}'],
  ])('%j is %s', (value, literal) => {
    expect(cypherLiteral(value)).toBe(literal);
  });

  test('stays on its line', () => {
    for (const text of TEXTS) expect(cypherLiteral(text)).not.toMatch(/[\n\r\u2028\u2029]/);
  });
});

describe('statements', () => {
  test('are one a line, of a hundred rows at most', async () => {
    const rows = Array.from(
      { length: 250 },
      (_, n): NodeRow => ({ row: 'node', id: `top_${n}`, kind: 'Topic', properties: { name: 'du lịch; y tế' } }),
    );
    const lines: string[] = [];
    for await (const line of cypher(each(rows))) lines.push(line);
    expect(lines.filter((line) => line.startsWith('UNWIND'))).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/^[^\n]+;\n$/);
  });
});

describe.skipIf(neo4j === null)('another Neo4j', () => {
  const run = async (text: string): Promise<void> => {
    for (const line of text.trimEnd().split('\n')) await neo4j!.driver.executeQuery(line.replace(/;$/, ''));
  };

  test('reads each text as it is written', async () => {
    const { records } = await neo4j!.driver.executeQuery(`RETURN ${cypherLiteral(TEXTS)} AS texts`);
    expect(records[0]?.get('texts')).toEqual(TEXTS);
  });

  test('is rebuilt to the same bytes, once or twice', async () => {
    await neo4j!.clear();
    const samples = await openSamples([
      '01-ha-noi-lao-cai.txt',
      '03-quang-binh-bao-lu.md',
      '04-quang-binh-tiep-nhan.md',
    ]);
    const wanted = await exported(samples.store, 'jsonl');
    const statements = await exported(samples.store, 'cypher');
    await samples.close();
    await run(statements);
    // Once more what is written in each of the three ways.
    await run(
      statements
        .split('\n')
        .filter((line, at, all) => statementOf(line) !== statementOf(all[at + 1]))
        .slice(-6)
        .join('\n'),
    );
    const store = await openNeo4jStore(neo4j!);
    try {
      expect(await exported(store, 'jsonl')).toBe(wanted);
    } finally {
      await store.close();
    }
    const page = readFileSync(new URL('../../docs/export.md', import.meta.url), 'utf8');
    const [, question] = /```cypher\n([^`]+)```/.exec(page)!;
    const { records } = await neo4j!.driver.executeQuery(question!);
    expect(records.map((record) => record.get('o.name'))).toContain('Hoàng Trung Hải');
    expect(records[0]?.get('s.quote')).toMatch(/\p{L}{2}/u);
  }, 120_000);
});

const statementOf = (line = ''): string => line.slice(line.lastIndexOf('] AS row'));

async function* each(rows: readonly (NodeRow | EdgeRow | EvidenceRow)[]): AsyncGenerator<(typeof rows)[number]> {
  yield* rows;
}
