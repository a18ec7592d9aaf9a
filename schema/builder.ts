import SchemaBuilder from '@pothos/core';
import { argumentWordsPlugin } from './argument-words.ts';
import type { Context } from './context.ts';
import { planPlugin } from './plan/plugin.ts';

/** What all type files declare their types and fields with. Fields are never null unless they say so. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: string; Output: string };
  };
}>({
  plugins: [planPlugin, argumentWordsPlugin],
  defaultFieldNullability: false,
  plan: {
    request: (context) => ({
      reader: context.reader,
      today: context.today,
      costLimit: context.costLimit,
      onRoundTrip: () => {
        context.roundTrips.count += 1;
      },
      options: {
        ...(context.operationName === null ? {} : { operation: context.operationName }),
        ...(context.signal === null ? {} : { signal: context.signal }),
        ...(context.deadline === null ? {} : { deadline: Math.max(1, context.deadline - Date.now()) }),
      },
    }),
  },
});

builder.queryType({ description: 'Every look-up that finds nothing is null.' });
builder.mutationType({ description: 'Needs the header `Authorization: Bearer TOKEN`.' });
builder.subscriptionType({ description: 'News as it comes in, over server-sent events.' });
