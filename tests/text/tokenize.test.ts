import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeWord } from '../../src/text/normalize.js';
import { tokenize } from '../../src/text/tokenize.js';
import { propertyRuns } from '../set-up/test-sizes.js';

function words(text: string) {
  return tokenize(text).map((token) => token.word);
}

function written(text: string) {
  return tokenize(text).map((token) => text.slice(token.start, token.end));
}

describe('tokenize', () => {
  it.each([
    ["Interpol's headquarters", 'interpol headquarters'],
    ['Interpol’s HQ', 'interpol hq'],
    ["We'll don't I'd it's students'", 'we dont i it students'],
    ["l'Assemblée d’aujourd'hui", 'l assemblee d aujourdhui'],
    ["Qu'est-ce que c'est", 'qu est ce que c est'],
    ["dell'Università nell’anno", 'dell universita nell anno'],
    ["O'Brien and Qur'an", 'obrien and quran'],
    ["Côte d'Ivoire's coast", 'cote d ivoire coast'],
    ["C's compiler", 'c compiler'],
    ['well-known COVID-19', 'well known covid 19'],
    ['U.S. and N.A.T.O. in the U.S.A', 'us and nato in the usa'],
    ['e.g. www.x.org', 'eg www x org'],
    ['1,000 and 12,345,678', '1000 and 12345678'],
    ['1.000.000 and 1\u00a0000', '1000000 and 1000'],
    ['3.5 and 12:30', '3 5 and 12 30'],
    ['the 93rd, 1er, 2nde, 3rd', 'the 93 1 2nde 3'],
    ['10km at 5pm, 3D, 5G, H1N1', '10 km at 5 pm 3d 5g h1n1'],
    ["1980s and 1980's", '1980s and 1980s'],
    ['foo_bar a/b', 'foo bar a b'],
    ['والشرطة في ١٢٣ أ.د. محمد', 'والشرطه في 123 اد محمد'],
    ['हिन्दी में', 'हिन्दी में'],
    ['note¹ ½ ② 🙂', 'note'],
  ])('reads %s', (text, expected) => expect(words(text).join(' ')).toBe(expected.normalize('NFC')));

  it('divides scripts that are written without spaces', () => {
    expect(words('日本の首都は東京です。Interpol')).toEqual(expect.arrayContaining(['首都', '東京', 'interpol']));
    expect(words('ประเทศไทยมีเมืองหลวง').length).toBeGreaterThan(1);
  });

  it('leaves endings out of the span and inner marks in it', () => {
    expect(written("Interpol's U.S. 1,000 93rd l'Été")).toEqual(['Interpol', 'U.S', '1,000', '93', 'l', 'Été']);
  });

  it('gives disjoint spans in order whose words stand in them, whatever the text', () => {
    const pieces = fc.constantFrom(
      "l'",
      "'s",
      '’',
      'É',
      'ß',
      'U.S.',
      '1,000',
      '.',
      ' ',
      '5th',
      '京都',
      'ไทย',
      'عام',
      'ة',
      '\u200d',
      '\u0301',
      'a',
      'I',
      'x',
      '½',
      'Ⅷ',
      '10km',
      '-',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (any) => {
        let at = 0;
        for (const { start, end, word } of tokenize(any)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(word).toMatch(/^[\p{L}\p{M}\p{Nd}]+$/u);
          expect(normalizeWord(any.slice(start, end)).replace(/[^\p{L}\p{M}\p{Nd}]/gu, '')).toBe(word);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(any.length);
      }),
      { numRuns: propertyRuns(3000) },
    );
  });

  it('loses no letter or digit of plain words', () => {
    const word = fc.stringMatching(/^[a-z]{1,3}[b-ln-z]{2}x$/);
    fc.assert(
      fc.property(fc.array(word), (list) => {
        expect(words(list.join(' '))).toEqual(list);
      }),
    );
  });
});
