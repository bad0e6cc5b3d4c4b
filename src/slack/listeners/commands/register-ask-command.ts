import type { EdgeApp } from '../../app/edge-app.js';
import type { Identity } from '../../payloads/identity.js';
import { plainTextOf } from '../../payloads/plain-text-of.js';
import { isDirect, viewerOf } from '../../payloads/slack-ids.js';
import { standingOfTeam } from '../../payloads/standing-of.js';
import { replyInMessage } from '../../replies/reply-in-message.js';
import { historyScopesOf } from '../../settings/history-scopes.js';
import { slackSurface } from '../../settings/slack-surface.js';
import { type CommandContext, handleCommand } from './handle-command.js';

/** `/ask`: answered in the acknowledgement, to the asker alone; usage for nothing or "help". */
export function registerAskCommand(app: EdgeApp, me: Identity, context: CommandContext): void {
  const historyScopes = historyScopesOf(me.scopes);
  app.command(slackSurface.commands.ask, async ({ command, ack, respond, context: { waited } }) => {
    const { team_id: team, channel_id: channel, user_id: user } = command;
    const question = plainTextOf(command.text, me.botUserId);
    await handleCommand(
      { ack, respond, waited, surface: 'command' },
      { via: 'command', channel, user },
      context,
      async (log, reference, watch) => {
        const conversation = `${me.teamId}:${channel}:${user}`;
        const standing = await context.standings.of({ user, standing: standingOfTeam(team, me) });
        const viewer = viewerOf(me.teamId, user, channel, standing);
        const request = { viewer, question, conversation, keeps: true } as const;
        const buttons = { askerId: user, isPublic: false, canShare: !isDirect(channel) };
        const replyContext = { bot: context.bot, log, reference, historyScopes, watch };
        return (await replyInMessage(request, replyContext, { question, buttons })).message;
      },
    );
  });
}
