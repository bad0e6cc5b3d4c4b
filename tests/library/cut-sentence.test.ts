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
    ['bullets', clauseWith('the seller, at once, delivers all the goods', ' • '), /goods$/],
    ['colons', clauseWith('the tenant, who pays, keeps the yard clean', ': '), /clean:$/],
    ['dashes', clauseWith('the tenant, who pays, keeps the yard clean', ' – '), /–$/],
    ['Arabic commas before "and"', clauseWith('يدفع المستأجر، ينظف', '، و'), /ينظف،$/],
    ['commas, but in no number', clauseWith('he paid 1,250,000', ', ', 100), /1,250,000,$/],
    ['Chinese commas', clauseWith('租户付款', '，', 400), /，$/],
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

  it.each([
    ['semicolons before colons', 'the tenant pays: the yard is clean; '],
    ['colons before commas', 'the tenant, who pays: '],
    ['lines before semicolons', 'the tenant pays;\n'],
  ])('prefers %s', (_, words) => {
    const mark = words.trim().at(-1) ?? '';
    for (const piece of piecesOf(words.repeat(120).trim()).slice(0, -1)) expect(piece.endsWith(mark)).toBe(true);
  });

  it.each(['كتب، ', 'كتب الولد، ', 'كتب الولد اليوم، '])('prefers Arabic commas before "and" (%s)', (words) => {
    const pieces = piecesOf(`${words.repeat(3)}وذهب إلى البيت، `.repeat(80).trim());
    for (const piece of pieces.slice(1)) expect(piece.startsWith('وذهب')).toBe(true);
  });

  it('is cut at the better place only where that leaves no short piece', () => {
    const [first] = piecesOf(`${'word '.repeat(119)}word; ${'word '.repeat(280)}`.trim());
    expect(first?.length).toBeGreaterThan(750);
  });

  it('is cut in no number', () => {
    for (const piece of piecesOf('1,250,000 '.repeat(200).trim())) expect(piece).toMatch(/^(?:1,250,000 )*1,250,000$/);
  });

  it('leaves whole what a piece may be', () => {
    expect(piecesOf(`${'a'.repeat(1_000)}${'b, '.repeat(333)}b`)).toHaveLength(2);
  });

  it('is cut at blanks where there is nothing else, and in no word', () => {
    for (const piece of piecesOf('seventeen '.repeat(400).trim())) expect(piece).toMatch(/^(?:seventeen )*seventeen$/);
  });

  it('comes in pieces of about the same length', () => {
    for (const words of ['a; ', 'a, ', 'a ', 'a:  b - ']) {
      const pieces = piecesOf(words.repeat(4_400 / words.length).trim());
      const lengths = pieces.map(({ length }) => length);
      expect(pieces).toHaveLength(5);
      expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThanOrEqual(20);
    }
  });

  it('is cut in two where it is a letter longer than it may be, and in no more pieces than needed', () => {
    expect(piecesOf('a'.repeat(1_200))).toHaveLength(1);
    expect(piecesOf('a'.repeat(1_201)).map(({ length }) => length)).toEqual([1_000, 201]);
    expect(piecesOf('a'.repeat(2_000)).map(({ length }) => length)).toEqual([1_000, 1_000]);
  });

  it('has no piece of blanks alone', () => {
    expect(piecesOf(`${'a'.repeat(1_000)}${' '.repeat(1_000)}`)).toEqual(['a'.repeat(1_000)]);
  });

  it('is a part of a text, whose other parts are left alone', () => {
    const text = `Before. ${'a, '.repeat(500)}After.`;
    const spans = cutSentence(text, { start: 8, end: 1_508 });
    expect(spans[0]?.start).toBe(8);
    expect(spans.at(-1)?.end).toBe(1_507);
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
