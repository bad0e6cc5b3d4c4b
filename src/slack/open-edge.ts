import { webApi } from '@slack/bolt';
import pTimeout from 'p-timeout';
import { VerbatimError } from '../errors.js';
import { createAdmission } from './app/admit-event.js';
import { createCommandDoor } from './app/command-door.js';
import { createApp } from './app/create-app.js';
import { createAbortWatch } from './concurrency/abort-watch.js';
import { createChannelQueues } from './concurrency/channel-queues.js';
import { wait } from './concurrency/wait.js';
import { createFrame, type Frame, type OpenEdgeOptions, steadyNow } from './edge-frame.js';
import type { ManagersDesk } from './intake/managers-desk.js';
import { openIntake } from './intake/open-intake.js';
import { createAnswerWaiting } from './listeners/answer-waiting.js';
import { createDeliveryHandler } from './listeners/events/handle-delivery.js';
import { createTakeOver, type TakeOver } from './listeners/events/take-over.js';
import { registerListeners } from './listeners/register-listeners.js';
import { measureCalls } from './measuring/measure-calls.js';
import { type HealthServer, startHealthServer } from './receivers/health-server.js';
import type { ListenAddress } from './receivers/listen.js';
import { checkScopes } from './settings/check-scopes.js';
import { toStartError } from './settings/to-start-error.js';
import { createClientOptions } from './web-api/client-options.js';
import { createPostEditor, type ShowChanges } from './web-api/edit-posts.js';
import { createReplyFinder } from './web-api/find-reply.js';
import { createPostClients } from './web-api/post-client.js';
import { createPoster } from './web-api/poster.js';
import { readIdentity } from './web-api/read-identity.js';
import { createStatus } from './web-api/search-status.js';
import { createStandings } from './web-api/standings.js';
import { createTellDirectly, type TellDirectly } from './web-api/tell-directly.js';

export interface RunningEdge {
  readonly address: ListenAddress | undefined;
  readonly tell: TellDirectly;
  readonly showChanges: ShowChanges;
  readonly finishProposals: ManagersDesk['finishRest'];
  stop(): Promise<void>;
}

/** Opens the edge: port, identity, app, transport, then what an earlier process left. Closes all again if one fails. */
export async function openEdge(options: OpenEdgeOptions): Promise<RunningEdge> {
  const frame = createFrame(options);
  const where = { host: options.settings.host, port: options.settings.port };
  // With HTTP the probes are routes of the transport's own server.
  const health =
    options.settings.transport === 'socket'
      ? await startHealthServer(where, frame.probe, options.timing.httpRequest, options.pushDoor)
      : undefined;
  try {
    const { takeOver, ...doors } = await connect(options, frame);
    const address = health?.address ?? frame.transport.address;
    return { address, ...doors, stop: () => close(options, frame, takeOver, health) };
  } catch (error) {
    await frame.transport.stop();
    await health?.close();
    throw error;
  }
}

interface Connected extends Pick<RunningEdge, 'tell' | 'showChanges' | 'finishProposals'> {
  readonly takeOver: TakeOver;
}

