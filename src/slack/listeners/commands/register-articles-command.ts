import type { webApi } from '@slack/bolt';
import { bringWords as words } from '../../../words.js';
import { acknowledge } from '../../app/acknowledge.js';
import type { EdgeApp } from '../../app/edge-app.js';
import { describeError } from '../../logging/describe-error.js';
import { noAccessMessage, noticeMessage } from '../../messages/notice-message.js';
import type { Identity } from '../../payloads/identity.js';
import { readCommand } from '../../payloads/read-command.js';
import { slackSurface } from '../../settings/slack-surface.js';
import { respondMended } from '../../web-api/respond-mended.js';
import { findWay } from './articles/find-way.js';
import { type CommandArgs, type CommandContext, handleCommand } from './handle-command.js';
import { writeCommand } from './write-command.js';

/** `/articles`: what there is to do stands in `articles/find-way.ts`; answered to whoever typed it alone. */
export function registerArticlesCommand(app: EdgeApp, me: Identity, context: CommandContext): void {
  const { intake } = context;
  app.command(slackSurface.commands.articles, async ({ command, ack, respond, client, context: { waited } }) => {
    const { asked, delivery } = readCommand('articles', command, me);
    const { channel, user } = asked;
    const { form } = findWay(asked.text).way;
    if (form && intake.isManaged) {
      const open = () => client.views.open({ trigger_id: command.trigger_id, view: form({ intake, user }) });
      await openForm({ ack, respond, user, standing: asked.standing, open }, context);
      return;
    }
    const notices = { waiting: noticeMessage(words.working), stopping: noticeMessage(words.stopping) };
    await handleCommand(
      { ack, respond, waited, surface: 'command', delivery, notices },
      { via: 'articles', channel, user },
      context,
      (marks) => writeCommand(asked, { ...context, me }, marks),
    );
  });
}

interface FormArgs extends Pick<CommandArgs, 'ack' | 'respond'> {
  readonly user: string;
  readonly standing: Parameters<CommandContext['standings']['of']>[0]['standing'];
  readonly open: () => Promise<webApi.ViewsOpenResponse>;
}

/** Acknowledged without a word: the form is the answer. Who may see no article is told so instead. */
async function openForm({ ack, respond, user, standing, open }: FormArgs, context: CommandContext): Promise<void> {
  const { bot, standings, newReference } = context;
  const reference = newReference();
  const log = context.log.child({ reference, via: 'articles', user });
  await acknowledge(() => ack({}), 'A command', log);
  const told = await standings.of({ user, standing });
  const tell = (message: Parameters<typeof respondMended>[1]) =>
    respondMended(respond, message, {}, log).catch((error: unknown) => {
      log.warn({ err: describeError(error) }, 'The answer to a command could not be sent.');
    });
  if (!(await bot.admits({ standing: told }))) return tell(noAccessMessage(told));
  try {
    await open();
  } catch (error) {
    log.warn({ err: describeError(error) }, 'Slack did not open a form.');
    await tell(noticeMessage(words.noForm));
  }
}
