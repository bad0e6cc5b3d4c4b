import type { types } from '@slack/bolt';
import type { Bot, Viewer } from '../../../domain.js';
import { contextWords, pressWords } from '../../../words.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { answerActions } from '../../blocks/answer-actions.js';
import { contextModal, turnActions } from '../../views/context-modal.js';
import { noticeModal } from '../../views/create-modal.js';
import { type QuoteRef, readQuoteRef } from '../../views/quote-ref.js';
import { turnModal } from '../../web-api/turn-modal.js';
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
      if (view) await turnModal({ client, log, view, modal: await contextOf(bot, viewer, readQuoteRef(value)) });
    });
  }
}

async function contextOf(bot: Bot, viewer: Viewer, ref: QuoteRef | undefined): Promise<types.ModalView> {
  const context = ref && (await bot.archive.context(viewer, ref.id, ref.index));
  return context ? contextModal(ref.id, context) : noticeModal(contextWords.title, pressWords.unknownAnswer);
}
