import type { SlackState } from './slack-state.js';

/** Characters of a button's text, https://docs.slack.dev/reference/block-kit/block-elements/button-element. */
const buttonText = 75;

/**
 * The first message in the first channel, in the bot's name although the bot knows nothing of it: what to do here, with
 * questions to click. The page itself asks a clicked question (`preview_ask_N`, `value`).
 */
export function postWelcome({ workspace, manifest }: SlackState, questions: readonly string[]): void {
  const [channel] = workspace.channels;
  if (!channel) return;
  const name = manifest.botName;
  const offer = questions.length > 0 ? ' Try one of these, or ask your own:' : '';
  const text =
    `I answer with exact sentences from your articles, each with its source. Mention me (@${name}), type ` +
    `${manifest.commands[0]?.command ?? '/'}, or write to me directly. Drop files of your own on this page to ask them.${offer}`;
  workspace.post({
    channel: channel.id,
    user: workspace.bot.id,
    text,
    blocks: [
      { type: 'section', block_id: 'preview_welcome', text: { type: 'plain_text', text, emoji: false } },
      ...(questions.length > 0 ? [actions(questions)] : []),
    ],
  });
}

function actions(questions: readonly string[]) {
  return {
    type: 'actions',
    block_id: 'preview_questions',
    elements: questions.map((question, index) => ({
      type: 'button',
      action_id: `preview_ask_${index + 1}`,
      value: question,
      text: { type: 'plain_text', text: question.slice(0, buttonText), emoji: false },
    })),
  };
}
