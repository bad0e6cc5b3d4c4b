import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeText } from '../../../src/library/formats/decode-text.js';

it('reads UTF-8, and UTF-16 by its byte order mark, which stays', () => {
  expect(decodeText(new TextEncoder().encode('né ؟'))).toBe('né ؟');
  expect(decodeText(new TextEncoder().encode('\uFEFFné'))).toBe('\uFEFFné');
  const little = Buffer.from('\uFEFFné', 'utf16le');
  expect(decodeText(little)).toBe('\uFEFFné');
  expect(decodeText(Buffer.from(little).swap16())).toBe('\uFEFFné');
  expect(decodeText(new Uint8Array())).toBe('');
});

it('refuses what is no such text, and says what to do', () => {
  const latin = new Uint8Array([0x6e, 0xe9]);
  expect(() => decodeText(latin)).toThrow('not UTF-8 text; save it as UTF-8');
  expect(() => decodeText(new Uint8Array([0xff, 0xfe, 0x00]))).toThrow('not UTF-8 text; save it as UTF-8');
  expect(() => decodeText(Buffer.from('né', 'utf16le'))).toThrow();
  expect(() => decodeText(new TextEncoder().encode('a\0b'))).toThrow('not a text: it holds NUL characters');
});

it('gives every text back as it was, whatever it holds', () => {
  const letters = fc.constantFrom('a', '\n', 'é', '؟', '\uFEFF', '\uFFFD', '😀', '\u0001');
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 40 }), (written) => {
      expect(decodeText(new TextEncoder().encode(written))).toBe(written);
    }),
  );
});
