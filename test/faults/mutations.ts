import { gzipSync } from 'node:zlib';
import { story } from '../seed/seeding.ts';

/** Good files of every format, by ending. */
export const GOOD: Readonly<Record<string, (at: number) => Buffer>> = {
  txt: (at) => Buffer.from(story(at)),
  md: (at) => Buffer.from(`---\ntitle: Tin ${at}\npublishedOn: 2017-03-02\n---\n${story(at)}`),
  json: (at) => Buffer.from(JSON.stringify({ title: `Tin ${at}`, text: story(at), id: `j${at}` })),
  jsonl: (at) =>
    Buffer.from([0, 1].map((more) => JSON.stringify({ text: story(at), id: `l${at}-${more}` })).join('\n')),
  csv: (at) => Buffer.from(`id,text\nc${at},"${story(at)}"\n`),
  html: (at) =>
    Buffer.from(`<html><head><title>Tin ${at}</title></head><body><article>${story(at)}</article></body></html>`),
  xml: (at) =>
    Buffer.from(
      `<rss><channel><title>Báo</title><item><guid>x${at}</guid><title>Tin</title><description>${story(at)}</description></item></channel></rss>`,
    ),
  'txt.gz': (at) => gzipSync(story(at)),
};

type Mutation = (bytes: Buffer, random: () => number) => Buffer;

const somewhere = (bytes: Buffer, random: () => number): number => Math.floor(random() * bytes.length);

const inserted = (bytes: Buffer, at: number, more: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at)]);

/** What happens to files. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'cut short': (bytes, random) => bytes.subarray(0, somewhere(bytes, random)),
  empty: () => Buffer.alloc(0),
  'with bytes flipped': (bytes, random) => {
    const copy = Buffer.from(bytes);
    for (let time = 0; time < 20; time += 1) copy[somewhere(copy, random)]! ^= 1 << Math.floor(random() * 8);
    return copy;
  },
  'with NUL bytes': (bytes, random) => inserted(bytes, somewhere(bytes, random), Buffer.alloc(3)),
  'with a lone surrogate': (bytes, random) =>
    inserted(bytes, somewhere(bytes, random), Buffer.from([0xed, 0xa0, 0x80])),
  'with a surrogate escaped': (bytes, random) =>
    inserted(bytes, somewhere(bytes, random), Buffer.from('\\ud800&#xd800;')),
  'with marks in front': (bytes) => Buffer.concat([Buffer.from('\ufeff\ufeff'), bytes]),
  'with the mark of UTF-16': (bytes) => Buffer.concat([Buffer.from([0xff, 0xfe]), bytes]),
  'in UTF-16 of odd length': (bytes) => Buffer.concat([Buffer.from(`\ufeff${bytes}`, 'utf16le'), Buffer.from([1])]),
  'of random bytes': (bytes, random) =>
    Buffer.from(Array.from({ length: bytes.length }, () => Math.floor(random() * 256))),
  'said over and over': (bytes) => Buffer.concat(Array.from({ length: 20 }, () => bytes)),
  'without its quotes and brackets': (bytes) =>
    Buffer.from(bytes.toString('latin1').replace(/["<>{}[\]]/g, ''), 'latin1'),
  'with all its quotes doubled': (bytes) => Buffer.from(bytes.toString('latin1').replace(/["<{[]/g, '$&$&'), 'latin1'),
};
