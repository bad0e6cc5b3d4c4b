import type { Fields } from '../../../fields.js';
import type { Message } from '../contract.js';
import type { SlackState } from '../state/slack-state.js';
import { readContent } from '../web-api/chat-methods.js';

/** Where answers to one interaction go. */
export interface ResponseTarget {
  readonly person: string;
  readonly channel: string;
  /** The message in which the interaction happened. */
  readonly original?: Message;
}

/**
 * Shows what the bot sends to a response URL or acknowledges a command with: for the person alone unless it says
 * `in_channel`; in place of the original, or instead of it, where it says so. A command has no message of its own:
 * there the bot's first answer is the original.
 * https://docs.slack.dev/interactivity/handling-user-interaction#message_responses
 */
export function createResponder(target: ResponseTarget, state: SlackState): (body: Fields) => void {
  const { workspace } = state;
  let original = target.original;
  return (body) => {
    const standing = original && workspace.message(original.channel, original.ts);
    if (body.delete_original === true) {
      if (standing) workspace.remove(standing);
    } else if (body.replace_original === true && standing) {
      const { text = '', blocks = [] } = readContent(body, state);
      workspace.update(standing, { text, blocks });
    } else {
      const posted = post(body, target, state);
      original ??= posted;
    }
  };
}

function post(body: Fields, { person, channel }: ResponseTarget, state: SlackState): Message {
  const { workspace, ownPosts } = state;
  const isForAll = body.response_type === 'in_channel';
  const message = workspace.post({
    channel,
    user: workspace.bot.id,
    text: '',
    ...readContent(body, state),
    ...(typeof body.thread_ts === 'string' && { threadTs: body.thread_ts }),
    ...(!isForAll && { onlyFor: person }),
  });
  if (isForAll) ownPosts.announce(message);
  return message;
}
