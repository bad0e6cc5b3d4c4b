import type { Usage } from '../domain.js';
import { usageWords as words } from '../words.js';
import { composeMessage, type SlackMessage } from './compose-message.js';
import { slackSurface } from './surface.js';

/** Questions to try in one message. */
const mostExamples = 3;

/** What the bot does and how to ask it; `command` is the slash command with its slash (`/ask`). */
export const usageMessage = (usage: Usage, view: { readonly command: string }): SlackMessage => {
  const { shortcuts } = slackSurface;
  const examples = usage.examples.slice(0, mostExamples);
  const lines =
    usage.articles === 0
      ? [words.noArticles, words.addArticles, words.thenAsk(view.command)]
      : [
          words.usage(usage.articles),
          ...(examples.length === 0 ? [] : [words.examples, ...examples]),
          words.usagePlaces(view.command),
          words.shortcuts(shortcuts.ask.name, shortcuts.find.name),
        ];
  return composeMessage(lines.map((text) => ({ kind: 'line', text })));
};
