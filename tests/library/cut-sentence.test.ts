import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSentence } from '../../src/library/cut-sentence.js';
import { propertyRuns } from '../set-up/test-sizes.js';

function piecesOf(text: string): string[] {
  return cutSentence(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

/** Words without a stop, of about so many letters, with `border` between every thirty. */
function clauseWith(words: string, border: string, count = 60): string {
  return Array.from({ length: count }, () => words).join(border);
}

describe('a sentence too long to be read', () => {
  it.each([
    ['semicolons', clauseWith('the tenant, who pays, keeps the yard clean', '; '), /;$/],
    ['lines', clauseWith('O land of rivers; O land of hills, we sing', '\n'), /sing$/],
    ['enumerated parts', clauseWith('the seller, at once, delivers all the goods', ' (b) '), /goods$/],
    ['commas before "and"', clauseWith('the board meets, votes', ', and '), /votes,$/],
    ['German commas before "und"', clauseWith('der Mieter zahlt, räumt', ', und '), /räumt,$/],
    ['French semicolons', clauseWith('le locataire, qui paie, garde la cour', ' ; '), / ;$/],
    ['Spanish commas before "y"', clauseWith('el inquilino paga, limpia', ', y '), /limpia,$/],
    ['Arabic semicolons', clauseWith('يدفع المستأجر، وينظف الساحة', '؛ '), /؛$/],
    ['commas, where there is nothing else', clauseWith('a red one', ', ', 200), /one,$/],
  ])('is cut at %s', (_, text, end) => {
    const pieces = piecesOf(text);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(1_000);
    for (const piece of pieces) expect(piece.length).toBeGreaterThan(300);
    for (const piece of pieces.slice(0, -1)) expect(piece).toMatch(end);
  });

  it.each([
    ['one endless word', 'a'.repeat(12_000)],
    ['words alone', 'word '.repeat(2_400).trim()],
    ['letters of two units', `a${'😀'.repeat(5_000)}`],
    ['a script without blanks', '漢'.repeat(5_001)],
    ['blanks', `a${' '.repeat(3_000)}b`],
  ])('loses nothing and tears no letter apart: %s', (_, text) => {
    const pieces = piecesOf(text);
    expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    for (const piece of pieces) {
      expect(piece).toBe(piece.trim());
      expect(piece.length).toBeLessThanOrEqual(1_000);
      expect(piece).not.toMatch(/(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/);
    }
  });

  it('stays whole up to 1,200 characters', () => {
    const text = `${'word, '.repeat(199)}word.`;
    expect(piecesOf(text)).toEqual([text]);
  });

  it('covers all but white space, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', ' ', ', ', '; ', '\n', '(a) ', 'و', '،', '😀'), { maxLength: 3_000 }),
        (parts) => {
          const text = parts.join('').trim();
          expect(piecesOf(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        },
      ),
      { numRuns: propertyRuns(100) },
    );
  });
});
