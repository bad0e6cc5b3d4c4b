import { describe, expect, it } from 'vitest';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import { translateQuery } from '../../../src/answer/retrieval/translate-query.js';
import { stemWord } from '../../../src/text/stem-word.js';

describe('translateQuery', () => {
  it('keeps names as the other language indexes them, numbers as digits, and the type that is asked for', () => {
    const query = analyzeQuestion('Wann traten fünf Länder in Marrakesch Interpol bei?', 'de');
    const translated = translateQuery(query, 'fr', false);
    expect(translated?.language).toBe('fr');
    expect(translated?.answerType).toBe('date');
    expect(translated?.terms.map(({ term }) => term)).toEqual([
      '5',
      ...['marrakesch', 'interpol'].map((word) => stemWord(word, 'fr')),
    ]);
    expect(translated?.focus).toEqual([]);
    expect(translated).not.toHaveProperty('head');
  });

  it('gives up nothing where meanings are compared', () => {
    const translated = translateQuery(analyzeQuestion('Wie funktioniert das?', 'de'), 'en', true);
    expect(translated?.terms).toEqual([]);
    expect(translated?.language).toBe('en');
    expect(translated?.text).toBe('Wie funktioniert das?');
  });

  it('gives up where nothing, or one name alone, is the same in both', () => {
    expect(translateQuery(analyzeQuestion('Wie funktioniert das?', 'de'), 'en', false)).toBeUndefined();
    expect(translateQuery(analyzeQuestion('Was sagt die NAUSS dazu?', 'de'), 'en', false)).toBeUndefined();
  });
});
