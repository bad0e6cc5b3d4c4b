import type { Standing, TooLongReply } from '../../domain.js';
import { noticeWords as words } from '../../words.js';
import { composeMessage, type SlackMessage } from '../blocks/compose-message.js';
import { type Leaf, richText, section, textLeaf } from '../blocks/rich-text.js';
import { failureSentence } from './failure-sentence.js';

function notice(...lines: string[]): SlackMessage {
  return composeMessage(lines.map((text) => ({ kind: 'line', text })));
}

/** One sentence of ours. */
export function noticeMessage(sentence: string): SlackMessage {
  return notice(sentence);
}

/** For a question that wasn't searched because it is too long. */
export function tooLongMessage({ length, limit }: TooLongReply): SlackMessage {
  return notice(words.tooLong(length, limit), words.askShorter);
}

/** For a search that failed. `reference` is the one that the log has, so that an operator finds the cause. */
export function failureMessage(error: unknown, reference: string): SlackMessage {
  return notice(failureSentence(error, words.failure(reference)));
}

/** For a command that is not let in, since more is asked than can be answered. */
export function busyMessage(): SlackMessage {
  return busy;
}

/** For a question whose answer is still under way when the process has to stop. */
export function stoppingMessage(): SlackMessage {
  return notice(words.stopping);
}

/** For a question that came by an event while the database is away, or full: it is answered when that has passed. */
export function laterMessage(isFull: boolean): SlackMessage {
  return notice(isFull ? words.fullForNow : words.awayForNow);
}

/** For a question whose answer may stand there already: who posted it is gone, or Slack didn't say that it took it. */
export function doubtMessage(): SlackMessage {
  return notice(words.inDoubt);
}

/**
 * An answer that Slack wouldn't take in the channel where it was asked for, as a direct message to the asker.
 * `channelId` is that channel's (`C…`); anything else is called "the channel where you asked".
 */
export function notInChannelMessage(channelId: string, answer: SlackMessage): SlackMessage {
  const [before, after] = words.notInChannel;
  const channel: Leaf = /^[CG][A-Z0-9]{1,50}$/.test(channelId)
    ? { type: 'channel', channel_id: channelId }
    : textLeaf(words.askedChannel);
  return {
    text: `${before}${words.askedChannel}${after}\n${answer.text}`,
    blocks: [richText([section([textLeaf(before), channel, textLeaf(after)])]), ...answer.blocks],
  };
}

/**
 * What is posted where Slack refuses the blocks. Post it with `mrkdwn: false`: quotes may hold `*` and `_`, for which
 * Slack has no escape.
 */
export function plainVersion(message: SlackMessage): { readonly text: string } {
  return { text: message.text };
}

/** Acknowledges a command whose answer is not there yet. */
export function stillLookingMessage(): SlackMessage {
  return stillLooking;
}

/** For whoever may see no article: that they are for members, or that it can't be told whether somebody is one. */
export function noAccessSentence(standing: Standing): string {
  return standing === 'unknown' ? words.membershipUnknown : words.membersOnly;
}

export function noAccessMessage(standing: Standing): SlackMessage {
  return notice(noAccessSentence(standing));
}

/** For a slash command of the app that this version does not know. `known` are commands as people type them. */
export function unknownCommandMessage(known: readonly string[]): SlackMessage {
  return notice(words.unknownCommand(known));
}

// Told to whoever comes while there is most to do, so made once.
const busy = notice(words.busy);
const stillLooking = notice(words.stillLooking);
