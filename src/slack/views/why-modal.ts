import type { types } from '@slack/bolt';
import type { Answer, ExplainedSentence, Explanation, QuoteChanges, Reason } from '../../domain.js';
import { whyWords } from '../../words.js';
import { changeElements } from '../blocks/change-note.js';
import { fitLabel, fitQuote } from '../blocks/fit-text.js';
import { isolateDirection, isolatePiece } from '../blocks/isolate-direction.js';
import { boldLeaf, quoteOf, richText, section, textLeaf, textLine } from '../blocks/rich-text.js';
import { slackBudgets } from '../blocks/slack-limits.js';
import { createModal } from './create-modal.js';

/** Reasons shown for and against one sentence, and the share from which one is worth saying. */
const most = { for: 5, against: 2 } as const;
const leastShare = 0.02;

/** What was looked for, what spoke for the sentence and against it, how sure that is, and what came next. */
export function whyModal(answer: Answer, [change]: QuoteChanges = []): types.ModalView {
  const changed = change ? [richText(changeElements(change, slackBudgets.quote))] : [];
  const { explanation } = answer.diagnostics;
  if (explanation === undefined) {
    return createModal(whyWords.title, [
      ...changed,
      textLine(whyWords.onlyConfidence(answer.confidence)),
      textLine(whyWords.unexplained),
    ]);
  }
  const [chosen, ...runnersUp] = explanation.sentences;
  const reading = readingOf(answer, explanation);
  return createModal(whyWords.title, [
    ...changed,
    // Slack takes no empty rich text, and a question may have had no word that was looked for.
    ...(reading.length === 0 ? [] : [richText(reading)]),
    ...(chosen ? [titled(whyWords.chosen, sentenceOf(chosen))] : []),
    textLine(whyWords.confidence(answer.confidence, explanation.threshold)),
    ...(runnersUp.length === 0 ? [] : [titled(whyWords.runnersUp, runnersUp.flatMap(sentenceOf))]),
  ]);
}

type Elements = types.RichTextBlock['elements'];

function readingOf({ corrections }: Answer, { answerType, words, matched, missing }: Explanation): Elements {
  const corrected = corrections.map(({ from, to }) => whyWords.correction(from, to));
  const kind = whyWords.kinds[answerType];
  return [
    ...labelled(whyWords.lookedFor, [kind, ...words], ' · '),
    ...labelled(whyWords.corrected, corrected, ', '),
    ...labelled(whyWords.matched, matched, ', '),
    ...labelled(whyWords.missing, missing, ', '),
  ];
}

/** A line with its label in bold; none where nothing follows the label. */
function labelled(label: string, parts: readonly string[], separator: string): types.RichTextSection[] {
  const text = joinWords(parts, separator);
  return text === ''
    ? []
    : [section([boldLeaf(label), textLeaf(text.split(separator).map(isolatePiece).join(separator))])];
}

function titled(title: string, elements: Elements): types.RichTextBlock {
  return richText([section([boldLeaf(title)]), ...elements]);
}

function sentenceOf({ title, article, quote, reasons }: ExplainedSentence): Elements {
  const { text, isCut } = fitQuote(quote, slackBudgets.quote);
  const said = [
    ...reasons.filter(({ share }) => share >= leastShare).slice(0, most.for),
    ...reasons.filter(({ share }) => share <= -leastShare).slice(0, most.against),
  ].map(sayReason);
  return [
    ...(text === '' ? [] : [quoteOf(text, [])]),
    section([textLeaf(`${isCut ? '… ' : ''}${fitLabel(title, slackBudgets.label) || article}`)]),
    ...(said.length === 0 ? [] : [listOf(said)]),
  ];
}

function sayReason({ code, words, share }: Reason): string {
  const [spokeFor, spokeAgainst] = whyWords.reasons[code];
  return share > 0 ? spokeFor(joinWords(words, ', ')) : spokeAgainst;
}

function joinWords(parts: readonly string[], separator: string): string {
  return fitLabel(parts.filter((part) => part.trim() !== '').join(separator), slackBudgets.line);
}

function listOf(items: readonly string[]): types.RichTextList {
  return {
    type: 'rich_text_list',
    style: 'bullet',
    elements: items.map((item) => section([textLeaf(isolateDirection(item))])),
  };
}
