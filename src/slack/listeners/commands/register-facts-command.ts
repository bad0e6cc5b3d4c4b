import type { EdgeApp } from '../../app/edge-app.js';
import type { Identity } from '../../payloads/identity.js';
import { plainTextOf } from '../../payloads/plain-text-of.js';
import { viewerOf } from '../../payloads/slack-ids.js';
import { standingOfTeam } from '../../payloads/standing-of.js';
import { replyWithFacts } from '../../replies/reply-with-facts.js';
import { slackSurface } from '../../settings/slack-surface.js';
import { type CommandContext, handleCommand } from './handle-command.js';

/** `/facts`: a fact sheet in the acknowledgement, to the asker alone; usage for nothing or "help". */
export function registerFactsCommand(app: EdgeApp, me: Identity, context: CommandContext): void {
  app.command(slackSurface.commands.facts, async ({ command, ack, respond, context: { waited } }) => {
    const { team_id: team, channel_id: channel, user_id: user } = command;
    const typed = plainTextOf(command.text, me.botUserId);
    const args = { ack, respond, waited, surface: 'facts' } as const;
    await handleCommand(args, { via: 'facts', channel, user }, context, async (log, reference, watch) => {
      const standing = await context.standings.of({ user, standing: standingOfTeam(team, me) });
      const viewer = viewerOf(me.teamId, user, channel, standing);
      const about = typed.toLowerCase() === 'help' ? '' : typed;
      return replyWithFacts({ viewer, about }, { bot: context.bot, log, reference, watch });
    });
  });
}
