import pc from 'picocolors';
import { describe, expect, it } from 'vitest';
import { formatReply } from '../../src/cli/format-answer.js';
import type { AbstainedAnswer, CitedAnswer } from '../../src/domain.js';

const plain = pc.createColors(false);
const citation = {
  articleId: 'a',
  contentHash: 'c0ffee',
  article: 'brief.md',
  title: 'A brief',
  language: 'en',
  locator: { section: 'Opening', sentence: 3 },
  publishedAt: '2026-05-12',
  url: 'https://example.org/brief',
  start: 100,
  end: 136,
  quote: 'The assembly meets in Marrakech then',
  highlights: [{ start: 122, end: 131 }],
};
const base = {
  id: '1',
  question: 'where',
  corrections: [],
  language: 'en',
  confidence: 0.93,
  diagnostics: { tookMs: 1.26, ranked: [] },
};
const cited: CitedAnswer = { ...base, kind: 'cited', citations: [citation] };
const abstained: AbstainedAnswer = {
  ...base,
  kind: 'abstained',
  confidence: 0.1,
  reason: { code: 'not_mentioned', words: ['cost'] },
};

describe('formatReply', () => {
  it('shows the quote, its source and how sure the bot is', () => {
    expect(formatReply(cited, plain)).toBe(
      '▏The assembly meets in Marrakech then\n1  A brief · Opening · sentence 3 · 2026-05-12 · https://example.org/brief\nConfidence 0.93 · 1.3 ms',
    );
  });

  it('shows the address that opens at the quote', () => {
    const answer: CitedAnswer = { ...cited, citations: [{ ...citation, format: 'html' }] };
    const link = 'https://example.org/brief#:~:text=The%20assembly%20meets%20in%20Marrakech%20then';
    expect(formatReply(answer, plain)).toContain(` · 2026-05-12 · ${link}\n`);
  });

  it('sets the words that answer in bold on a terminal', () => {
    expect(formatReply(cited, pc.createColors(true))).toContain('The assembly meets in \x1b[1mMarrakech\x1b[22m then');
  });

  it('marks the surest of several sentences by its number, and on a terminal by italics around it', () => {
    const quote = 'It is old. It meets in Marrakech. It is large.';
    const several = {
      ...citation,
      quote,
      start: 0,
      end: quote.length,
      locator: { section: 'Opening', sentence: 3, lastSentence: 5 },
      surest: { start: 11, end: 33, sentence: 4 },
      highlights: [{ start: 23, end: 32 }],
    };
    const answer: CitedAnswer = { ...cited, citations: [several] };
    expect(formatReply(answer, plain)).toContain(`▏${quote}\n1  A brief · Opening · sentences 3–5, surest 4 · 2026`);
    expect(formatReply(answer, pc.createColors(true))).toContain(
      '\x1b[3mIt is old. \x1b[23mIt meets in \x1b[1mMarrakech\x1b[22m.\x1b[3m It is large.\x1b[23m',
    );
  });

  it('says of each quote at its source in which other language it is, and that it is close to the first', () => {
    const french = { ...citation, language: 'fr', quote: 'L’assemblée se réunit à Marrakech.' };
    const answer: CitedAnswer = { ...cited, citations: [citation, french, { ...citation, isEcho: true }] };
    expect(
      formatReply(answer, plain)
        .split('\n')
        .filter((row) => /^\d/.test(row)),
    ).toEqual([
      '1  A brief · Opening · sentence 3 · 2026-05-12 · https://example.org/brief',
      '2  A brief · Opening · sentence 3 · 2026-05-12 · in French · https://example.org/brief',
      '3  A brief · Opening · sentence 3 · 2026-05-12 · close in meaning to the first · https://example.org/brief',
    ]);
    expect(formatReply({ ...abstained, closest: french }, plain)).toContain(' · in French · ');
    expect(formatReply({ ...cited, language: 'und' }, plain)).not.toMatch(/ · in /);
  });

  it('names the other files that tell the same', () => {
    const alsoIn = [
      { id: 'b', name: 'b.md', title: 'Old\u001b[31m brief', publishedAt: '2024-03-01' },
      { id: 'c', name: 'c.md', title: '' },
    ] as const;
    const answer: CitedAnswer = { ...cited, citations: [{ ...citation, alsoIn }] };
    expect(formatReply(answer, plain)).toContain(' · 2026-05-12 · also in Old brief (2024-03-01) and c.md · https://');
  });

  it('says that articles differ, and what stays open', () => {
    const answer: CitedAnswer = {
      ...cited,
      citations: [citation, { ...citation, articleId: 'b' }],
      disagreement: true,
      unanswered: ['how long is it?'],
    };
    const lines = formatReply(answer, plain).split('\n');
    expect(lines[0]).toBe('Two articles differ on this.');
    expect(lines).toContain('I found no sentence that answers this part: how long is it?');
  });

  it('says how a misspelt question and a follow-up were read', () => {
    const read = {
      ...cited,
      readAs: 'when will it meet?',
      corrections: [
        { from: 'presidnet', to: 'president' },
        { from: 'interpoll', to: 'Interpol' },
      ],
    };
    expect(formatReply(read, plain)).toContain('\nRead as: when will it meet?\nRead as: president, Interpol\n');
  });

  it('says plainly that nothing answers, why, and what comes closest', () => {
    expect(formatReply(abstained, plain)).toBe(
      'I found no sentence that answers this.\nNo article mentions “cost”.\nConfidence 0.10 · 1.3 ms',
    );
    expect(formatReply({ ...abstained, closest: citation }, plain)).toContain(
      'Closest passage (not an answer):\n▏The assembly',
    );
  });

  it('lets no control character of an article reach the terminal', () => {
    const quote = 'red \x1b]0;title\x07 \x1b[2J bell\x07';
    const hostile = { ...citation, quote, title: 'T\x1b[2J', start: 0, end: quote.length, highlights: [] };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not come through
    expect(formatReply({ ...cited, citations: [hostile] }, plain)).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f]/);
  });

  it('shows an article’s words in no colour of the article’s, and hides none, also where they are marked', () => {
    const quote = 'It was \x1b[8mnever\x1b[28m held in \x1b[31mRome.';
    const start = quote.indexOf('[31m');
    const hostile = { ...citation, quote, start: 0, end: quote.length, highlights: [{ start, end: quote.length }] };
    const [line] = formatReply({ ...cited, citations: [hostile] }, pc.createColors(true)).split('\n');
    expect(line).toContain('It was never held in  \x1b[1m[31mRome.\x1b[22m');
    for (const code of [8, 28, 31]) expect(line).not.toContain(`\x1b[${code}m`);
  });

  it('shows how to ask where nothing was asked, and the limit where too much was', () => {
    expect(formatReply({ kind: 'usage', usage: { articles: 6, examples: ['Who leads it?'] } }, plain)).toContain(
      '(6 articles)\nTry:\n  Who leads it?',
    );
    expect(formatReply({ kind: 'usage', usage: { articles: 0, examples: [] } }, plain)).toContain('npm run import');
    expect(formatReply({ kind: 'too_long', length: 1200, limit: 1000 }, plain)).toBe(
      'Your question has 1,200 characters; I read up to 1,000. Nothing was searched. Please ask it in fewer words.',
    );
  });
});
