import type { Logger, webApi } from '@slack/bolt';
import type { Telemetry } from '../../domain.js';
import type { SharedRests } from '../concurrency/shared-rests.js';
import { measureCalls } from '../measuring/measure-calls.js';
import type { SlackSettings } from '../settings/slack-settings.js';
import type { SlackTiming } from '../settings/slack-timing.js';
import { isSlackAddress } from './is-slack-address.js';
import { restViews } from './rest-views.js';
import { type SendRequest, sendToSlack } from './send-to-slack.js';

interface ClientOptionsInput {
  readonly settings: SlackSettings;
  readonly timing: SlackTiming;
  readonly logger: Logger;
  readonly telemetry: Pick<Telemetry, 'meter' | 'now'>;
  /** What Slack is to be left alone with; absent where nothing is shown by the client. */
  readonly rests?: Pick<SharedRests, 'rest' | 'left'>;
  /** `read`: may be repeated, so three quick retries. `post`: a repetition could post twice, so none. */
  readonly purpose: 'read' | 'post';
}

export type ClientOptions = webApi.WebClientOptions & { readonly fetch: SendRequest };

/**
 * Options for one Web API client, a new object for each call: the libraries write into what they are given.
 * `retryConfig` is always explicit (left out, Bolt retries for half an hour), and `headers` never set (with it, Bolt
 * sends one workspace's token for another).
 */
export function createClientOptions({
  settings,
  timing,
  logger,
  telemetry,
  rests,
  purpose,
}: ClientOptionsInput): ClientOptions {
  const measured = measureCalls(sendToSlack, settings.apiUrl, telemetry);
  const send = rests ? restViews(measured, settings.apiUrl, rests) : measured;
  return {
    slackApiUrl: settings.apiUrl,
    logger,
    timeout: timing.requestTimeout,
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    retryConfig:
      purpose === 'read' ? { retries: 3, minTimeout: 250, maxTimeout: 4_000, randomize: true } : { retries: 0 },
    // Answers to a `response_url` go through here too.
    fetch: async (url, init) => {
      if (!isSlackAddress(String(url), settings.apiUrl)) throw new TypeError('The address is none of Slack’s.');
      return send(url, { ...init, signal: init?.signal ?? AbortSignal.timeout(timing.requestTimeout) });
    },
  };
}
