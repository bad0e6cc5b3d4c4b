import type { types } from '@slack/bolt';
import { articlesWords as words } from '../../../../words.js';
import { noticeModal } from '../../../views/create-modal.js';
import { sourcesModal } from '../../../views/curation/sources-modal.js';
import type { ArticlesWay, ShownArticles } from './articles-way.js';

/** `/articles sources`: how the places stand that articles come from by themselves, for managers. */
export const sourcesWay: ArticlesWay = {
  name: 'sources',
  takes: 'nothing',
  modal: { title: words.sourcesTitle, load: showSources },
};

async function showSources({ user, bot, intake }: ShownArticles): Promise<types.ModalView> {
  if (!intake.isManager(user)) return noticeModal(words.sourcesTitle, words.notManager);
  return sourcesModal(await bot.library.sources());
}
