import type { Fields } from '../../../fields.js';
import { checkMessage } from '../block-rules/check-message.js';
import type { Outcome } from '../contract.js';
import { writeCommandText } from '../payloads/write-as-slack.js';
import type { Delivered } from '../wire/deliver.js';
import { channelReference, legacyToken } from './interaction-body.js';
import { createResponder } from './responder.js';
import { noProblem, type Stage, sentences } from './stage.js';

/** Runs a slash command: it works wherever the person is, whether the bot is there or not. */
export async function runCommand(
  stage: Stage,
  personId: string,
  channelId: string,
  name: string,
  typed: string,
): Promise<Outcome> {
  const { state, deliver } = stage;
  const { workspace, manifest, triggers } = state;
  const command = manifest.commands.find((one) => one.command === name);
  const channel = workspace.channel(channelId);
  if (!command) return { problem: sentences.unknownCommand(name) };
  if (!channel?.members.includes(personId)) return { problem: sentences.notMember };
  const respond = createResponder({ person: personId, channel: channel.id }, state);
  const reference = channelReference(channel);
  const payload = {
    token: legacyToken,
    team_id: workspace.team.id,
    team_domain: workspace.team.domain,
    channel_id: channel.id,
    channel_name: reference.name,
    user_id: personId,
    user_name: workspace.person(personId)?.name ?? '',
    command: name,
    text: writeCommandText(typed.trim(), command.shouldEscape, workspace),
    api_app_id: workspace.appId,
    is_enterprise_install: 'false',
    response_url: stage.createResponseUrl(respond),
    trigger_id: triggers.create(personId),
  };
  const judge = (answer: Fields) => (isMessage(answer) ? checkMessage(answer) : undefined);
  const delivered = await deliver({ type: 'slash_commands', name, payload, judge });
  if (delivered.kind !== 'answered') return { problem: problemOf(delivered, name) };
  if (isMessage(delivered.payload)) respond(delivered.payload);
  return noProblem;
}

/** Whether the bot's acknowledgement carries a message; an empty one carries none. */
function isMessage({ text, blocks }: Fields): boolean {
  return text !== undefined || blocks !== undefined;
}

function problemOf(delivered: Exclude<Delivered, { kind: 'answered' }>, command: string): string {
  switch (delivered.kind) {
    case 'refused':
      return sentences.commandFailed(command, delivered.refusal.error);
    case 'unreachable':
      return sentences.commandFailed(command, 'dispatch_failed');
    case 'unanswered':
      return sentences.commandUnanswered(command);
  }
}
