import { describe, expect, it } from 'vitest';
import { answerJson } from '../../src/cli/answer-json.js';
import type { CitedAnswer } from '../../src/domain.js';

const base = {
  id: '1',
  question: 'where',
  corrections: [],
  language: 'en',
  confidence: 0.93456,
  diagnostics: { tookMs: 1.2649, ranked: [{ article: 'a.md', quote: 'Here.', score: 3 }] },
};
const citation = {
  articleId: 'a',
  contentHash: 'c0ffee',
  article: 'a.md',
  title: 'T',
  language: 'en',
  locator: { sentence: 1 },
  start: 0,
  end: 5,
  quote: 'Here.',
  highlights: [],
};

describe('answerJson', () => {
  it('has the fields that programs rely on', () => {
    const cited: CitedAnswer = {
      ...base,
      kind: 'cited',
      citations: [{ ...citation, locator: { section: 'S', sentence: 1 }, url: 'https://e.org' }],
    };
    expect(answerJson(cited)).toEqual({
      id: '1',
      kind: 'cited',
      question: 'where',
      language: 'en',
      confidence: 0.9346,
      tookMs: 1.26,
      citations: [
        {
          article: 'a.md',
          title: 'T',
          language: 'en',
          section: 'S',
          sentence: 1,
          url: 'https://e.org',
          start: 0,
          end: 5,
          quote: 'Here.',
        },
      ],
      ranked: base.diagnostics.ranked,
    });
  });

  it('says in which language each quote is, and which are close in meaning to the first', () => {
    const cited: CitedAnswer = {
      ...base,
      kind: 'cited',
      citations: [citation, { ...citation, language: 'fr', isEcho: true }],
    };
    const [first, second] = answerJson(cited).citations;
    expect(first).toMatchObject({ language: 'en' });
    expect(first).not.toHaveProperty('isEcho');
    expect(second).toMatchObject({ language: 'fr', isEcho: true });
  });

  it('names the other files that tell the same', () => {
    const alsoIn = [
      { id: 'b', name: 'b.md', title: 'Old brief', publishedAt: '2024-03-01', url: 'https://e.org/b' },
    ] as const;
    const [only] = answerJson({ ...base, kind: 'cited', citations: [{ ...citation, alsoIn }] }).citations;
    expect(only).toMatchObject({
      alsoIn: [{ article: 'b.md', title: 'Old brief', publishedAt: '2024-03-01', url: 'https://e.org/b' }],
    });
  });

  it('has a link to the page that a quote stands on, beside the address of its article', () => {
    const paged = {
      ...citation,
      format: 'pdf',
      url: 'https://e.org/a.pdf',
      locator: { sentence: 1, place: { page: 3 } },
    } as const;
    expect(answerJson({ ...base, kind: 'cited', citations: [paged] }).citations).toMatchObject([
      { url: 'https://e.org/a.pdf', link: 'https://e.org/a.pdf#page=3' },
    ]);
  });

  it('tells the surest of several sentences, that articles disagree and what stays open', () => {
    const surest = { start: 6, end: 12, sentence: 2 };
    const several = { ...citation, quote: 'Here. There.', end: 12, locator: { sentence: 1, lastSentence: 2 }, surest };
    const answer: CitedAnswer = {
      ...base,
      kind: 'cited',
      citations: [several],
      disagreement: true,
      unanswered: ['and when?'],
    };
    expect(answerJson(answer)).toMatchObject({
      citations: [{ quote: 'Here. There.', sentence: 1, lastSentence: 2, surest }],
      disagreement: true,
      unanswered: ['and when?'],
    });
  });

  it('gives the reason and no citation where the bot abstains', () => {
    const json = answerJson({
      ...base,
      kind: 'abstained',
      reason: { code: 'recorded', message: 'None.' },
      closest: citation,
    });
    expect(json).toMatchObject({ kind: 'abstained', citations: [], reason: 'None.', ranked: base.diagnostics.ranked });
  });

  it('puts a reason into words', () => {
    const json = answerJson({ ...base, kind: 'abstained', reason: { code: 'not_mentioned', words: ['cost'] } });
    expect(json.reason).toBe('No article mentions “cost”.');
  });

  it('prints what was said of a statement by the same two kinds, marked as such', () => {
    const found = answerJson({ ...base, kind: 'statement_found', citations: [citation] });
    expect(found).toMatchObject({ kind: 'cited', isStatement: true, citations: [{ quote: 'Here.' }] });
    const none = answerJson({ ...base, kind: 'statement_not_found', reason: { code: 'unsure', near: 'none' } });
    expect(none).toMatchObject({ kind: 'abstained', isStatement: true, citations: [] });
    expect(none.reason).toBe('No sentence is clearly about this.');
    const empty = answerJson({ ...base, kind: 'statement_not_found', reason: { code: 'no_articles' } });
    expect(empty.reason).toBe('There are no articles yet.');
    expect(answerJson({ ...base, kind: 'cited', citations: [citation] })).not.toHaveProperty('isStatement');
  });
});
