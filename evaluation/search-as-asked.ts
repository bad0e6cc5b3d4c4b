import type { Model } from '../src/answer/decision/model.js';
import type { Candidate } from '../src/answer/ranking/candidate.js';
import type { SearchResult } from '../src/answer/ranking/search-result.js';
import { readQuestion } from '../src/answer/retrieval/formulate-query.js';
import { searchLanguage } from '../src/answer/retrieval/search-language.js';
import type { Scope } from '../src/domain.js';
import type { Store } from '../src/store/store.js';

export interface SearchAsAskedOptions {
  readonly question: string;
  readonly language: string;
  readonly scope: Scope;
  readonly model: Model;
}

/** The whole of a search whose answer shows only the best: the query as it is read, and all candidates. */
export async function searchAsAsked(
  store: Store,
  { question, language, scope, model }: SearchAsAskedOptions,
): Promise<SearchResult> {
  const stats = await store.stats();
  const query = await readQuestion(store, question, language);
  return searchLanguage(store, stats, query, { scope, languages: [language], model });
}

/** The exact sentence of a candidate. */
export function quoteOf({ hit: { passage }, sentence }: Candidate): string {
  return passage.text.slice(sentence.start - passage.start, sentence.end - passage.start);
}
