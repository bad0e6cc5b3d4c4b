import { describe, expect, it } from 'vitest';
import { valuesOf } from '../../../src/answer/fact-sheet/fact-value.js';
import { topicTermsOf } from '../../../src/answer/fact-sheet/source-sentence.js';
import { type Surroundings, weighSentence, weighValue } from '../../../src/answer/fact-sheet/weigh-value.js';
import { makeSource, type SaidFact } from './make-source.js';

const usual = { count: 1, mostCount: 4, beside: 1, place: 0.5 };

/** What the value of a sentence weighs beside the sentence. */
function weigh(
  around: Partial<Surroundings> = {},
  text = 'The port of Oslo was opened in 1891.',
  fact: SaidFact = ['date', '1891'],
) {
  const source = makeSource(text, [fact]);
  const [value] = valuesOf(source);
  if (!value) throw new Error('There is a value.');
  return weighValue(source, value, { ...usual, ...around });
}

const about = (topic: string) => ({ topic: new Map([['en', topicTermsOf(topic, 'en')]]) });

describe('a sentence belongs on the sheet the more', () => {
  const text = 'The port of Oslo was opened.';

  it('the surer it is about the subject', () => {
    const weight = (aboutness: number) => weighSentence(makeSource(text, [], { aboutness }));
    expect(weight(1)).toBeGreaterThan(weight(0.9));
  });

  it('the more of its title and heading it says', () => {
    const weight = (title: string, heading = '') => weighSentence(makeSource(text, [], { title, heading }));
    expect(weight('Port of Oslo')).toBeGreaterThan(weight('Port and boats and guests in winter'));
    expect(weight('Boats', 'The port of Oslo')).toBeGreaterThan(weight('Boats', 'Fees'));
    // Half of the words say as much as all.
    expect(weight('Port and boats')).toBe(weight('Port'));
    expect(weight('The')).toBe(weight('Boats'));
  });

  it('the less it refers back, and the shorter it is where it is long', () => {
    const weight = (own: string) => weighSentence(makeSource(own));
    expect(weight(text)).toBeGreaterThan(weight('It was opened in Oslo.'));
    expect(weight(text)).toBe(weight(`${text} ${'Boats came. '.repeat(10)}`));
    expect(weight(text)).toBeGreaterThan(weight(`${text} ${'Boats came. '.repeat(40)}`));
    expect(weight('Boats came. '.repeat(80))).toBe(weight('Boats came. '.repeat(800)));
  });
});

describe('a value belongs on it the more', () => {
  it('the more often it is named, the more stands beside it, and the sooner it stands', () => {
    expect(weigh({ count: 4 })).toBeGreaterThan(weigh({ count: 2 }));
    expect(weigh({ beside: 3 })).toBeGreaterThan(weigh({ beside: 2 }));
    expect(weigh({ beside: 9 })).toBe(weigh({ beside: 4 }));
    expect(weigh({ place: 0 })).toBeGreaterThan(weigh({ place: 1 }));
  });

  it('the nearer it stands to the topic', () => {
    const near = 'In Oslo 1891 was a year for which all of the boats came.';
    const far = 'In Oslo was a year for which all of the boats came in 1891.';
    expect(weigh(about('Oslo'), near)).toBeGreaterThan(weigh(about('Oslo'), far));
    expect(weigh(about('Oslo'), far)).toBeGreaterThan(weigh({}, far));
    const before = 'In 1891 Oslo was a year for which all of the boats came.';
    expect(weigh(about('Oslo'), before)).toBeCloseTo(weigh(about('Oslo'), near));
  });

  it('where it is the topic’s office, or says what the topic is', () => {
    const text = 'Ann Lee, president of Interpol, spoke.';
    const office: SaidFact = ['role', 'Ann Lee', 'president of Interpol'];
    const gain = weigh(about('Interpol'), text, office) - weigh({}, text, office);
    const other = weigh(about('spoke'), text, office) - weigh({}, text, office);
    expect(gain).toBeGreaterThan(other + 0.5);
    const person: SaidFact = ['person', 'Ann Lee', 'president of Interpol'];
    expect(weigh(about('Interpol'), text, person) - weigh({}, text, person)).toBeLessThan(0.5);
  });
});
