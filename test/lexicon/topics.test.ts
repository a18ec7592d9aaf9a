import { expect, test } from 'vitest';
import { TOPICS } from '../../src/lexicon/topics.ts';

test.each(TOPICS.map((rule) => [rule.example, rule] as const))('%s is about its topic', (example, rule) => {
  const [found] = [...example.matchAll(rule.pattern)];
  expect(found, String(rule.pattern)).toBeDefined();
  expect(rule.name ?? found![1] ?? found![0]).not.toBe('');
});

const named = (text: string, kind: string) =>
  TOPICS.filter((rule) => rule.kind === kind).flatMap((rule) =>
    [...text.matchAll(rule.pattern)].map((match) => rule.name ?? match[1] ?? match[0]),
  );

test.each([
  ['Hội trao quà nhân dịp Tết Đinh Dậu cho hộ nghèo.', 'OCCASION', ['Tết Đinh Dậu']],
  ['Người dân đón Tết Nguyên đán 2017.', 'OCCASION', ['Tết Nguyên đán 2017']],
  ['Họ có một cái Tết ấm lòng.', 'OCCASION', []],
  ['Cơn bão số 11 gây thiệt hại.', 'DISASTER', ['bão số 11']],
  ['Cơn bão Damrey gây thiệt hại.', 'DISASTER', ['bão Damrey']],
  ['Giá cả như bão táp.', 'DISASTER', []],
  ['Chương trình "Vì ngày mai xanh" đã trao quà.', 'CAMPAIGN', ['Vì ngày mai xanh']],
  ['Họ ủng hộ Quỹ Vì người nghèo.', 'CAMPAIGN', ['Vì người nghèo']],
  ['Tạo môi trường kinh doanh tốt.', 'FIELD', []],
  ['Hai tỉnh hợp tác về du lịch, y tế.', 'FIELD', ['du lịch', 'y tế']],
])('%s', (text, kind, names) => expect(named(text, kind)).toEqual(names));
