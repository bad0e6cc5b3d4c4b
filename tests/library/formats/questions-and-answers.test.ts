import { describe, expect, it } from 'vitest';
import type { DocumentBlock } from '../../../src/library/formats/contract.js';
import { withAskedHeadings } from '../../../src/library/formats/questions-and-answers.js';

function paragraph(text: string): DocumentBlock {
  return { kind: 'paragraph', pieces: [{ text }] };
}

function shown(blocks: readonly DocumentBlock[]) {
  return blocks.map(({ kind, pieces, level, closes }) => [
    kind,
    pieces.map(({ text }) => text).join(''),
    level ?? closes,
  ]);
}

describe('withAskedHeadings', () => {
  it.each([
    ['Q: Dogs?', 'A: No.'],
    ['Q1. Dogs?', 'A1. No.'],
    ['Question: Dogs?', 'Answer: No.'],
    ['F: Hunde?', 'A: Nein.'],
    ['Frage 2: Hunde?', 'Antwort 2: Nein.'],
    ['Q : Les chiens ?', 'R : Non.'],
    ['Question : Les chiens ?', 'Réponse : Non.'],
    ['P: ¿Perros?', 'R: No.'],
    ['Pregunta: ¿Perros?', 'Respuesta: No.'],
    ['س: الكلاب؟', 'ج: لا.'],
    ['السؤال: الكلاب؟', 'الجواب: لا.'],
  ])('makes a heading of %s, in one paragraph with its answer or in two', (question, answer) => {
    const asked = [
      ['heading', question, 2],
      ['paragraph', answer, undefined],
    ];
    expect(
      shown(withAskedHeadings([paragraph(`${question}\n${answer}`)])).map(([kind, text, level]) => [
        kind,
        String(text).trim(),
        level,
      ]),
    ).toEqual(asked);
    expect(shown(withAskedHeadings([paragraph(question), paragraph(answer)]))).toEqual(asked);
  });

  it('ends the last question with its answer, and keeps what stands before the next one', () => {
    const blocks = ['Q: Dogs?', 'A: No.', 'Not even small ones.', 'Q: Cats?', 'A: No.', 'We are open daily.'];
    expect(shown(withAskedHeadings(blocks.map(paragraph))).slice(2)).toEqual([
      ['paragraph', 'Not even small ones.', undefined],
      ['heading', 'Q: Cats?', 2],
      ['paragraph', 'A: No.', undefined],
      ['paragraph', 'We are open daily.', 2],
    ]);
  });

  it('leaves letters alone that mark no question', () => {
    const blocks = [paragraph('P. 12 says so.'), paragraph('F: a note'), paragraph('Nothing follows.')];
    expect(withAskedHeadings(blocks)).toEqual(blocks);
  });

  it('keeps what leads in a list in its place', () => {
    const list: DocumentBlock = { kind: 'item', group: 1, leadIn: 1, pieces: [{ text: 'one' }] };
    const [, , lead, item] = withAskedHeadings([paragraph('Q: Dogs?\nA: No.'), paragraph('These are:'), list]);
    expect(lead && shown([lead])[0]?.[1]).toBe('These are:');
    expect(item?.leadIn).toBe(2);
  });
});
