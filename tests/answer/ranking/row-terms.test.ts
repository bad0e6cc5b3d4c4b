import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import { isRow, termsByColumn } from '../../../src/answer/ranking/row-terms.js';
import { analyzeText } from '../../../src/text/analyze-text.js';

function heldBy(question: string, row: string, language: string): readonly string[] {
  const query = analyzeQuestion(question, language);
  const held = termsByColumn(
    query,
    analyzeText(row, language).map(({ term }) => term),
  );
  return query.terms.filter(({ term }) => held.includes(term)).map(({ word }) => word);
}

describe('termsByColumn', () => {
  it.each([
    ['Who owns the attic?', 'Attic · Owner Bo Carr', 'en', ['owns']],
    ['Who audits the till?', 'Till · Auditor Bo Carr', 'en', ['audits']],
    ['Who pays the rent?', 'Rent · Payer the club', 'en', ['pays']],
    ['When is the essay due?', 'Essay · Deadline 4 May', 'en', ['due']],
    ['How long does the tour last?', 'Tour · Duration two hours', 'en', ['last']],
    ['Wer betreut den Chor?', 'Chor · Leitung Ida Moos', 'de', ['betreut']],
    ['Qui dirige la chorale ?', 'Chorale · Responsable Ida Moss', 'fr', ['dirige']],
    ['¿Quién dirige el coro?', 'Coro · Responsable Ida Moss', 'es', ['dirige']],
    ['من يدير الجوقة؟', 'الجوقة · المسؤول هدى منصور', 'ar', ['يدير']],
    // A column of another kind holds nothing of it.
    ['Who owns the attic?', 'Attic · Capacity 12', 'en', []],
    ['When was the attic handled?', 'Attic · Owner Bo Carr', 'en', []],
  ])('%s of %s', (question, row, language, words) => {
    expect(heldBy(question, row, language)).toEqual(words);
  });
});

describe('isRow', () => {
  it.each(['Attic · Owner Bo Carr', 'Apologies: Lena Voss'])('holds of %s', (text) => {
    expect(isRow(text)).toBe(true);
  });

  it.each(['The attic is open.', 'She said. Then: nothing.', `Note: ${'a long sentence '.repeat(20)}`])(
    'does not of %s',
    (text) => {
      expect(isRow(text)).toBe(false);
    },
  );
});
