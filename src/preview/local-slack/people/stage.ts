import type { Fields } from '../../../fields.js';
import type { Outcome } from '../contract.js';
import type { SlackState } from '../state/slack-state.js';
import type { Deliver } from '../wire/deliver.js';

/** What each act of a person works with. */
export interface Stage {
  readonly state: SlackState;
  readonly deliver: Deliver;
  /** Makes a response URL; `respond` is called with each body that the bot sends to it. */
  createResponseUrl(respond: (body: Fields) => void): string;
}

/** Slack's own sentences, as it shows them to people. */
export const sentences = {
  commandUnanswered: (command: string) => `${command} failed because the app did not respond.`,
  commandFailed: (command: string, error: string) => `${command} failed with the error "${error}"`,
  unknownCommand: (command: string) => `${command} is not a valid command.`,
  notInteractive: 'This app is not configured to handle interactive responses.',
  trouble: 'We had some trouble connecting. Try again?',
  notMember: 'You are not a member of this channel.',
  archived: 'This channel is archived.',
  botAbsent: (name: string) => `You mentioned @${name}, but they're not in this channel.`,
} as const;

/** Slack shows the person nothing. */
export const noProblem: Outcome = {};
