import type { Log, Telemetry } from '../domain.js';
import { VerbatimError } from '../errors.js';
import { createSlackEdge } from '../slack/create-slack-edge.js';
import { careForStore } from './care-for-store.js';
import type { Config } from './config.js';
import { createFetchPage } from './create-fetch-page.js';
import { exitCodeOf } from './exit-codes.js';
import { listenForStop } from './listen-for-stop.js';
import type { OpenBot } from './open-bot.js';
import { folderOfSources, openSourceReader } from './open-source-reader.js';
import type { ConfiguredSource } from './sources/configured-source.js';
import { createPushDoor } from './sources/create-push-door.js';
import { measureBot } from './telemetry/measure-bot.js';
import { openTelemetry } from './telemetry/open-telemetry.js';

/** What running in Slack needs. */
export interface SlackRun {
  readonly config: Config;
  /** What articles are kept in step with. */
  readonly sources: readonly ConfiguredSource[];
  readonly log: Log;
  readonly openBot: (telemetry: Telemetry | undefined) => Promise<OpenBot>;
  /** A short random reference that ties what a person sees to the log. */
  readonly newReference: () => string;
}

/**
 * Runs the bot in Slack until a SIGTERM or SIGINT and until every question under way is answered; a second signal ends
 * the process at once. Resolves to the exit code: 0 after a signal, 1 after a failure that a restart may mend, 78 after
 * one that somebody has to mend. Rejects with `VerbatimError` where the store can't be opened.
 */
export async function runSlack({ config, sources, log, openBot, newReference }: SlackRun): Promise<number> {
  const { slack, host, port } = config;
  let end = (_code: number): void => {};
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  const fail = (message: string) => (error: unknown) => {
    log.error({ err: error }, error instanceof VerbatimError ? `stopped: ${error.message}` : message);
    end(exitCodeOf(error));
  };
  const running = await openTelemetry({ ...config, warn: (sentence) => log.warn({}, sentence) });
  const { bot, ledgers } = await openBot(running?.telemetry);
  const stopMeasuring = running && measureBot(bot, config.place, running.telemetry.meter);
  const stopCare = careForStore({
    bot,
    duties: ledgers.duties,
    keepDays: config.keepDays,
    sources,
    // By then there is one: nobody is told anything before the edge has been started.
    tellPerson: (person, sentence) => edge.tellPerson(person, sentence),
    log,
    onLost: fail('stopped: the store is lost'),
    showChanges: (followUp, signal) => edge.showChanges(followUp, signal),
    finishProposals: (signal) => edge.finishProposals(signal),
    managers: config.managers,
    telemetry: running?.telemetry,
  });
  const looking = { folder: folderOfSources(config.place), now: Date.now };
  const pages = openSourceReader({ ...looking, privateHosts: config.privateHosts });
  const publicPages = openSourceReader(looking);
  const pushDoor = createPushDoor(sources, bot.library);
  const edge = createSlackEdge({
    bot,
    ledgers,
    claimsWorkspace: true,
    settings: {
      transport: slack.transport,
      botToken: slack.botToken ?? '',
      ...(slack.appToken !== undefined && { appToken: slack.appToken }),
      ...(slack.signingSecret !== undefined && { signingSecret: slack.signingSecret }),
      apiUrl: slack.apiUrl,
      host,
      port,
    },
    log,
    onFatal: fail('stopped: the connection to Slack is lost and a restart is the way to mend it'),
    newReference,
    managers: config.managers,
    fetchPage: createFetchPage(pages.reader, publicPages.reader),
    ...(running && { telemetry: running.telemetry }),
    ...(pushDoor && { pushDoor }),
    ...(running?.page && { readMetrics: running.page }),
  });
  process.once('unhandledRejection', fail('stopped: a failure that nothing handled'));
  process.once('uncaughtException', fail('stopped: a failure that nothing handled'));
  listenForStop((signal) => {
    log.info({ signal }, 'stopping: what is under way is finished first; a second signal stops at once');
    end(0);
  }, bot.close);
  try {
    await edge.start();
    log.info({ transport: slack.transport, host, port }, 'ready');
    const code = await ended;
    await edge.stop();
    log.info({ code }, 'stopped');
    return code;
  } catch (error) {
    if (!(error instanceof VerbatimError)) throw error;
    log.error({ err: error }, error.message);
    return exitCodeOf(error);
  } finally {
    stopCare();
    stopMeasuring?.();
    await pages.close();
    await publicPages.close();
    await bot.close();
    await running?.close();
  }
}
