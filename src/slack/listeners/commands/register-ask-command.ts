import type { EdgeApp } from '../../app/edge-app.js';
import { membersOnlyMessage } from '../../messages/notice-message.js';
import { askerOf, isDirect } from '../../payloads/asker.js';
import type { Identity } from '../../payloads/identity.js';
import { readQuestion } from '../../payloads/read-question.js';
import { writeReply } from '../../replies/write-reply.js';
import { hearingOf } from '../../settings/hearing.js';
import { slackSurface } from '../../settings/surface.js';
import { answerCommand, type CommandContext } from './answer-command.js';

/** `/ask`: answered in the acknowledgement, to the asker alone; usage for nothing or "help". */
export function registerAskCommand(app: EdgeApp, me: Identity, context: CommandContext): void {
  const hearing = hearingOf(me.scopes);
  const [name] = slackSurface.commands;
  app.command(name, async ({ command, ack, respond }) => {
    const { team_id: team, channel_id: channel, user_id: user } = command;
    const question = readQuestion(command.text, me.botUserId);
    await answerCommand({ ack, respond }, { asked: 'command', channel, user }, context, async (log, reference) => {
      if (team !== me.teamId) return membersOnlyMessage();
      const conversation = `${team}:${channel}:${user}`;
      const request = { question, conversation, asker: askerOf(team, user, channel) };
      const buttons = { asker: user, isPublic: false, canShare: !isDirect(channel) };
      return writeReply(request, { bot: context.bot, log, reference, hearing }, { asked: question, buttons });
    });
  });
}
