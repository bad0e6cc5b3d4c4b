import type { Usage } from '../../domain.js';
import { threadWords, usageWords as words } from '../../words.js';
import { composeMessage, type SlackMessage } from '../blocks/compose-message.js';
import type { HistoryScopes } from '../settings/history-scopes.js';
import { slackSurface } from '../settings/slack-surface.js';

export interface UsageView {
  /** The slash command with its slash (`/ask`). */
  readonly command: string;
  readonly historyScopes: HistoryScopes;
}

/** Questions to try in one message. */
const mostExamples = 3;

/** What the bot does and how to ask it. */
export function usageMessage(usage: Usage, view: UsageView): SlackMessage {
  const { shortcuts } = slackSurface;
  const examples = usage.examples.slice(0, mostExamples);
  const lines =
    usage.articles === 0
      ? [words.noArticles, words.addArticles, words.thenAsk(view.command)]
      : [
          words.usage(usage.articles),
          ...(examples.length === 0 ? [] : [words.examples, ...examples]),
          words.usagePlaces(view.command),
          threadWords.furtherQuestions[view.historyScopes],
          words.facts(slackSurface.commands.facts),
          words.shortcuts(shortcuts.ask.name, shortcuts.find.name),
        ];
  return composeMessage(lines.map((text) => ({ kind: 'line', text })));
}
