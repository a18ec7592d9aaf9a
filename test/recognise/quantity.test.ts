import { expect, test } from 'vitest';
import { quantity } from '../../src/recognise/quantity.ts';
import { documentOf } from '../document-of.ts';

const counts = (text: string) => {
  const document = documentOf(text);
  return document.sentences.flatMap((sentence) => quantity(document, sentence));
};

test.each([
  ['Đoàn trao 30 suất quà cho học sinh.', '30 suất quà', '30', 'suất', 'quà', false],
  [
    'Đoàn tặng quà cho 10 hộ gia đình chính sách của tỉnh.',
    '10 hộ gia đình chính sách',
    '10',
    'hộ gia đình',
    'chính sách',
    false,
  ],
  ['Hội tặng hai sổ tiết kiệm, mỗi sổ 5 triệu.', 'hai sổ tiết kiệm', '2', 'sổ tiết kiệm', '', false],
  ['Công ty gửi gần 1.200 kg gạo.', 'gần 1.200 kg gạo', '1200', 'kg', 'gạo', true],
  ['Công ty gửi 4.000m tôn lạnh.', '4.000m tôn lạnh', '4000', 'm', 'tôn lạnh', false],
  ['Xã nhận 01 tấn gạo.', '01 tấn gạo', '1', 'tấn', 'gạo', false],
  ['Hội trao 10 xe lăn cho người khuyết tật.', '10 xe lăn', '10', 'xe lăn', '', false],
  ['Có hơn 9.000 đoàn viên dự.', 'hơn 9.000 đoàn viên', '9000', 'đoàn viên', '', true],
  ['Cả nước có 6 triệu người có công.', '6 triệu người có công', '6000000', 'người có công', '', false],
  [
    'Thăm 10 gia đình có hoàn cảnh khó khăn tại xã.',
    '10 gia đình có hoàn cảnh khó khăn',
    '10',
    'gia đình',
    'có hoàn cảnh khó khăn',
    false,
  ],
])('%s counts %s', (text, words, number, unit, what, approximate) => {
  expect(counts(text)).toContainEqual(
    expect.objectContaining({
      quantity: number,
      unit,
      what,
      approximate,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }),
  );
});

test.each([
  'Em học lớp 5 ở trường.',
  'Ngày 7/1, đoàn đến.',
  'Trao 500 triệu đồng.',
  'Tổ 3 xã Tả Van.',
  'Nhà ở đường Hai Bà Trưng.',
])('%s counts nothing', (text) => expect(counts(text)).toEqual([]));
