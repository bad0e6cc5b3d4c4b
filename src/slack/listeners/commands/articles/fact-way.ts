import { bringWords as words } from '../../../../words.js';
import type { SlackMessage } from '../../../blocks/compose-message.js';
import { noticeMessage } from '../../../messages/notice-message.js';
import { wordsOf } from '../../../payloads/words-of.js';
import { slackSurface } from '../../../settings/slack-surface.js';
import type { ArticlesCall, ArticlesWay } from './articles-way.js';

/** `/articles fact` and a text: takes in what was typed, to the letter. */
export const factWay: ArticlesWay = { name: 'fact', takes: 'words', write: addFact };

async function addFact({ rest, user, intake, marks }: ArticlesCall): Promise<SlackMessage> {
  const text = wordsOf(rest);
  if (!/\p{L}|\p{N}/u.test(text)) return noticeMessage(words.emptyFact(slackSurface.commands.articles));
  return intake.bring([intake.reader.fact(text, user, intake.now())], user, marks);
}
