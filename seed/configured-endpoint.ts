import { type EndpointConfig, readConfig } from '../src/config.ts';
import { ExpectedError } from '../src/errors.ts';

/** The model that the settings name. Throws BAD_USER_INPUT where they name none. */
export const configuredEndpoint = (): EndpointConfig => {
  const { endpoint } = readConfig();
  if (endpoint === null) {
    throw new ExpectedError(
      'BAD_USER_INPUT',
      '--endpoint asks a model: MACHTIN_ENDPOINT must say where, but is not set.',
    );
  }
  return endpoint;
};
