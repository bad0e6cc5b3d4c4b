import type { SlackMessage } from './answer-message.js';

/** The edge's own short sentences, none of which holds anything that a person or an article wrote. */

/** Acknowledges a command whose answer is not there yet. */
export function stillLookingMessage(): SlackMessage {
  return createNotice('Still looking…');
}

/** For somebody of another organisation, or a guest: the articles are for members. */
export function membersOnlyMessage(): SlackMessage {
  return createNotice('I answer only members of this workspace.');
}

/** For a slash command of the app that this version does not know. `known` are commands as people type them. */
export function unknownCommandMessage(known: readonly string[]): SlackMessage {
  return createNotice(`I do not know this command. Try ${known.map((command) => `${command} help`).join(' or ')}.`);
}

/** Over the suggested questions in a direct conversation. */
export const promptsTitle = 'Ask the articles';

function createNotice(text: string): SlackMessage {
  return { text, blocks: [{ type: 'section', text: { type: 'plain_text', text, emoji: false } }] };
}
