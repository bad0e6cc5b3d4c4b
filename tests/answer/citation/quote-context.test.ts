import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextLimit, quoteContext } from '../../../src/answer/citation/quote-context.js';
import type { Passage } from '../../../src/domain.js';
import { divideText } from '../../../src/library/divide-text.js';
import { readPlainText } from '../../../src/library/formats/plain-text/read-plain-text.js';
import { renderDocument } from '../../../src/library/formats/render-document.js';

function divide(written: string): { readonly text: string; readonly passages: readonly Passage[] } {
  const { text, blocks } = renderDocument(readPlainText(written));
  return { text, passages: divideText(text, blocks, 'en').passages };
}

function spanOf(text: string, quote: string) {
  return {
    start: text.indexOf(quote),
    end: text.indexOf(quote) + quote.length,
  };
}

function contextOf(written: string, quote: string) {
  const { text, passages } = divide(written);
  return quoteContext(text, passages, spanOf(text, quote));
}

describe('quoteContext', () => {
  it('shows the sentences around a quote, of its paragraph and of those beside it', () => {
    const text = 'SEA\n\nSeals swim. Walruses sleep. Whales sing.\n\nGulls cry.\n';
    expect(contextOf(text, 'Walruses sleep.')).toEqual({
      before: 'Seals swim. ',
      after: ' Whales sing.\n\nGulls cry.',
    });
  });

  it('stops at the headings of its section', () => {
    const text = 'Opening words.\n\nSEA\n\nSeals swim.\n\nWhales sing.\n\nLAND\n\nLions sleep.\n';
    expect(contextOf(text, 'Seals swim.')).toEqual({ before: '', after: '\n\nWhales sing.' });
    expect(contextOf(text, 'Opening words.')).toEqual({ before: '', after: '' });
  });

  it('holds whole sentences only, as many as there is room for', () => {
    const sentence = `The ${'very '.repeat(70)}long day ended.`;
    const text = `${`${sentence} `.repeat(6)}Here it is. ${`${sentence} `.repeat(6)}`.trim();
    const { before, after } = contextOf(text, 'Here it is.');
    expect(before).toBe(`${sentence} `.repeat(3));
    expect(after).toBe(` ${sentence}`.repeat(3));
  });

  it('is word for word the article around any sentence of any article', () => {
    const words = fc.constantFrom(
      'Seals',
      'swim.',
      'No 4.',
      '# Sea',
      '\n\n',
      '- item',
      '| a | b |',
      'مرحبا.',
      '🦭!',
      '**x**',
    );
    const articles = fc.array(words, { minLength: 1, maxLength: 400 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(articles, fc.nat(), (written, choice) => {
        const { text, passages } = divide(written);
        const sentences = passages.flatMap((passage) => passage.sentences);
        const quote = sentences[choice % Math.max(1, sentences.length)];
        if (!quote) return;
        const { before, after } = quoteContext(text, passages, quote);
        const whole = before + text.slice(quote.start, quote.end) + after;
        expect(text.slice(quote.start - before.length, quote.end + after.length)).toBe(whole);
        expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(contextLimit);
        const starts = sentences.map(({ start }) => start);
        expect(starts).toContain(quote.start - before.length);
        expect(sentences.map(({ end }) => end)).toContain(quote.end + after.length);
      }),
    );
  });
});
