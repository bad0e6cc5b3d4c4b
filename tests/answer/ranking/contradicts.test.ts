import { expect, it } from 'vitest';
import { nearPairs } from '../guards/near-pairs.js';
import { askArticle } from '../kinds/ask-article.js';

it('refuses another year, another number of the same thing, and what the question denies', async () => {
  for (const { kind, language, question, near, rest } of nearPairs) {
    if (kind !== 'year' && kind !== 'number' && kind !== 'negation') continue;
    expect(await askArticle({ language, article: `# Notes\n\n${near} ${rest}`, question })).toBeUndefined();
  }
});
