import type { Logger } from '@slack/bolt';
import type { Telemetry, Viewer } from '../domain.js';
import { VerbatimError } from '../errors.js';
import { createInFlight, type InFlight } from './concurrency/in-flight.js';
import { createSharedRests, type SharedRests } from './concurrency/shared-rests.js';
import { createUnclaimed, type UnclaimedQuestions } from './listeners/events/unclaimed.js';
import { createBoltLogger } from './logging/bolt-logger.js';
import { noTelemetry } from './measuring/no-telemetry.js';
import type { HealthProbe } from './receivers/health.js';
import { createHttpTransport } from './receivers/http-transport.js';
import { createSocketTransport } from './receivers/socket-transport.js';
import type { Transport } from './receivers/transport.js';
import type { SlackEdgeOptions } from './settings/slack-settings.js';
import type { SlackTiming } from './settings/slack-timing.js';
import { createClientOptions } from './web-api/client-options.js';

export interface OpenEdgeOptions extends SlackEdgeOptions {
  readonly timing: SlackTiming;
}

/** Milliseconds on a clock that nobody can set: what the edge waits for is over when it is over. */
export function steadyNow(): number {
  return performance.now();
}

/** Whoever runs the program asks how far it is. */
const prober: Viewer = { person: 'operator', place: 'health', standing: 'operator' };

/** What one run is made of before it calls Slack. */
export interface Frame {
  readonly logger: Logger;
  readonly stopping: AbortController;
  readonly inFlight: InFlight;
  readonly telemetry: Telemetry;
  readonly transport: Transport;
  readonly probe: HealthProbe;
  readonly rests: SharedRests;
  readonly unclaimed: UnclaimedQuestions;
}

/** Opens nothing yet. Throws `VerbatimError` where the transport's secret is missing. */
export function createFrame(options: OpenEdgeOptions): Frame {
  const { bot, timing, log, readMetrics, telemetry = noTelemetry } = options;
  const logger = createBoltLogger(log);
  const inFlight = createInFlight();
  const stopping = new AbortController();
  const probe: HealthProbe = {
    checkReady: () => bot.checkReady(),
    progress: () => bot.meanings.progress(prober),
    transportProblem: () => transport.problem(),
    isStopping: () => stopping.signal.aborted,
    readMetrics,
    readyTimeout: timing.readyTimeout,
  };
  const transport = createTransport(options, { logger, probe, telemetry });
  telemetry.meter.watch('verbatim_slack_connected', () => (transport.problem() === undefined ? 1 : 0));
  telemetry.meter.watch('verbatim_requests_underway', () => inFlight.lengths().underway);
  telemetry.meter.watch('verbatim_answers_underway', () => inFlight.lengths().answers);
  const { ledgers } = options;
  const rests = createSharedRests(ledgers.isShared ? ledgers.turns : undefined, steadyNow);
  return { logger, stopping, inFlight, telemetry, transport, probe, rests, unclaimed: createUnclaimed() };
}

function createTransport(
  { settings, timing, log, onFatal, pushDoor }: OpenEdgeOptions,
  { logger, probe, telemetry }: Pick<Frame, 'logger' | 'probe' | 'telemetry'>,
) {
  const where = { host: settings.host, port: settings.port };
  if (settings.transport === 'http') {
    const signingSecret = need(settings.signingSecret, 'SLACK_SIGNING_SECRET');
    const limits = { requestLimit: timing.httpRequest, stopCap: timing.transportStop };
    return createHttpTransport({ signingSecret, where, log, probe, pushDoor, meter: telemetry.meter, ...limits });
  }
  return createSocketTransport({
    appToken: need(settings.appToken, 'SLACK_APP_TOKEN'),
    apiUrl: settings.apiUrl,
    timing,
    logger,
    log,
    now: steadyNow,
    clientOptions: () => createClientOptions({ settings, timing, logger, telemetry, purpose: 'read' }),
    onLost: onFatal,
  });
}

function need(value: string | undefined, name: string): string {
  if (value) return value;
  throw new VerbatimError('config_invalid', `${name} is missing: copy it from "Basic Information" of the Slack app.`);
}
