import type { Language } from '../../domain.js';
import type { Holdings } from '../../store/holdings.js';
import type { IndexStats } from '../../store/passage-index.js';
import type { Query } from '../question/query.js';
import { formulateQuery } from '../retrieval/formulate-query.js';
import type { SpellingWork } from '../spelling/spelling-work.js';
import { withoutLeadIn } from './without-lead-in.js';

/** Reads a statement in a language as a query for nothing but its words: it asks for no type of thing. */
export async function readStatement(
  holdings: Holdings,
  stats: IndexStats,
  text: string,
  language: Language,
  work?: SpellingWork,
): Promise<Query> {
  const { head: _, ...query } = await formulateQuery(holdings, stats, withoutLeadIn(text, language), language, work);
  return { ...query, answerType: 'other', questionWord: 'none', focus: [], wantsList: false, isOffice: false };
}
