import { pressWords } from '../../../words.js';
import { acknowledge } from '../../app/acknowledge.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { describeError } from '../../logging/describe-error.js';
import { slackSurface } from '../../settings/slack-surface.js';
import { noticeModal } from '../../views/create-modal.js';
import type { PressContext } from '../press-context.js';

/** Any other shortcut that the Slack app sends us, as after a manifest newer than the code. */
export function registerUnknownShortcut(app: EdgeApp, { log: given, newReference }: PressContext): void {
  const known = new Set<string>(Object.values(slackSurface.shortcuts).map(({ callback }) => callback));
  app.shortcut(/^/, async ({ ack, shortcut, client }) => {
    if (known.has(shortcut.callback_id)) return;
    const log = given.child({ reference: newReference(), shortcut: shortcut.callback_id, user: shortcut.user.id });
    await acknowledge(ack, 'A shortcut', log);
    const view = noticeModal(pressWords.title, pressWords.unknownShortcut);
    await client.views.open({ trigger_id: shortcut.trigger_id, view }).catch((error: unknown) => {
      log.warn({ err: describeError(error) }, 'Nobody could be told that a shortcut is not known.');
    });
  });
}
