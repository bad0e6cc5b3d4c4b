import { bringWords as words } from '../../../../words.js';
import type { SlackMessage } from '../../../blocks/compose-message.js';
import { noticeMessage } from '../../../messages/notice-message.js';
import { addressOf } from '../../../payloads/words-of.js';
import { slackSurface } from '../../../settings/slack-surface.js';
import type { ArticlesCall, ArticlesWay } from './articles-way.js';

/** `/articles add` and an address: takes in the page. */
export const addPageWay: ArticlesWay = { name: 'add', takes: 'words', write: addPage };

async function addPage({ rest, user, intake, marks }: ArticlesCall): Promise<SlackMessage> {
  if (!intake.isManaged) return noticeMessage(words.unmanaged);
  if (!intake.takesPages) return noticeMessage(words.noPages);
  const url = addressOf(rest);
  if (url === undefined) return noticeMessage(words.noAddress(slackSurface.commands.articles));
  return intake.bring([intake.reader.page(url)], user, marks);
}
