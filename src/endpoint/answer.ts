import { z } from 'zod';

const quote = z.string().describe('words of the article that say so, copied letter by letter from one sentence');
const name = z.string().describe('as the article writes it, without honorifics (ông, bà, đồng chí)');
const known = (what: string) => z.string().nullable().describe(`${what}; null where the article does not say`);

/** What a model is asked to answer with. Everything points at words of the article, which are looked up there: see `verified`. */
export const ANSWER = z.object({
  officials: z
    .array(
      z.object({
        name,
        quote,
        offices: z.array(
          z.object({
            title: z.string().describe('the office as written, like "Bí thư Tỉnh ủy Lào Cai"'),
            organization: known('the body where it is held, as written'),
            former: z.boolean().describe('nguyên, cựu'),
            quote,
          }),
        ),
      }),
    )
    .describe(
      'people who hold an office, or act or speak for a body; never who is given something, patients, pupils, victims',
    ),
  organizations: z.array(
    z.object({
      name,
      quote,
      kind: z.enum([
        'PARTY',
        'GOVERNMENT',
        'LEGISLATURE',
        'MILITARY',
        'MASS_ORGANIZATION',
        'COMPANY',
        'FUND',
        'CHARITY',
        'SCHOOL',
        'MEDIA',
        'OTHER',
      ]),
    }),
  ),
  events: z
    .array(
      z.object({
        kind: z.enum([
          'VISIT',
          'MEETING',
          'RECEPTION',
          'CONFERENCE',
          'CEREMONY',
          'DONATION',
          'SIGNING',
          'INSPECTION',
          'AWARD',
          'OTHER',
        ]),
        name: z.string().describe('in a few words of the article'),
        quote,
        dateText: known('the words that say when, like "Ngày 7/1"'),
        provinces: z.array(z.string()).describe('provinces where it was held'),
        background: z.boolean().describe('told from the past, not what the article reports'),
        participants: z.array(
          z.object({
            name,
            role: z.enum(['LEADER', 'HOST', 'GUEST', 'MEMBER', 'SPEAKER', 'SIGNATORY', 'HONOREE']),
            quote,
          }),
        ),
      }),
    )
    .describe('one to three'),
  donations: z
    .array(
      z.object({
        quotes: z.array(quote).describe('each sentence that tells this gift'),
        donors: z.array(name),
        donorText: known('the giver in words, where it is no named party'),
        handedOverBy: z.array(name).describe('who hands it over for the giver'),
        recipients: z.array(name).describe('bodies that it goes to'),
        recipientText: known('who gets it in the article’s words, private names left out'),
        amountText: known('the whole sum as written, like "hơn 1,2 tỷ đồng"'),
        goodsText: known('the goods as written, like "30 suất quà"'),
        items: z.array(z.object({ what: z.string(), quantity: known('a number in figures'), unit: known('its unit') })),
        beneficiaryCount: z.number().int().nullable().describe('people or households that the article counts'),
        dateText: known('the words that say when'),
        provinces: z.array(z.string()).describe('provinces for whose good it is'),
      }),
    )
    .describe(
      'gifts that were made or decided, each once however often told; no promises, loans, investments, prizes, sums of others',
    ),
});

export type Answer = z.output<typeof ANSWER>;
