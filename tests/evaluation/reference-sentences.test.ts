import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceSentences } from '../../evaluation/reference-sentences.js';

function divide(text: string) {
  return referenceSentences(text)
    .map(({ start, end }) => text.slice(start, end).trim())
    .filter(Boolean);
}

describe('referenceSentences', () => {
  it('divides at the ends of sentences, but not after abbreviations and initials', () => {
    expect(divide('The U.S. Congress met. Dr. Smith and J. Doe spoke. They left.')).toEqual([
      'The U.S. Congress met.',
      'Dr. Smith and J. Doe spoke.',
      'They left.',
    ]);
  });

  it('ends a paragraph whatever it ends with', () => {
    expect(divide('Made by Acme Inc.\n\nThe next paragraph.')).toEqual(['Made by Acme Inc.', 'The next paragraph.']);
  });

  it('covers the whole text without gaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'A', '.', ' ', '\n', '؟', 'é') }), (text) => {
        expect(
          referenceSentences(text)
            .map(({ start, end }) => text.slice(start, end))
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
