import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolateDirection, isolatePiece, isolatePieces } from '../../../src/slack/blocks/isolate-direction.js';

/** The isolates as brackets, which can be seen. */
function seen(line: string) {
  return line.replaceAll('\u2068', '⟦').replaceAll('\u2069', '⟧');
}

describe('isolateDirection', () => {
  it.each([
    ['You asked: من هو رئيس الإنتربول؟', 'You asked: ⟦من هو رئيس الإنتربول؟⟧'],
    ['You asked: من هو رئيس DGSN اليوم؟', 'You asked: ⟦من هو رئيس DGSN اليوم؟⟧'],
    ['Read as: متى عقد المؤتمر?', 'Read as: ⟦متى عقد المؤتمر?⟧'],
    ['No article mentions “قتلى” or “زلزال”.', 'No article mentions “⟦قتلى⟧” or “⟦زلزال⟧”.'],
    ['רב asked: what?', '⟦רב⟧ asked: what?'],
  ])('sets apart what is read from right to left: %s', (line, shown) => {
    expect(seen(isolateDirection(line))).toBe(shown);
  });

  it.each(['You asked: who leads it?', 'من هو رئيس الإنتربول؟', '1 · 2', ''])('leaves alone %j', (line) => {
    expect(isolateDirection(line)).toBe(line);
  });

  it('adds nothing but pairs of isolates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('', ' رئيس ', '“قتلى”'), (text, more) => {
        const line = isolateDirection(`${text}${more}`.replace(/[\u2066-\u2069]/gu, ''));
        expect(line.split('\u2068')).toHaveLength(line.split('\u2069').length);
        expect(line.replace(/[\u2068\u2069]/gu, '')).toBe(`${text}${more}`.replace(/[\u2066-\u2069]/gu, ''));
      }),
    );
  });
});

it('sets a piece apart as a whole, whatever it begins with', () => {
  expect(seen(isolatePiece('DGSN: مديرية'))).toBe('⟦DGSN: مديرية⟧');
  expect(isolatePiece('DGSN')).toBe('DGSN');
});

it('sets apart the pieces of a line of which others’ words are known, each as a whole, longer ones first', () => {
  const line = 'נהלים (2024) · in force · owner דן.k · “קתלי” · נהלים';
  expect(seen(isolatePieces(line, ['נהלים', 'נהלים (2024)', 'דן.k', 'in force', '']))).toBe(
    '\u200E⟦נהלים (2024)⟧ · in force · owner ⟦דן.k⟧ · “קתלי” · ⟦נהלים⟧',
  );
  expect(seen(isolatePieces('You asked: רב', ['Ann']))).toBe('You asked: ⟦רב⟧');
});
