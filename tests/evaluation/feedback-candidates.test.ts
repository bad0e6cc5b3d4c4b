import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../evaluation/feedback-candidates.js';
import type { AbstainedAnswer, Answer, CitedAnswer, Feedback } from '../../src/domain.js';
import { sentenceSpans } from '../../src/text/sentence-spans.js';

const text = 'The harbour is old. It was opened in 1891. It is “large” and deep.';
const articles = [{ name: 'sea.md', text, sentences: sentenceSpans(text, { start: 0, end: text.length }, 'en') }];
const base = {
  id: 'x',
  question: 'When was it opened?',
  corrections: [],
  language: 'en',
  confidence: 1,
  diagnostics: { tookMs: 1, ranked: [] },
};
const shown = 'The harbour is old.';
const cited: CitedAnswer = {
  ...base,
  kind: 'cited',
  citations: [
    {
      articleId: 'a',
      contentHash: 'beef',
      article: 'sea.md',
      title: 'Sea',
      language: 'en',
      locator: { sentence: 1 },
      start: 0,
      end: shown.length,
      quote: shown,
      highlights: [],
    },
  ],
};
const refused: AbstainedAnswer = { ...base, kind: 'abstained', reason: { code: 'unsure', near: 'one' } };

function given(answer: Answer, rest: Partial<Feedback> = {}) {
  return {
    answerId: answer.id,
    person: 'T:ben',
    verdict: 'not_helpful' as const,
    givenAt: '2026-03-01T11:00:00.000Z',
    ...rest,
    kept: { answer, asker: { person: 'T:ann', place: 'T:press' }, askedAt: '2026-03-01T10:00:00.000Z' },
  };
}

describe('candidatesOf', () => {
  it('expects the whole sentence that somebody pasted, with marks around it or only a part', () => {
    const right = { article: 'sea.md', quote: 'It was opened in 1891.' };
    for (const expected of [
      'It was opened in 1891.',
      ' “It was opened in 1891.”\n',
      'opened in 1891',
      '> It was opened',
    ]) {
      expect(candidatesOf([given(cited, { expected })], articles)).toEqual([
        { id: 'feedback-x', question: base.question, language: 'en', kind: 'feedback', expect: right },
      ]);
    }
  });

  it('expects what was shown, marked for checking, where nobody gave a sentence of an article', () => {
    const linked = given(cited, { reason: 'out_of_date', expected: 'https://example.com', note: 'see there' });
    expect(candidatesOf([linked], articles)[0]).toMatchObject({
      expect: { article: 'sea.md', quote: shown },
      check:
        'called not helpful as shown (out_of_date); expected, in no article word for word: https://example.com; note: see there',
    });
    expect(candidatesOf([given(cited, { verdict: 'helpful' })], articles)[0]?.check).toBe('called helpful as shown');
    expect(candidatesOf([given(refused)], articles)[0]?.expect).toBe('abstain');
  });

  it('asks a follow-up as the whole question it was read as', () => {
    const [line] = candidatesOf([given({ ...cited, readAs: 'When was the harbour opened?' })], articles);
    expect(line?.question).toBe('When was the harbour opened?');
  });

  it('has each question with each expectation once, under ids that differ; what is sure wins', () => {
    const all = [
      given(cited),
      given(cited, { person: 'T:chloe', verdict: 'helpful' }),
      given(cited, { person: 'T:driss', expected: shown }),
      given(cited, { person: 'T:ann', expected: 'It was opened in 1891.' }),
    ];
    const lines = candidatesOf(all, articles);
    expect(lines.map(({ id, expect: expected, check }) => [id, expected, check])).toEqual([
      ['feedback-x', { article: 'sea.md', quote: shown }, undefined],
      ['feedback-x-2', { article: 'sea.md', quote: 'It was opened in 1891.' }, undefined],
    ]);
  });

  it('quotes an article word for word or not at all, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.subarray([...text]).map((letters) => letters.join('')),
        ),
        (expected) => {
          const [line] = candidatesOf([given(cited, { expected })], articles);
          expect(line && line.expect !== 'abstain' && text.includes(line.expect.quote)).toBe(true);
        },
      ),
    );
  });
});
