import { describeError } from '../describe-error.js';
import type { EdgeApp } from '../edge-app.js';
import { type FindContext, findForMessage } from '../find-for-message.js';
import type { Identity } from '../identity.js';
import { readPointed } from '../read-pointed.js';
import { slackSurface } from '../surface.js';

/** "Find in articles", in the menu of a message. */
export function registerFindShortcut(app: EdgeApp, me: Identity, context: FindContext): void {
  const { callback } = slackSurface.shortcuts.find;
  app.shortcut({ type: 'message_action', callback_id: callback }, async ({ ack, body, respond }) => {
    await ack().catch((error: unknown) =>
      context.log.warn({ err: describeError(error) }, 'A shortcut could not be acknowledged.'),
    );
    await findForMessage(respond, readPointed(body, me), context);
  });
}
