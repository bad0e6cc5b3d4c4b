import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer, Citation } from '../../src/domain.js';
import { shownCitations } from '../../src/domain.js';
import { StoreDamage } from '../../src/store/store-damage.js';
import { readStoredAnswer, readStoredCollections, writeStoredAnswer } from '../../src/store/stored-answer.js';

/** Answers as the program that wrote version 1 kept them. */
const folder = join(import.meta.dirname, 'stored-answers', 'v1');

function readFirst(name: string): { readonly json: string; readonly answer: Answer } {
  const json = readFileSync(join(folder, `${name}.json`), 'utf8');
  return { json, answer: readStoredAnswer({ version: 1, answer: json, diagnostics: null }) };
}

const names = readdirSync(folder).map((file) => file.replace('.json', ''));

const citation: Citation = {
  articleId: 'a',
  contentHash: 'beef',
  textHash: 'cafe',
  article: 'a.md',
  title: 'A',
  source: 'The Times',
  url: 'https://example.com',
  format: 'html',
  publishedAt: '2026-01-02',
  language: 'ar',
  locator: { section: 'Who', sentence: 2, lastSentence: 3 },
  surest: { start: 10, end: 15, sentence: 2 },
  start: 10,
  end: 23,
  quote: 'Ada leads it.',
  highlights: [{ start: 10, end: 13 }],
};

const base = {
  id: 'x',
  question: 'Who leads “it”?\n🦭',
  readAs: 'Who leads it?',
  corrections: [{ from: 'leds', to: 'leads' }],
  language: 'en',
  confidence: 0.123456789,
  topic: 'it',
  diagnostics: {
    tookMs: 3.25,
    ranked: [{ article: 'a.md', quote: 'Ada leads it.', score: -4.5 }],
    explanation: {
      answerType: 'person',
      words: ['leads'],
      matched: ['leads'],
      missing: [],
      threshold: 0.37,
      sentences: [
        {
          article: 'a.md',
          title: 'A',
          quote: 'Ada leads it.',
          score: 1.5,
          reasons: [{ code: 'words', words: ['leads'], share: 0.5 }],
        },
      ],
    },
  },
} as const;

const answers: readonly Answer[] = [
  { ...base, kind: 'cited', citations: [citation, citation], disagreement: true, unanswered: ['where?'] },
  { ...base, kind: 'abstained', reason: { code: 'no_articles' } },
  { ...base, kind: 'abstained', reason: { code: 'other_language' } },
  { ...base, kind: 'abstained', reason: { code: 'other_language', awaitsEncoder: true } },
  { ...base, kind: 'abstained', reason: { code: 'not_mentioned', words: ['leads'] }, closest: citation },
  { ...base, kind: 'abstained', reason: { code: 'not_together', word: 'a', partner: 'b' } },
  { ...base, kind: 'abstained', reason: { code: 'not_in_closest', mentioned: [], missing: ['b'] } },
  { ...base, kind: 'abstained', reason: { code: 'type_missing', type: 'date' } },
  { ...base, kind: 'abstained', reason: { code: 'recorded', message: 'No article mentions “it”.' } },
  { ...base, kind: 'statement_found', citations: [citation] },
  { ...base, kind: 'statement_not_found', reason: { code: 'unsure', near: 'none' }, closest: citation },
];

describe('writeStoredAnswer', () => {
  it.each(answers.map((answer) => [answer.kind, answer]))('is read back as it was written: %s', (_, answer) => {
    expect(readStoredAnswer(writeStoredAnswer(answer))).toStrictEqual(answer);
  });

  it('keeps diagnostics apart', () => {
    for (const answer of answers) expect(writeStoredAnswer(answer).answer).not.toContain('tookMs');
  });
});

describe('readStoredAnswer', () => {
  it.each(names)('reads what version 1 wrote, quotes and all: %s', (name) => {
    const { json, answer } = readFirst(name);
    const first = JSON.parse(json);
    expect(answer).toMatchObject({ id: first.id, question: first.question, confidence: first.confidence });
    expect(answer.corrections).toEqual(first.corrections);
    expect(answer.readAs).toBe(first.readAs);
    const { tookMs, ranked, explanation } = first;
    expect(answer.diagnostics).toStrictEqual({ tookMs, ranked, ...(explanation && { explanation }) });
    const quoted = first.citations ?? (first.closest ? [first.closest] : []);
    expect(shownCitations(answer)).toHaveLength(quoted.length);
    for (const [i, { locator, ...rest }] of shownCitations(answer).entries()) {
      expect({ ...rest, ...locator }).toStrictEqual(quoted[i]);
    }
    expect(readStoredAnswer(writeStoredAnswer(answer))).toStrictEqual(answer);
  });

  it('reads each kind of version 1 as what it is today', () => {
    const kinds = Object.fromEntries(names.map((name) => [name, readFirst(name).answer.kind]));
    expect(kinds).toEqual({
      abstained: 'abstained',
      'abstained-closest': 'abstained',
      arabic: 'cited',
      cited: 'cited',
      disagreement: 'cited',
      joined: 'cited',
      'statement-found': 'statement_found',
      'statement-not-found': 'statement_not_found',
    });
    expect(readFirst('abstained').answer).toMatchObject({
      reason: { code: 'recorded', message: expect.stringContaining('No article mentions') },
    });
    expect(readFirst('statement-not-found').answer).toMatchObject({ reason: { code: 'recorded' } });
    expect(readFirst('disagreement').answer).toMatchObject({ disagreement: true });
    expect(shownCitations(readFirst('joined').answer)[0]?.locator.lastSentence).toBeGreaterThan(1);
  });

  it.each([
    ['no JSON', '{"kind":"cit'],
    ['of no kind', '{"kind":"rumour"}'],
    ['without its citations', JSON.stringify({ ...base, kind: 'cited', citations: [] })],
    ['nothing', 'null'],
  ])('takes an answer that is %s for damage', (_, answer) => {
    const diagnostics = JSON.stringify(base.diagnostics);
    for (const version of [1, 2]) {
      expect(() => readStoredAnswer({ version, answer, diagnostics })).toThrow(StoreDamage);
    }
  });

  it('takes diagnostics that are missing for damage', () => {
    const stored = writeStoredAnswer({ ...base, kind: 'abstained', reason: { code: 'no_articles' } });
    expect(() => readStoredAnswer({ ...stored, diagnostics: null })).toThrow(StoreDamage);
  });

  it('says that a later version is one', () => {
    const stored = writeStoredAnswer({ ...base, kind: 'abstained', reason: { code: 'no_articles' } });
    expect(() => readStoredAnswer({ ...stored, version: 3 })).toThrow(
      expect.objectContaining({ code: 'store_newer', message: expect.stringContaining('update Verbatim') }),
    );
  });

  it('lets a field pass that it doesn’t know yet', () => {
    const stored = writeStoredAnswer({ ...base, kind: 'abstained', reason: { code: 'no_articles' } });
    const answer = JSON.stringify({ ...JSON.parse(stored.answer), mood: 'calm' });
    expect(readStoredAnswer({ ...stored, answer })).toMatchObject({ mood: 'calm' });
  });
});

describe('readStoredCollections', () => {
  it('gives names, or says that they are damaged', () => {
    expect(readStoredCollections('["a","ä"]')).toEqual(['a', 'ä']);
    expect(() => readStoredCollections('"a"')).toThrow(StoreDamage);
    expect(() => readStoredCollections('[')).toThrow(StoreDamage);
  });
});
