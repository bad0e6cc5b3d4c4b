import type { Model } from '../src/answer/decision/model.js';
import type { Candidate } from '../src/answer/ranking/candidate.js';
import type { SearchResult } from '../src/answer/ranking/search-result.js';
import { formulateQuery } from '../src/answer/retrieval/formulate-query.js';
import { searchLanguage } from '../src/answer/retrieval/search-language.js';
import type { Encoder, Scope } from '../src/domain.js';
import type { Holdings } from '../src/store/holdings.js';

export interface SearchAsAskedOptions {
  readonly question: string;
  readonly language: string;
  readonly scope: Scope;
  readonly model: Model;
  readonly encoder?: Encoder | undefined;
}

/** The whole of a search whose answer shows only the best: the query as it is read, and all candidates. */
export async function searchAsAsked(
  holdings: Holdings,
  { question, language, scope, model, encoder }: SearchAsAskedOptions,
): Promise<SearchResult> {
  const stats = await holdings.index.stats();
  const query = await formulateQuery(holdings, stats, question, language);
  return searchLanguage(holdings, stats, query, { articles: scope.articles, language, model, encoder });
}

/** The exact sentence of a candidate. */
export function quoteOf({ hit: { passage }, sentence }: Candidate): string {
  return passage.text.slice(sentence.start - passage.start, sentence.end - passage.start);
}
