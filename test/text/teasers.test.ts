import { expect, test } from 'vitest';
import { teasersLength } from '../../src/text/teasers.ts';

test('headlines cut short at the front are counted, the text behind them is not', () => {
  const teasers = 'Sơn La trao 100 suất quà cho học sinh nghèo,... Ngân hàng Phương Bắc giảm lãi suất... ';
  expect(teasersLength(`${teasers}Chiều 22/10, công ty trao quà...`)).toBe(teasers.length);
});

test.each(['Chiều 22/10, công ty trao quà, gạo, sữa... Các em rất vui.', 'Công ty trao quà.'])(
  '%s holds none',
  (text) => expect(teasersLength(text)).toBe(0),
);
