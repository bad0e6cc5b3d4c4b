import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../src/text/analyze-text.js';

/** Stop words in parentheses, other words as their terms. */
function read(text: string, language: string) {
  return analyzeText(text, language)
    .map(({ word, term, isStop }) => (isStop ? `(${word})` : term))
    .join(' ');
}

describe('analyzeText', () => {
  it.each([
    ['en', 'Who is the president of Interpol?', '(who) (is) (the) presid (of) interpol'],
    ['en', 'What does WHO tell us in the US?', '(what) (does) who tell (us) (in) (the) usa'],
    ['en', 'the U.S. Army', '(the) usa armi'],
    ['en', 'WHO is the head of the IT team?', '(who) (is) (the) head (of) (the) it team'],
    ['en', 'WHO IS IT', '(who) (is) (it)'],
    ['en', 'May it rain? On 12 May it may.', '(may) (it) rain (on) 12 mai (it) (may)'],
    ['en', 'It rained. Will it end? Ask Will.', '(it) rain (will) (it) end ask will'],
    ['fr', 'Il a été fondé en été à l’Est.', '(il) (a) (ete) fond (en) ete (a) (l) est'],
    ['ar', 'من هو رئيس الشرطة؟', '(من) (هو) رييس شرط'],
    ['de', 'Wer ist der Präsident?', '(wer) (ist) (der) prasident'],
    ['und', 'the presidents', 'the presidents'],
  ])('%s: %s', (language, text, expected) => expect(read(text, language)).toBe(expected));

  it('keeps the offsets of the text', () => {
    const text = "  Interpol's HQ";
    expect(analyzeText(text, 'en').map(({ start, end }) => text.slice(start, end))).toEqual(['Interpol', 'HQ']);
  });
});
