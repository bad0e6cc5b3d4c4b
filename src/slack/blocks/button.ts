import type { types } from '@slack/bolt';
import { fitLabel } from './fit-text.js';
import { plainText } from './plain-text.js';
import { slackLimits } from './slack-limits.js';

/** `said` is what a screen reader says instead of `label`; both are cut to what Slack takes. */
export function button(action: string, value: string, label: string, said: string): types.Button {
  return {
    type: 'button',
    action_id: action,
    text: plainText(label),
    value,
    accessibility_label: fitLabel(said, slackLimits.label),
  };
}
