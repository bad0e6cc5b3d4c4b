import { pressWords, whyWords } from '../../words.js';
import { answerActions } from '../answer-buttons.js';
import { onPress, type PressContext } from '../answer-press.js';
import type { EdgeApp } from '../edge-app.js';
import { noticeModal } from '../modals/create-modal.js';
import { whyModal } from '../modals/why-modal.js';

/** "Why this answer": what was looked for, and what spoke for the sentence and its runners-up. */
export function registerWhy(app: EdgeApp, context: PressContext): void {
  onPress(app, answerActions.why, context, ({ press, open }) =>
    open(whyWords.title, async () => {
      const kept = await context.bot.keptAnswer(press.value);
      return kept ? whyModal(kept.answer) : noticeModal(whyWords.title, pressWords.unknownAnswer);
    }),
  );
}
