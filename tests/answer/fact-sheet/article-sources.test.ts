import { expect, it } from 'vitest';
import { articleSources } from '../../../src/answer/fact-sheet/article-sources.js';
import type { Article, Fact } from '../../../src/domain.js';
import type { ArticleOutline } from '../../../src/store/holdings.js';
import { makeHit } from '../make-hit.js';

it('takes the first ten thousand sentences that hold facts, of whatever book', () => {
  const text = 'a.'.repeat(12_000);
  const sentences = Array.from({ length: 12_000 }, (_, at) => ({
    ordinal: at + 1,
    inSection: at + 1,
    start: 2 * at,
    end: 2 * at + 2,
  }));
  // The first has none.
  const facts = sentences
    .slice(1)
    .map(({ ordinal, start, end }): Fact => ({ type: 'place', label: 'a', sentence: ordinal, start, end }));
  const article: Article = { ...makeHit('a.').article, text };
  const passages = [{ ordinal: 0, start: 0, end: text.length, sentences }];
  const sources = articleSources(article, { passages, sections: [], facts } as ArticleOutline);
  expect(sources).toHaveLength(10_000);
  expect(sources[0]?.sentence.ordinal).toBe(2);
});
