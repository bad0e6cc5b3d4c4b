import { expect, it } from 'vitest';
import { citationsOf } from '../kinds/ask-article.js';

const pool =
  '# Pool\n\n## Summer\n\nThe pool opens at 7. Towels are lent.\n\n## Winter\n\nThe pool opens at 9. It is warm.';

it('shows two cases of one thing, and the one alone that the question names', async () => {
  const ask = (question: string) => citationsOf({ language: 'en', article: pool, question });
  expect(await ask('When does the pool open?')).toHaveLength(2);
  expect(await ask('When does the pool open in winter?')).toHaveLength(1);
});
