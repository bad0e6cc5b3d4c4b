import { describe, expect, it } from 'vitest';
import { cuesOf } from '../../../src/answer/question/cue-words.js';
import { analyzeText } from '../../../src/text/analyze-text.js';

function has(cue: keyof ReturnType<typeof cuesOf>, text: string, language: string): boolean {
  return analyzeText(text, language).some(({ term }) => cuesOf(language)[cue].has(term));
}

describe('cuesOf', () => {
  it.each([
    ['reason', 'en', 'It closed because of the flood', 'It closed in the flood'],
    ['reason', 'fr', 'Fermé parce que la mer monte', 'Fermé hier soir'],
    ['reason', 'de', 'Geschlossen, weil das Meer steigt', 'Gestern geschlossen'],
    ['reason', 'es', 'Cerró porque el mar sube', 'Cerró ayer'],
    ['reason', 'ar', 'أغلق بسبب الفيضان', 'أغلق أمس'],
    ['time', 'en', 'Cases grew during the winter', 'Cases grew fast'],
    ['people', 'en', 'Everyone can read it', 'The mayor can read it'],
    ['negation', 'en', 'They did not sign', 'They did sign'],
    ['negation', 'de', 'Sie haben nicht unterschrieben', 'Sie haben unterschrieben'],
    ['negation', 'es', 'Nunca firmaron', 'Ya firmaron'],
    ['back', 'en', 'It was opened in May', 'The bridge opened in May'],
  ] as const)('tells %s in %s: %s', (cue, language, with_, without) => {
    expect(has(cue, with_, language)).toBe(true);
    expect(has(cue, without, language)).toBe(false);
  });

  it('knows no word of another language', () => {
    expect(Object.values(cuesOf('xx')).every((words) => words.size === 0)).toBe(true);
  });
});
