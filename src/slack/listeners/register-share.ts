import type { KeptAnswer } from '../../domain.js';
import { pressWords } from '../../words.js';
import { answerActions } from '../answer-buttons.js';
import { answerMessage } from '../answer-message.js';
import { onPress, type PressContext, type PressDoors } from '../answer-press.js';
import { describeError } from '../describe-error.js';
import type { EdgeApp } from '../edge-app.js';
import { isRefusal } from '../is-refusal.js';

/** "Share to channel": posts the asker's own answer where all see it, once. Until then nothing of it is public. */
export function registerShare(app: EdgeApp, context: PressContext): void {
  const { bot } = context;
  onPress(app, answerActions.share, context, async (doors) => {
    const { press, tell } = doors;
    const kept = await bot.keptAnswer(press.value);
    if (!kept) return tell(pressWords.unknownAnswer);
    if (kept.asker.person !== press.person) return tell(pressWords.notYoursToShare);
    if (await bot.claimSharing(kept.answer.id)) {
      const outcome = await post(kept, doors);
      if (outcome === 'refused') await bot.releaseSharing(kept.answer.id);
      if (outcome !== 'posted') return tell(outcome === 'refused' ? pressWords.notShared : pressWords.perhapsShared);
    }
    // Also for a second press: it finds the answer shared and shows the same.
    await showAsShared(kept, doors);
  });
}

/** By the `response_url`, which posts in the channel of the press even where the bot is no member. */
async function post({ answer }: KeptAnswer, { press, respond, log }: PressDoors) {
  const buttons = { asker: press.user, isPublic: true, canShare: false };
  const message = answerMessage(answer, { asked: answer.question, askedBy: press.name, buttons });
  try {
    await respond({
      response_type: 'in_channel',
      replace_original: false,
      unfurl_links: false,
      unfurl_media: false,
      ...message,
    });
    return 'posted';
  } catch (error) {
    log.error({ err: describeError(error) }, 'An answer could not be shared, or may not have been.');
    return isRefusal(error) ? 'refused' : 'unknown';
  }
}

async function showAsShared({ answer }: KeptAnswer, { press, respond }: PressDoors): Promise<void> {
  const buttons = { asker: press.user, isPublic: false, canShare: false };
  const message = answerMessage(answer, { asked: answer.question, isShared: true, buttons });
  await respond({ response_type: 'ephemeral', replace_original: true, ...message });
}
