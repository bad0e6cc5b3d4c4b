import { describe, expect, it } from 'vitest';
import { type FactValue, valuesOf } from '../../../src/answer/fact-sheet/fact-value.js';
import { identifyValues } from '../../../src/answer/fact-sheet/identify-values.js';
import { isSubject, officeOf } from '../../../src/answer/fact-sheet/is-subject.js';
import { topicTermsOf, wordsAt } from '../../../src/answer/fact-sheet/source-sentence.js';
import { makeSource, type SaidFact } from './make-source.js';

/** Which values of a sentence are but the topic. */
function subjects(topic: string | undefined, text: string, ...facts: readonly SaidFact[]): string[] {
  const source = makeSource(text, facts);
  const values = valuesOf(source);
  const identityOf = identifyValues([[source, values]]);
  const terms = topic === undefined ? undefined : new Map([['en', topicTermsOf(topic, 'en')]]);
  return values
    .filter((value) => isSubject(source, value, identityOf(source, value), terms))
    .map((value) => wordsAt(source, value));
}

describe('a value is but the topic', () => {
  it.each([
    ['Interpol', 'Interpol', 'organization'],
    ['the Interpol', 'Interpol', 'organization'],
    ['Ann Maria Lee', 'Lee', 'person'],
    ['Lee', 'Ann Maria Lee', 'person'],
    ['Naif Arab University', 'Naif Arab University for Security Sciences', 'organization'],
  ] as const)('of %s: %s', (topic, value, type) => {
    expect(subjects(topic, `Today ${value} said so.`, [type, value])).toEqual([value]);
  });

  it.each([
    ['Interpol', 'General Assembly of Interpol', 'organization'],
    ['Interpol', 'Oslo', 'place'],
    ['Ann Lee', 'Bo Lee', 'person'],
  ] as const)('and of %s not: %s', (topic, value, type) => {
    expect(subjects(topic, `Today ${value} said so.`, [type, value])).toEqual([]);
  });

  it('by the acronym that the sentence explains', () => {
    const name = 'Organization of Port Offices';
    const facts: SaidFact[] = [
      ['organization', name],
      ['organization', 'OPO', name],
    ];
    expect(subjects(name, `The ${name} (OPO) met.`, ...facts)).toEqual([name, 'OPO']);
  });

  it('unless it says what the topic is, or nothing is asked about', () => {
    expect(subjects('quay', 'A quay is a quay.', ['definition', 'quay', 'quay'])).toEqual([]);
    expect(subjects(undefined, 'Interpol met.', ['organization', 'Interpol'])).toEqual([]);
  });
});

describe('officeOf', () => {
  const text = 'Ann Lee, head of the port, spoke.';
  const officeIn = (fact: SaidFact) => {
    const source = makeSource(text, [fact]);
    const [value] = valuesOf(source);
    const office = value && officeOf(source, value as FactValue);
    return office && wordsAt(source, office);
  };

  it('is what the sentence calls the office', () => {
    expect(officeIn(['role', 'Ann Lee', 'head of the port'])).toBe('head of the port');
  });

  it('is none that the sentence doesn’t say, and none of another fact', () => {
    expect(officeIn(['role', 'Ann Lee', 'chair of the port'])).toBeUndefined();
    expect(officeIn(['person', 'Ann Lee'])).toBeUndefined();
  });
});
