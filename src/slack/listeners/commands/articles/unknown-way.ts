import { bringWords as words } from '../../../../words.js';
import { noticeMessage } from '../../../messages/notice-message.js';
import { slackSurface } from '../../../settings/slack-surface.js';
import type { ArticlesWay } from './articles-way.js';

/** What nobody knows; behind its name stands what was typed. */
export const unknownWay: ArticlesWay = {
  name: '',
  takes: 'words',
  write: async ({ rest }) => noticeMessage(words.unknownWay(rest, slackSurface.commands.articles)),
};
