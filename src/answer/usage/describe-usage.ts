import type { Answer, Scope, Usage } from '../../domain.js';
import type { Store } from '../../store/store.js';
import { type SuggestedQuestion, suggestQuestions, takeTurns } from './suggest-questions.js';

/** Articles and questions looked at for examples: enough for four, whatever the size of the store. */
const exampleArticles = 8;
const exampleTries = 12;
const exampleCount = 4;

/**
 * How many articles of the scope there are, and questions that they answer: each was asked by `search` and answered
 * from the article it was drawn from.
 */
export async function describeUsage(
  store: Store,
  { collections }: Pick<Scope, 'collections'>,
  search: (question: string) => Promise<Answer>,
): Promise<Usage> {
  const { languages } = await store.stats();
  const articles = (await store.articles()).filter(
    ({ collection }) => !collections || collections.includes(collection),
  );
  const inMainLanguage = [...articles].sort((a, b) => (languages[b.language] ?? 0) - (languages[a.language] ?? 0));
  const suggested: SuggestedQuestion[] = [];
  for (const { id } of inMainLanguage.slice(0, exampleArticles)) {
    const article = await store.article(id);
    if (article) suggested.push(...suggestQuestions(article, await store.facts(id)));
  }
  const examples: string[] = [];
  for (const { question, articleId } of takeTurns(suggested).slice(0, exampleTries)) {
    const answer = examples.length < exampleCount ? await search(question) : undefined;
    if (answer?.kind === 'cited' && answer.citations[0].articleId === articleId) examples.push(question);
  }
  return { articles: articles.length, examples };
}
