import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editionContext } from '../../../src/answer/citation/edition-context.js';
import { contextLimit } from '../../../src/answer/citation/quote-context.js';

describe('editionContext', () => {
  it('shows the sentences around a quote, over lines, up to its heading', () => {
    const text = 'Pool\n\nIt is old. It was built in 1931. It is large.\n\nIt is closed.';
    const start = text.indexOf('It was');
    const span = { start, end: start + 'It was built in 1931.'.length };
    expect(editionContext(text, 'en', span)).toEqual({
      before: 'It is old. ',
      after: ' It is large.\n\nIt is closed.',
    });
  });

  it('leaves away the sentence that its limit cuts', () => {
    const far = `Far ${'word '.repeat(300)}end.`;
    const text = `${far} Near before. The quote. Near behind. ${far}`;
    const start = text.indexOf('The quote.');
    expect(editionContext(text, 'en', { start, end: start + 10 })).toEqual({
      before: 'Near before. ',
      after: ' Near behind.',
    });
  });

  it('is a slice of the text, whatever that is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '.', '\n', 'Z', '🦭', '"'), maxLength: 3_000 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(50), (whole, at, length) => {
        const start = at % (whole.length + 1);
        const end = Math.min(whole.length, start + length);
        const { before, after } = editionContext(whole, 'en', { start, end });
        expect(whole).toContain(`${before}${whole.slice(start, end)}${after}`);
        expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(contextLimit);
      }),
    );
  });
});
