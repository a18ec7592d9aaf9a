import { describe, expect, test } from 'vitest';
import { refuseMojibake } from '../../src/text/mojibake.ts';

const VIETNAMESE =
  'Sáng 5/9, Ủy ban nhân dân tỉnh Lào Cai tổ chức lễ khai giảng năm học mới và trao quà cho học sinh nghèo.';

describe('what no reader could read is refused', () => {
  test.each([
    ['TCVN3', 'Uû ban nh©n d©n tØnh Lµo Cai tæ chøc lÔ khai gi¶ng n¨m häc míi vµ trao quµ cho häc sinh nghÌo.'],
    [
      'VNI',
      'UÛy ban nhaân daân tænh Laøo Cai toå chöùc leã khai giaûng naêm hoïc môùi vaø trao quaø cho hoïc sinh ngheøo.',
    ],
    ['decoded', Buffer.from(VIETNAMESE).toString('latin1')],
    ['NUL', `${VIETNAMESE}\0`],
    ['surrogate', `${VIETNAMESE}\ud800`],
  ])('%s', (name, text) => {
    expect(() => refuseMojibake(text)).toThrow(expect.objectContaining({ code: 'UNREADABLE' }));
    expect(() => refuseMojibake(text)).toThrow(name);
  });
});

describe('what is plain Unicode passes', () => {
  test.each([
    VIETNAMESE,
    VIETNAMESE.normalize('NFD'),
    'L’été dernier, à Hà Nội, le naïf poète a été aimé, déçu et agréé par le chœur.',
    'Señor Peña, mañana en España el niño sueña con la caña.',
    'An English sentence about nothing at all.',
    '',
  ])('%j', (text) => expect(() => refuseMojibake(text)).not.toThrow());
});
