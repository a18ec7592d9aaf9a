import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExportFlags, exportCommand } from '../../../seed/export/export-command.ts';
import { exported, openSamples, type Samples } from '../../export/exported.ts';
import { readCsv } from '../../export/read-csv.ts';

let samples: Samples;

beforeAll(async () => {
  samples = await openSamples();
});
afterAll(() => samples.close());

const printed = async (flags: ExportFlags): Promise<string> => {
  const out = new PassThrough({ highWaterMark: 1 });
  const parts: Buffer[] = [];
  out.on('data', (part: Buffer) => parts.push(part));
  expect(await exportCommand(samples.store, flags, out)).toBe(0);
  return Buffer.concat(parts).toString();
};

describe('npm run export', () => {
  test('prints the graph, or the kinds that are named', async () => {
    expect(await printed({ format: 'jsonl' })).toBe(await exported(samples.store, 'jsonl'));
    expect(await printed({ format: 'csv', only: ['Topic'] })).toBe(await exported(samples.store, 'csv', ['Topic']));
    expect((await printed({ format: 'csv', only: ['Topic'], excel: true })).charCodeAt(0)).toBe(0xfeff);
  });

  test('prints all rows of a connection', async () => {
    const rows = readCsv(await printed({ format: 'csv', query: '{ officials { nodes { name } } }' }));
    const officials = (await exported(samples.store, 'jsonl', ['Official'])).trimEnd().split('\n');
    expect(rows).toHaveLength(officials.length + 1);
    expect(rows).toContainEqual(['Hoàng Trung Hải']);
  });

  test.each<readonly [ExportFlags, string]>([
    [{ format: 'xml' }, '--format must be one of jsonl, csv, gexf, graphml, cypher, but got "xml".'],
    [{ format: 'csv', only: ['Judgement'] }, 'but got "Judgement"'],
    [{ format: 'csv', query: '{ officials { nodes { nam } } }' }, '--query: Cannot query field "nam"'],
    [{ format: 'csv', query: '{' }, '--query: Syntax Error'],
    [{ format: 'csv', query: '{ stats { articles } }' }, 'it must ask for one connection'],
    [{ format: 'csv', query: '{ a }', only: ['Topic'] }, 'do not go together'],
  ])('refuses %j', async (flags, message) => {
    await expect(printed(flags)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(message),
    });
  });
});
