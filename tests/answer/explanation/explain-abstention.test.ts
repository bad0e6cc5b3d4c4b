import { describe, expect, it } from 'vitest';
import { explainAbstention } from '../../../src/answer/explanation/explain-abstention.js';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import { describeReason } from '../../../src/words.js';
import { makeHit } from '../make-hit.js';

interface Found {
  /** Words that no article holds. */
  readonly unknown?: readonly string[];
  /** Passages that hold each of the question's words; 9 where not told, more than are looked at. */
  readonly frequencies?: Readonly<Record<string, number>>;
  /** By how much each passage's score lies below the best; 9 where not told. */
  readonly below?: readonly number[];
}

function explain(question: string, passages: readonly string[], found: Found = {}) {
  const query = analyzeQuestion(question, 'en');
  return explainAbstention({
    query,
    frequencies: query.terms.map(({ word }) => (found.unknown?.includes(word) ? 0 : (found.frequencies?.[word] ?? 9))),
    ranked: passages.map((text, id) => ({
      hit: makeHit(text, { id }),
      score: -(found.below?.[id] ?? (id === 0 ? 0 : 9)),
    })),
  });
}

function tell(...given: Parameters<typeof explain>): string {
  return describeReason(explain(...given));
}

describe('explainAbstention', () => {
  it('names what no article mentions, as it was asked', () => {
    expect(explain('How many People died in Peru?', ['The police met.'], { unknown: ['died', 'peru'] })).toEqual({
      code: 'not_mentioned',
      words: ['died', 'Peru'],
    });
    expect(tell('How many People died in Peru?', ['The police met.'], { unknown: ['died', 'peru'] })).toBe(
      'No article mentions “died” or “Peru”.',
    );
    expect(tell('Who?', [])).toBe('No article mentions this.');
  });

  it('says that two things are never mentioned together, where every passage with the rarer was seen', () => {
    const passages = ['The police met in Bern.', 'A hotel stands in Lyon.'];
    expect(explain('Which hotel stands in Bern?', passages, { frequencies: { hotel: 1 } })).toEqual({
      code: 'not_together',
      word: 'hotel',
      partner: 'Bern',
    });
    expect(tell('Which hotel stands in Bern?', passages, { frequencies: { hotel: 1 } })).toBe(
      'Articles mention “hotel”, but not together with “Bern”.',
    );
    expect(explain('Which hotel stands in Bern?', passages, { frequencies: { hotel: 2 } }).code).toBe('not_in_closest');
    const both = ['The police met in Bern.', 'A hotel stands in Bern.'];
    expect(explain('Which hotel stands in Bern?', both, { frequencies: { hotel: 1 } }).code).toBe('not_in_closest');
  });

  it('names what the closest passage has and what it leaves out', () => {
    expect(explain('Which hotel hosted the police?', ['The police met in Bern.'])).toEqual({
      code: 'not_in_closest',
      mentioned: ['police'],
      missing: ['hotel', 'hosted'],
    });
    expect(tell('Which hotel hosted the police?', ['The police met in Bern.'])).toBe(
      'The closest passage mentions “police”, but not “hotel” or “hosted”.',
    );
    expect(tell('Which hotel?', ['The police met in Bern.'])).toBe('The closest passage doesn’t mention “hotel”.');
  });

  it('says of what type nothing is given, where every word is there', () => {
    const passage = ['The police met in the town.'];
    expect(explain('When did the police meet?', passage)).toEqual({
      code: 'type_missing',
      type: 'date',
    });
    expect(tell('When did the police meet?', passage)).toBe('No sentence of the closest passage gives a date.');
    expect(tell('How many police met?', passage)).toMatch(/gives a number\.$/);
    expect(tell('Who met the police?', passage)).toMatch(/gives the name of a person\.$/);
    expect(explain('When did the police meet in 2019?', ['The police met in 2019.']).code).toBe('type_missing');
    expect(explain('When did the police meet?', ['The police met in May 2019.']).code).toBe('unsure');
  });

  it('admits doubt where every word is there, and tells one near sentence from several', () => {
    const passages = ['The police met in Bern.', 'The police met in Bern again.'];
    expect(explain('Which police met?', passages, { below: [0, 0.1] })).toEqual({
      code: 'unsure',
      near: 'several',
    });
    expect(tell('Which police met?', passages, { below: [0, 0.1] })).toBe(
      'Several sentences come near, but none clearly answers.',
    );
    expect(tell('Which police met?', passages, { below: [0, 5] })).toBe(
      'One sentence comes near, but doesn’t clearly answer.',
    );
  });
});
