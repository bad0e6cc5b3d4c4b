import type { types } from '@slack/bolt';
import type { Answer, Citation, KeptAnswer, Language } from '../../domain.js';
import { answerWords, statementWords, homeWords as words } from '../../words.js';
import { button } from '../blocks/button.js';
import { quoteElements } from '../blocks/cited-quote.js';
import { fitLabel } from '../blocks/fit-text.js';
import { boldLeaf, richText, section, textLeaf, textLine } from '../blocks/rich-text.js';
import { sourceLine } from '../blocks/source-line.js';

/** How many of a person's questions Home lists, and how many answers are looked through for them. */
export const recentLimits = { shown: 5, read: 20 } as const;

/** Characters of a question, of a quote, and of a title or heading. */
const sizes = { question: 150, quote: 200, label: 80 } as const;

/** A person's last questions, each once, with the beginning of its answer and the way to all of it. */
export function recentBlocks(recent: readonly KeptAnswer[], showAction: string): types.KnownBlock[] {
  const answers = newestOfEach(recent.map(({ answer }) => answer)).slice(0, recentLimits.shown);
  if (answers.length === 0) return [textLine(words.noneYet)];
  return answers.flatMap((answer, at) => [richText(describe(answer)), showRow(answer, at + 1, showAction)]);
}

/** `answers` newest first; of a question that was asked again, only the last answer. */
function newestOfEach(answers: readonly Answer[]): readonly Answer[] {
  return answers.filter(({ question }, at) => answers.findIndex((other) => other.question === question) === at);
}

function describe(answer: Answer): types.RichTextBlock['elements'] {
  const question = fitLabel(answer.question, sizes.question);
  return [
    ...(question === '' ? [] : [section([boldLeaf(question)])]),
    ...('citations' in answer
      ? quoted(answer.citations[0], answer.language)
      : [section([textLeaf(sayNothingFound(answer))])]),
  ];
}

/** A few words of the quote: which of its sentences is the surest is left to the answer itself. */
function quoted({ surest: _, ...citation }: Citation, asked: Language): types.RichTextBlock['elements'] {
  return [
    ...quoteElements(citation, sizes.quote, words.cut),
    section(sourceLine(citation, undefined, { labelLimit: sizes.label, asked }).leaves),
  ];
}

function sayNothingFound({ kind }: Answer): string {
  return kind === 'statement_not_found' ? statementWords.notFound : answerWords.noAnswer;
}

function showRow(answer: Answer, ordinal: number, action: string): types.ActionsBlock {
  return {
    type: 'actions',
    elements: [button(action, answer.id, words.show(ordinal), words.showSaid(ordinal, answer.question))],
  };
}
