import type { IndexedPassage } from '../../store/indexed-article.js';
import { textWithin } from '../../text/text-within.js';
import type { Query } from '../question/query.js';
import { isRow, termsByColumn, termsByDoer } from './row-terms.js';

/** Letters of a noun at least, of which a compound is made, and of what stands before it. */
const fewestLetters = 3;

/**
 * The question's terms that a sentence of a passage doesn't hold and says all the same: by a column of its table, by
 * the noun for who does it, or by a name of the kind that is asked for ("which *bank*": "Haldenbank", "وبنك").
 */
export function impliedTerms(query: Query, passage: IndexedPassage, at: number): readonly string[] {
  const terms = passage.terms[at] ?? [];
  const sentence = passage.sentences[at];
  const byColumn = sentence && isRow(textWithin(passage, sentence)) ? termsByColumn(query, terms) : [];
  const byDoer = termsByDoer(query, terms);
  const implied = byDoer.length > 0 ? [...new Set([...byColumn, ...byDoer])] : byColumn;
  return namesKind(query, terms) ? [...implied, query.head ?? ''] : implied;
}

function namesKind({ head, questionWord, language }: Query, terms: readonly string[]): boolean {
  if (head === undefined || questionWord !== 'which' || head.length < fewestLetters || terms.includes(head))
    return false;
  // What is joined to a word of three letters might be its own.
  if (language === 'ar') return terms.includes(`و${head}`);
  return language === 'de' && terms.some((term) => term.endsWith(head) && term.length >= head.length + fewestLetters);
}
