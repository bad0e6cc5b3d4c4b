import { askWords } from '../../../words.js';
import { acknowledge } from '../../app/acknowledge.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { describeError } from '../../logging/describe-error.js';
import { noAccessSentence } from '../../messages/notice-message.js';
import { standingOfUser } from '../../payloads/standing-of.js';
import { slackSurface } from '../../settings/slack-surface.js';
import { askModal } from '../../views/ask-modal.js';
import { noticeModal } from '../../views/create-modal.js';
import type { PressContext } from '../press-context.js';

/** The shortcut that opens a form for a question from anywhere. */
export function registerAskShortcut(app: EdgeApp, context: PressContext): void {
  const { bot, standings, me, log, newReference } = context;
  const { callback } = slackSurface.shortcuts.ask;
  app.shortcut({ type: 'shortcut', callback_id: callback }, async ({ ack, shortcut, client }) => {
    const { user, trigger_id } = shortcut;
    await acknowledge(ack, 'A shortcut', log);
    const standing = await standings.of({ user: user.id, standing: standingOfUser(shortcut, me) });
    const isAdmitted = await bot.admits({ standing });
    const view = isAdmitted ? askModal('shortcut') : noticeModal(askWords.title, noAccessSentence(standing));
    await client.views.open({ trigger_id, view }).catch((error: unknown) => {
      // Without a modal there is no place to tell the person.
      log.error({ reference: newReference(), user: user.id, err: describeError(error) }, 'Slack did not open a form.');
    });
  });
}
