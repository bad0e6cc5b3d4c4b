import type { EdgeApp } from '../../app/edge-app.js';
import { unknownCommandMessage } from '../../messages/notice-message.js';
import { slackSurface } from '../../settings/slack-surface.js';
import { type CommandContext, handleCommand } from './handle-command.js';

/** Any other command that the Slack app sends us, as after a manifest newer than the code. */
export function registerUnknownCommand(app: EdgeApp, context: CommandContext): void {
  const known: readonly string[] = Object.values(slackSurface.commands);
  app.command(/^/, async ({ command, ack, respond }) => {
    if (known.includes(command.command)) return;
    const fields = { via: 'unknown command', command: command.command, user: command.user_id };
    await handleCommand({ ack, respond, surface: 'command' }, fields, context, async () =>
      unknownCommandMessage(known),
    );
  });
}
