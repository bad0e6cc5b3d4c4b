import type { LocalSlack } from '../../local-slack/contract.js';
import type { PageState } from '../tab/page-address.js';
import type { ActResult } from './act-result.js';

/**
 * Does what Enter does in Slack's composer: a line that begins with "/" is a command, anything else a message. What
 * addresses the bot opens its thread, where the answer will stand.
 */
export async function sendComposed(
  slack: LocalSlack,
  state: PageState,
  text: string,
  thread?: string,
): Promise<ActResult> {
  const said = text.trim();
  if (said === '') return {};
  const { person, channel } = state;
  if (said.startsWith('/')) return command(slack, state, said, thread);
  const outcome = await slack.people.say(person.id, channel.id, said, thread);
  const isToBot = channel.kind === 'direct' || mentions(said, slack.bot.name);
  const message = slack.messages.findLast(
    (sent) => sent.user === person.id && sent.channel === channel.id && sent.onlyFor === undefined,
  );
  const opened = thread ?? (isToBot ? message?.ts : undefined);
  return { ...outcome, ...(opened !== undefined && { turn: { thread: opened } }) };
}

/** The sentences are Slack's own. */
async function command(slack: LocalSlack, state: PageState, said: string, thread?: string): Promise<ActResult> {
  const [name = ''] = said.split(/\s/, 1);
  if (!slack.commands.some(({ command }) => command === name)) return { problem: unknownCommand(name) };
  if (thread !== undefined) return { problem: `${name} is not supported in threads. Sorry!` };
  return slack.people.command(state.person.id, state.channel.id, name, said.slice(name.length).trim());
}

function unknownCommand(name: string): string {
  return (
    `${name} is not a valid command. In Slack, all messages that start with the "/" character are interpreted as commands. ` +
    'If you are trying to send a message and not run a command, try preceding the "/" with an empty space.'
  );
}

function mentions(text: string, name: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}@_.-]+/u)
    .includes(`@${name}`);
}
