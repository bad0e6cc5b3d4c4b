import type { types } from '@slack/bolt';

/** Text that Slack shows as it is: no markup, no emoji codes. Must not be empty. */
export function plainText(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}
