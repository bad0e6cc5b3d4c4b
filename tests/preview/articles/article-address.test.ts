import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticlePlace, writeArticleAddress } from '../../../src/preview/articles/article-address.js';
import { arbitraryCitation } from '../../slack/arbitrary-answer.js';

function read(query: string, length = 1_000) {
  return readArticlePlace(new URLSearchParams(query), length);
}

describe('the address of an article in the workspace', () => {
  it('says what is quoted, what leads it in and what answers, whatever the citation', () => {
    fc.assert(
      fc.property(arbitraryCitation, fc.string(), (made, articleId) => {
        const end = made.start + 20;
        const leadIns = [{ start: 0, end: 2, quote: 'x', isApart: true }] as const;
        const citation = { ...made, articleId, end, leadIns, highlights: [{ start: made.start, end: made.start + 1 }] };
        const { pathname, searchParams, hash } = new URL(writeArticleAddress(citation), 'http://127.0.0.1');
        expect(pathname).toBe(`/article/${encodeURIComponent(articleId)}`.replace(/\/\.{1,2}$/, pathname.slice(8)));
        expect(hash).toBe('#quote');
        expect(readArticlePlace(searchParams, end)).toEqual({
          edition: (made.textHash ?? '').slice(0, 12),
          quote: [{ start: made.start, end }],
          leads: [{ start: 0, end: 2 }],
          words: citation.highlights,
        });
      }),
    );
  });

  it.each([
    '',
    'quote=',
    'quote=5',
    'quote=5-5',
    'quote=9-5',
    'quote=-1-5',
    'quote=1e1-20',
    'quote=990-1001',
    'quote=a-b',
  ])('names no place where it is none of the text (%s)', (query) => {
    expect(read(query)).toEqual({ edition: '', quote: [], leads: [], words: [] });
  });

  it('names places in the order of the text, and no more than a citation has', () => {
    expect(read('quote=50-60.1-2').quote).toEqual([
      { start: 1, end: 2 },
      { start: 50, end: 60 },
    ]);
    expect(read(`quote=${Array(5_000).fill('1-2').join('.')}`).quote).toHaveLength(50);
  });
});
