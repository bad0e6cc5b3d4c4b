import { describe, expect, it } from 'vitest';
import { indexTitles } from '../../../src/answer/fact-sheet/find-article.js';
import type { ArticleHeader } from '../../../src/domain.js';

function header(title: string, name = `${title.length}.md`): ArticleHeader {
  return {
    id: name,
    collection: 'articles',
    origin: name,
    name,
    title,
    language: 'en',
    contentHash: 'h',
    textHash: 't',
    format: 'markdown',
    revisedAt: '2026-05-12T00:00:00.000Z',
  };
}

const shelf = indexTitles([
  header('Minutes of the harbour council'),
  header('Harbour fees: what ships pay in 2026', 'fees-2026.en.md'),
  header('Élection du maire à Orléans'),
  header('Minutes of the harbour council', 'later.md'),
]);

describe('an article by its title', () => {
  it.each([
    ['Harbour fees: what ships pay in 2026', 'fees-2026.en.md'],
    ['HARBOUR FEES', 'fees-2026.en.md'],
    ['fees-2026', 'fees-2026.en.md'],
    ['fees-2026.en.md', 'fees-2026.en.md'],
    ['harbor fees what ships pay in 2026', 'fees-2026.en.md'],
    ['election du maire a orleans', '27.md'],
    ['Minutes of the harbour council', 'later.md'],
  ])('is found for %s', (typed, name) => {
    expect(shelf.find(typed)?.name).toBe(name);
  });

  it.each(['harbour', 'ships', 'council of ministers', 'xqzzy blorf', 'a', '', '???'])(
    'is not guessed for %j',
    (typed) => {
      expect(shelf.find(typed)).toBeUndefined();
    },
  );

  it('is offered where a word of some length is shared, the nearest first, and not for anything', () => {
    expect(shelf.nearest('harbour fees of ships', 2).map(({ name }) => name)[0]).toBe('fees-2026.en.md');
    expect(shelf.nearest('xqzzy blorf', 5)).toEqual([]);
    expect(shelf.nearest('', 5)).toEqual([]);
  });
});
