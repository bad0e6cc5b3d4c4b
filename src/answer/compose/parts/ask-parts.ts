import type { Language } from '../../../domain.js';
import { textWithin } from '../../../text/text-within.js';
import type { Highlighter } from '../../highlight/create-highlighter.js';
import type { SearchResult } from '../../ranking/search-result.js';
import { readSecondPart, splitQuestion } from './split-question.js';

/** A part of a question, as it was asked on its own, and what was found for it. */
export interface AskedPart {
  readonly question: string;
  readonly result: SearchResult | undefined;
}

export type SearchText = (question: string) => Promise<SearchResult | undefined>;

/** How sure the answer to one reading must be, 0 to 1, for the other one not to be tried. */
const sureReading = 0.6;

/**
 * Asks the two parts of a question one after the other, the second in the light of the first; none where it has one
 * part. A pronoun may stand for what the first part asks about or for what answers it: the reading that is answered
 * more surely is meant.
 */
export async function askParts(
  question: string,
  language: Language,
  search: SearchText,
  highlight: Highlighter,
): Promise<readonly AskedPart[]> {
  const split = splitQuestion(question, language);
  if (!split) return [];
  const first = await search(split.first);
  const answered = answerWords(first, highlight);
  const readings = [...new Set([answered, undefined].map((answer) => readSecondPart(split, answer, language)))];
  let second: AskedPart | undefined;
  for (const question of readings) {
    if ((second?.result?.confidence ?? 0) >= sureReading) break;
    const result = await search(question);
    if (!second || (result?.confidence ?? 0) > (second.result?.confidence ?? 0)) second = { question, result };
  }
  return [{ question: split.first, result: first }, ...(second ? [second] : [])];
}

/** The words of the best sentence that answer, for "and when was he born?". */
function answerWords(result: SearchResult | undefined, highlight: Highlighter): string | undefined {
  const best = result?.ranked[0];
  const [words] = result && best ? highlight(result.query, best, result.factMatches) : [];
  const passage = best?.hit.passage;
  return words && passage && textWithin(passage, words);
}
