import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeStream, decodeText } from '../../seed/decode.ts';

const TEXT =
  'Ngày 7/1, Bí thư Thành ủy Hà Nội Trần Văn Bách đến thăm “Lào Cai” – tặng 500 triệu đồng cho Quỹ xóa đói giảm nghèo; ' +
  'Nguyễn Tường Vượng, huyện Quỳnh Lưu, khúc khuỷu, giường, nghiêng, ĐẮK LẮK, Buôn Đôn, nước Pháp.';

const decoder = new TextDecoder('windows-1258');
const BYTES = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const));
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/** As Windows wrote it: letters of one byte where there is one, else the letter and its tone. */
function in1258(text: string): Uint8Array {
  const bytes = [...text.normalize('NFC')].flatMap((letter) => {
    const own = BYTES.get(letter);
    if (own !== undefined) return [own];
    const parts = [...letter.normalize('NFD')];
    const base = parts
      .filter((part) => !TONE.test(part))
      .join('')
      .normalize('NFC');
    return [base, ...parts.filter((part) => TONE.test(part))].map((part) => BYTES.get(part)!);
  });
  return Uint8Array.from(bytes);
}

describe('a text', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16', Buffer.from(TEXT, 'utf16le')],
    ['windows-1258', in1258(TEXT)],
  ])('in %s is decoded, composed as everyone writes it', async (_, bytes) => {
    expect(decodeText(bytes, 'a.txt')).toBe(TEXT);
    const parts: string[] = [];
    for await (const part of decodeStream(chunks(bytes, 64), 'a.txt')) parts.push(part);
    expect(parts.join('')).toBe(TEXT);
  });

  test.each([
    ['short', 'Đà Nẵng'],
    ['of capitals', 'ĐOÀN CÔNG TÁC TỈNH LÀO CAI'],
    [
      'with a foreign name',
      'Đại sứ François Müller thăm Huế, trao học bổng cho học sinh nghèo vượt khó tỉnh Quảng Trị',
    ],
  ])('in windows-1258 is told from others though it is %s', (_, text) => {
    expect(decodeText(in1258(text), 'a.txt')).toBe(text);
  });

  test.each([
    ['French in latin-1', Buffer.from('Le garçon a été été là, voilà, déjà vu', 'latin1')],
    ['German in latin-1', Buffer.from('Müller, Schrödinger, Zürich, Düsseldorf', 'latin1')],
    ['TCVN3', Buffer.from([0x55, 0xfb, 0x20, 0x62, 0x61, 0x6e, 0x20, 0x6e, 0x68, 0xa9, 0x6e, 0x20, 0x64, 0xa9, 0x6e])],
    ['bytes at random', Buffer.from(Array.from({ length: 500 }, (_, at) => (at * 7919 + 13) % 251))],
    ['UTF-8 cut in a letter', Buffer.from('Lào').subarray(0, 2)],
  ])('that is %s is refused', (_, bytes) => {
    expect(() => decodeText(bytes, 'a.txt')).toThrow(/a\.txt: the text must/);
  });

  test('is the same however its bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 60, max: 400 }), fc.boolean(), async (size, old) => {
        const parts: string[] = [];
        const bytes = old ? in1258(TEXT) : Buffer.from(TEXT);
        for await (const part of decodeStream(chunks(bytes, size), 'a.txt')) parts.push(part);
        expect(parts.join('')).toBe(TEXT);
      }),
    );
  });
});

async function* chunks(bytes: Uint8Array, size: number): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
