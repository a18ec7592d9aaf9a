import { expect, test } from 'vitest';
import { money } from '../../src/recognise/money.ts';
import { documentOf } from '../document-of.ts';

const sums = (text: string) => {
  const document = documentOf(text);
  return document.sentences.flatMap((sentence) => money(document, sentence));
};

test.each([
  ['Trao 1 tỷ đồng cho quỹ.', '1 tỷ đồng', 1_000_000_000, false],
  ['Tổng trị giá hơn 1,2 tỷ, trong đó có gạo.', 'hơn 1,2 tỷ', 1_200_000_000, true],
  ['Họ góp 24.030.000 đồng.', '24.030.000 đồng', 24_030_000, false],
  ['Trường nhận 931,4 triệu từ phụ huynh.', '931,4 triệu', 931_400_000, false],
  ['Tổng kinh phí hai tỷ rưỡi.', 'hai tỷ rưỡi', 2_500_000_000, false],
  ['Xã được 2 tỷ 500 triệu đồng.', '2 tỷ 500 triệu đồng', 2_500_000_000, false],
  ['Hội quyên được một trăm năm mươi triệu đồng.', 'một trăm năm mươi triệu đồng', 150_000_000, false],
  ['Kinh phí 158 tỷ đổng.', '158 tỷ đổng', 158_000_000_000, false],
  ['Mỗi em 500.000đ.', '500.000đ', 500_000, false],
])('%s holds %s', (text, words, minor, approximate) => {
  expect(sums(text)).toEqual([
    expect.objectContaining({
      money: { minor, currency: 'VND', approximate, computed: false, text: words },
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    }),
  ]);
});

test.each([
  ['Công ty tài trợ 50.000 USD.', 5_000_000, 'USD'],
  ['The fund gave $50,000 today.', 5_000_000, 'USD'],
  ['Khoản vay 7,35 triệu USD.', 735_000_000, 'USD'],
  ['Dự án trị giá 300 triệu yên.', 300_000_000, 'JPY'],
  ['Tỉnh bạn tặng 20 triệu kíp.', 2_000_000_000, 'LAK'],
  ['Hiệp hội trao 10.000 euro.', 1_000_000, 'EUR'],
])('%s is in whole minor units', (text, minor, currency) => {
  expect(sums(text).map(({ money: sum }) => [sum.minor, sum.currency])).toEqual([[minor, currency]]);
});

test.each([
  ['Mỗi suất quà trị giá 500.000 đồng.', 'suất quà'],
  ['Hai sổ tiết kiệm, mỗi sổ trị giá 15 triệu đồng.', 'sổ'],
  ['Trao mỗi tỉnh 200 triệu đồng.', 'tỉnh'],
  ['Trao 1 triệu đồng/hộ gia đình.', 'hộ gia đình'],
  ['Lương 6.324.000 đồng/người/tháng.', 'người/tháng'],
  ['Tặng 10 hộ nghèo 5 triệu đồng mỗi hộ.', 'hộ'],
  ['Trao 1 tỷ đồng.', null],
])('%s is a sum for each %s', (text, per) => expect(sums(text).map((sum) => sum.per)).toEqual([per]));

test('both ends of a range are sums with the words of the whole', () => {
  expect(sums('Cần 700-800 tỉ đồng.').map(({ money: sum }) => [sum.minor, sum.approximate, sum.text])).toEqual([
    [700_000_000_000, true, '700-800 tỉ đồng'],
    [800_000_000_000, true, '700-800 tỉ đồng'],
  ]);
});

test.each([
  'Cả nước có 6 triệu người có công.',
  'Hơn 20 triệu đồng bào theo dõi.',
  'Có 35 đồng chí dự họp.',
  'Sản lượng 5 tỷ kWh điện.',
  'Trong năm 2016 tỷ lệ hộ nghèo giảm.',
  'Thiệt hại hàng trăm triệu đồng.',
])('%s holds no money', (text) => expect(sums(text)).toEqual([]));
