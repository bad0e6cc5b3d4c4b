import type {
  AbstainedAnswer,
  Answer,
  Citation,
  CitedAnswer,
  QuoteChange,
  QuoteChanges,
  StatementFound,
  StatementNotFound,
} from '../../domain.js';
import { answerWords, describeReason, nameLanguage, statementWords } from '../../words.js';
import { answerButtons, type ButtonView } from '../blocks/answer-buttons.js';
import { composeMessage, type MessagePart, type SlackMessage } from '../blocks/compose-message.js';
import { fitLabel } from '../blocks/fit-text.js';

/** How many quotes one message shows. */
const mostQuotes = 3;

export interface AnswerView {
  /** What was asked or looked for, for an answer that stands where that doesn't (`/ask`). */
  readonly question?: string;
  /** Instead of "You": the name of who asked, for an answer that others see; `''` where it isn't known. */
  readonly askedBy?: string;
  /** Where the answer is shared already: this is the asker's own copy. */
  readonly shared?: 'channel' | 'thread';
  readonly buttons?: ButtonView;
  /** What became of its quotes since. */
  readonly changes?: QuoteChanges | undefined;
}

/**
 * What people see of an answer: each quote above its own source, then how the question was read, then what can be done.
 */
export function answerMessage(answer: Answer, view: AnswerView): SlackMessage {
  return composeMessage(
    [
      ...questionParts(answer, view),
      ...(answer.readAs === undefined ? [] : [note(answerWords.readAs(answer.readAs))]),
      ...('citations' in answer ? citedParts(answer, view.changes) : abstainedParts(answer, view.changes)),
      ...(view.shared === undefined ? [] : [note(answerWords.shared[view.shared])]),
      ...(answer.unkept === undefined ? [] : [note(answerWords.unkept[answer.unkept])]),
    ],
    view.buttons && answerButtons(answer, view.buttons),
  );
}

/** Characters shown of a message that was looked for; the message itself is beside the answer, or a click away. */
const lookedForLimit = 300;

function questionParts({ kind }: Answer, { question, askedBy }: AnswerView): MessagePart[] {
  if (question === undefined) return [];
  if (kind === 'statement_found' || kind === 'statement_not_found') {
    const text = fitLabel(question, lookedForLimit);
    return [line(askedBy === undefined ? statementWords.lookedFor(text) : statementWords.lookedForBy(askedBy, text))];
  }
  return [line(askedBy === undefined ? answerWords.asked(question) : answerWords.askedBy(askedBy, question))];
}

function citedParts(answer: CitedAnswer | StatementFound, changes: QuoteChanges = []): MessagePart[] {
  const citations = answer.citations.slice(0, mostQuotes);
  return [
    ...(answer.kind === 'statement_found' ? [line(statementWords.found)] : []),
    ...(answer.kind === 'cited' && answer.disagreement ? [line(answerWords.disagreement(citations.length))] : []),
    ...citations.map((citation, index) => quote(citation, index + 1, answer, changes[index])),
    ...((answer.kind === 'cited' ? answer.unanswered : undefined) ?? []).map((part) =>
      line(answerWords.unanswered(part)),
    ),
    ...correctionParts(answer),
    ...languageParts(answer, citations),
  ];
}

function abstainedParts(answer: AbstainedAnswer | StatementNotFound, changes: QuoteChanges = []): MessagePart[] {
  const words = answer.kind === 'abstained' ? answerWords : statementWords;
  return [
    line(answer.kind === 'abstained' ? answerWords.noAnswer : statementWords.notFound),
    line(describeReason(answer.reason)),
    ...(answer.closest === undefined ? [] : closestParts(answer, answer.closest, words.closest, changes[0])),
    ...correctionParts(answer),
  ];
}

/** Nothing in it is highlighted, because nothing in it answers. */
function closestParts(answer: Answer, closest: Citation, lead: string, change: QuoteChange | undefined): MessagePart[] {
  return [line(lead), quote({ ...closest, highlights: [] }, 1, answer, change)];
}

/** The words that were read as others, unless the whole question as it was read shows them already. */
function correctionParts({ corrections, readAs = '' }: Answer): MessagePart[] {
  const corrected = [...new Set(corrections.map(({ to }) => to))].filter((word) => !readAs.includes(word));
  return corrected.length === 0 ? [] : [note(answerWords.corrected(corrected))];
}

/** Each quote in another language says so at its source; what no quote can say is that none is in the question's. */
function languageParts({ language }: Answer, citations: readonly Citation[]): MessagePart[] {
  const questionIn = nameLanguage(language);
  if (questionIn === undefined || citations.some((citation) => citation.language === language)) return [];
  const others = citations.flatMap((citation) => nameLanguage(citation.language) ?? []);
  // Only where every quote is known to be in another language is it true that none in the question's answers.
  return others.length < citations.length ? [] : [line(answerWords.onlyInOther([...new Set(others)], questionIn))];
}

function quote(citation: Citation, number: number, { language }: Answer, change?: QuoteChange): MessagePart {
  return { kind: 'quote', number, citation, asked: language, change };
}

function line(text: string): MessagePart {
  return { kind: 'line', text };
}

function note(text: string): MessagePart {
  return { kind: 'note', text };
}
