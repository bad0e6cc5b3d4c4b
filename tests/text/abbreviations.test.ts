import { describe, expect, it } from 'vitest';
import { abbreviationKind } from '../../src/text/abbreviations.js';

describe('abbreviationKind', () => {
  it.each([
    ['Dr', 'en', 'inside'],
    ['Approx', 'en', 'inside'],
    ['No', 'en', 'number'],
    ['Inc', 'en', 'open'],
    ['Mme', 'fr', 'inside'],
    ['z.B', 'de', 'inside'],
    ['EE.UU', 'es', 'open'],
    ['د', 'ar', 'inside'],
    ['Dr', 'und', 'inside'],
  ])('reads %s in %s as %s', (word, language, kind) => expect(abbreviationKind(word, language)).toBe(kind));

  it.each([
    ['house', 'en'],
    ['Mme', 'en'],
    ['V', 'en'],
    ['', 'en'],
    ['Dr.', 'constructor'],
  ])('knows no %j in %s', (word, language) => expect(abbreviationKind(word, language)).toBeUndefined());
});
