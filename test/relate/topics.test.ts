import { expect, test } from 'vitest';
import { explained, nameIn } from './facts-of.ts';

test.each([
  [
    'Ngày 3/5, Công ty TNHH An Lộc ủng hộ đồng bào bị bão số 10 tại tỉnh Quảng Bình 200 triệu đồng.',
    ['Bão số 10', 'DISASTER'],
  ],
  [
    'Ngày 3/5, Công ty TNHH An Lộc trao 50 suất quà nhân dịp Tết Đinh Dậu cho hộ nghèo tỉnh Lào Cai.',
    ['Tết Đinh Dậu', 'OCCASION'],
  ],
  [
    'Ngày 3/5, tại tỉnh Lào Cai, Công ty TNHH An Lộc trao học bổng “Đường đến trường” cho 50 học sinh nghèo.',
    ['Đường đến trường', 'CAMPAIGN'],
  ],
])('a gift is for what its sentence names: %s', (text, [name, kind]) => {
  const { facts } = explained(text!);
  const topics = facts.donations[0]!.topics.map(({ to }) => nameIn(facts, to));
  expect(topics).toContain(name);
  expect(facts.topics.find((topic) => topic.name === name)?.kind).toBe(kind);
});

test('a field inside a body’s name is no topic', () => {
  const { facts } = explained(
    'Ngày 3/5, tại tỉnh Lào Cai, Sở Y tế tỉnh Lào Cai làm việc với Sở Y tế tỉnh Sơn La, hai bên thống nhất hợp tác về du lịch.',
  );
  expect(facts.topics.map(({ name }) => name)).toEqual(['du lịch']);
});
