import { expect, test } from 'vitest';
import { markupOf } from '../../src/text/markup.ts';

test.each([
  ['### Lễ trao quà', 'Lễ trao quà', false],
  ['*Học sinh nhận quà*', 'Học sinh nhận quà', true],
  ['**Sơn La**', 'Sơn La', true],
  ['Học sinh nhận quà |', 'Học sinh nhận quà', true],
  ['> Cảm ơn các em', 'Cảm ơn các em', false],
  [
    '* Nguyễn Cẩm Ly, sinh viên: Hội cần đổi mới. * Trần An: Tôi cũng nghĩ vậy.',
    '* Nguyễn Cẩm Ly, sinh viên: Hội cần đổi mới. * Trần An: Tôi cũng nghĩ vậy.',
    false,
  ],
])('%s is %s with marks', (line, words, emphasised) => {
  const marks = markupOf(line);
  expect(line.slice(marks.before, line.length - marks.after)).toBe(words);
  expect(marks.emphasised).toBe(emphasised);
});
