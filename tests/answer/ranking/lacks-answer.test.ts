import { describe, expect, it } from 'vitest';
import type { Query } from '../../../src/answer/question/query.js';
import type { Features } from '../../../src/answer/ranking/candidate.js';
import { lacksAnswer } from '../../../src/answer/ranking/lacks-answer.js';
import { makeFeatures, makeQuery } from './make-candidates.js';

function lacks(told: Partial<Query>, features: Partial<Features> = {}): boolean {
  return lacksAnswer(makeQuery('What is it?', told), makeFeatures({ coverage: 1, bm25: 1, ...features }));
}

describe('a sentence without anything of the type that is asked for', () => {
  it.each([
    [{ answerType: 'date' }, true],
    [{ answerType: 'quantity' }, true],
    [{ answerType: 'person' }, true],
    [{ answerType: 'person', language: 'ar' }, false],
    [{ answerType: 'date', language: 'ar' }, true],
    [{ answerType: 'organization' }, false],
    [{ answerType: 'place' }, false],
    [{ answerType: 'reason' }, false],
    [{ answerType: 'definition' }, false],
    [{ answerType: 'other' }, false],
  ] as const)('of %j: %s', (told, expected) => expect(lacks(told)).toBe(expected));

  it.each(['newDate', 'newQuantity', 'newNumber', 'newPerson', 'newName', 'reason'] as const)(
    'may answer by a sign of it: %s',
    (name) => expect(lacks({ answerType: 'date' }, { [name]: 0.05 })).toBe(false),
  );

  it('may not by words that it shares', () => {
    expect(lacks({ answerType: 'date' }, { names: 1, fact: 1, title: 1 })).toBe(true);
  });
});

describe('a sentence that is asked for a number or an address to write to', () => {
  it.each(['phone', 'email'] as const)('answers by one alone: %s', (form) => {
    expect(lacks({ form }, { newNumber: 1, newQuantity: 1 })).toBe(true);
    expect(lacks({ form }, { fact: 0.1 })).toBe(false);
  });

  it('answers by whatever way there is, where any will do', () => {
    expect(lacks({ form: 'contact', answerType: 'other' })).toBe(false);
  });
});

describe('a sentence that is asked for a name', () => {
  it.each(['person', 'organization'] as const)('answers by a name alone: of a %s', (answerType) => {
    expect(lacks({ form: 'name', answerType }, { newPerson: 0.6, newNumber: 1 })).toBe(true);
    expect(lacks({ form: 'name', answerType }, { newPerson: 1 })).toBe(false);
    expect(lacks({ form: 'name', answerType }, { newName: 1 })).toBe(false);
    expect(lacks({ form: 'name', answerType }, { newOrganization: 1 })).toBe(false);
  });

  it('may answer without where no capitals tell a name, and where something else has it', () => {
    expect(lacks({ form: 'name', answerType: 'organization', language: 'ar' })).toBe(false);
    expect(lacks({ form: 'name', answerType: 'place' })).toBe(false);
    expect(lacks({ answerType: 'person' }, { newNumber: 1 })).toBe(false);
  });
});

describe('a sentence in another language than "who …"', () => {
  it.each([
    ['de', { newName: 1, newPerson: 0.3 }, true],
    ['de', { newPerson: 0.6 }, false],
    ['en', { newPerson: 0.3 }, true],
    ['en', { newName: 1 }, false],
    ['ar', {}, false],
  ] as const)('in %s with %j: %s', (language, features, expected) => {
    expect(lacks({ answerType: 'person', language, isTranslated: true }, features)).toBe(expected);
  });
});
