import type { QuestionAnswer, Usage } from '../../domain.js';
import type { Holdings } from '../../store/holdings.js';
import { takeTurns } from './suggest-questions.js';

/** Articles and questions looked at for examples: enough for four, whatever the size of the store. */
const exampleArticles = 8;
const exampleTries = 12;
const exampleCount = 4;

/**
 * How many articles the holdings have, and questions that they answer: each was asked by `search` and answered from the
 * article it was drawn from.
 */
export async function describeUsage(
  { articles, index }: Holdings,
  search: (question: string) => Promise<QuestionAnswer>,
): Promise<Usage> {
  const [headers, { languages }] = await Promise.all([articles.headers(), index.stats()]);
  const inMainLanguage = headers.toSorted((a, b) => (languages[b.language] ?? 0) - (languages[a.language] ?? 0));
  const suggested = await Promise.all(
    inMainLanguage.slice(0, exampleArticles).map(async ({ id }) => {
      const suggestions = await articles.suggestions(id);
      return suggestions.map((suggestion) => ({ ...suggestion, articleId: id }));
    }),
  );
  const examples: string[] = [];
  for (const { question, articleId } of takeTurns(suggested.flat()).slice(0, exampleTries)) {
    const answer = examples.length < exampleCount ? await search(question) : undefined;
    if (answer?.kind === 'cited' && answer.citations[0].articleId === articleId) examples.push(question);
  }
  return { articles: headers.length, examples };
}
