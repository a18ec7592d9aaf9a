/** Words of Vietnamese money talk, lower case. Tables only; src/recognise/money.ts reads them. */

export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['nghìn tỷ', 1e12],
  ['nghìn tỉ', 1e12],
  ['ngàn tỷ', 1e12],
  ['ngàn tỉ', 1e12],
  ['trăm tỷ', 1e11],
  ['trăm tỉ', 1e11],
  ['chục tỷ', 1e10],
  ['chục tỉ', 1e10],
  ['tỷ', 1e9],
  ['tỉ', 1e9],
  ['trăm triệu', 1e8],
  ['chục triệu', 1e7],
  ['triệu', 1e6],
  ['tr', 1e6],
  ['vạn', 1e4],
  ['trăm nghìn', 1e5],
  ['trăm ngàn', 1e5],
  ['chục nghìn', 1e4],
  ['nghìn', 1e3],
  ['ngàn', 1e3],
  ['k', 1e3],
  ['trăm', 100],
]);

/** Ways to write a currency, ISO 4217 each. A form that is found first is the longer. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    VND: 'đồng việt nam, đồng vn, đồng, đổng, đồg, vnđ, vnd, vn đồng, đ',
    USD: 'usd, us$, đô la mỹ, đô-la mỹ, đôla mỹ, đô la, đô-la, đôla, mỹ kim, $, dollar mỹ, dollar',
    EUR: 'euro, eur, ơ-rô, €',
    JPY: 'yên nhật, yen nhật, yên, yen, jpy',
    KRW: 'won hàn quốc, won, krw',
    CNY: 'nhân dân tệ, ndt, cny, tệ',
    LAK: 'kíp lào, kíp, kip lào, kip, lak',
    THB: 'baht thái, baht, bạt thái, thb',
    GBP: 'bảng anh, gbp, £',
    AUD: 'đô la úc, đô-la úc, đôla úc, đô la australia, aud',
    CAD: 'đô la canada, cad',
    SGD: 'đô la singapore, sgd',
    TWD: 'đô la đài loan, đài tệ, twd',
    RUB: 'rúp, rub, ruble',
    CHF: 'franc thụy sĩ, franc thụy sỹ, chf',
    KHR: 'riel, khr',
    INR: 'rupee, inr',
    MYR: 'ringgit, myr',
  }).flatMap(([code, forms]) => forms.split(', ').map((form) => [form, code] as const)),
);

/** Before a sum: it is not exact. */
export const APPROXIMATE: readonly string[] = [
  'hơn',
  'gần',
  'khoảng',
  'trên',
  'xấp xỉ',
  'chừng',
  'ước tính',
  'ước khoảng',
  'ước tính khoảng',
  'khoảng trên',
  'khoảng gần',
  'khoảng hơn',
  'không dưới',
  'ít nhất',
  'tối thiểu',
  'tối đa',
  'dưới',
  'ngót',
  'ngót nghét',
  'độ',
  'tầm',
  'cỡ',
];

/** Numbers in words, as they stand before "tỷ" and "triệu". */
export const DIGITS: ReadonlyMap<string, number> = new Map([
  ['nửa', 0.5],
  ['một', 1],
  ['mốt', 1],
  ['hai', 2],
  ['ba', 3],
  ['bốn', 4],
  ['tư', 4],
  ['năm', 5],
  ['lăm', 5],
  ['nhăm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['bẩy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
  ['chục', 10],
]);

/**
 * Behind "tỷ" or "triệu" without a currency these still let it be money ("trao 200 triệu cho", "1,2 tỷ, trong đó"); any other
 * lower-case word is what is counted ("2 triệu người").
 */
export const AFTER_BARE_SUM: ReadonlySet<string> = new Set(
  'cho để từ của và vào tiền trong tại ủng hỗ mỗi đến là do với được đã trở giúp tặng trao nhằm thì nên nữa lên về ở hay hoặc khi bằng theo cùng qua sau trước như chưa này đó gồm bao xây làm dành góp đóng gửi nộp mua chi trả cũng còn sẽ so một'.split(
    ' ',
  ),
);
