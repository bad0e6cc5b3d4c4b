import type { types } from '@slack/bolt';
import { type Citation, type KeptAnswer, type Language, type Lapse, shownCitations } from '../../domain.js';
import { answerWords, copyWords } from '../../words.js';
import { fitQuote } from '../blocks/fit-text.js';
import { lapseSentence } from '../blocks/lapse-sentence.js';
import { richText, smallLine, textLeaf } from '../blocks/rich-text.js';
import { slackBudgets } from '../blocks/slack-limits.js';
import { sourceLines } from '../blocks/source-line.js';
import { createModal } from './create-modal.js';

/** The answer's quotes, each with its source, as one text to select. It is shown as it is, not as markup. */
export function copyModal({ answer, lapses }: Pick<KeptAnswer, 'answer' | 'lapses'>): types.ModalView {
  const text = shownCitations(answer)
    .map((citation) => writeOut(citation, answer.language, lapses?.[citation.articleId]))
    .join('\n\n');
  return createModal(copyWords.title, [
    smallLine(copyWords.how),
    ...(text === '' ? [] : [richText([{ type: 'rich_text_preformatted', elements: [textLeaf(text)] }])]),
  ]);
}

function writeOut(citation: Citation, asked: Language, lapse: Lapse | undefined): string {
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
    ...(lapse ? [lapseSentence(lapse)] : []),
  ].join('\n');
}
