import type { types } from '@slack/bolt';
import type { QuoteContext } from '../../domain.js';
import { answerWords, buttonWords, contextWords } from '../../words.js';
import { button } from '../blocks/button.js';
import { fitQuote } from '../blocks/fit-text.js';
import { formatDate } from '../blocks/format-date.js';
import { lapseSentence } from '../blocks/lapse-sentence.js';
import { quoteOf, richText, section, smallLine, textLeaf, textLine } from '../blocks/rich-text.js';
import { slackBudgets } from '../blocks/slack-limits.js';
import { sourceLine } from '../blocks/source-line.js';
import { createModal } from './create-modal.js';
import { writeQuoteRef } from './quote-ref.js';

/** Action ids of the two buttons that turn to another quote of the answer. */
export const turnActions = { previous: 'context_previous', next: 'context_next' } as const;

/** The passage round a quote, word for word, with the quote in bold; what it comes from; and the way to the next. */
export function contextModal(answerId: string, context: QuoteContext): types.ModalView {
  const { citation, asked, index, count } = context;
  return createModal(contextWords.title, [
    ...notesOf(context).map(textLine),
    richText([section(sourceLine(citation, index + 1, { labelLimit: slackBudgets.label, asked }).leaves)]),
    richText(passageOf(context)),
    ...(count > 1 ? turning(answerId, context) : []),
  ]);
}

function notesOf({ isClosest, state, changedOn, lapse, before, after }: QuoteContext): string[] {
  const isShown = before !== '' || after !== '';
  const changed = contextWords.changed(changedOn && formatDate(changedOn), isShown);
  return [
    ...(isClosest ? [contextWords.closest] : []),
    ...(lapse ? [lapseSentence(lapse)] : []),
    ...(state === 'changed' ? [changed] : state === 'gone' ? [contextWords.gone] : []),
  ];
}

function passageOf({ citation, before, after }: QuoteContext): types.RichTextBlock['elements'] {
  const { text, isCut } = fitQuote(citation.quote, slackBudgets.quoteInModal);
  return [
    ...around(nearestSentences(before, slackBudgets.beforeQuote).trimEnd()),
    quoteOf(text, [{ start: 0, end: text.length }]),
    ...(isCut ? [section([textLeaf(answerWords.quoteCut)])] : []),
    ...around(after.trimStart()),
  ];
}

/**
 * The last sentences of `text` within `limit` characters: a modal opens at its top, and there the quote has to be seen.
 */
function nearestSentences(text: string, limit: number): string {
  const starts = [...sentences.segment(text)].map(({ index }) => index);
  return text.slice(starts.find((start) => text.length - start <= limit) ?? starts.at(-1) ?? 0);
}

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' });

/** Slack takes no empty leaf. */
function around(text: string): types.RichTextSection[] {
  return text === '' ? [] : [section([textLeaf(text)])];
}

function turning(id: string, { index, count }: QuoteContext): types.KnownBlock[] {
  const { previous, next } = turnActions;
  const buttons = [
    ...(index > 0
      ? [button(previous, writeQuoteRef({ id, index: index - 1 }), buttonWords.previous, buttonWords.previous)]
      : []),
    ...(index < count - 1
      ? [button(next, writeQuoteRef({ id, index: index + 1 }), buttonWords.next, buttonWords.next)]
      : []),
  ];
  return [smallLine(contextWords.position(index, count)), { type: 'actions', elements: buttons }];
}
