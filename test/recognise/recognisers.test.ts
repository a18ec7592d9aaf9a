import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recognise } from '../../src/recognise/recognisers.ts';
import { documentOf } from '../document-of.ts';

const WORDS = [
  'ông',
  'Lê Văn Bình',
  ',',
  'Bí thư',
  'Tỉnh ủy',
  'UBND',
  'tỉnh',
  'Hà Nam',
  'Công ty',
  'Sao Mai',
  '-',
  'và',
  'trao',
  '30 suất quà',
  '1 tỷ đồng',
  'ngày 7/1',
  '(',
  ')',
  'các',
  'Phó Chủ tịch',
  'xã',
  'Tân Tiến',
  ':',
  ';',
  'đoàn công tác',
  'của',
  'nguyên',
  '.',
  'Quỹ',
  '“',
  '”',
];

test('mentions are in order, inside their sentence, without overlap, and say the words of their span', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
      const document = documentOf(`Sáng nay, ${words.join(' ')} đã họp.`);
      let last = 0;
      for (const mention of recognise(document)) {
        const sentence = document.sentences[mention.sentence]!;
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.start).toBeGreaterThanOrEqual(sentence.start);
        expect(mention.end).toBeLessThanOrEqual(sentence.end);
        if (mention.type === 'person') {
          expect(document.text.slice(mention.start, mention.end).replace(/\s+/g, ' ')).toBe(mention.name);
        }
        last = mention.end;
      }
    }),
    { numRuns: 300 },
  );
});

test('of two readings the longer stays: a body keeps the province in its name', () => {
  const mentions = recognise(documentOf('Hôm qua, Quỹ Khuyến học tỉnh Hà Nam trao quà tại Hà Nam.'));
  expect(mentions.map((mention) => mention.type)).toContain('organization');
  const body = mentions.find((mention) => mention.type === 'organization');
  expect(body).toMatchObject({ name: 'Quỹ Khuyến học tỉnh Hà Nam', province: { name: 'Hà Nam' } });
  expect(mentions.filter((mention) => mention.type === 'province')).toHaveLength(1);
});

test('a delegation is read with its body', () => {
  const mentions = recognise(documentOf('Chiều qua, đoàn công tác của Thành ủy Hà Nội thăm Hà Nam.'));
  expect(mentions.find((mention) => mention.type === 'organization')).toMatchObject({
    name: 'Thành ủy Hà Nội',
    delegation: 'đoàn công tác',
  });
});

test('the short name of a body is no body where it says a field', () => {
  const text = 'Sở Văn hóa, Thể thao và Du lịch (VHTTDL) tổ chức lễ. VHTTDL trao quà cho cán bộ ngành VHTTDL.';
  const bodies = recognise(documentOf(text)).filter((mention) => mention.type === 'organization');
  expect(bodies.map(({ name, start }) => [name, start])).toEqual([
    ['Sở Văn hóa, Thể thao và Du lịch', 0],
    ['VHTTDL', text.indexOf('VHTTDL trao')],
  ]);
});
