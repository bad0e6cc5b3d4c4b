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
    ['e.g. index.html', 'eg index html'],
    ['1,000 and 12,345,678', '1000 and 12345678'],
    ['1.000.000 and 1\u00a0000', '1000000 and 1000'],
    ['3.5 and 12:30', '3.5 and 12:30'],
    ['3,5 und 1.234,56', '3.5 und 1234.56'],
    ['Release 4.7.2, v4.7, v4, V8. Then 4.7.20.', 'release 4.7.2 4.7 4 v8 then 4.7.20'],
    ['built 12.0.4.1', 'built 12.0.4.1'],
    ['ISO 71034-5-12', 'iso 71034 71034-5-12'],
    ['on 2021-04-30, 30.4.2021 and 30-04-2021', 'on 2021 04 30 30 4 2021 and 30 04 2021'],
    ['from 1914-1918', 'from 1914 1918'],
    ['00721 and 721, 88B7', '00721 and 721 88b7'],
    ['office@oak.example or a.b+c@x-y.org.', 'office@oak.example @ or a.b+c@x-y.org @'],
    ['see https://oak.example/list/2019/77?x=1. Then', 'see oak.example/list/2019/77?x=1 then'],
    ['(www.oak.example/a_b)', 'oak.example/a_b'],
    ['(212) 555-0188 or +49 30 901820, 04 22 33 44 55', '☎ 2125550188 or ☎ 4930901820 ☎ 0422334455'],
    ['at 9:05, 4:30 p.m. and 18h45', 'at 9:05 4:30 16:30 and 18:45'],
    ['C++, C#, F# and .NET beside C', 'c++ c# f# and .net beside c'],
    ['7%, 7 % and $5m, €3.5bn, US$ 8', '7 % 7 % and $ 5 m € 3.5 bn $ 8'],
    ['issue #5 in $HOME', 'issue 5 in home'],
    ['el 5.º piso, la 2ª', 'el 5 piso la 2'],
    ['٣٫٥ كم', '3.5 كم'],
    ['the 93rd, 1er, 2nde, 3rd', 'the 93 1 2nde 3'],
    ['10km at 5pm, 3D, 5G, H1N1', '10 km at 5 17:00 3d 5g h1n1'],
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
      '@',
      '$',
      '.net',
      'v2.0',
      '(877) 555-0142',
      '++',
      'http://',
      'p.m.',
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
          expect(word).toMatch(/^\S+$/u);
          if (/^[\p{L}\p{M}]+$/u.test(word) && !/:\/|www/i.test(any.slice(start, end)))
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
