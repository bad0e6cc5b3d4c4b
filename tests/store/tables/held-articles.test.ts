import { describe, expect, it } from 'vitest';
import { createHeldArticles } from '../../../src/store/tables/held-articles.js';
import { makeRecord } from '../make-record.js';
import { openStepped } from '../search/open-stepped.js';

describe('createHeldArticles', () => {
  it('asks for all parts of an article at once', () => {
    const { shelves, take } = openStepped();
    shelves.save(makeRecord({ id: 'a', heading: 'H', text: 'Walrus sleeps|it dreams\nOtter' }));
    const articles = createHeldArticles((read) => read({ collections: [1] }));
    const { result, steps } = take(articles.outline('a'));
    expect(result?.sections).toMatchObject([{ ordinal: 0, heading: 'H' }]);
    expect(result?.passages.map(({ sentences }) => sentences.length)).toEqual([2, 1]);
    expect(result?.facts.map(({ label }) => label)).toEqual(['Walrus', 'Otter']);
    expect(steps.map(({ kind }) => kind)).toEqual(['all', 'together']);
  });

  it('tells nothing of an article of other collections', () => {
    const { shelves, take } = openStepped();
    shelves.save(makeRecord({ id: 'a', text: 'Walrus' }));
    shelves.save(makeRecord({ id: 'b', collection: 'other', text: 'Otter' }));
    const articles = createHeldArticles((read) => read({ collections: [1] }));
    const told = (id: string): readonly unknown[] => [
      take(articles.article(id)).result,
      take(articles.outline(id)).result,
      take(articles.sheet(id)).result,
    ];
    expect(told('b')).toEqual([undefined, undefined, undefined]);
    expect(told('a').every((part) => part !== undefined)).toBe(true);
    expect(take(articles.suggestions('b')).result).toEqual([]);
    expect(take(articles.headers()).result.map(({ id }) => id)).toEqual(['a']);
    expect(take(articles.summaries(3)).result.map(({ name, articles: count }) => [name, count])).toEqual([['docs', 1]]);
  });
});