async function connect(options: OpenEdgeOptions, frame: Frame): Promise<Connected> {
  const { bot, ledgers, settings, timing, log, newReference, onFatal } = options;
  const { logger, inFlight, telemetry, transport } = frame;
  const stopping = frame.stopping.signal;
  const clientOptions = (purpose: 'read' | 'post') =>
    createClientOptions({ settings, timing, logger, telemetry, purpose, rests: frame.rests });
  const me = await readIdentity(new webApi.WebClient(settings.botToken, clientOptions('read'))).catch((error) => {
    throw toStartError(error, 'SLACK_BOT_TOKEN', settings.apiUrl);
  });
  checkScopes(me.scopes);
  if (options.claimsWorkspace) await bot.claimWorkspace(me.teamId);
  // Whoever hangs on a connection that hangs is not asked about again until it ends.
  const brief = { timeout: 3_000, retryConfig: { retries: 1 } };
  const standings = createStandings({
    client: new webApi.WebClient(settings.botToken, { ...clientOptions('read'), ...brief }),
    me,
    log,
    now: steadyNow,
    wait,
    patience: timing.standingPatience,
    rests: frame.rests,
  });
  const queues = createChannelQueues(timing.channelGap, steadyNow);
  telemetry.meter.watch('verbatim_posts_waiting', queues.waiting);
  telemetry.meter.watch('verbatim_posting_channels', () => queues.size);
  const poster = createPoster({
    openClient: createPostClients(
      settings.botToken,
      () => clientOptions('post'),
      (send, isWritten) => measureCalls(send, settings.apiUrl, telemetry, isWritten),
    ),
    queues,
    turns: ledgers.isShared ? ledgers.turns : undefined,
    gap: timing.channelGap,
    unreachableWait: timing.unreachableWait,
  });
  const editPost = createPostEditor({
    client: new webApi.WebClient(settings.botToken, clientOptions('read')),
    queues,
    turns: ledgers.isShared ? ledgers.turns : undefined,
    rests: frame.rests,
    gaps: { channel: timing.channelGap, edit: timing.editGap },
    unreachableWait: timing.unreachableWait,
    steadyNow,
    log,
  });
  const onLockedOut = () =>
    onFatal(
      new VerbatimError('config_invalid', 'Slack no longer accepts SLACK_BOT_TOKEN: install the app again and set it.'),
    );
  const statusClient = new webApi.WebClient(settings.botToken, clientOptions('post'));
  const tell = createTellDirectly(poster, stopping, log);
  const intake = openIntake({ ...options, me, tell, inFlight, clientOptions: () => clientOptions('read') });
  const beginStatus = createStatus(statusClient, timing.statusPatience);
  const answer = createDeliveryHandler({
    bot,
    intake,
    ...ledgers,
    standings,
    me,
    log,
    poster,
    findReply: createReplyFinder(new webApi.WebClient(settings.botToken, clientOptions('read')), me),
    beginStatus,
    inFlight,
    telemetry,
    newReference,
    onLockedOut,
    unclaimed: frame.unclaimed,
    steadyNow,
  });
  const { deliveries, threads } = ledgers;
  const door = createCommandDoor({ expectedWait: bot.expectedWait, timing, log, now: steadyNow });
  const { watchdog, heardPatience } = timing;
  const app = await createApp({
    token: settings.botToken,
    me,
    receiver: transport.receiver,
    admit: createAdmission({
      deliveries,
      isShared: ledgers.isShared,
      threads,
      inFlight,
      door,
      me,
      log,
      stopping,
      watchdog,
      heardPatience,
      telemetry,
      onLateClaim: frame.unclaimed.claimedLate,
    }),
    clientOptions: clientOptions('read'),
    logger,
    log,
  });
  const { answerPatience, modalPatience } = timing;
  const waitingContext = { bot, intake, deliveries, standings, log, inFlight, telemetry, newReference, steadyNow };
  const readOptions = clientOptions('read');
  const answerWaiting = createAnswerWaiting({
    ...waitingContext,
    me,
    client: new webApi.WebClient(settings.botToken, readOptions),
    send: readOptions.fetch,
  });
  registerListeners(
    app,
    me,
    { ...waitingContext, answerPatience, modalPatience, onStopping: createAbortWatch(stopping) },
    answer,
  );
  await transport.start();
  const takeOver = createTakeOver({
    deliveries,
    me,
    answer,
    answerWaiting,
    log,
    meter: telemetry.meter,
    every: timing.takeOverEvery,
    unclaimed: frame.unclaimed,
    alsoLook: () => frame.rests.refresh(),
  });
  await takeOver.start();
  void inFlight.track(intake.desk.askRest());
  log.info(
    { team: me.teamId, transport: settings.transport, ...transport.address },
    'Slack questions are being answered.',
  );
  const showChanges: ShowChanges = (followUp, signal) => editPost(followUp, AbortSignal.any([signal, stopping]));
  const finishProposals = (signal: AbortSignal) => intake.desk.finishRest(AbortSignal.any([signal, stopping]));
  return { takeOver, tell, showChanges, finishProposals };
}

/**
 * `/readyz` says so at once, the transport takes nothing new, answers under way have `timing.drain` to get out, and
 * whoever waits longer is told to ask again.
 */
async function close(
  { timing, log }: OpenEdgeOptions,
  { stopping, transport, inFlight }: Frame,
  takeOver: TakeOver,
  health: HealthServer | undefined,
): Promise<void> {
  stopping.abort();
  takeOver.stop();
  const patience = inFlight.settled(timing.drain);
  await transport.stop();
  if (!(await patience)) {
    log.warn({}, 'Some answers are not ready in time; whoever waits for them is told.');
    await pTimeout(inFlight.giveUp(), { milliseconds: timing.requestTimeout, message: false });
  }
  takeOver.end();
  await health?.close();
}
