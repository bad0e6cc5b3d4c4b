import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSampleArticle } from './sample-articles.js';

/** The least number of golden questions of each kind. */
const least = {
  who: 14,
  when: 6,
  where: 7,
  'how-many': 9,
  which: 4,
  what: 4,
  list: 6,
  definition: 3,
  acronym: 3,
  why: 3,
  how: 3,
  misspelt: 12,
  keyword: 8,
  french: 10,
  arabic: 10,
  help: 14,
  abstain: 26,
} as const;
type Kind = keyof typeof least;
const kinds = Object.keys(least) as [Kind, ...Kind[]];

const golden = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*-\d{2}$/),
  question: z.string().trim().min(1).max(1_000),
  language: z.enum(['en', 'fr', 'ar']),
  kind: z.enum(kinds),
  expect: z.union([
    z.literal('abstain'),
    z.strictObject({ article: z.string(), quote: z.string() }),
    z.strictObject({ article: z.string(), quotes: z.array(z.string()).min(2) }),
  ]),
});

const file = new URL('../../data/questions.jsonl', import.meta.url);
const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
const questions = lines.map((line) => golden.parse(JSON.parse(line)));
const answerable = questions.flatMap(({ expect: expected, ...question }) => {
  if (expected === 'abstain') return [];
  const quotes = 'quote' in expected ? [expected.quote] : expected.quotes;
  return [{ ...question, article: expected.article, quotes }];
});

describe('golden questions', () => {
  it('are at least 110', () => {
    expect(questions.length).toBeGreaterThanOrEqual(110);
  });

  it('have ids and texts of their own', () => {
    const texts = questions.map(({ question }) =>
      question
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    );
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(texts).size).toBe(questions.length);
  });

  it.each(kinds)('are enough of kind %s', (kind) => {
    const found = questions.filter((question) => question.kind === kind);
    expect(found.length).toBeGreaterThanOrEqual(least[kind]);
  });

  it('are at least 8 that ask which or what, and 6 that ask for a definition or an acronym', () => {
    const count = (...wanted: Kind[]) => questions.filter(({ kind }) => wanted.includes(kind)).length;
    expect(count('which', 'what')).toBeGreaterThanOrEqual(8);
    expect(count('definition', 'acronym')).toBeGreaterThanOrEqual(6);
  });

  it('expect an abstention exactly where their kind says so, in every language', () => {
    for (const { id, kind, expect: expected } of questions) {
      expect(expected === 'abstain', id).toBe(kind === 'abstain');
    }
    const unanswerable = questions.filter(({ kind }) => kind === 'abstain');
    expect(new Set(unanswerable.map(({ language }) => language))).toEqual(new Set(['en', 'fr', 'ar']));
  });

  it('are in the language of their kind and of the article that answers them', () => {
    for (const { id, kind, language, article } of answerable) {
      expect(article, id).toContain(`.${language}.md`);
      expect(language, id).toBe(kind === 'french' ? 'fr' : kind === 'arabic' ? 'ar' : 'en');
    }
  });

  it('about Verbatim are answered by its help articles, all others by the brief', () => {
    for (const { id, kind, article } of answerable) {
      expect(article.startsWith('tangier-conference.'), id).toBe(kind !== 'help');
    }
  });

  it.each(answerable)('$id expects whole sentences that stand once in the article', ({ article, quotes }) => {
    const { text } = readSampleArticle(article);
    for (const quote of quotes) {
      const [before, after, ...more] = text.split(quote);
      expect(after, quote).toBeDefined();
      expect(more, quote).toEqual([]);
      expect(before, quote).toMatch(/(?:^|\n|[.!?] )$/);
      expect(after, quote).toMatch(/^(?:\n| )/);
      expect(quote).toMatch(/^\S.*[.!?]$/);
      expect(quote, 'more than one sentence').not.toMatch(/[.!?]\s/);
    }
    expect(new Set(quotes).size).toBe(quotes.length);
  });
});
