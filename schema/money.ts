import { minorDigits } from '../src/model/currency.ts';
import { builder } from './builder.ts';

/** A sum as it is kept. */
export interface MoneyValue {
  readonly minor: number;
  readonly currency: string;
  readonly approximate: boolean;
  readonly computed: boolean;
  readonly text: string | null;
}

export const Money = builder.objectRef<MoneyValue>('Money').implement({
  description: [
    'value in units of currency (ISO 4217). text: as written (‘hơn 1,2 tỷ’). display: our own form (‘1,2 tỷ đồng’).',
    'computed: worked out by us (76 hộ × 1 triệu), nowhere stated.',
  ].join(' '),
  fields: (t) => ({
    value: t.float({ description: 'In units of currency.', resolve: ({ minor, currency }) => units(minor, currency) }),
    currency: t.exposeString('currency', { description: 'ISO 4217.' }),
    approximate: t.exposeBoolean('approximate', { description: 'hơn, gần, khoảng, trên…' }),
    computed: t.exposeBoolean('computed', { description: 'Worked out by us, nowhere stated.' }),
    text: t.string({
      description: 'As written.',
      resolve: (money) => money.text ?? display(money.minor, money.currency),
    }),
    display: t.string({ description: 'Our own form.', resolve: ({ minor, currency }) => display(minor, currency) }),
  }),
});

/** What a sum is read of: a donation's own, or one of those that articles say. */
export const MONEY_NEEDS = ['minor', 'currency', 'amountApproximate', 'amountComputed', 'amountText'] as const;

/** null where no article states a sum. */
export function moneyOf(properties: Readonly<Record<string, unknown>>): MoneyValue | null {
  const { minor, currency, amountApproximate, amountComputed, amountText } = properties;
  if (typeof minor !== 'number' || typeof currency !== 'string') return null;
  return {
    minor,
    currency,
    approximate: amountApproximate === true,
    computed: amountComputed === true,
    text: typeof amountText === 'string' ? amountText : null,
  };
}

/** From minor units to units: 1050 cents are 10.5 dollars. */
export const units = (minor: number, currency: string): number => minor / 10 ** minorDigits(currency);

/**
 * As a Vietnamese reader writes a sum, exactly: 1200000000 đồng are "1,2 tỷ đồng", 24030000 "24,03 triệu đồng", 500000
 * "500.000 đồng", 5000000 cents "50.000 USD". A larger unit is taken where it leaves at most three digits after the comma.
 */
export function display(minor: number, currency: string): string {
  const unit = currency === 'VND' ? 'đồng' : currency;
  const value = units(minor, currency);
  const scale = currency === 'VND' ? SCALES.find(({ size }) => fits(minor, size)) : undefined;
  return scale ? `${number(minor / scale.size)} ${scale.name} ${unit}` : `${number(value)} ${unit}`;
}

const SCALES = [
  { size: 1_000_000_000, name: 'tỷ' },
  { size: 1_000_000, name: 'triệu' },
] as const;

const fits = (minor: number, size: number): boolean => Math.abs(minor) >= size && minor % (size / 1000) === 0;

/** 1234.5 is "1.234,5". */
function number(value: number): string {
  const [whole = '0', fraction] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '-' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}
