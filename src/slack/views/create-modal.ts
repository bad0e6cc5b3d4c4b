import type { types } from '@slack/bolt';
import { buttonWords } from '../../words.js';
import { plainText } from '../blocks/plain-text.js';
import { richText, section, textLeaf } from '../blocks/rich-text.js';

/** A modal without a form. `title` has at most 24 characters, and there are at most 100 blocks. */
export const createModal = (title: string, blocks: readonly types.KnownBlock[]): types.ModalView => ({
  type: 'modal',
  title: plainText(title),
  close: plainText(buttonWords.close),
  blocks: [...blocks],
});

/** One sentence of ours where something else was expected. */
export const noticeModal = (title: string, sentence: string): types.ModalView =>
  createModal(title, [richText([section([textLeaf(sentence)])])]);
