import type { TooLongReply } from '../../domain.js';
import { noticeWords as words } from '../../words.js';
import { composeMessage, type SlackMessage } from '../blocks/compose-message.js';
import { type Leaf, richText, section, textLeaf } from '../blocks/rich-text.js';

const notice = (...lines: string[]): SlackMessage => composeMessage(lines.map((text) => ({ kind: 'line', text })));

/** One sentence of ours. */
export const noticeMessage = (sentence: string): SlackMessage => notice(sentence);

/** For a question that wasn't searched because it is too long. */
export const tooLongMessage = ({ length, limit }: TooLongReply): SlackMessage =>
  notice(words.tooLong(length, limit), words.askShorter);

/** For a search that failed. `reference` is the one that the log has, so that an operator finds the cause. */
export const failureMessage = (reference: string): SlackMessage => notice(words.failure(reference));

/** For a question whose answer is still under way when the process has to stop. */
export const stoppingMessage = (): SlackMessage => notice(words.stopping);

/**
 * An answer that Slack wouldn't take in the channel where it was asked for, as a direct message to the asker.
 * `channelId` is that channel's (`C…`); anything else is called "the channel where you asked".
 */
export const notInChannelMessage = (channelId: string, answer: SlackMessage): SlackMessage => {
  const [before, after] = words.notInChannel;
  const channel: Leaf = /^[CG][A-Z0-9]{1,50}$/.test(channelId)
    ? { type: 'channel', channel_id: channelId }
    : textLeaf(words.askedChannel);
  return {
    text: `${before}${words.askedChannel}${after}\n${answer.text}`,
    blocks: [richText([section([textLeaf(before), channel, textLeaf(after)])]), ...answer.blocks],
  };
};

/**
 * What is posted where Slack refuses the blocks. Post it with `mrkdwn: false`: quotes may hold `*` and `_`, for which
 * Slack has no escape.
 */
export const plainVersion = (message: SlackMessage): { readonly text: string } => ({ text: message.text });

/** Acknowledges a command whose answer is not there yet. */
export const stillLookingMessage = (): SlackMessage => notice(words.stillLooking);

/** For somebody of another organisation, or a guest: the articles are for members. */
export const membersOnlyMessage = (): SlackMessage => notice(words.membersOnly);

/** For a slash command of the app that this version does not know. `known` are commands as people type them. */
export const unknownCommandMessage = (known: readonly string[]): SlackMessage => notice(words.unknownCommand(known));
