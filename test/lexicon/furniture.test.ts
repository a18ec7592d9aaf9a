import { expect, test } from 'vitest';
import { FURNITURE } from '../../src/lexicon/furniture.ts';

test.each(FURNITURE.flatMap((rule) => rule.examples.map((example) => [example, rule] as const)))(
  '%s is page furniture',
  (example, rule) => expect(rule.pattern.test(example)).toBe(true),
);

test.each([
  'Chia sẻ khó khăn với đồng bào vùng lũ',
  'Hà Nội: Chia sẻ yêu thương',
  'Ảnh hưởng của bão số 11',
  'Bình luận viên Trần Văn Bình dự lễ.',
  'Giáo dục là quốc sách hàng đầu của đất nước',
  'Địa phương đã trao 30 suất quà cho học sinh',
  'Du lịch Lào Cai đón khách thứ một triệu',
  'Quảng cáo sai sự thật bị phạt nặng trong năm nay ở nhiều nơi, theo Sở Y tế',
])('%s is none', (line) => expect(FURNITURE.filter((rule) => rule.pattern.test(line)).map(({ id }) => id)).toEqual([]));
