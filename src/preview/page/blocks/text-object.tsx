import { type Fields, textAt } from '../../../fields.js';
import type { Drawing } from './drawing.js';
import { Mrkdwn } from './mrkdwn.js';

/** A text object of Slack's: `mrkdwn` is markup, `plain_text` is shown as it is. Phrasing content, for any parent. */
export function TextObject({ text, drawing }: { text: Fields | undefined; drawing: Drawing }) {
  return textAt(text, 'type') === 'mrkdwn' ? (
    <Mrkdwn text={textAt(text, 'text')} drawing={drawing} />
  ) : (
    <>{textAt(text, 'text')}</>
  );
}
