import type { Log, Viewer } from '../../../domain.js';
import { bringWords as words } from '../../../words.js';
import { acknowledge } from '../../app/acknowledge.js';
import type { EdgeApp } from '../../app/edge-app.js';
import type { SlackMessage } from '../../blocks/compose-message.js';
import { describeError } from '../../logging/describe-error.js';
import { noAccessMessage, noticeMessage } from '../../messages/notice-message.js';
import type { Identity } from '../../payloads/identity.js';
import { readCommand } from '../../payloads/read-command.js';
import { viewerOf } from '../../payloads/slack-ids.js';
import type { WaitingCommand } from '../../payloads/waiting-question.js';
import { slackSurface } from '../../settings/slack-surface.js';
import { openModal } from '../../web-api/open-modal.js';
import { respondMended } from '../../web-api/respond-mended.js';
import type { PressContext } from '../press-context.js';
import { findWay } from './articles/find-way.js';
import { type CommandArgs, type CommandContext, handleCommand } from './handle-command.js';
import { writeCommand } from './write-command.js';

type ArticlesContext = CommandContext & Pick<PressContext, 'modalPatience'>;

/** `/articles`: what there is to do stands in `articles/find-way.ts`; answered to whoever typed it alone. */
export function registerArticlesCommand(app: EdgeApp, me: Identity, context: ArticlesContext): void {
  const { intake } = context;
  app.command(slackSurface.commands.articles, async ({ command, ack, respond, client, context: { waited } }) => {
    const { asked, delivery } = readCommand('articles', command, me);
    const { channel, user } = asked;
    const { way, rest } = findWay(asked.text);
    const { form, modal } = way;
    if (modal) {
      const open: FormArgs['open'] = ({ viewer, log, reference, tell }) =>
        openModal({
          title: modal.title,
          load: () => modal.load({ viewer, user, rest, bot: context.bot, intake }),
          client,
          triggerId: command.trigger_id,
          patience: context.modalPatience,
          reference,
          log,
          tell: (sentence) => tell(noticeMessage(sentence)),
        });
      await openForm({ ack, respond, asked, me, open }, context);
      return;
    }
    if (form && intake.isManaged) {
      const open = () => client.views.open({ trigger_id: command.trigger_id, view: form({ intake, user }) });
      await openForm({ ack, respond, asked, me, open }, context);
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

/** Who opens something, and how they are told something instead. */
interface OpenCall {
  readonly viewer: Viewer;
  readonly log: Log;
  readonly reference: string;
  readonly tell: (message: SlackMessage) => Promise<void>;
}

interface FormArgs extends Pick<CommandArgs, 'ack' | 'respond'> {
  readonly asked: WaitingCommand;
  readonly me: Identity;
  readonly open: (call: OpenCall) => Promise<unknown>;
}

/** Acknowledged without a word: the form is the answer. Who may see no article is told so instead. */
async function openForm({ ack, respond, asked, me, open }: FormArgs, context: CommandContext): Promise<void> {
  const { bot, standings, newReference } = context;
  const { user, channel, standing } = asked;
  const reference = newReference();
  const log = context.log.child({ reference, via: 'articles', user });
  await acknowledge(() => ack({}), 'A command', log);
  const told = await standings.of({ user, standing });
  const tell = (message: SlackMessage): Promise<void> =>
    respondMended(respond, message, {}, log).catch((error: unknown) => {
      log.warn({ err: describeError(error) }, 'The answer to a command could not be sent.');
    });
  if (!(await bot.admits({ standing: told }))) return tell(noAccessMessage(told));
  try {
    await open({ viewer: viewerOf(me.teamId, user, channel, told), log, reference, tell });
  } catch (error) {
    log.warn({ err: describeError(error) }, 'Slack did not open a form.');
    await tell(noticeMessage(words.noForm));
  }
}
