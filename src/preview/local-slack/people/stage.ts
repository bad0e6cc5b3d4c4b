import type { Fields } from '../../../fields.js';
import type { Outcome } from '../contract.js';
import type { SlackState } from '../state/slack-state.js';
import type { Deliver } from '../wire/deliver.js';

/** What everything that people do works with. */
export interface Stage {
  readonly state: SlackState;
  readonly deliver: Deliver;
  /** A new response URL; `respond` shows what the bot sends to it. */
  createResponseUrl(respond: (body: Fields) => void): string;
}

/** Slack's own sentences, as people see them. */
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

export const noProblem: Outcome = {};
