import type { Language } from '../../domain.js';
import { stemWord } from '../../text/stem-word.js';
import type { Query } from '../question/query.js';

/**
 * The part of a query that is the same in another language: its names and numbers, as that language indexes them, with
 * the type of answer that was asked for. Where meanings are compared, that is any query; by words alone it is undefined
 * where nothing is the same, or where a single name would have to carry it all.
 */
export function translateQuery(query: Query, language: Language, comparesMeanings: boolean): Query | undefined {
  const shared = query.terms.filter(({ kind }) => kind !== 'word');
  const isEnough = shared.length > (query.answerType === 'other' ? 1 : 0);
  if (!isEnough && !comparesMeanings) return undefined;
  // A number is indexed as its digits in every language, however the question writes it.
  const terms = shared.map((term) =>
    term.kind === 'number' ? term : { ...term, term: stemWord(term.word, language) },
  );
  const { head: _, ...rest } = query;
  return { ...rest, language, terms, focus: [], isTranslated: true };
}
