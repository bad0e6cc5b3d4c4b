import type { Language } from '../../domain.js';
import type { Holdings } from '../../store/holdings.js';
import type { IndexStats } from '../../store/passage-index.js';
import { analyzeQuestion } from '../question/analyze-question.js';
import type { Query } from '../question/query.js';
import { applyRespellings } from '../spelling/apply-respellings.js';
import { readMisspelt } from '../spelling/read-misspelt.js';

/** Makes a query of a text in a language: misspelt words by the words of the holdings, then its terms and its type. */
export async function formulateQuery(
  holdings: Holdings,
  stats: IndexStats,
  text: string,
  language: Language,
): Promise<Query> {
  const corrected = applyRespellings(text, await readMisspelt(holdings, stats, text, language));
  return analyzeQuestion(corrected.text, language, corrected.corrections);
}
