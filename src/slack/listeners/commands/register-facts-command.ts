import type { EdgeApp } from '../../app/edge-app.js';
import { membersOnlyMessage } from '../../messages/notice-message.js';
import type { Identity } from '../../payloads/identity.js';
import { readQuestion } from '../../payloads/read-question.js';
import { writeFacts } from '../../replies/write-facts.js';
import { slackSurface } from '../../settings/surface.js';
import { answerCommand, type CommandContext } from './answer-command.js';

/** `/facts`: a fact sheet in the acknowledgement, to the asker alone; usage for nothing or "help". */
export function registerFactsCommand(app: EdgeApp, me: Identity, context: CommandContext): void {
  const [, name] = slackSurface.commands;
  app.command(name, async ({ command, ack, respond }) => {
    const { team_id: team, channel_id: channel, user_id: user } = command;
    const typed = readQuestion(command.text, me.botUserId);
    await answerCommand({ ack, respond }, { asked: 'facts', channel, user }, context, async (log, reference) => {
      if (team !== me.teamId) return membersOnlyMessage();
      const about = typed.toLowerCase() === 'help' ? '' : typed;
      return writeFacts({ about }, { bot: context.bot, log, reference });
    });
  });
}
