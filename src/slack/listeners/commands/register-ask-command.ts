import type { EdgeApp } from '../../app/edge-app.js';
import type { Identity } from '../../payloads/identity.js';
import { readCommand } from '../../payloads/read-command.js';
import { slackSurface } from '../../settings/slack-surface.js';
import { type CommandContext, handleCommand } from './handle-command.js';
import { writeCommand } from './write-command.js';

/** `/ask`: answered in the acknowledgement, to the asker alone; usage for nothing or "help". */
export function registerAskCommand(app: EdgeApp, me: Identity, context: CommandContext): void {
  app.command(slackSurface.commands.ask, async ({ command, ack, respond, context: { waited } }) => {
    const { asked, delivery } = readCommand('ask', command, me);
    const { channel, user } = asked;
    await handleCommand(
      { ack, respond, waited, surface: 'command', delivery },
      { via: 'command', channel, user },
      context,
      (marks) => writeCommand(asked, { ...context, me }, marks),
    );
  });
}
