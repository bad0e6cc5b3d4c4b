import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneLine, printable } from '../../src/cli/printable.js';

it('takes out sequences that steer a terminal, colours too, and blanks whatever control character is left', () => {
  expect(printable('\u001b[1mbold\u001b[22m')).toBe('bold');
  expect(printable('a\u001b[2Jb\u001b]0;title\u0007c\rd\u009be')).toBe('abc d e');
  expect(printable('one\ntwo\tthree\u0007')).toBe('one two three ');
});

it('brings what is told on one line together by single blanks', () => {
  expect(oneLine(' one\n\n two\t\u001b[1mthree ')).toBe('one two three');
});

it('lets no sequence come together from the parts around one that is taken out', () => {
  expect(printable('\u001b\u001b[31m[31mred')).toBe(' [31mred');
});

it('turns no direction: a title can’t show itself backwards', () => {
  expect(printable('invoice\u202efdp.exe')).toBe('invoice fdp.exe');
  expect(printable('مرحبا \u200fbien')).toBe('مرحبا \u200fbien');
});

it('leaves of any text no control character, and changes no text without any', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = printable(text);
      expect(shown).not.toMatch(/\p{Cc}/u);
      if (!/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text)) expect(shown).toBe(text);
      expect(printable(shown)).toBe(shown);
    }),
  );
});
