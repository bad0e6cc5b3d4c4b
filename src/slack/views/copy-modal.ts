import type { types } from '@slack/bolt';
import { type Citation, type KeptAnswer, type Language, type QuoteChange, shownCitations } from '../../domain.js';
import { answerWords, copyWords } from '../../words.js';
import { changeLines } from '../blocks/change-note.js';
import { fitQuote } from '../blocks/fit-text.js';
import { richText, smallLine, textLeaf } from '../blocks/rich-text.js';
import { slackBudgets } from '../blocks/slack-limits.js';
import { sourceLines } from '../blocks/source-line.js';
import { createModal } from './create-modal.js';

/** The answer's quotes, each with its source, as one text to select. It is shown as it is, not as markup. */
export function copyModal({ answer, changes }: Pick<KeptAnswer, 'answer' | 'changes'>): types.ModalView {
  const text = shownCitations(answer)
    .map((citation, index) => writeOut(citation, answer.language, changes?.[index]))
    .join('\n\n');
  return createModal(copyWords.title, [
    smallLine(copyWords.how),
    ...(text === '' ? [] : [richText([{ type: 'rich_text_preformatted', elements: [textLeaf(text)] }])]),
  ]);
}

function writeOut(citation: Citation, asked: Language, change: QuoteChange | undefined): string {
  // To the letter, so that what is pasted is what the article says.
  const { text, isCut } = fitQuote(citation.quote, slackBudgets.quoteInModal);
  const source = sourceLines(citation, { labelLimit: slackBudgets.label, asked });
  const leadIns = (citation.leadIns ?? []).map(({ quote, isApart }) =>
    isApart ? `“${quote}” ${answerWords.leftOut}` : `“${quote}”`,
  );
  return [
    ...leadIns,
    `“${text}”`,
    ...(isCut ? [answerWords.quoteCut] : []),
    ...source,
    ...(change ? changeLines(change, slackBudgets.quoteInModal) : []),
  ].join('\n');
}
