import type { Language } from '../../domain.js';
import type { Holdings } from '../../store/holdings.js';
import type { IndexStats } from '../../store/passage-index.js';
import { analyzeQuestion } from '../question/analyze-question.js';
import type { Query } from '../question/query.js';
import { applyRespellings } from '../spelling/apply-respellings.js';
import { readMisspelt } from '../spelling/read-misspelt.js';
import type { SpellingWork } from '../spelling/spelling-work.js';

/**
 * Terms of a question that are looked for at most, the first: no question that somebody asks has so many, and each
 * costs a look into the index.
 */
const mostTerms = 64;

/** Makes a query of a text in a language: misspelt words by the words of the holdings, then its terms and its type. */
export async function formulateQuery(
  holdings: Holdings,
  stats: IndexStats,
  text: string,
  language: Language,
  work?: SpellingWork,
): Promise<Query> {
  const corrected = applyRespellings(text, await readMisspelt(holdings, stats, text, language, work));
  const query = analyzeQuestion(corrected.text, language, corrected.corrections);
  return query.terms.length > mostTerms ? { ...query, terms: query.terms.slice(0, mostTerms) } : query;
}
