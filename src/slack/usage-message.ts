import type { Usage } from '../domain.js';
import { threadWords, usageWords as words } from '../words.js';
import { composeMessage, type SlackMessage } from './compose-message.js';
import type { Hearing } from './hearing.js';

export interface UsageView {
  /** The slash command with its slash (`/ask`). */
  readonly command: string;
  readonly hearing: Hearing;
}

/** What the bot does and how to ask it. */
export const usageMessage = (usage: Usage, view: UsageView): SlackMessage => {
  const lines =
    usage.articles === 0
      ? [words.noArticles, words.addArticles, words.thenAsk(view.command)]
      : [
          words.usage(usage.articles),
          ...(usage.examples.length === 0 ? [] : [words.examples, ...usage.examples]),
          words.usagePlaces(view.command),
          threadWords.hearing[view.hearing],
        ];
  return composeMessage(lines.map((text) => ({ kind: 'line', text })));
};
