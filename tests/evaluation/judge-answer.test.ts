import { describe, expect, it } from 'vitest';
import { readHeldArticles } from '../../evaluation/held-article.js';
import { expectAnswers, judgeAnswer } from '../../evaluation/judge-answer.js';
import type { Answer, Citation } from '../../src/domain.js';
import { articleFile } from '../open-test-bot.js';

const text = '# Leave\n\nEmployees have 30 days of leave. They ask for it in the calendar. It is granted soon.\n';
/** As its reader makes it of the file. */
const shown = text.replace('# ', '');
const articles = await readHeldArticles([articleFile('leave.md', text)]);

function spanOf(part: string) {
  return { start: shown.indexOf(part), end: shown.indexOf(part) + part.length };
}
const asked = { id: 'q', question: 'How many days?', group: 'g', file: 'leave.md', answers: [spanOf('30 days')] };
const expected = expectAnswers(asked, articles);
const first = 'Employees have 30 days of leave.';
const second = 'They ask for it in the calendar.';

function cite(quote: string): Citation {
  return {
    articleId: '1',
    contentHash: 'c0ffee',
    article: 'leave.md',
    title: 'Leave',
    language: 'en',
    locator: { sentence: 1 },
    ...spanOf(quote),
    quote,
    highlights: [],
  };
}
const base = { id: 'q', question: 'How many days?', corrections: [], language: 'en', confidence: 0.8 };

function ranked(...quotes: string[]) {
  return quotes.map((quote) => ({ article: 'leave.md', quote, score: 1 }));
}

function answerOf(citation: Citation, ...quotes: string[]): Answer {
  return {
    ...base,
    kind: 'cited',
    citations: [citation],
    diagnostics: { tookMs: 1, ranked: ranked(...quotes) },
  };
}

describe('judgeAnswer', () => {
  it('tells a right first sentence from one that is shown beside a wrong one', () => {
    expect(judgeAnswer(expected, answerOf(cite(first), first, second), articles, 3)).toMatchObject({
      confidence: 0.8,
      isRightFirst: true,
      isRightShown: true,
      shown: 1,
      misquotes: 0,
      ms: 3,
    });
    expect(judgeAnswer(expected, answerOf(cite(`${first} ${second}`), second, first), articles, 3)).toMatchObject({
      isRightFirst: false,
      isRightShown: true,
      shown: 2,
      misquotes: 0,
    });
  });

  it('counts quotes that are not in the article, or not where they are said to be', () => {
    const moved = { ...cite(first), start: 0, end: first.length };
    expect(judgeAnswer(expected, answerOf(moved, first), articles, 3).misquotes).toBe(1);
    expect(judgeAnswer(expected, answerOf(cite(first), 'Employees have 31 days.'), articles, 3).misquotes).toBe(1);
  });

  it('has no confidence in what was not cited, yet remembers what was believed and what came first', () => {
    const answer: Answer = {
      ...base,
      kind: 'abstained',
      reason: { code: 'unsure', near: 'one' },
      diagnostics: { tookMs: 1, ranked: ranked(first) },
    };
    const outcome = judgeAnswer(expected, answer, articles, 3);
    expect(outcome).toMatchObject({ confidence: 0, believed: 0.8, shown: 0, isRightFirst: true, isRightShown: false });
    expect(outcome.chosen).toEqual({ article: 'leave.md', quote: first });
  });

  it('takes nothing for right where nothing is', () => {
    const absent = expectAnswers({ ...asked, answers: [] }, articles);
    expect(judgeAnswer(absent, answerOf(cite(first), first), articles, 3)).toMatchObject({
      isAnswerable: false,
      isRightFirst: false,
      isRightShown: false,
    });
  });
});
