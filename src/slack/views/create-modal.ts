import type { types } from '@slack/bolt';
import { buttonWords } from '../../words.js';
import { plainText } from '../blocks/plain-text.js';
import { textLine } from '../blocks/rich-text.js';

/** A modal without a form. `title` has at most 24 characters, and there are at most 100 blocks. */
export function createModal(title: string, blocks: readonly types.KnownBlock[]): types.ModalView {
  return {
    type: 'modal',
    title: plainText(title),
    close: plainText(buttonWords.close),
    blocks: [...blocks],
  };
}

/** One sentence of ours where something else was expected. */
export function noticeModal(title: string, sentence: string): types.ModalView {
  return createModal(title, [textLine(sentence)]);
}
