import { describe, expect, test } from 'vitest';
import { province } from '../../src/recognise/province.ts';
import { documentOf } from '../document-of.ts';

const provinces = (text: string) => {
  const document = documentOf(text);
  return document.sentences.flatMap((sentence) => province(document, sentence));
};
const keys = (text: string) => provinces(text).map(({ key }) => key);

describe('provinces in every spelling', () => {
  test.each([
    ['Đoàn đến tỉnh Lào cai.', 'vn-lao-cai', 'Lào cai', 'Lào Cai'],
    ['Đoàn đến BR-VT.', 'vn-ba-ria-vung-tau', 'BR-VT', 'Bà Rịa - Vũng Tàu'],
    ['Đoàn đến Bà Rịa –Vũng Tàu.', 'vn-ba-ria-vung-tau', 'Bà Rịa –Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['Đoàn đến TP.HCM.', 'vn-ho-chi-minh', 'TP.HCM', 'Hồ Chí Minh'],
    ['Đoàn đến TPHCM.', 'vn-ho-chi-minh', 'TPHCM', 'Hồ Chí Minh'],
    ['Đoàn đến Thành phố Hồ Chí Minh.', 'vn-ho-chi-minh', 'Hồ Chí Minh', 'Hồ Chí Minh'],
    ['Đoàn đến Thừa Thiên-Huế.', 'vn-hue', 'Thừa Thiên-Huế', 'Thừa Thiên Huế'],
    ['Đoàn đến Hoà Bình.', 'vn-hoa-binh', 'Hoà Bình', 'Hòa Bình'],
    ['Đoàn đến tỉnh Khánh Hóa.', 'vn-khanh-hoa', 'Khánh Hóa', 'Khánh Hòa'],
    ['Đoàn đến Đắc Lắc.', 'vn-dak-lak', 'Đắc Lắc', 'Đắk Lắk'],
    ['Lễ diễn ra tại TP. Hà Tĩnh.', 'vn-ha-tinh', 'Hà Tĩnh', 'Hà Tĩnh'],
    ['QUẢNG NAM: Tám huyện được tài trợ.', 'vn-quang-nam', 'QUẢNG NAM', 'Quảng Nam'],
    ['Ông quê tỉnh Hà Bắc cũ.', 'vn-ha-bac', 'Hà Bắc', 'Hà Bắc'],
  ])('%s', (text, key, words, name) => {
    expect(provinces(text)).toEqual([
      expect.objectContaining({
        key,
        name,
        country: 'VN',
        start: text.indexOf(words),
        end: text.indexOf(words) + words.length,
      }),
    ]);
  });
});

describe('what bears the name of a province and is none', () => {
  test.each([
    'Phó Thủ tướng Trương Hòa Bình đến thăm.',
    'Bà Nguyễn Thị Thái Bình cảm ơn đoàn.',
    'Ca sĩ Hà Giang biểu diễn.',
    'Phó Thủ tướng Hòa Bình phát biểu.',
    'Đoàn vào Lăng viếng Chủ tịch Hồ Chí Minh.',
    'Đoàn TNCS Hồ Chí Minh trao quà.',
    'Tàu chạy trên đường Hồ Chí Minh.',
    'Kỷ niệm chiến thắng Điện Biên Phủ.',
    'Vùng Thái Bình Dương có bão.',
    'Nhà ở đường Điện Biên, xã Long An.',
    'Ông sống ở thôn Hòa Bình.',
    'Hòa bình là khát vọng của mọi người.',
    'Lũ trên sông Hồng - Thái Bình lên cao.',
    'Dòng sông Đồng Nai chảy qua đây.',
    'Chị Nguyễn Thị Huế nhận quà.',
  ])('%s', (text) => expect(keys(text)).toEqual([]));
});

describe('provinces in lists and corridors', () => {
  test.each([
    ['Hành lang Côn Minh - Lào Cai - Hà Nội - Hải Phòng.', ['vn-lao-cai', 'vn-ha-noi', 'vn-hai-phong']],
    ['Hỗ trợ các tỉnh Nghệ An, Hà Tĩnh và Thừa Thiên-Huế.', ['vn-nghe-an', 'vn-ha-tinh', 'vn-hue']],
    ['Các xã Long An, Hòa Bình nhận quà.', []],
    ['Tuyến Hà Nội - Huế - TP.HCM đông khách.', ['vn-ha-noi', 'vn-hue', 'vn-ho-chi-minh']],
    ['Nhà ở đường Điện Biên, Hà Nội.', ['vn-ha-noi']],
    ['Tuyến đường Hà Nội - Lào Cai thông xe.', ['vn-ha-noi', 'vn-lao-cai']],
    ['Bão đi qua Quảng Nam - Đà Nẵng.', ['vn-quang-nam', 'vn-da-nang']],
  ])('%s', (text, families) => expect(keys(text)).toEqual(families));
});

test.each([
  ['Đoàn yêu cầu Hà Nội hỗ trợ.', 'vn-ha-noi'],
  ['Đoàn đến huyện Mai Châu Hòa Bình.', 'vn-hoa-binh'],
  ['Liên đoàn Lao động Hà Nội tặng quà.', 'vn-ha-noi'],
  ['Trẻ em Lào Cai nhận quà.', 'vn-lao-cai'],
  ['Nông thôn Thái Bình đổi mới.', 'vn-thai-binh'],
  ['Hội Nhà văn Hà Nội họp.', 'vn-ha-noi'],
  ['Chính quyền TPHCM cảm ơn.', 'vn-ho-chi-minh'],
  ['Đoàn đã về Huế.', 'vn-hue'],
  ['Chủ tịch Đà Nẵng phát biểu.', 'vn-da-nang'],
])('%s names a province although another word could lead to one', (text, key) => expect(keys(text)).toEqual([key]));

test('provinces abroad in a list share its head and its country', () => {
  expect(keys('Đoàn tỉnh Savannakhet, Salavan và Champasak (Lào) đến thăm.')).toEqual([
    'la-xa-van-na-khet',
    'la-xa-la-van',
    'la-cham-pa-sac',
  ]);
});

describe('provinces abroad', () => {
  test.each([
    ['Đoàn tỉnh Vân Nam (Trung Quốc) đến thăm.', 'cn-van-nam', 'CN'],
    ['Bệnh viện ở tỉnh Sơn Tây (Trung Quốc) mở cửa.', 'cn-son-tay', 'CN'],
    ['Tỉnh Hà Nam của Trung Quốc ký kết.', 'cn-ha-nam', 'CN'],
    ['Đoàn tỉnh Hủa Phăn (Lào) đến thăm.', 'la-hua-phan', 'LA'],
    ['Tỉnh Luông-pha-băng của Lào cảm ơn.', 'la-luong-pha-bang', 'LA'],
    ['Hội hữu nghị tỉnh Champasak đến thăm.', 'la-cham-pa-sac', 'LA'],
    ['Đoàn bang Texas, Mỹ, đến thăm.', 'us-texas', 'US'],
    ['Bão đổ bộ bang Jalisco của Mexico.', 'mx-jalisco', 'MX'],
    ['Nổ lớn ở tỉnh Kapisa.', 'zz-kapisa', 'ZZ'],
  ])('%s', (text, key, country) => expect(provinces(text)).toEqual([expect.objectContaining({ key, country })]));

  test.each([
    'Đoàn đến thành phố New York.',
    'Tổng thống Liên bang Nga phát biểu.',
    'Ông Thanh Hải dự lễ.',
    'Câu lạc bộ Bayern Munich thắng.',
  ])('%s names none', (text) => expect(keys(text)).toEqual([]));
});
