import type { Language } from '../../domain.js';
import type { Store } from '../../store/store.js';
import { analyzeQuestion } from '../question/analyze-question.js';
import type { Query } from '../question/query.js';
import { applyRespellings } from '../spelling/apply-respellings.js';
import { readMisspelt } from '../spelling/read-misspelt.js';
import { withoutLeadIn } from './without-lead-in.js';

/** Reads a statement in a language as a query for nothing but its words: it asks for no type of thing. */
export async function readStatement(store: Store, text: string, language: Language): Promise<Query> {
  const said = withoutLeadIn(text, language);
  const corrected = applyRespellings(said, await readMisspelt(store, said, language));
  const { head: _, ...query } = analyzeQuestion(corrected.text, language, corrected.corrections);
  return { ...query, answerType: 'other', questionWord: 'none', focus: [], wantsList: false, isOffice: false };
}
