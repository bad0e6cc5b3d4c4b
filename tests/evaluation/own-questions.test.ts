import { describe, expect, it } from 'vitest';
import type { HeldArticle } from '../../evaluation/held-article.js';
import {
  chooseOwnThreshold,
  countOwn,
  guaranteeOwn,
  isOwnQuote,
  matchArticles,
  missOf,
} from '../../evaluation/own-questions.js';
import { VerbatimError } from '../../src/errors.js';
import { outcomeOf } from './outcome-of.js';

function held(name: string, title: string, text: string): [string, HeldArticle] {
  return [name, { name, title, text, references: [], passages: [] }];
}
const articles = new Map([
  held('hr/leave.md', 'Annual leave', 'You have 30  days.'),
  held('it/vpn.md', 'The VPN', 'Use it.'),
]);

function fail(message: string) {
  return new VerbatimError('input_unreadable', message);
}

function row(article: string, quote = '', line = 2) {
  return { line, question: 'How many days?', article, quote };
}

describe('matchArticles', () => {
  it.each(['hr/leave.md', 'HR/Leave.md', 'leave.md', 'annual  leave'])('knows an article as %j', (written) => {
    expect(matchArticles([row(written)], articles, fail).questions[0]?.expected).toEqual({
      article: 'hr/leave.md',
      quotes: [],
    });
  });

  it('expects a refusal where no article is named', () => {
    expect(matchArticles([row('')], articles, fail).questions[0]).not.toHaveProperty('expected');
  });

  it('names the line of an article that is not held', () => {
    expect(() => matchArticles([row('x.md', '', 7)], articles, fail)).toThrow('line 7: no article is called "x.md"');
  });

  it('warns of a quote that its article does not hold, but not of other white space', () => {
    expect(matchArticles([row('leave.md', 'You have 30 days.')], articles, fail).warnings).toEqual([]);
    expect(matchArticles([row('leave.md', 'You have 25 days.')], articles, fail).warnings).toHaveLength(1);
  });
});

describe('isOwnQuote', () => {
  it('holds where one contains the other, white space folded', () => {
    expect(isOwnQuote('You have 30\n days a year.', 'have 30 days')).toBe(true);
    expect(isOwnQuote('30 days', ' You have 30 days.\n')).toBe(true);
    expect(isOwnQuote('You have 25 days.', '30 days')).toBe(false);
    expect(isOwnQuote('', '30 days')).toBe(false);
  });
});

function question(id: string, article?: string) {
  return {
    id,
    question: 'What?',
    ...(article !== undefined && { expected: { article, quotes: ['x'] } }),
  };
}
const questions = [
  question('1', 'a'),
  question('2', 'a'),
  question('3', 'a'),
  question('4', 'a'),
  question('5'),
  question('6'),
];

function chosen(article: string) {
  return { chosen: { article, quote: 'q' } };
}
const outcomes = [
  outcomeOf({ id: '1', confidence: 0.9, ...chosen('a') }),
  outcomeOf({ id: '2', confidence: 0.6, isRightFirst: false, isRightShown: false, ...chosen('a') }),
  outcomeOf({ id: '3', confidence: 0.55, isRightFirst: false, isRightShown: false, ...chosen('b') }),
  outcomeOf({ id: '4', confidence: 0.2, ...chosen('a') }),
  outcomeOf({ id: '5', confidence: 0.7, isAnswerable: false, isRightShown: false }),
  outcomeOf({ id: '6', confidence: 0.1, isAnswerable: false, isRightShown: false }),
];

describe('countOwn', () => {
  it('counts answers, sources, quotes and refusals', () => {
    expect(countOwn(questions, outcomes, 0.5)).toEqual({
      answerable: 4,
      unanswerable: 2,
      answered: 3,
      rightSource: 2,
      rightQuote: 1,
      refusedWrongly: 1,
      refusedRightly: 1,
    });
  });
});

describe('missOf', () => {
  it('names each mistake', () => {
    const misses = questions.map((asked, index) => missOf(asked, outcomes[index] ?? outcomeOf({}), 0.5));
    expect(misses).toEqual([
      undefined,
      'wrong quote',
      'wrong source',
      'refused, but has an answer',
      'answered, but has none',
      undefined,
    ]);
  });
});

describe('chooseOwnThreshold', () => {
  it('takes the cheapest of the thresholds that were tried', () => {
    const tried = new Map([
      [0.5, outcomes],
      [0.8, outcomes],
    ]);
    // At 0.8: three answerable refused; at 0.5: two wrong answers, one refused, one answered without an answer.
    expect(chooseOwnThreshold(tried)).toMatchObject({ threshold: 0.8, cost: 3 / 6 });
  });

  it('goes by what is shown, be it first or not', () => {
    const shownSecond = [outcomeOf({ confidence: 0.6, isRightFirst: false, isRightShown: true })];
    const tried = new Map([
      [0.5, shownSecond],
      [0.8, shownSecond],
    ]);
    expect(chooseOwnThreshold(tried)).toMatchObject({ threshold: 0.5, cost: 0 });
  });
});

describe('guaranteeOwn', () => {
  /** As many sure answers that are shown rightly, though another stands first, as unsure ones that are wrong. */
  const mixed = Array.from({ length: 120 }, (_, index) =>
    index % 2 === 0
      ? outcomeOf({ confidence: 0.97, isRightFirst: false, isRightShown: true })
      : outcomeOf({ confidence: 0.35, isRightFirst: false, isRightShown: false }),
  );

  it('is the lowest threshold at which hardly any is wrong, by what is shown', () => {
    expect(guaranteeOwn(mixed)).toEqual({ threshold: 0.36, shown: 0.5, wrong: 0 });
  });

  it('is none where there are few questions', () => {
    expect(guaranteeOwn(mixed.slice(0, 40))).toBeUndefined();
  });
});
