import { bringModal } from '../../../views/bring-modal.js';
import type { ArticlesWay } from './articles-way.js';

/** `/articles add` alone: a form. */
export const addFormWay: ArticlesWay = {
  name: 'add',
  takes: 'nothing',
  form: ({ intake }) => bringModal(intake),
};
