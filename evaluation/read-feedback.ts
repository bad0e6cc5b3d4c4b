import type { Store } from '../src/store/store.js';
import { type CandidateLine, candidatesOf, type QuotableArticle } from './feedback-candidates.js';

/** Candidate golden questions of all feedback that a store holds. */
export async function readFeedback(store: Store): Promise<readonly CandidateLine[]> {
  const articles: QuotableArticle[] = [];
  for (const { id } of await store.articles()) {
    const article = await store.article(id);
    const passages = await store.passages(id);
    const sentences = passages.flatMap((passage) => passage.sentences);
    if (article) articles.push({ name: article.name, text: article.text, sentences });
  }
  return candidatesOf(await store.answers.votes(), articles);
}
