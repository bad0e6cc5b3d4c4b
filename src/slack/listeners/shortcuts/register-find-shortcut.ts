import { acknowledge } from '../../app/acknowledge.js';
import type { EdgeApp } from '../../app/edge-app.js';
import type { Identity } from '../../payloads/identity.js';
import { readMessageShortcut } from '../../payloads/read-message-shortcut.js';
import { standingOfUser } from '../../payloads/standing-of.js';
import { waitingDelivery, waitingShortcut } from '../../payloads/waiting-question.js';
import { slackSurface } from '../../settings/slack-surface.js';
import { type FindContext, handleFindShortcut } from './handle-find-shortcut.js';

/** "Find in articles", in the menu of a message. */
export function registerFindShortcut(app: EdgeApp, me: Identity, context: FindContext): void {
  const { callback } = slackSurface.shortcuts.find;
  app.shortcut({ type: 'message_action', callback_id: callback }, async ({ ack, body, respond }) => {
    await acknowledge(ack, 'A shortcut', context.log);
    const pointed = readMessageShortcut(body, me);
    const { user } = pointed;
    const asker = { team: me.teamId, user, standing: standingOfUser(body, me), responseUrl: body.response_url };
    const waiting = waitingShortcut(pointed, asker);
    const delivery = body.trigger_id ? waitingDelivery(waiting, body.trigger_id) : undefined;
    await handleFindShortcut(respond, pointed, delivery, context);
  });
}
