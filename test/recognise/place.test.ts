import { describe, expect, test } from 'vitest';
import { place } from '../../src/recognise/place.ts';
import { province } from '../../src/recognise/province.ts';
import { documentOf } from '../document-of.ts';

const places = (text: string) => {
  const document = documentOf(text);
  return document.sentences.flatMap((sentence) => place(document, sentence, province(document, sentence)));
};

test('communes of a province that was merged are in the merged one since', () => {
  const read = (publishedOn: string | null) => {
    const document = documentOf('Đoàn đến huyện Văn Chấn.', publishedOn);
    return document.sentences
      .flatMap((sentence) => place(document, sentence, []))
      .map(({ provinceKeys }) => provinceKeys);
  };
  expect(read(null)).toEqual([['vn-yen-bai']]);
  expect(read('2017-01-07')).toEqual([['vn-yen-bai']]);
  expect(read('2026-01-07')).toEqual([['vn-lao-cai']]);
});

test.each(['TP. Hồ Chí Minh', 'thành phố Hồ Chí Minh', 'TP Hồ Chí Minh', 'thành phố Cần Thơ'])(
  '%s is a province, no place within one',
  (city) => {
    expect(places(`Lễ diễn ra tại ${city}.`)).toEqual([]);
  },
);

describe('places', () => {
  test.each([
    [
      'Đoàn đến xã Sơn Lĩnh, huyện Hương Sơn (Hà Tĩnh).',
      ['xã Sơn Lĩnh', 'huyện Hương Sơn'],
      [['vn-ha-tinh'], ['vn-ha-tinh']],
    ],
    ['Lễ diễn ra tại TP. Hà Tĩnh.', ['TP. Hà Tĩnh'], [['vn-ha-tinh']]],
    ['Lễ diễn ra tại thành phố Lào Cai.', ['thành phố Lào Cai'], [['vn-lao-cai']]],
    ['Lớp học ở phường 12, quận 10, TP.HCM.', ['phường 12', 'quận 10'], [['vn-ho-chi-minh'], ['vn-ho-chi-minh']]],
    [
      'Hội thăm các huyện Phú Ninh, Quế Sơn và Hiệp Đức.',
      ['huyện Phú Ninh', 'Quế Sơn', 'Hiệp Đức'],
      [['vn-quang-nam'], ['vn-quang-nam'], ['vn-quang-nam']],
    ],
    ['Trường ở Phổ Yên, Thái Nguyên.', ['Phổ Yên'], [['vn-thai-nguyen']]],
    [
      'Tàu ra xã đảo Vạn Yên, huyện Vân Đồn.',
      ['xã đảo Vạn Yên', 'huyện Vân Đồn'],
      [['vn-quang-ninh'], ['vn-quang-ninh']],
    ],
    // a list that goes on over a central city is none of districts
    ['Lễ có đại diện thành phố Hồ Chí Minh, Bình Phước, Ninh Thuận.', [], []],
    [
      'Đoàn đến các xã, phường: Tây Thanh, Quỹ Nhất.',
      ['phường: Tây Thanh', 'Quỹ Nhất'],
      [['vn-nam-dinh'], ['vn-nam-dinh']],
    ],
    // communes of after July 2025
    ['Đoàn đến xã Hưng Nguyên Nam.', ['xã Hưng Nguyên Nam'], [['vn-nghe-an']]],
    [
      'Đoàn đến phường Quy Nhơn Bắc và Quy Nhơn Đông.',
      ['phường Quy Nhơn Bắc', 'Quy Nhơn Đông'],
      [['vn-binh-dinh'], ['vn-binh-dinh']],
    ],
    ['Đoàn đến phường Hương Thủy, TP Huế.', ['phường Hương Thủy', 'TP Huế'], [['vn-hue'], ['vn-hue']]],
    // a last syllable that is a surname too
    [
      'Đảng ủy xã Tân Dương tổ chức hội nghị.',
      ['xã Tân Dương'],
      [['vn-dong-thap', 'vn-hai-phong', 'vn-lao-cai', 'vn-thai-nguyen']],
    ],
    ['Đoàn đến phường Phạm Sư Mạnh.', ['phường Phạm Sư Mạnh'], [[]]],
    ['Hội đến thôn Nậm Tun, xã Cam Đường.', ['thôn Nậm Tun', 'xã Cam Đường'], [['vn-lao-cai'], ['vn-lao-cai']]],
  ])('%s', (text, words, families) => {
    const found = places(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words);
    expect(found.map(({ provinceKeys }) => provinceKeys)).toEqual(families);
  });

  test('have their kind apart from their name', () => {
    expect(places('Đoàn đến xã đảo Vạn Yên và TP Vũng Tàu.').map(({ kind, name }) => [kind, name])).toEqual([
      ['xã', 'Vạn Yên'],
      ['thành phố', 'Vũng Tàu'],
    ]);
  });

  test.each([
    'Hai bên ký Biên bản Hội nghị lần thứ VII.',
    'Ông xã Minh Tuấn cùng đi.',
    'Ngân hàng Nông nghiệp và Phát triển nông thôn Chi nhánh Bình Minh tặng quà.',
    'Phó Chủ tịch UBND Thành phố Chử Xuân Lan phát biểu.',
    'Chủ tịch UBND xã Nguyễn Văn Nam phát biểu.',
    'Tuần lễ biển, hải đảo Việt Nam đã mở.',
    'Chủ tịch UBND TP Nguyễn Văn Nam phát biểu.',
    'UBND TP Hà Nội tổ chức lễ.',
    'Thành phố Cảng Hải Phòng đón khách.',
    'Bà ở số nhà 54, phố Chợ Con.',
  ])('%s names none', (text) => expect(places(text)).toEqual([]));
});
