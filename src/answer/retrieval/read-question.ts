import type { Language } from '../../domain.js';
import type { Store } from '../../store/store.js';
import { analyzeQuestion } from '../question/analyze-question.js';
import type { Query } from '../question/query.js';
import { applyRespellings } from '../spelling/apply-respellings.js';
import { readMisspelt } from '../spelling/read-misspelt.js';

/** Reads a question in a language: misspelt words by the words of the articles, then its terms and its type. */
export async function readQuestion(store: Store, text: string, language: Language): Promise<Query> {
  const corrected = applyRespellings(text, await readMisspelt(store, text, language));
  return analyzeQuestion(corrected.text, language, corrected.corrections);
}
