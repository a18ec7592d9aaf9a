import type { Beneficiaries as BeneficiariesFact, GiftItem as GiftItemFact } from '../src/model/facts.ts';
import { builder } from './builder.ts';
import { BeneficiaryKind } from './enums.ts';
import { Money } from './money.ts';

export const GiftItem = builder.objectRef<GiftItemFact>('GiftItem').implement({
  description: [
    'One sort of goods. “30 suất quà”: quantity 30, unit suất. “Hai sổ tiết kiệm mỗi sổ 15 triệu”: quantity 2, unitWorth 15',
    'triệu.',
  ].join(' '),
  fields: (t) => ({
    what: t.exposeString('what', { description: 'quà, gạo, học bổng…' }),
    quantity: t.float({
      nullable: true,
      description: 'null: not told.',
      resolve: ({ quantity }) => (quantity === null ? null : Number(quantity)),
    }),
    unit: t.exposeString('unit', { nullable: true, description: 'suất, chiếc, tấn…; null: none.' }),
    approximate: t.exposeBoolean('approximate', { description: 'hơn, gần, khoảng…' }),
    unitWorth: t.expose('unitWorth', { type: Money, nullable: true, description: 'Of one; null: not told.' }),
    text: t.exposeString('text', { description: 'As written.' }),
  }),
});

export const Beneficiaries = builder.objectRef<BeneficiariesFact>('Beneficiaries').implement({
  description:
    'count: people or households (unit) that the article counts, never the number of gifts. description names no private person.',
  fields: (t) => ({
    count: t.exposeInt('count', { nullable: true, description: 'null: not told.' }),
    unit: t.exposeString('unit', { nullable: true, description: 'hộ, em, gia đình…; null: not told.' }),
    kinds: t.expose('kinds', { type: [BeneficiaryKind], description: 'Empty where no kind is known.' }),
    description: t.exposeString('description', { description: 'The article’s words, without private names.' }),
  }),
});
