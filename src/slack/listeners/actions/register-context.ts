import { type types, webApi } from '@slack/bolt';
import type { Bot, Viewer } from '../../../domain.js';
import { contextWords, pressWords } from '../../../words.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { answerActions } from '../../blocks/answer-actions.js';
import { describeError } from '../../logging/describe-error.js';
import { contextModal, turnActions } from '../../views/context-modal.js';
import { noticeModal } from '../../views/create-modal.js';
import { type QuoteRef, readQuoteRef } from '../../views/quote-ref.js';
import type { PressContext } from '../press-context.js';
import { handlePress } from './handle-press.js';

/** "Show in context": a quote in its passage, and in the modal the way to the answer's other quotes. */
export function registerContext(app: EdgeApp, context: PressContext): void {
  const { bot } = context;
  handlePress(app, answerActions.context, context, ({ press, open }) =>
    open(contextWords.title, () => contextOf(bot, press.viewer, { id: press.value, index: 0 })),
  );
  for (const action of Object.values(turnActions)) {
    handlePress(app, action, context, async ({ press, client, log }) => {
      const { view, value, viewer } = press;
      if (!view) return;
      const modal = await contextOf(bot, viewer, readQuoteRef(value));
      await client.views.update({ view_id: view.id, hash: view.hash, view: modal }).catch((error: unknown) => {
        // Pressed twice: the modal has turned already.
        if (!isHashConflict(error)) throw error;
        log.info({ err: describeError(error) }, 'A modal had changed before it was turned.');
      });
    });
  }
}

async function contextOf(bot: Bot, viewer: Viewer, ref: QuoteRef | undefined): Promise<types.ModalView> {
  const context = ref && (await bot.archive.context(viewer, ref.id, ref.index));
  return context ? contextModal(ref.id, context) : noticeModal(contextWords.title, pressWords.unknownAnswer);
}

function isHashConflict(error: unknown): boolean {
  return error instanceof webApi.WebAPIPlatformError && error.data.error === 'hash_conflict';
}
