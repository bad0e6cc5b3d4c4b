import { describe, expect, it } from 'vitest';
import { regularForm } from '../../src/text/irregular-forms.js';
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

  it('leaves other words and other languages alone', () => {
    expect(regularForm('police', 'en')).toBe('police');
    expect(regularForm('took', 'de')).toBe('took');
  });
});
