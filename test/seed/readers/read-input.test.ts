import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readInput } from '../../../seed/readers/read-input.ts';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'machtin-readers-'));
});

afterAll(async () => {
  await rm(root, { recursive: true, force: true });
});

async function read(name: string, content: string | Uint8Array): Promise<readonly string[]> {
  const path = join(root, name);
  await writeFile(path, content);
  const lines: string[] = [];
  for await (const entry of readInput({ path, key: name })) {
    const place = `${entry.name.slice(root.length + 1)} [${entry.key}]`;
    if ('failure' in entry) lines.push(`${place} ! ${entry.failure.message.replaceAll(`${root}/`, '')}`);
    else if ('article' in entry) {
      const { title, text, source, byline, url, publishedOn, externalId } = entry.article;
      lines.push(`${place} ${JSON.stringify([title, text, source, byline, url, publishedOn, externalId])}`);
    }
  }
  return lines;
}

const PAGE = `<!doctype html><html><head><title>Trang</title>
<link rel="canonical" href="https://bao.example/tin-1"><meta property="og:site_name" content="Báo Gió Lào">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Thăm Lào Cai","datePublished":"2017-01-08T06:00:00+07:00","author":{"name":"An"}}</script>
</head><body><nav><a href="/">Trang chủ</a></nav><h1>Thăm Lào Cai</h1>
<article><p>Ng&agrave;y 7/1, đo&agrave;n c&ocirc;ng t&aacute;c đến Lào Cai&nbsp;làm việc với lãnh đạo tỉnh về chương trình hợp tác. ${'Hai bên trao đổi. '.repeat(20)}</p>
<p>Đoạn hai.<br>Dòng mới.</p><ul><li><a href="/khac">Tin liên quan</a></li></ul></article>
<footer>Bản quyền</footer></body></html>`;

function zip(files: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [path, content] of Object.entries(files)) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(Buffer.from(content));
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(Buffer.byteLength(content), 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    parts.push(local, name, packed);
    list.push(entry, name);
    at += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Báo Gió Lào</title>
<item><title>Một &amp; hai</title><link>https://bao.example/1</link><pubDate>Sat, 07 Jan 2017 23:30:00 +0700</pubDate>
<description><![CDATA[<p>Chữ <b>đậm</b>.</p>]]></description><guid>g1</guid></item>
<item><title>Không chữ</title></item></channel></rss>`;

describe('a file is read', () => {
  test.each<[string, string, string | Uint8Array, readonly string[]]>([
    ['as text', 'a.txt', 'Đầu đề\nchữ', ['a.txt [a.txt] ["Đầu đề","Đầu đề\\nchữ",null,null,null,null,null]']],
    [
      'as an object of JSON',
      'a.json',
      '{"headline": "Đầu", "content": "chữ", "published_at": "2017-01-07T01:00:00Z", "id": 7, "link": "https://bao.example/a"}',
      ['a.json [a.json] ["Đầu","chữ",null,null,"https://bao.example/a","2017-01-07","7"]'],
    ],
    [
      'as a list of JSON, past what is no article',
      'list.json',
      '[{"text": "Một"}, {"title": "hai"}, {"text": "Ba", "publishedOn": "7/1"}]',
      [
        'list.json[0] [null] ["Một","Một",null,null,null,null,null]',
        'list.json[1] [null] ! list.json[1]: "text" must hold the article\'s text, but is not there.',
        'list.json[2] [null] ! list.json[2]: the date must be YYYY-MM-DD, but got "7/1".',
      ],
    ],
    [
      'line by line as JSONL',
      'a.jsonl',
      '{"text": "Một"}\n\n{"text": \n{"text": "Ba", "source": "Báo"}',
      [
        'a.jsonl:1 [null] ["Một","Một",null,null,null,null,null]',
        'a.jsonl:3 [null] ! a.jsonl:3: must be JSON: Unexpected end of JSON input',
        'a.jsonl:4 [null] ["Ba","Ba","Báo",null,null,null,null]',
      ],
    ],
    [
      'as a table with a header',
      'a.csv',
      'title,text,publishedOn\r\n"Đầu ""một""","chữ,\nxuống dòng",2017-01-07\r\nHai,,\r\n',
      [
        'a.csv:2 [null] ["Đầu \\"một\\"","chữ,\\nxuống dòng",null,null,null,"2017-01-07",null]',
        'a.csv:4 [null] ! a.csv:4: "text" must hold the article\'s text, but is not there.',
      ],
    ],
    [
      'as a feed',
      'a.xml',
      FEED,
      [
        'a.xml[0] [null] ["Một & hai","Chữ đậm.","Báo Gió Lào",null,"https://bao.example/1","2017-01-07","g1"]',
        'a.xml[1] [null] ! a.xml[1]: must have a title and a text.',
      ],
    ],
    ['packed', 'a.txt.gz', gzipSync('chữ'), ['a.txt.gz [a.txt.gz] ["chữ","chữ",null,null,null,null,null]']],
    [
      'as an archive, each file by its path, none that leads out of it',
      'a.zip',
      zip({ 'b/hai.txt': 'Hai', 'a.txt': 'Một', 'README.md': 'x', '../c.txt': 'Ba', 'd.jsonl': '{"text": "Bốn"}' }),
      [
        'a.zip/../c.txt [a.zip/../c.txt] ! a.zip/../c.txt: its path leads out of the archive.',
        'a.zip/a.txt [a.zip/a.txt] ["Một","Một",null,null,null,null,null]',
        'a.zip/b/hai.txt [a.zip/b/hai.txt] ["Hai","Hai",null,null,null,null,null]',
        'a.zip/d.jsonl:1 [null] ["Bốn","Bốn",null,null,null,null,null]',
      ],
    ],
    ['not at all where it is another kind', 'a.pdf', '%PDF', [expect.stringContaining('! a.pdf: must be one of .txt')]],
    [
      'not at all where an archive is damaged',
      'b.zip',
      'PK',
      ['b.zip [b.zip] ! b.zip: is no zip file, or is cut short.'],
    ],
    [
      'not at all where it is packed badly',
      'b.txt.gz',
      'no',
      [expect.stringContaining("! b.txt.gz: can't be unpacked")],
    ],
  ])('%s', async (_, name, content, expected) => {
    expect(await read(name, content)).toEqual(expected);
  });

  test('as a page: its text without menus, with what the head says of it', async () => {
    const [line] = await read('a.html', PAGE);
    expect(line).toContain('["Thăm Lào Cai","Ngày 7/1, đoàn công tác đến Lào Cai làm việc');
    expect(line).toContain('Đoạn hai.\\nDòng mới.","Báo Gió Lào","An","https://bao.example/tin-1","2017-01-08",null]');
    expect(line).not.toMatch(/Tin liên quan|Trang chủ|Bản quyền/);
  });

  test('up to what an archive may unpack to', async () => {
    const [line] = await read('bomb.txt.gz', gzipSync(Buffer.alloc(257 * 1024 * 1024), { level: 1 }));
    expect(line).toContain('must be at most 64 MB');
  });
});
