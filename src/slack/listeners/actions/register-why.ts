import { pressWords, whyWords } from '../../../words.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { answerActions } from '../../blocks/answer-actions.js';
import { noticeModal } from '../../views/create-modal.js';
import { whyModal } from '../../views/why-modal.js';
import type { PressContext } from '../press-context.js';
import { handlePress } from './handle-press.js';

/** "Why this answer": what was looked for, and what spoke for the sentence and its runners-up. */
export function registerWhy(app: EdgeApp, context: PressContext): void {
  handlePress(app, answerActions.why, context, ({ press, open }) =>
    open(whyWords.title, async () => {
      const kept = await context.bot.archive.why(press.viewer, press.value);
      return kept ? whyModal(kept.answer, kept.changes) : noticeModal(whyWords.title, pressWords.unknownAnswer);
    }),
  );
}
