import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticleFile } from '../../seed/read-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'machtin-read-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const LINE = 'Ngày 7/1, tại thành phố Lào Cai';

describe('a text file', () => {
  test('is the whole text, titled by its first line that is not empty', async () => {
    const article = await readArticleFile(await file('a.txt', `\n  Thăm Lào Cai \n\n${LINE}\n`));
    expect(article.title).toBe('Thăm Lào Cai');
    expect(article.text).toBe(`\n  Thăm Lào Cai \n\n${LINE}\n`);
    expect(article.publishedOn).toBeNull();
  });

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${LINE}`, 'utf8')],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${LINE}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${LINE}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from(LINE, 'utf16le')],
  ])('may be %s', async (name, bytes) => {
    const article = await readArticleFile(await file(`${name}.txt`, bytes));
    expect(article.text).toBe(LINE);
  });

  test.each([
    ['tcvn.txt', Buffer.from([0x4e, 0x67, 0xb5, 0x79, 0x20, 0xe9]), /UTF-8, UTF-16 or windows-1258/],
    ['lone.txt', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x20, 0x00]), /UTF-8, UTF-16 or windows-1258/],
    ['nul.txt', Buffer.from('Lào\0Cai'), /NUL/],
    ['empty.txt', Buffer.from(' \n\n'), /holds no text/],
    ['page.pdf', Buffer.from('x'), /must be one of/],
  ])('is refused by name when it cannot be read: %s', async (name, bytes, message) => {
    const path = await file(name, bytes);
    await expect(readArticleFile(path)).rejects.toThrow(message);
    await expect(readArticleFile(path)).rejects.toThrow(name);
  });

  test('that is not there is said to be missing', async () => {
    await expect(readArticleFile(join(folder, 'none.txt'))).rejects.toThrow(/none\.txt: there is no such file/);
  });
});

describe('a Markdown file', () => {
  test('gives its front matter as metadata and its body, to the letter, as the text', async () => {
    const path = await file(
      'b.md',
      `---\ntitle: "Trao học bổng: 150 suất"\nsource: tin.example\npublishedOn: 2013-11-01\nauthor: An Bình\n---\n\n${LINE}\n`,
    );
    expect(await readArticleFile(path)).toEqual({
      title: 'Trao học bổng: 150 suất',
      text: `\n${LINE}\n`,
      source: 'tin.example',
      byline: 'An Bình',
      url: null,
      publishedOn: '2013-11-01',
      externalId: null,
    });
  });

  test('without front matter is titled by its first line', async () => {
    const article = await readArticleFile(await file('c.md', `# Thăm Lào Cai\n\n${LINE}`));
    expect(article.title).toBe('Thăm Lào Cai');
    expect(article.text).toContain('# Thăm Lào Cai');
  });

  test.each([
    ['d.md', '---\npublishedOn: 7/1\n---\nx', '"publishedOn" must be a date (YYYY-MM-DD), but got "7/1".'],
    ['e.md', '---\npublishedOn: 2013-02-30\n---\nx', 'but got "2013-02-30".'],
    ['f.md', '---\n- a\n---\nx', '"front matter" must be a table'],
    ['g.md', '---\ntitle: "a\n---\nx', 'must be YAML'],
  ])('is refused when its head is wrong: %s', async (name, content, message) => {
    await expect(readArticleFile(await file(name, content))).rejects.toThrow(message);
  });
});
