import type { AbstainedAnswer, Answer, Citation, CitedAnswer } from '../domain.js';
import { answerWords } from '../words.js';
import { answerButtons, type ButtonView } from './answer-buttons.js';
import { composeMessage, type MessagePart, type SlackMessage } from './compose-message.js';
import { nameLanguage } from './name-language.js';

export type { SlackMessage } from './compose-message.js';

/** How many quotes one message shows. */
const mostQuotes = 3;

export interface AnswerView {
  /** The question as it was typed, for an answer that stands where the question doesn't (`/ask`). */
  readonly asked?: string;
  /** Instead of "You": the name of who asked, for an answer that others see; `''` where it isn't known. */
  readonly askedBy?: string;
  /** The asker's copy of an answer that stands in the channel as well. */
  readonly isShared?: boolean;
  readonly buttons?: ButtonView;
}

/** What people see of an answer: each quote above its own source, then how the question was read, then what can be done. */
export const answerMessage = (answer: Answer, view: AnswerView): SlackMessage =>
  composeMessage(
    [
      ...askedParts(view),
      ...(answer.readAs === undefined ? [] : [note(answerWords.readAs(answer.readAs))]),
      ...(answer.kind === 'cited' ? citedParts(answer) : abstainedParts(answer)),
      ...(view.isShared ? [note(answerWords.shared)] : []),
    ],
    view.buttons && answerButtons(answer, view.buttons),
  );

const askedParts = ({ asked, askedBy }: AnswerView): MessagePart[] => {
  if (asked === undefined) return [];
  return [line(askedBy === undefined ? answerWords.asked(asked) : answerWords.askedBy(askedBy, asked))];
};

const citedParts = (answer: CitedAnswer): MessagePart[] => {
  const citations = answer.citations.slice(0, mostQuotes);
  return [
    ...(answer.disagreement ? [line(answerWords.disagreement(citations.length))] : []),
    ...citations.map((citation, index): MessagePart => ({ kind: 'quote', number: index + 1, citation })),
    ...(answer.unanswered ?? []).map((part) => line(answerWords.unanswered(part))),
    ...correctionParts(answer),
    ...languageParts(answer, citations),
  ];
};

const abstainedParts = (answer: AbstainedAnswer): MessagePart[] => [
  line(answerWords.noAnswer),
  line(answer.reason.message),
  ...(answer.closest === undefined ? [] : closestParts(answer.closest)),
  ...correctionParts(answer),
];

/** Nothing in it is highlighted, because nothing in it answers. */
const closestParts = (closest: Citation): MessagePart[] => [
  line(answerWords.closest),
  { kind: 'quote', number: 1, citation: { ...closest, highlights: [] } },
];

/** The words that were read as others, unless the whole question as it was read shows them already. */
const correctionParts = ({ corrections, readAs = '' }: Answer): MessagePart[] => {
  const corrected = [...new Set(corrections.map(({ to }) => to))].filter((word) => !readAs.includes(word));
  return corrected.length === 0 ? [] : [note(answerWords.corrected(corrected))];
};

const languageParts = ({ language }: CitedAnswer, citations: readonly Citation[]): MessagePart[] => {
  const asked = nameLanguage(language);
  if (asked === undefined) return [];
  const foreign = citations.filter((citation) => citation.language !== language);
  const others = foreign.flatMap((citation) => nameLanguage(citation.language) ?? []);
  if (others.length === 0) return [];
  const names = [...new Set(others)];
  // Only where every quote is known to be in another language is it true that none in the question's answers.
  const isOnly = others.length === citations.length;
  return [line(isOnly ? answerWords.onlyInOther(names, asked) : answerWords.alsoInOther(names))];
};

const line = (text: string): MessagePart => ({ kind: 'line', text });

const note = (text: string): MessagePart => ({ kind: 'note', text });
