import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutLeadIn } from '../../../src/answer/statements/without-lead-in.js';

describe('withoutLeadIn', () => {
  it.each([
    ['en', 'I heard that the summit is in Split', 'the summit is in Split'],
    ['en', 'FYI, apparently we’ve read that the summit is in Split', 'the summit is in Split'],
    ['en', 'Can anyone confirm whether the summit is in Split', 'the summit is in Split'],
    ['en', 'Did you know the summit is in Split?', 'the summit is in Split?'],
    ['en', 'as far as I know, the summit is in Split', 'the summit is in Split'],
    ['fr', 'Je crois que le sommet a lieu à Split', 'le sommet a lieu à Split'],
    ['fr', 'Il paraît que le sommet a lieu à Split', 'le sommet a lieu à Split'],
    ['de', 'Ich habe gehört, dass der Gipfel in Split ist', 'der Gipfel in Split ist'],
    ['es', 'Por cierto, creo que la cumbre es en Split', 'la cumbre es en Split'],
    ['ar', 'سمعت أن القمة في سبليت', 'القمة في سبليت'],
  ])('%s: takes off what only says who says it: %s', (language, said, rest) => {
    expect(withoutLeadIn(said, language)).toBe(rest);
  });

  it.each([
    ['en', 'Someone who knows the summit is in Split'],
    ['en', 'Sofia hosts the summit'],
    ['en', 'Thought is free'],
    ['en', 'Heard Island lies far south'],
    ['fr', 'Etienne dirige le sommet'],
    ['de', 'Undine leitet den Gipfel'],
    ['es', 'Yolanda dirige la cumbre'],
    ['it', 'credo che il vertice sia a Spalato'],
  ])('%s: leaves what is part of the statement: %s', (language, said) => {
    expect(withoutLeadIn(said, language)).toBe(said);
  });

  it('leaves a message that is nothing else', () => {
    expect(withoutLeadIn('I think that ', 'en')).toBe('I think that ');
  });

  it('never leaves anything but an ending of what was said', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('en', 'fr', 'de', 'es', 'ar'), (said, language) => {
        expect(said.endsWith(withoutLeadIn(said, language))).toBe(true);
      }),
    );
  });
});
