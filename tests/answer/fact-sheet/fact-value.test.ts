import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../../src/answer/fact-sheet/fact-value.js';
import { wordsAt } from '../../../src/answer/fact-sheet/source-sentence.js';
import { makeSource, type SaidFact } from './make-source.js';

/** Each value as "group: words". */
function told(text: string, ...facts: readonly SaidFact[]): string[] {
  const source = makeSource(text, facts);
  return valuesOf(source).map((value) => `${value.group}: ${wordsAt(source, value)}`);
}

describe('valuesOf', () => {
  it('tells each fact as what it answers', () => {
    expect(
      told(
        'Ann Lee, president of Interpol, opened the port of Oslo in 1891.',
        ['person', 'Ann Lee'],
        ['role', 'Ann Lee', 'president of Interpol'],
        ['organization', 'Interpol'],
        ['place', 'Oslo'],
        ['date', '1891'],
      ),
    ).toEqual(['who: Ann Lee', 'who: Ann Lee', 'who: Interpol', 'where: Oslo', 'when: 1891']);
  });

  it('tells a number with what it counts', () => {
    expect(told('It has twenty  Arab countries.', ['quantity', 'twenty', 'Arab countries'])).toEqual([
      'how_many: twenty  Arab countries',
    ]);
    expect(told('It fell by 12% then.', ['quantity', '12%', 'rate'])).toEqual(['how_many: 12%']);
    expect(told('It is 12 km.', ['quantity', '12 km', 'km'])).toEqual(['how_many: 12 km']);
  });

  it('tells no bare number, and no year for one', () => {
    expect(told('It was 20 then.', ['quantity', '20'])).toEqual([]);
    expect(told('It was 20 then.', ['quantity', '20', 'boats'])).toEqual([]);
    expect(told('In 1891 boats came.', ['quantity', '1891', 'boats'])).toEqual([]);
  });

  it('tells which one an ordinal is of, and nothing where it counts nothing', () => {
    expect(told('The 47th assembly was held.', ['quantity', '47th', 'assembly'])).toEqual(['what: 47th assembly']);
    expect(told('It came 3rd.', ['quantity', '3rd', 'place'])).toEqual([]);
  });

  it('tells what somebody is as who they are, unless their office is told', () => {
    const text = 'Ann Lee is the head of the port.';
    const facts: SaidFact[] = [
      ['person', 'Ann Lee'],
      ['definition', 'the head of the port', 'Ann Lee'],
    ];
    expect(told(text, ...facts)).toEqual(['who: Ann Lee', 'who: the head of the port']);
    expect(told(text, ...facts, ['role', 'Ann Lee', 'head of the port'])).toEqual(['who: Ann Lee', 'who: Ann Lee']);
    expect(told('A quay is a place for boats.', ['definition', 'a place for boats', 'quay'])).toEqual([
      'what: a place for boats',
    ]);
  });

  it('tells nothing that stands in a title', () => {
    const title = 'They read “Letters to Oslo” there.';
    expect(told(title, ['place', 'Oslo'])).toEqual([]);
    expect(told('They read “Letters” in Oslo.', ['place', 'Oslo'])).toEqual(['where: Oslo']);
    const speech = `She said “${'we all went on and '.repeat(5)}came to Oslo” there.`;
    expect(told(speech, ['place', 'Oslo'])).toEqual(['where: Oslo']);
    expect(told('«Oslo» is a play.', ['place', 'Oslo'])).toEqual([]);
  });

  it('counts an exact day for more than a vague one, and an office for most', () => {
    const worth = (...fact: SaidFact) =>
      valuesOf(makeSource('Ann Lee came on Monday, 3 May to port.', [fact]))[0]?.worth;
    expect(worth('date', '3 May')).toBeGreaterThan(worth('date', 'Monday') ?? 1);
    for (const type of ['person', 'definition', 'organization', 'place'] as const) {
      expect(worth('role', 'Ann Lee')).toBeGreaterThan(worth(type, 'Ann Lee') ?? 1);
    }
  });
});
