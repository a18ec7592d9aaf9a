import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/sentences.ts';

const split = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('a full stop that ends no sentence', () => {
  test.each([
    'Lễ diễn ra tại TP. Hà Tĩnh với 30 suất quà.',
    'Ủy viên T.Ư Đảng, Bí thư Tỉnh ủy dự lễ.',
    'TS. Trần Văn Bình và PGS.TS. Lê Thị Hoa phát biểu.',
    'Hội quyên được 24.030.000 đồng cho xã.',
    'Đoàn của ông Sergei V. Mikhailov đã đến.',
    'Trung tâm ở Q. 1, TP. Hồ Chí Minh mở cửa.',
    'Ngày 22.4, đ/c. Bình họp.',
    'Trang Quochoi.vn đưa tin.',
    'Thầy nói: "Hãy cố gắng." rồi cười.',
    'Lãnh đạo tỉnh đã tiếp Bà Maria Gomez tại trụ sở.',
  ])('%s', (text) => expect(split(text)).toEqual([text]));
});

describe('the end of a sentence', () => {
  test.each([
    ['Đoàn đến thăm xã.Ông Bình cảm ơn.', ['Đoàn đến thăm xã.', 'Ông Bình cảm ơn.']],
    [
      'Đoàn làm việc với ông Nguyễn Văn A. Tại buổi lễ, đoàn trao quà.',
      ['Đoàn làm việc với ông Nguyễn Văn A.', 'Tại buổi lễ, đoàn trao quà.'],
    ],
    [
      'Đó là nhiệm vụ của TP. Trong thời gian tới, sở sẽ làm.',
      ['Đó là nhiệm vụ của TP.', 'Trong thời gian tới, sở sẽ làm.'],
    ],
    ['Vui quá! Ai cũng cười. "Cảm ơn", bà nói.', ['Vui quá!', 'Ai cũng cười.', '"Cảm ơn", bà nói.']],
    ['Y tế, giáo dục… Tỉnh cần hợp tác.', ['Y tế, giáo dục…', 'Tỉnh cần hợp tác.']],
    ['Trao quà.\n- 30 suất cho xã A\n- 20 suất cho xã B', ['Trao quà.', '30 suất cho xã A', '20 suất cho xã B']],
    [
      'Trẻ em vui đón quà tại buổi lễ Ông Trần Văn Bình trao quà.',
      ['Trẻ em vui đón quà tại buổi lễ', 'Ông Trần Văn Bình trao quà.'],
    ],
    [
      'Bão tàn phá các tỉnh miền Trung Chiều ngày 22/10, công ty trao quà.',
      ['Bão tàn phá các tỉnh miền Trung', 'Chiều ngày 22/10, công ty trao quà.'],
    ],
  ])('%s', (text, sentences) => expect(split(text)).toEqual(sentences));
});

test('a province named Bà Rịa opens none', () => {
  const text = 'Đoàn đến tỉnh Bà Rịa - Vũng Tàu hôm nay.';
  expect(split(text)).toEqual([text]);
});
