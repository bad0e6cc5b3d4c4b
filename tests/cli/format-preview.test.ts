import { describe, expect, it } from 'vitest';
import { formatPreview } from '../../src/cli/format-preview.js';
import type { ArticlePreview } from '../../src/domain.js';

const bare: ArticlePreview = {
  title: 'Pier',
  language: 'und',
  format: 'text',
  collection: 'articles',
  sections: 0,
  sentences: 1,
  headings: [],
  opening: ['The pier is closed.'],
  leftOut: [],
  notes: [],
};

function show(article: Partial<ArticlePreview>, { name = 'notes.txt', count = 1 } = {}): string[] {
  const articles = [{ ...bare, ...article }];
  return formatPreview([{ kind: 'readable', name, count, sentences: 1, articles }]).split('\n');
}

describe('formatPreview', () => {
  it('shows all that is known of an article under its file, and counts what was refused', () => {
    const article: ArticlePreview = {
      title: 'Harbour rules',
      language: 'en',
      publishedAt: '2024-03-11',
      source: 'Harbour office',
      url: 'https://example.org/rules',
      format: 'docx',
      collection: 'rules',
      sections: 2,
      sentences: 3,
      headings: ['Fees', 'Fees › Boats'],
      opening: ['The fee is 20 euros.', 'Boats pay 10.'],
      leftOut: [
        { what: 'code', words: 12 },
        { what: 'struck words', words: 1 },
      ],
      notes: ['page 3 holds no text'],
    };
    const refused = { kind: 'refused', name: 'locked.pdf', reason: 'it has a password' } as const;
    const readable = { kind: 'readable', name: 'rules.docx', count: 1, sentences: 3, articles: [article] } as const;
    expect(formatPreview([refused, readable]).split('\n')).toEqual([
      'rules.docx',
      '  Title       Harbour rules',
      '  Language    en',
      '  Date        2024-03-11',
      '  Source      Harbour office',
      '  Address     https://example.org/rules',
      '  Format      Word',
      '  Collection  rules',
      '  Sections    2',
      '              Fees',
      '              Fees › Boats',
      '  Sentences   3',
      '              The fee is 20 euros.',
      '              Boats pay 10.',
      '  Left out    code (12 words)',
      '              struck words (1 word)',
      '  Notes       page 3 holds no text',
      '',
      '1 readable, 1 refused · 3 sentences · nothing kept',
    ]);
  });

  it('names no date, source or address where a file tells none, and says that its language is not known', () => {
    const lines = show({});
    expect(lines).toContain('  Language    not known');
    expect(lines.filter((line) => /Date|Source|Address|Left out|Notes/.test(line))).toEqual([]);
  });

  it('keeps each text of a file to a line, whatever is in it', () => {
    const steering = '\u001b[31mred\u001b[0m\nand   \u202eback';
    const lines = show(
      {
        title: steering,
        source: steering,
        headings: [steering],
        opening: [`${'long '.repeat(100)}end.`],
        leftOut: [{ what: steering, words: 2 }],
        notes: [steering],
      },
      { name: 'a\u001b[2J.txt' },
    );
    expect(lines).toHaveLength(14);
    expect(lines[0]).toBe('a.txt');
    expect(lines[1]).toBe('  Title       red and back');
    expect(lines.filter((line) => line.includes('red and back'))).toHaveLength(5);
    expect(lines.join('')).not.toMatch(/\p{Cc}|\u202e/u);
    expect(lines.find((line) => line.includes('long'))).toMatch(/^ {14}(?:long )+lon?g?…$/);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
  });

  it('tells when a file is to be quoted and whose it is, where it says so', () => {
    const life = { owner: 'Ann\u001b[2J Baker', validUntil: '2027-01-01T00:00:00.000Z', reviewBy: '2026-12-24' };
    const lines = show({ life }).map((line) => line.replace(/ {2,}/g, ' '));
    expect(lines).toEqual(
      expect.arrayContaining([' Owner Ann Baker', ' Valid until 2027-01-01 00:00 UTC', ' Review by 2026-12-24']),
    );
    expect(lines).toContain('1 readable, 0 refused · 1 sentence · nothing kept');
  });

  it('says how many articles of a file are not shown', () => {
    expect(show({}, { count: 2 })).toContain('  and 1 more article');
    expect(show({}, { count: 41 })).toContain('  and 40 more articles');
    expect(show({}).join('')).not.toContain('more article');
  });
});
