import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printable } from '../../src/cli/printable.js';

it('lets colours through and takes out whatever else steers a terminal', () => {
  expect(printable('\u001b[1mbold\u001b[22m')).toBe('\u001b[1mbold\u001b[22m');
  expect(printable('a\u001b[2Jb\u001b]0;title\u0007c\rd\u009be')).toBe('a [2Jb ]0;title c d e');
});

it('leaves of any text no control character but that of a colour, and changes no other', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const shown = printable(text);
      expect([...shown].length).toBe([...text].length);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      expect(shown.replace(/\x1b\[\d+m/g, '')).not.toMatch(/[\x00-\x1f\x7f-\x9f]/);
    }),
  );
});
