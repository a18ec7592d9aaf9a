/**
 * Prints who gave most to which province, each with the sentence that says so.
 *
 *     npx tsx examples/top-donors.ts [http://127.0.0.1:4000]
 *
 * The answer's type follows from the query: ask for a field that is not there, or read one that was not asked for, and
 * `npm run check` says so.
 */
import { initGraphQLTada, type ResultOf, type TadaDocumentNode } from 'gql.tada';
import { print } from 'graphql';
import type { introspection } from './schema-types.d.ts';

const graphql = initGraphQLTada<{
  readonly introspection: introspection;
  readonly scalars: { readonly Date: string; readonly DateTime: string };
}>();

const TOP_DONORS = graphql(`
  query TopDonors($first: Int!) {
    donationTotals(groupBy: [PROVINCE, DONOR], orderBy: { by: TOTAL }, first: $first) {
      province { id fullName }
      donor { name }
      display
      count
      unvalued
      donations(first: 1) {
        nodes { evidence(first: 1) { nodes { sentence article { source publishedOn } } } }
      }
    }
  }
`);

type Row = ResultOf<typeof TOP_DONORS>['donationTotals'][number];

/** Sends a query with its variables, both of which the compiler has looked at. */
const ask = async <Result, Variables>(
  origin: string,
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> => {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as { data: Result; errors?: readonly { message: string }[] };
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
};

/** Rows come largest first: of each province the first one counts. Gifts for no province, or of no named giver, have none. */
const firstOfEach = (rows: readonly Row[]): readonly Row[] => {
  const seen = new Map<string, Row>();
  for (const row of rows) {
    if (row.province && row.donor && !seen.has(row.province.id)) seen.set(row.province.id, row);
  }
  return [...seen.values()];
};

const describe = ({ province, donor, display, count, unvalued, donations }: Row): string => {
  const [evidence] = donations.nodes[0]?.evidence.nodes ?? [];
  const gifts = `${count} ${count === 1 ? 'gift' : 'gifts'}${unvalued > 0 ? `, ${unvalued} of unknown worth` : ''}`;
  const source = evidence ? `\n    “${evidence.sentence.trim()}” (${evidence.article.source})` : '';
  return `${province?.fullName}: ${donor?.name}, ${display} (${gifts})${source}`;
};

const origin = process.argv[2] ?? 'http://127.0.0.1:4000';
const { donationTotals } = await ask(origin, TOP_DONORS, { first: 100 });
for (const row of firstOfEach(donationTotals)) console.log(describe(row));
