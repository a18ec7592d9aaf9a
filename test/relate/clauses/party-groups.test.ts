import { expect, test } from 'vitest';
import { recognise } from '../../../src/recognise/recognisers.ts';
import { partyGroups } from '../../../src/relate/clauses/party-groups.ts';
import { type Reading, readSentences } from '../../../src/relate/clauses/reading.ts';
import { resolveMentions } from '../../../src/relate/coreference.ts';
import { readDocument } from '../../../src/text/read-document.ts';
import { articleOf } from '../facts-of.ts';

function readingOf(text: string): Reading {
  const document = readDocument(articleOf(text));
  const mentions = recognise(document);
  return readSentences(document, mentions, resolveMentions(document, mentions))[0]!;
}

/** Each group as its governor and its words: "tại: Lào Cai". */
function groupsIn(text: string): readonly string[] {
  const reading = readingOf(text);
  return partyGroups(reading, 0, reading.shape.length).map(({ chunks, governor }) => {
    const words = chunks.map(({ start, end }) => reading.text.slice(start, end)).join(' + ');
    return governor === null ? words : `${governor}: ${words}`;
  });
}

test.each([
  [
    'Công ty TNHH An Lộc phối hợp với Sở Y tế tỉnh Sơn La và Hội Chữ thập đỏ tỉnh Sơn La trao quà.',
    ['Công ty TNHH An Lộc + Sở Y tế tỉnh Sơn La + Hội Chữ thập đỏ tỉnh Sơn La'],
  ],
  ['Tại Lào Cai, Công ty TNHH An Lộc trao quà.', ['Tại: Lào Cai', 'Công ty TNHH An Lộc']],
  ['Theo Sở Y tế tỉnh Sơn La, Công ty TNHH An Lộc đã trao quà.', ['theo: Sở Y tế tỉnh Sơn La', 'Công ty TNHH An Lộc']],
  ['Công ty TNHH An Lộc trao quà cho Trường THPT Bắc Sơn.', ['Công ty TNHH An Lộc', 'cho: Trường THPT Bắc Sơn']],
])('%s', (text, groups) =>
  expect(groupsIn(text).map((each) => each.replace('Tại', 'tại'))).toEqual(
    groups.map((each) => each.replace('Tại', 'tại')),
  ),
);

test('a reading’s shape is as long as its text, whatever the letters', () => {
  for (const text of [
    'İstanbul và Công ty TNHH An Lộc trao quà.',
    'Hoà Bình, uỷ ban và sỹ quan tặng quà.',
    'ẞ đ Đ ﬁ',
  ]) {
    const reading = readingOf(text);
    expect(reading.shape).toHaveLength(reading.text.length);
  }
});
