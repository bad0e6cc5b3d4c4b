import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/text/analyze-text.js';

function termsOf(text: string, language: string) {
  return analyzeText(text, language)
    .filter(({ isStop }) => !isStop)
    .map(({ term }) => term);
}

describe('what is written in several ways', () => {
  it.each([
    ['en', '9%', '9 percent', '9 per cent', '9 pct'],
    ['en', '$4m', '$4 million', 'US$ 4m'],
    ['en', '£3.5bn', '£3.5 billion'],
    ['en', '8 km', '8km', '8 kilometres', '8 kilometers'],
    ['en', '20 kg', '20 kilograms'],
    ['en', 'the U.S. law', 'the US law', 'the USA law', 'the United States law', 'the United States of America law'],
    ['en', 'on-line forms', 'online forms'],
    ['en', 'the 3rd door', 'the third door'],
    ['en', "the clerk's desk", 'the clerk’s desk'],
    ['de', '9 %', '9 Prozent'],
    ['de', '4 Mio. Euro', '4 Millionen Euro', '4 Mio. €'],
    ['de', '8 km', '8 Kilometer', '8 Kilometern'],
    ['de', 'die USA', 'die Vereinigten Staaten', 'die US', 'den Vereinigten Staaten'],
    ['de', 'der zwölfte Raum', 'der 12 Raum'],
    ['de', '13.362 Euro', '13362 Euro'],
    ['fr', '9 %', '9 pour cent', '9 pourcent'],
    ['fr', '4 millions d’euros', '4 M€', "4 millions d'euros"],
    ['fr', '8 km', '8 kilomètres'],
    ['fr', 'les États-Unis', 'les USA', 'aux Etats-Unis'],
    ['fr', 'le 3e étage', 'le troisième étage'],
    ['es', '9 %', '9 por ciento'],
    ['es', '$4 millones', 'US$ 4 millones'],
    ['es', '8 km', '8 kilómetros'],
    ['es', 'los EE. UU.', 'los EE.UU.', 'los Estados Unidos'],
    ['es', 'la 3ª puerta', 'la tercera puerta'],
    ['ar', '9%', '9 بالمئة', '9 في المئة', '9 بالمائة', '٩٪'],
    ['ar', '8 كم', '8 كيلومترات', '8 كيلومترا'],
    ['ar', 'الولايات المتحدة', 'الولايات المتحدة الأمريكية', 'أمريكا'],
    ['ar', '4 ملايين', '4 مليون'],
  ])('%s: %s', (language, first, ...others) => {
    for (const other of others) expect(termsOf(other, language)).toEqual(termsOf(first, language));
  });

  it.each([
    ['en', 'What percentage voted?', '% percent'],
    ['en', 'the phone number of the garage', '(212) 555-0188'],
    ['de', 'die Telefonnummer der Garage', '+49 30 901820'],
    ['fr', 'le numéro de téléphone du garage', '04 22 33 44 55'],
    ['es', 'el número de teléfono del taller', '(212) 555-0188'],
    ['ar', 'رقم الهاتف', '+961 1 234 567'],
    ['en', 'the e-mail address of the press office', 'office@oak.example'],
    ['de', 'die E-Mail-Adresse', 'office@oak.example'],
  ])('is asked for in words: %s: %s', (language, question, text) => {
    expect(termsOf(question, language).some((term) => termsOf(text, language).includes(term))).toBe(true);
  });

  it.each([
    ['en', 'a 5 m pole', 'a $5m pole'],
    ['en', 'he told us', 'he told the US'],
    ['en', 'version 4.7.2', 'version 4.7.20'],
    ['en', 'part 00721', 'part 721'],
    ['en', 'the C team', 'the C++ team'],
    ['en', 'the net team', 'the .NET team'],
    ['fr', 'pour cent personnes là', 'cent personnes'],
  ])('stays apart (%s): %s, %s', (language, one, other) => {
    expect(termsOf(one, language)).not.toEqual(termsOf(other, language));
  });

  it('keeps the offsets of all the words that it brings together', () => {
    const text = 'In the United States 7 per cent left.';
    expect(analyzeText(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(
      'In|the|United States|7|per cent|left'.split('|'),
    );
  });
});
