import { fileURLToPath } from 'node:url';
import { schema } from '../schema/index.ts';
import { articleLoader, loadPaths } from '../seed/load.ts';
import { judgementPort } from '../seed/review/judgement-port.ts';
import { type Config, describeVariables, readConfig } from './config.ts';
import { inOneLine } from './failure.ts';
import { createLog, type Log } from './log.ts';
import { openStore, wake } from './open-store.ts';
import { readOperations } from './persisted-operations.ts';
import { createApp } from './server/app.ts';
import { listen } from './server/listen.ts';
import { startTelemetry } from './telemetry.ts';

const HELP = `Serves the graph over GraphQL.

  npm start        loads the sample articles where they are not yet loaded, then serves
  npm run serve    serves what the store holds

It is set up by environment variables:

${describeVariables()}
`;

const SAMPLES = fileURLToPath(new URL('../seed/articles', import.meta.url));

/** config → store → app → listen. Gives back what stops it again. */
const start = async (config: Config, log: Log, flags: readonly string[]): Promise<() => Promise<void>> => {
  const operations = config.persisted.file ? await readOperations(config.persisted.file) : new Map<string, string>();
  const endTelemetry = config.traces === null ? async () => {} : await startTelemetry(config.traces);
  const store = await openStore(config.store);
  try {
    const loader = articleLoader(store);
    if (flags.includes('--load-samples')) await loadPaths(store, [SAMPLES]);
    await wake(store);
    const app = createApp({ schema, store, config, loader, judgements: judgementPort(store), log, operations });
    const { origin, close } = await listen(app, config.listen);
    process.stdout.write(`Mạch Tin is at ${origin}/graphql\n`);
    return async () => {
      await close();
      await store.close();
      await endTelemetry();
    };
  } catch (error) {
    await store.close();
    throw error;
  }
};

const run = async (flags: readonly string[]): Promise<void> => {
  if (flags.includes('--help')) {
    process.stdout.write(HELP);
    return;
  }
  const config = readConfig();
  const log = createLog(config.logLevel);
  const stop = await start(config, log, flags);
  const end = (signal: NodeJS.Signals): void => {
    log.info({ signal }, 'stopping');
    process.once(signal, () => process.exit(1)); // asked twice: at once
    stop().then(() => process.exit(0), fail);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
};

const fail = (error: unknown): void => {
  process.stderr.write(`${inOneLine(error) ?? (error instanceof Error ? error.stack : String(error))}\n`);
  process.exit(2);
};

run(process.argv.slice(2)).catch(fail);
