/**
 * How many digits of its minor unit a currency has (ISO 4217): `minorDigits('VND')` is 0, `minorDigits('USD')` is 2. Money is
 * kept in whole minor units.
 */
export const minorDigits = (currency: string): number => UNUSUAL.get(currency) ?? 2;

/** All others have two. */
const UNUSUAL: ReadonlyMap<string, number> = new Map([
  ...(
    [
      'BIF',
      'CLP',
      'DJF',
      'GNF',
      'ISK',
      'JPY',
      'KMF',
      'KRW',
      'PYG',
      'RWF',
      'UGX',
      'UYI',
      'VND',
      'VUV',
      'XAF',
      'XOF',
      'XPF',
    ] as const
  ).map((code) => [code, 0] as const),
  ...(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND'] as const).map((code) => [code, 3] as const),
  ['CLF', 4],
  ['UYW', 4],
]);
