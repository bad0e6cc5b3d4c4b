import type { types } from '@slack/bolt';
import type { ArticleEntry } from '../../../domain.js';
import { curationWords, articlesWords as words } from '../../../words.js';
import { button } from '../../blocks/button.js';
import { curationActions as actions } from '../../blocks/curation-actions.js';
import { isolateDirection } from '../../blocks/isolate-direction.js';
import { textLine } from '../../blocks/rich-text.js';
import type { ListQuery } from '../../payloads/list-query.js';
import { createModal } from '../create-modal.js';
import { writeState } from './curation-state.js';
import { titleOf } from './list-modal.js';

/** Asks before an article goes for good: how often it was quoted, and what stays. */
export function removeModal(query: ListQuery, entry: ArticleEntry): types.ModalView {
  const { id, revision: seen } = entry;
  const title = titleOf(entry);
  return {
    ...createModal(words.removeTitle, [
      textLine(isolateDirection(curationWords.removing(title, entry.timesQuoted))),
      {
        type: 'actions',
        elements: [
          { ...button(actions.removeSure, id, words.removeSure, words.removeSureSaid(title)), style: 'danger' },
          button(actions.keep, id, words.keep, words.keepSaid),
        ],
      },
    ]),
    private_metadata: writeState({ query, id, seen }),
  };
}
