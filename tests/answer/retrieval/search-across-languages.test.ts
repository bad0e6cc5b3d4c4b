import { describe, expect, it } from 'vitest';
import { learnedWeights } from '../../../src/answer/decision/weights.js';
import { analyzeQuestion } from '../../../src/answer/question/analyze-question.js';
import type { Query } from '../../../src/answer/question/query.js';
import type { Features } from '../../../src/answer/ranking/candidate.js';
import type { SearchResult } from '../../../src/answer/ranking/search-result.js';
import { searchAcrossLanguages } from '../../../src/answer/retrieval/search-across-languages.js';
import { makeHit } from '../make-hit.js';

/** A search that is as sure in each language as it is told, over one passage; remembers what was searched. */
function plan(question: string, language: string, sure: Readonly<Record<string, number>>, passage = 'Nothing.') {
  const comparesMeanings = false;
  const near: Record<string, number> = {};
  const searched: string[] = [];
  const search = async (query: Query, of: string): Promise<SearchResult> => {
    searched.push(of);
    const hit = makeHit(passage);
    const [sentence = { start: 0, end: 0, ordinal: 1, inSection: 1 }] = hit.passage.sentences;
    const ranked = [{ hit, index: 0, sentence, features: { meaning: near[of] ?? 0 } as Features, score: 0 }];
    return {
      query,
      ranked,
      confidence: sure[of] ?? 0,
      weights: learnedWeights.ranking,
      frequencies: [],
      factMatches: new Map(),
    };
  };
  const read = async (of: string) => analyzeQuestion(question, of);
  return {
    searched,
    near,
    given: { held: Object.keys(sure), language, minConfidence: 0.5, comparesMeanings, read, search },
  };
}

describe('searchBest', () => {
  it('asks the articles in the language of the question, and no others where they answer', async () => {
    const { searched, given } = plan('Where is Split?', 'en', { fr: 0.9, en: 0.6 });
    expect((await searchAcrossLanguages(given))?.confidence).toBe(0.6);
    expect(searched).toEqual(['en']);
  });

  it('asks the others by names and numbers where its own speak of neither', async () => {
    const { searched, given } = plan('Where is Split in 1921?', 'en', { fr: 0.9, en: 0.1, de: 0.7 });
    expect((await searchAcrossLanguages(given))?.confidence).toBe(0.9);
    expect(searched).toEqual(['en', 'de', 'fr']);
  });

  it('asks no others where its own passage has every name and number', async () => {
    const { searched, given } = plan('Where is Split in 1921?', 'en', { fr: 0.9, en: 0.1 }, 'Split grew in 1921.');
    expect((await searchAcrossLanguages(given))?.confidence).toBe(0.1);
    expect(searched).toEqual(['en']);
  });

  it('asks the others all the same where meanings are compared, by whatever the question says', async () => {
    const named = plan('Where is Split in 1921?', 'en', { fr: 0.9, en: 0.1 }, 'Split grew in 1921.');
    named.near.fr = 0.8;
    expect((await searchAcrossLanguages({ ...named.given, comparesMeanings: true }))?.confidence).toBe(0.9);
    const nameless = plan('How does it work?', 'en', { fr: 0.9, en: 0.1 });
    nameless.near.fr = 0.8;
    expect((await searchAcrossLanguages({ ...nameless.given, comparesMeanings: true }))?.confidence).toBe(0.9);
    expect((await searchAcrossLanguages(nameless.given))?.confidence).toBe(0.1);
  });

  it('keeps to its own where nothing elsewhere is nearer in meaning, however sure of it', async () => {
    const { near, given } = plan('How does it work?', 'en', { fr: 0.9, en: 0.1 });
    near.fr = 0.8;
    near.en = 0.8;
    expect((await searchAcrossLanguages({ ...given, comparesMeanings: true }))?.confidence).toBe(0.1);
    near.en = 0.7;
    expect((await searchAcrossLanguages({ ...given, comparesMeanings: true }))?.confidence).toBe(0.9);
  });

  it('keeps to the question’s own language where that answers, however sure another is', async () => {
    const { searched, given } = plan('Where is Split?', 'en', { fr: 0.9, en: 0.6 });
    expect((await searchAcrossLanguages({ ...given, comparesMeanings: true }))?.confidence).toBe(0.6);
    expect(searched).toEqual(['en']);
  });

  it('keeps to its own where no other is sure enough', async () => {
    const { given } = plan('Where is Split in 1921?', 'en', { fr: 0.4, en: 0.1 });
    expect((await searchAcrossLanguages(given))?.confidence).toBe(0.1);
  });

  it('asks all where the language cannot be told, and none where there are no articles', async () => {
    const { searched, given } = plan('Split 1921', 'und', { fr: 0.4, en: 0.7 });
    expect((await searchAcrossLanguages(given))?.confidence).toBe(0.7);
    expect(searched).toEqual(['en', 'fr']);
    expect(await searchAcrossLanguages(plan('Split', 'en', {}).given)).toBeUndefined();
  });
});
