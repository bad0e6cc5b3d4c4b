import { describe, expect, it } from 'vitest';
import { isWhole, topicTermsOf, wordsAt, wordsOf } from '../../../src/answer/fact-sheet/source-sentence.js';
import { makeSource } from './make-source.js';

describe('a sentence that can stand alone', () => {
  it.each([
    'The port was opened early.',
    'They all said “we go there.”',
    'It is closed, mostly (see below).',
    'Boats came in and then …',
    '港口关闭。',
  ])('is one: %s', (text) => expect(isWhole(makeSource(text))).toBe(true));

  it.each([
    'Opening of the old port',
    'When was the port opened?',
    'These things are not allowed:',
    'Sensor · Limit 20 of all. ',
    '| Sensor | Limit 20 of all. |',
    'Sensor\tLimit\t20 of them all.',
    'It was opened.',
    'Opened.',
  ])('is none: %j', (text) => expect(isWhole(makeSource(text))).toBe(false));

  it('needs no stop where a script has none, and no blanks between words', () => {
    expect(isWhole(makeSource('ท่าเรือเปิดให้บริการทุกวันตั้งแต่เช้า ถึงเย็น ทุกวัน เสมอ', [], { language: 'th' }))).toBe(true);
  });
});

describe('the words of a sentence', () => {
  it('are taken apart once', () => {
    const source = makeSource('The port was opened.');
    expect(wordsOf(source)).toBe(wordsOf(source));
    expect(wordsOf(source).map(({ word }) => word)).toEqual(['the', 'port', 'was', 'opened']);
  });

  it('are found by where they stand in the article', () => {
    expect(wordsAt(makeSource('The port was opened.', [], { start: 30 }), { start: 34, end: 38 })).toBe('port');
  });

  it('carry a name without small ones, unless it has no others', () => {
    expect(topicTermsOf('The Port of Oslo', 'en')).toEqual(['port', 'oslo']);
    expect(topicTermsOf('The Who', 'en')).toEqual(['the', 'who']);
  });
});
