import { describe, expect, it } from 'vitest';
import { germanInfinitive } from '../../../../src/text/languages/german/german-verbs.js';

describe('germanInfinitive', () => {
  it.each([
    ['befand', 'befinden'],
    ['gewann', 'gewinnen'],
    ['abgeschlossenen', 'abschliessen'],
    ['anzukommen', 'ankommen'],
    ['unterschrieben', 'unterschreiben'],
    ['starben', 'sterben'],
    ['gibt', 'geben'],
  ])('leads %s back to %s', (form, infinitive) => expect(germanInfinitive(form)).toBe(infinitive));

  it.each(['stahl', 'fuhrte', 'warschau', 'legen', 'verein', 'anzug'])('leaves %s alone', (word) =>
    expect(germanInfinitive(word)).toBe(word),
  );
});
