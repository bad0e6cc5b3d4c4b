import type { types } from '@slack/bolt';
import { articlesWords as words } from '../../../../words.js';
import { fitLabel } from '../../../blocks/fit-text.js';
import { readListQuery } from '../../../payloads/list-query.js';
import { showList } from '../../../replies/show-articles.js';
import { noticeModal } from '../../../views/create-modal.js';
import type { ArticlesWay, ShownArticles } from './articles-way.js';

/** Characters of what isn't known, as it was typed. */
const labelLimit = 100;

/** `/articles list`, with words and filters behind it: what there is, in a modal. */
export const listWay: ArticlesWay = { name: 'list', takes: 'words', modal: { title: words.listTitle, load: list } };

async function list({ rest, viewer, user, bot, intake }: ShownArticles): Promise<types.ModalView> {
  const read = readListQuery(rest);
  if ('query' in read) return showList({ query: read.query, viewer, user }, { bot, intake });
  return noticeModal(words.listTitle, words.notAState(fitLabel(read.unknownState, labelLimit)));
}
