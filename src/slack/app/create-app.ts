import type { Logger, Receiver, webApi } from '@slack/bolt';
import type { ExtendedErrorHandlerArgs } from '@slack/bolt/dist/App.js';
import type { Log } from '../../domain.js';
import { describeError } from '../logging/describe-error.js';
import type { Identity } from '../payloads/identity.js';
import type { AdmitEvent } from './admit-event.js';
import { EdgeApp } from './edge-app.js';

export interface CreateAppOptions {
  readonly token: string;
  readonly me: Identity;
  readonly receiver: Receiver;
  readonly admit: AdmitEvent;
  readonly clientOptions: webApi.WebClientOptions;
  readonly logger: Logger;
  readonly log: Log;
}

/**
 * The Bolt app, ready for listeners. Who the bot is, is known already: left to find out, Bolt would ask Slack in its
 * constructor, where a bad token ends the process, or before every event.
 */
export async function createApp(options: CreateAppOptions): Promise<EdgeApp> {
  const { token, me, receiver, admit, clientOptions, logger, log } = options;
  const app = new EdgeApp(
    {
      token,
      botId: me.botId,
      botUserId: me.botUserId,
      tokenVerificationEnabled: false,
      deferInitialization: true,
      receiver,
      logger,
      clientOptions,
      // Bolt's default keeps a state for every conversation in memory, which nobody here reads.
      convoStore: false,
      ignoreSelf: true,
      extendedErrorHandler: true,
    },
    admit,
  );
  app.error(async ({ error, body }: ExtendedErrorHandlerArgs) => {
    log.error({ type: body.type, err: describeError(error) }, 'A listener failed.');
  });
  await app.init();
  return app;
}
