import type { Store } from '../src/store/store.js';
import { holdAll } from '../training/collect-examples.js';
import { type CandidateLine, candidatesOf, type QuotableArticle } from './feedback-candidates.js';

/** Candidate golden questions of all feedback that a store holds. */
export async function readFeedback(store: Store): Promise<readonly CandidateLine[]> {
  const articles: QuotableArticle[] = [];
  const { articles: held } = await holdAll(store);
  for (const { id } of await held.headers()) {
    const [article, outline] = await Promise.all([held.article(id), held.outline(id)]);
    if (!article || !outline) continue;
    const sentences = outline.passages.flatMap((passage) => passage.sentences);
    articles.push({ name: article.name, text: article.text, sentences });
  }
  return candidatesOf(await store.answers.votes(), articles);
}
