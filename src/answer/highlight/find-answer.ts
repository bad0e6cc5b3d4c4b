import type { Fact, Span } from '../../domain.js';
import type { Query } from '../question/query.js';
import type { Candidate } from '../ranking/candidate.js';
import { chooseSpan } from './choose-span.js';
import { type HighlightModel, weightsByKind } from './highlight-model.js';
import { type AnswerRange, listFactRanges } from './list-spans.js';
import type { AskedKind } from './read-asking.js';
import { type FactRange, type ReadSentence, readSentence } from './read-sentence.js';
import { spanOfWords } from './span-of-words.js';

/** The words of a sentence that most likely answer, as a span of the article. */
interface FoundAnswer extends Span {
  /** Share of these words that are expected to be right, 0 to 1. */
  readonly expected: number;
}

/** `factMatches` says how well the question names each fact, 0 to 1. */
export type AnswerFinder = (
  query: Query,
  candidate: Pick<Candidate, 'hit' | 'sentence'>,
  factMatches: ReadonlyMap<Fact, number>,
) => FoundAnswer | undefined;

/**
 * Members from which on a list of what is asked for is the answer: to a question that asks for several things, and to
 * one that doesn't say how many ("where did they come from?").
 */
const listLength = 3;
const longListLength = 5;

/**
 * Makes a finder of a model: it takes the value of the fact that the question names by its label, else the list that is
 * asked for, both of which are certain, else the span that the model expects most of.
 */
export function createAnswerFinder(model: HighlightModel): AnswerFinder {
  const weights = weightsByKind(model);
  return (query, candidate, factMatches) => {
    const read = readSentence(query, candidate, factMatches);
    const certain = namedFact(read) ?? askedList(read);
    if (!certain && (read.asking.isYesNo || isUnrelated(read))) return undefined;
    const found = certain ? { ...certain, expected: 1 } : chooseSpan(read, weights[read.asking.kind]);
    if (!found) return undefined;
    const { start, end } = spanOfWords(read, found);
    const offset = candidate.sentence.start;
    return { start: offset + start, end: offset + end, expected: found.expected };
  };
}

/** Kinds of questions that a fact of their type may answer although the sentence shares no word with them. */
const factual: ReadonlySet<AskedKind> = new Set(['person', 'organization', 'place', 'date', 'quantity']);

/** Where neither a type nor a shared word tells anything, any span would be a guess. */
function isUnrelated({ asking, words }: ReadSentence): boolean {
  return !factual.has(asking.kind) && words.every(({ match }) => match === 0);
}

/**
 * The fact that the question names best. Quantities are left out: many a question names what one counts and asks for
 * another number.
 */
function namedFact({ facts }: ReadSentence): FactRange | undefined {
  return facts
    .filter(({ named, fact }) => named > 0 && fact.type !== 'quantity')
    .sort((a, b) => b.named - a.named)
    .at(0);
}

function askedList(read: ReadSentence): AnswerRange | undefined {
  const enough = read.query.wantsList ? listLength : longListLength;
  return listFactRanges(read)
    .filter(({ members }) => members >= enough)
    .sort((a, b) => b.members - a.members)
    .at(0);
}
