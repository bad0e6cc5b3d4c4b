import { describe, expect, it } from 'vitest';
import { isVerbForm, regularForm } from '../../src/text/irregular-forms.js';
import { normalizeWord } from '../../src/text/normalize.js';
import { stemWord } from '../../src/text/stem-word.js';

describe('regularForm', () => {
  it('brings irregular forms of a word together under its stem', () => {
    for (const [form, word] of [
      ['took', 'takes'],
      ['held', 'holding'],
      ['won', 'wins'],
      ['children', 'child'],
      ['written', 'writes'],
    ] as const) {
      expect(stemWord(form, 'en')).toBe(stemWord(word, 'en'));
    }
  });

  it.each([
    ['en', 'conquer conquests conquered'],
    ['en', 'invade invasion invaded'],
    ['en', 'die death died'],
    ['en', 'organisation organize organised'],
    ['fr', 'construire construction construits'],
    ['fr', 'élire élu élections'],
    ['fr', 'venir vint venue'],
    ['es', 'hacer hizo hecho'],
    ['es', 'morir murió muerte'],
    ['es', 'producir produjo producción'],
    ['es', 'normando normandos normanda'],
  ])('brings what is made of a verb to it (%s: %s)', (language, forms) => {
    expect(new Set(forms.split(' ').map((form) => stemWord(normalizeWord(form), language))).size).toBe(1);
  });

  it('tells irregular forms of verbs', () => {
    expect(isVerbForm('took', 'en')).toBe(true);
    expect(isVerbForm('befand', 'de')).toBe(true);
    expect(isVerbForm('children', 'en')).toBe(false);
    expect(isVerbForm('warschau', 'de')).toBe(false);
    expect(isVerbForm('took', 'constructor')).toBe(false);
  });

  it('leaves other words and other languages alone', () => {
    expect(regularForm('police', 'en')).toBe('police');
    expect(regularForm('took', 'de')).toBe('took');
  });
});
