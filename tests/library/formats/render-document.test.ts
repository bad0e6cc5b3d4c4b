import { describe, expect, it } from 'vitest';
import type { DocumentBlock } from '../../../src/library/formats/contract.js';
import { renderDocument } from '../../../src/library/formats/render-document.js';

function leadInsOf(...texts: readonly string[]): (number | undefined)[] {
  const blocks = texts.map((text): DocumentBlock => ({ kind: 'paragraph', pieces: [{ text }] }));
  return renderDocument(blocks).blocks.map(({ leadIn }) => leadIn);
}

describe('renderDocument', () => {
  it.each(['Opening hours:', 'Öffnungszeiten:', 'Horaires d’ouverture :', 'Horario:', 'أوقات الدوام:'])(
    'has a term with its colon lead in the paragraph under it, and no other: %s',
    (term) => {
      expect(leadInsOf('Welcome.', term, 'from nine to six', 'The café is closed.')).toEqual([
        undefined,
        undefined,
        'Welcome.'.length + 2,
        undefined,
      ]);
    },
  );

  it.each(['Address', 'Adresse', 'Dirección', 'العنوان'])('has a bare term lead in a value as short: %s', (term) => {
    expect(leadInsOf(term, '9 Elm Street', 'Phone', '555-0133')).toEqual([
      undefined,
      0,
      undefined,
      `${term}9 Elm Street`.length + 4,
    ]);
    expect(leadInsOf(term, 'The street was built in 1902.')).toEqual([undefined, undefined]);
  });

  it.each([
    'We are open.',
    'Doors open at nine. Remember:',
    `${'A long sentence that says a great deal about the house '.repeat(2)}:`,
  ])('has nothing else lead in a paragraph: %s', (before) => {
    expect(leadInsOf(before, 'from nine to six')).toEqual([undefined, undefined]);
  });
});
