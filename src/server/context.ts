import type { YogaInitialContext } from 'graphql-yoga';
import type { Context } from '../../schema/context.ts';
import { dayInVietnam } from '../today.ts';
import type { AppPorts } from './app.ts';
import { authoriseBy } from './auth.ts';

/** Makes the context of one GraphQL request. */
export const contextFactory = ({ store, loader, judgements, config }: AppPorts) => {
  const authorise = authoriseBy(config.token);
  return ({ request, params }: YogaInitialContext): Context => ({
    reader: store,
    loader,
    judgements,
    authorised: authorise(request.headers.get('authorization')),
    roundTrips: { count: 0 },
    costLimit: config.costLimit,
    operationName: params.operationName ?? null,
    signal: request.signal,
    deadline: Date.now() + config.deadline,
    today: dayInVietnam(new Date()),
  });
};
