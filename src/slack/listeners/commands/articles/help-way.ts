import { articlesWords, bringWords as words } from '../../../../words.js';
import { composeMessage, type MessagePart, type SlackMessage } from '../../../blocks/compose-message.js';
import { slackSurface } from '../../../settings/slack-surface.js';
import type { ArticlesCall, ArticlesWay } from './articles-way.js';

/** `/articles` alone: how much there is, and how more of it comes. */
export const helpWay: ArticlesWay = { name: 'help', takes: 'nothing', write: writeHelp };

async function writeHelp({ viewer, user, bot, intake }: ArticlesCall): Promise<SlackMessage> {
  const { articles, sentences } = await bot.library.sizes(viewer);
  const { commands, shortcuts } = slackSurface;
  const isManager = intake.isManager(user);
  const open = isManager ? (await bot.proposals.open()).length : 0;
  const lines = intake.isManaged
    ? [
        ...words.help(commands.articles, intake),
        ...(intake.takesFiles ? [words.helpFile] : []),
        words.helpShortcut(shortcuts.save.name),
      ]
    : [];
  const looking = [
    articlesWords.help(commands.articles),
    ...(isManager ? [articlesWords.helpSources(commands.articles)] : []),
  ];
  const role = isManager ? words.asManager : words.asMember;
  const parts: MessagePart[] = [
    { kind: 'line', text: words.holdings(articles, sentences) },
    ...[...lines, ...looking].map((text): MessagePart => ({ kind: 'line', text })),
    { kind: 'note', text: intake.isManaged ? role : words.unmanaged },
    ...(open > 0 ? [{ kind: 'note', text: words.waiting(open) } as const] : []),
  ];
  return composeMessage(parts);
}
