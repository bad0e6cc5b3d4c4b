import { copyWords, pressWords } from '../../../words.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { answerActions } from '../../blocks/answer-actions.js';
import { copyModal } from '../../views/copy-modal.js';
import { noticeModal } from '../../views/create-modal.js';
import type { PressContext } from '../press-context.js';
import { handlePress } from './handle-press.js';

/** "Copy quote": Slack lets no app write to a clipboard, so the text stands ready to be selected. */
export function registerCopy(app: EdgeApp, context: PressContext): void {
  handlePress(app, answerActions.copy, context, ({ press, open }) =>
    open(copyWords.title, async () => {
      const kept = await context.bot.archive.answer(press.viewer, press.value);
      return kept ? copyModal(kept) : noticeModal(copyWords.title, pressWords.unknownAnswer);
    }),
  );
}
